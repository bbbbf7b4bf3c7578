import type { Page } from "@playwright/test";
import { expect, test as base } from "./screen.ts";

/** Tests at a desk of their own. */
export const deskTest = <Desk extends { url: string; close(): Promise<void> }>(
  startDesk: () => Promise<Desk>,
) =>
  base.extend<object, { desk: Desk }>({
    desk: [
      async ({}, use) => {
        const desk = await startDesk();
        await use(desk);
        await desk.close();
      },
      { scope: "worker", timeout: 180_000 },
    ],
    baseURL: ({ desk }, give) => give(desk.url),
  });
/** Saving reads, checks and loads every record; that takes as long as the machine has other work. */
export const patience = { timeout: 90_000 };

/** A page in the style of a newspaper, of people and places that do not exist. */
export const pageOf = (name: string, harbour: string) => `${harbour}的清晨

本报记者 林晓舟

“码头的灯一亮，我就知道船来了。”港口调度员${name}说。

去年秋天，${harbour}开通了第三条航线。航线每周一班。
`;

export async function takeIn(
  page: Page,
  language: "en" | "zh",
  file: string,
  text: string,
  sentences = 4,
) {
  const zh = language === "zh";
  await page.goto(`/desk/${language}`);
  await page
    .getByRole("button", { name: zh ? "新增版面" : "New page" })
    .click();
  const form = page.getByRole("form", { name: zh ? "新增版面" : "New page" });
  await form.getByLabel(zh ? "或粘贴文本" : "or paste the text").fill(text);
  await form
    .getByLabel(zh ? /^文件名/ : /^Name of the file/)
    .fill(`${file}.txt`);
  await form.getByLabel(zh ? /许可/ : /^Licence/).fill("CC-BY-4.0");
  await form
    .getByLabel(zh ? "中文标题" : "Title in Chinese")
    .fill(`港口的清晨${file}`);
  await form
    .getByLabel(zh ? "英文标题" : "Title in English")
    .fill(`A harbour at dawn ${file}`);
  await form.getByLabel(zh ? /^日期/ : /^Date/).fill("2025-01-03");
  await form.getByRole("button", { name: zh ? "收入" : "Take in" }).click();
  await expect(form).toHaveCount(0, patience);
  await expect(
    page.getByRole("status").filter({
      hasText: zh
        ? `${String(sentences)} 句中 0 句已有记录`
        : `0 of ${String(sentences)} sentences rest on something`,
    }),
  ).toBeVisible(patience);
}

export const named = async (page: Page, label: string, value: string) =>
  page.getByRole("textbox", { name: label, exact: true }).fill(value);

/** Marks words of the page's text, as one does with the mouse. */
export const selectWords = (page: Page, words: string): Promise<void> =>
  page
    .getByRole("group", { name: /^(Text of the page|版面文本)$/ })
    .evaluate((text, words) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const nodes: { node: Node; start: number }[] = [];
      let all = "";
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode, start: all.length });
        all += walker.currentNode.textContent;
      }
      const place = (at: number) => {
        const { node, start } = nodes.findLast(({ start }) => start <= at)!;
        return [node, at - start] as const;
      };
      const start = all.indexOf(words);
      if (start < 0) throw new Error(`“${words}” is not in the text.`);
      const [last, offset] = place(start + words.length - 1);
      getSelection()!.setBaseAndExtent(...place(start), last, offset + 1);
    }, words);
