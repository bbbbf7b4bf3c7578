import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, ready, test } from "./screen.ts";

const press = (page: Page, name: RegExp) =>
  page.getByRole("button", { name }).first().click();

/** What opens over a form: where it is opened, how, and what it then is. */
const opened: Readonly<
  Record<string, readonly [string, (page: Page) => Promise<void>]>
> = {
  "the filters of a picture": ["", (page) => press(page, /^(Filters|筛选)$/)],
  "what a view is taken away by": [
    "",
    (page) => press(page, /^(Cite and export|引用与导出)$/),
  ],
  "what a record is taken away by": [
    "?card=laos",
    (page) =>
      page
        .getByRole("article")
        .getByRole("button", { name: /^(Cite and export|引用与导出)$/ })
        .click(),
  ],
  "a story": ["", (page) => press(page, /^(Story|讲述)$/)],
  "the keys": ["", (page) => press(page, /^(Keys|按键)/)],
  "the list of a cell": [
    "?form=matrix",
    (page) => press(page, /^(Brazil and|巴西与)/),
  ],
};

for (const [language, scheme] of [
  ["en", "light"],
  ["zh", "dark"],
] as const)
  test(
    `what opens over a form shuts nobody out: ${language}, ${scheme}`,
    { tag: "@long" },
    async ({ page }, { project }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const grave: Record<string, string[]> = {};
      for (const [name, [address, open]] of Object.entries(opened)) {
        await page.goto(`/${language}/${address}`);
        if (!address.includes("form=")) await ready(page);
        await open(page);
        const dialog = page.getByRole("dialog").first();
        await expect(dialog).toBeVisible();
        await expect(dialog.locator("[aria-busy=true]")).toHaveCount(0);
        await page.screenshot({
          path: `test-results/screenshots/menu-${name.replaceAll(" ", "-")}-${language}-${project.name}.png`,
        });
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .analyze();
        if (violations.length > 0)
          grave[name] = violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0]!.html}`,
          );
      }
      expect(grave).toStrictEqual({});
    },
  );

for (const [language, panel] of [
  ["en", "Filters"],
  ["en", "Columns"],
  ["zh", "筛选"],
  ["zh", "列"],
] as const)
  test(
    `a table with its panel open shuts nobody out: ${language}, ${panel}`,
    { tag: "@long" },
    async ({ page }) => {
      await page.goto(`/${language}/?form=table&list=Statement`);
      await expect(page.locator("main table[aria-busy=false]")).toBeVisible();
      const button = page
        .getByRole("button", { name: panel, exact: true })
        .first();
      if ((await button.getAttribute("aria-expanded")) !== "true")
        await button.click();
      await expect(button).toHaveAttribute("aria-expanded", "true");
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`),
      ).toStrictEqual([]);
    },
  );
