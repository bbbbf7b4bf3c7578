import type { Page } from "@playwright/test";
import { startDesk } from "../../api/testing/desk-server.ts";
import { words } from "../desk/words.ts";
import { named, pageOf, patience, takeIn, deskTest } from "./desk-steps.ts";
import { expect } from "./screen.ts";

const test = deskTest(startDesk);
test.describe.configure({ mode: "default", timeout: 240_000 });

test("a page goes from its text into the graph: candidates are corrected, one is rejected, what would change is shown and saved", async ({
  page,
  desk,
}) => {
  await takeIn(page, "en", "2025-01-03", pageOf("江一帆", "阿兰迪亚北港"));
  const text = page.getByRole("group", { name: "Text of the page" });
  // The person: the proposed name is completed.
  await text
    .locator("[data-state=seen]", { hasText: "江一帆" })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 2 })).toContainText(
    "jiang-yifan",
  );
  await named(page, "Description: English", "Dispatcher of a port.");
  await named(page, "Description: 中文", "港口调度员。");
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("button", { name: "Changes (1)" })).toBeVisible();

  // What he says: its words are evidence already, and he is the speaker.
  await text
    .locator("[data-state=seen]", { hasText: "码头的灯一亮" })
    .first()
    .click();
  await expect(
    page.getByRole("region", { name: "Statement" }).getByText("Jiang Yifan"),
  ).toBeVisible();
  await named(
    page,
    "Gist: English",
    "Jiang Yifan knows by the lights that a ship is coming.",
  );
  // The check speaks at the field, and is silent once it is mended.
  const gist = page.getByRole("group", { name: /^Gist/ });
  await expect(gist.getByRole("list")).toBeVisible(patience);
  await named(page, "Gist: 中文", "江一帆看灯光便知有船靠港。");
  await expect(gist.getByRole("list")).toHaveCount(0, patience);
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(
    page.getByText("2 of 4 sentences rest on something"),
  ).toBeVisible();

  // Typing is no command, and a draft survives a reload.
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const reason = page.getByRole("textbox", { name: "Why it is rejected" });
  await expect(reason).toBeFocused();
  await page.keyboard.type("just a jetty");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Changes (3)" })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Changes (3)" }).click();
  const changes = page.getByRole("list", { name: "Changes" });
  await expect(
    changes.getByText("Adds the person “Jiang Yifan”."),
  ).toBeVisible();
  await expect(changes.getByText("just a jetty")).toBeVisible();
  await expect(page.getByText("Passes every check.")).toBeVisible(patience);
  // He, what he says, and the article that says more of them now.
  await expect(
    page.getByRole("img", {
      name: "Drawn: 2 added, 1 changed, 0 removed, linked with 0 that stay.",
    }),
  ).toHaveAttribute("data-drawn", "true", patience);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. The graph has it now.")).toBeVisible(
    patience,
  );
  expect(await desk.records("article.yaml")).toContain("licence: CC-BY-4.0\n");
  expect(await desk.records("statement/article-2025-01-03.yaml")).toContain(
    "- id: jiang-yifan-knows-by-the-lights-that-a\n",
  );

  await page.goto("/en/jiang-yifan?form=outline");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Jiang Yifan",
  );
});

test("by keys alone, in Chinese, candidates are gone through, rejected and taken back @long", async ({
  page,
}) => {
  await takeIn(page, "zh", "2025-01-04", pageOf("何远山", "博兰东港"));
  await page.locator("body").press("j");
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  await page.keyboard.press("x");
  await expect(page.getByRole("textbox", { name: "驳回理由" })).toBeFocused();
  // While an input method composes no key is a command, nor is one while text is typed.
  await page.keyboard.insertText("不是");
  await page.keyboard.type("ujkp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "改动 (1)" })).toBeVisible();
  await page.locator("body").press("u");
  await expect(page.getByRole("button", { name: "改动 (0)" })).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByText("尚无改动。")).toBeVisible();
});

/** What two editors write of the same record. */
const editors = {
  en: {
    port: "Chancay Port",
    description: "A seaport north of Lima, opened in 2024.",
    theirs: "2024-11",
    mine: "2024-11-15",
    shown: "15 November 2024",
  },
  zh: {
    port: "钱凯港",
    description: "秘鲁利马以北的海港，2024年启用。",
    theirs: "2024-10",
    mine: "2024-10-31",
    shown: "2024年10月31日",
  },
} as const;

for (const language of ["en", "zh"] as const)
  test(`two editors at once in browsers of their own: the second is shown both and merges by field: ${language} @long`, async ({
    page: first,
    browser,
    baseURL,
    desk,
  }) => {
    const say = (word: { en: string; zh: string }) => word[language];
    const { port, description, theirs, mine, shown } = editors[language];
    const context = await browser.newContext({ baseURL: baseURL! });
    const [second, reader] = [await context.newPage(), await context.newPage()];
    const opened = (editor: Page) =>
      editor.locator('[data-field="opened"]').getByRole("textbox");
    for (const editor of [first, second]) {
      await editor.goto(`/desk/${language}`);
      await editor
        .getByRole("searchbox", { name: say(words.openRecord) })
        .fill(port);
      await editor
        .getByRole("button", { name: port, exact: true })
        .click(patience);
      await expect(opened(editor)).toHaveValue(/^2024-/);
    }
    await reader.goto(
      `/${language}/chancay-port?form=outline&card=chancay-port`,
    );
    await expect(reader.getByRole("heading", { level: 1 })).toContainText(port);
    const keep = async (editor: Page, date: string) => {
      await opened(editor).fill(date);
      await editor.getByRole("button", { name: say(words.keep) }).click();
      await editor
        .getByRole("button", { name: `${say(words.changes)} (1)` })
        .click();
      await expect(editor.getByText(say(words.sound))).toBeVisible(patience);
    };
    await first
      .locator(`[data-field="description"] [data-part="${language}"]`)
      .getByRole("textbox")
      .fill(description);
    await keep(first, theirs);
    await keep(second, mine);
    const save = (editor: Page) =>
      editor.getByRole("button", { name: say(words.save), exact: true });
    await save(first).click();
    await expect(first.getByText(say(words.saved))).toBeVisible(patience);
    await save(second).click();
    const conflict = second.getByRole("group", {
      name: `${say(words.conflict)}: chancay-port`,
    });
    await expect(
      conflict.getByLabel(`${say(words.theirs)}: ${theirs}`),
    ).toBeChecked(patience);
    // What the first changed alone is no question.
    await expect(conflict.getByRole("radio")).toHaveCount(2);
    await conflict.getByLabel(`${say(words.mine)}: ${mine}`).check();
    await conflict.getByRole("button", { name: say(words.useMerged) }).click();
    await expect(second.getByText(say(words.sound))).toBeVisible(patience);
    await save(second).click();
    await expect(second.getByText(say(words.saved))).toBeVisible(patience);
    // A page that was open all the while has learnt of it.
    await expect(reader.getByText(shown).first()).toBeVisible(patience);
    const ports = await desk.records("port.yaml");
    expect(ports).toContain(`opened: ${mine}\n`);
    expect(ports).toContain(description);
    await context.close();
  });
