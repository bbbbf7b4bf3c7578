import type { Locator, Page } from "@playwright/test";
import { test as base, expect } from "./screen.ts";

/** A page that says nothing at all to the console, be it no complaint. */
export const test = base.extend<{ isSilent: void }>({
  isSilent: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      await use();
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export const editorOf = (page: Page, name: string): Locator =>
  page.getByRole("textbox", { name, exact: true });

/** Puts a text in the place of what an editor holds, as pasting does. */
export async function write(editor: Locator, text: string): Promise<void> {
  await editor.click();
  await editor.press("Control+A");
  await editor.page().keyboard.insertText(text);
}

/** Shows a part of the page, which a narrow screen shows one at a time. */
export async function show(page: Page, pane: string): Promise<void> {
  const button = page.getByRole("button", { name: pane, exact: true });
  if (await button.first().isVisible()) await button.first().click();
}

export { expect };
