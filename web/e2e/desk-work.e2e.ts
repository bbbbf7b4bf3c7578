import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { startDesk } from "../../api/testing/desk-server.ts";
import {
  pageOf,
  named,
  patience,
  selectWords,
  takeIn,
  deskTest,
} from "./desk-steps.ts";
import { expect } from "./screen.ts";

const test = deskTest(startDesk);
test.describe.configure({ mode: "default", timeout: 240_000 });

const open = (page: Page, name: string) =>
  page
    .getByRole("group", { name: /^(What is shown beside|侧栏内容)/ })
    .getByRole("button", { name })
    .click();

test("a name that is there already is told while it is typed, and nothing is linked by itself @long", async ({
  page,
}) => {
  await takeIn(page, "en", "2025-02-01", pageOf("江一帆", "阿兰迪亚北港"));
  await page.getByLabel("New record of the kind").selectOption("Port");
  await page.getByRole("button", { name: "Begin" }).click();
  await named(page, "Name: English", "Chancai Port");
  const similar = page
    .getByRole("status")
    .filter({ hasText: "It may be there already:" });
  await expect(similar.getByRole("listitem")).toHaveText([
    /^Chancay Port only a letter or two differ: “Chancay Port”/,
  ]);
  await named(page, "Name: English", "Port of Nowhere At All");
  await expect(similar).toHaveCount(0);
  await named(page, "Name: English", "CHANCAY PORT");
  await similar.getByRole("button", { name: "Open that one" }).click();
  await expect(page.getByRole("textbox", { name: "Id" })).toHaveValue(
    "chancay-port",
  );
  await expect(page.getByRole("button", { name: "Changes (0)" })).toBeVisible();
});

test("a candidate is split, one of its parts rejected, and each decision undone by itself @long", async ({
  page,
}) => {
  await takeIn(page, "en", "2025-02-02", pageOf("何远山", "博兰东港"));
  const text = page.getByRole("group", { name: "Text of the page" });
  await text
    .locator("[data-state=seen]", { hasText: "码头的灯一亮" })
    .first()
    .click();
  const left = page.getByText(/candidates left$/);
  const before = await left.textContent();
  await page.getByText("It is another record, or several").click();
  const split = page.getByRole("button", { name: /^Split/ });
  await expect(split).toBeDisabled();
  await selectWords(page, "“码头的灯一亮，");
  await split.click();
  await expect(page.getByRole("listitem").locator("q")).toHaveText(
    "“码头的灯一亮，",
  );
  await page.keyboard.press("x");
  await page.keyboard.type("no statement");
  await page.keyboard.press("Enter");
  await page.keyboard.press("p");
  const changes = page.getByRole("list", { name: "Changes" });
  await expect(changes.getByRole("listitem")).toHaveText([
    /^Split: Statement · 2/,
    /^Rejected: Statement · no statement/,
  ]);
  // Without the split there is no part that could be rejected.
  await changes.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText("Nothing has been changed.")).toBeVisible();
  await expect(left).toHaveText(before!);
});

test("a comment leads to its place until it is dealt with, and a rejection that was saved is taken back @long", async ({
  page,
}) => {
  await takeIn(page, "zh", "2025-02-03", pageOf("顾知远", "塞多尼亚港"));
  await selectWords(page, "航线每周一班");
  await open(page, "批注");
  const form = page.getByRole("form", { name: "新批注" });
  await expect(form.getByText("关于 “航线每周一班”")).toBeVisible();
  await form.getByLabel("批注", { exact: true }).fill("班次待核实");
  await form.getByLabel("您的姓名").fill("林晓舟");
  await form.getByRole("button", { name: "存入草稿" }).click();
  await page.locator("body").press("j");
  await page.keyboard.press("x");
  await page.keyboard.insertText("不是人名");
  await page.keyboard.press("Enter");
  await open(page, "改动 (2)");
  await expect(page.getByText("通过全部检查。")).toBeVisible(patience);
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("已保存，图谱已更新。")).toBeVisible(patience);

  await open(page, "批注 (1)");
  const comments = page.getByRole("list", { name: "批注" });
  await expect(comments.getByRole("listitem")).toContainText(
    "班次待核实林晓舟",
  );
  await comments.getByRole("button", { name: "“航线每周一班”" }).click();
  await expect(
    page.locator("[data-start]", { hasText: "航线每周一班" }),
  ).toBeInViewport();
  await comments.getByRole("button", { name: "已处理" }).click();
  await open(page, "已决定");
  const rejected = page.getByRole("list", { name: "此版面已驳回" });
  await expect(rejected.getByRole("listitem")).toContainText("不是人名");
  await rejected.getByRole("button", { name: "重新提出" }).click();
  await open(page, "改动 (2)");
  await expect(page.getByText("通过全部检查。")).toBeVisible(patience);
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("已保存，图谱已更新。")).toBeVisible(patience);
  await open(page, "已决定");
  await expect(page.getByText("没有驳回的候选。")).toBeVisible();
  await open(page, "批注");
  await expect(page.getByText("此版面尚无批注。")).toBeVisible();
});

test("when the text is mended its passages follow, and what cannot waits for the editor @long", async ({
  page,
  desk,
}) => {
  const text = pageOf("白立安", "临江港");
  await takeIn(page, "en", "2025-02-04", text);
  await page
    .getByRole("group", { name: "Text of the page" })
    .locator("[data-state=seen]", { hasText: "白立安" })
    .first()
    .click();
  await named(page, "Description: English", "Dispatcher of a port.");
  await named(page, "Description: 中文", "港口调度员。");
  await page.getByRole("button", { name: "Accept" }).click();
  await page.keyboard.press("p");
  await expect(page.getByText("Passes every check.")).toBeVisible(patience);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. The graph has it now.")).toBeVisible(
    patience,
  );

  await open(page, "Mend the text");
  const form = page.getByRole("form", { name: "Mend the text" });
  await form
    .getByLabel("The text")
    .fill(text.replace("白立安", "白力安").replace("去年秋天", "前年秋天"));
  await form.getByRole("button", { name: "See what follows" }).click();
  const panel = page.getByRole("region", { name: "Mend the text" });
  await expect(panel.getByRole("status")).toHaveText(
    "Follow the mended text: 0, to another place: 0; wait for you: 1.",
    patience,
  );
  // It waits however often the page is opened.
  await page.reload();
  await expect(
    page.getByText("its passages have not followed yet").first(),
  ).toBeVisible();
  await page.getByRole("button", { name: "See what waits" }).click();
  const save = panel.getByRole("button", { name: "Save the mended text" });
  await expect(save).toBeDisabled();
  await selectWords(page, "白力安");
  await panel.getByRole("button", { name: "It is the selected words" }).click();
  await expect(save).toBeEnabled(patience);
  await save.click();
  await expect(page.getByText("Saved. The graph has it now.")).toBeVisible(
    patience,
  );
  await expect(
    page.getByRole("group", { name: "Text of the page" }),
  ).toContainText("白力安", patience);
  await expect(
    page.getByText("its passages have not followed yet"),
  ).toHaveCount(0);
  expect(await desk.records("person.yaml")).toContain("- id: bai-lian");
});

test("no key is a command while an input method composes @long", async ({
  page,
}) => {
  await takeIn(page, "zh", "2025-02-05", pageOf("沈砚秋", "远山港"));
  await page.locator("body").press("j");
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  const heading = await page.getByRole("heading", { level: 2 }).textContent();
  await page.evaluate(() => {
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ["j", "k", "a", "x", "m", "s", "e", "w", "u", "p"])
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, ...init }),
        );
  });
  const search = page.getByRole("searchbox", { name: "打开记录" });
  await search.focus();
  const ime = await page.context().newCDPSession(page);
  await ime.send("Input.imeSetComposition", {
    text: "qian",
    selectionStart: 4,
    selectionEnd: 4,
  });
  // Enter takes the letters, and opens nothing.
  await ime.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key: "Process",
    windowsVirtualKeyCode: 229,
  });
  await expect(search).toHaveValue("qian");
  await ime.send("Input.insertText", { text: "钱凯" });
  await expect(search).toHaveValue("钱凯");
  await expect(
    page.getByRole("button", { name: "钱凯港", exact: true }),
  ).toBeVisible(patience);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(heading!);
  await expect(page.getByRole("button", { name: "改动 (0)" })).toBeVisible();
});

for (const [language, scheme] of [
  ["en", "light"],
  ["zh", "dark"],
] as const)
  test(`axe finds no fault with any screen of the desk: ${language}, ${scheme} @long`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const file = language === "en" ? "2025-02-06" : "2025-02-07";
    await page.goto(`/desk/${language}`);
    const faults: Record<string, string[]> = {};
    const look = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      faults[name] = violations.map(
        ({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`,
      );
    };
    await look("first");
    await page
      .getByRole("button", {
        name: language === "en" ? "New page" : "新增版面",
      })
      .click();
    await look("new page");
    const harbour = language === "en" ? "柳川港" : "松江港";
    await takeIn(page, language, file, pageOf("柳若川", harbour));
    await page.locator("body").press("j");
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    await look("candidate");
    await page
      .getByRole("group", { name: /^(Text of the page|版面文本)$/ })
      .locator("[data-state=seen]", { hasText: "柳若川" })
      .first()
      .click();
    await page.locator("body").press("a");
    const buttons = page
      .getByRole("group", { name: /^(What is shown beside|侧栏内容)/ })
      .getByRole("button");
    for (let at = 0; at < (await buttons.count()); at++) {
      await buttons.nth(at).click();
      await expect(page.getByRole("progressbar")).toHaveCount(0, patience);
      await look(`panel ${String(at)}`);
    }
    expect(faults).toEqual(
      Object.fromEntries(Object.keys(faults).map((name) => [name, []])),
    );
  });
