import type { Page } from "@playwright/test";
import { startDesk } from "../../api/testing/desk-server.ts";
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

test("two editors at once: the second is shown both and merges by field @long", async ({
  page,
  context,
  desk,
}) => {
  const second = await context.newPage();
  const opened = async (editor: Page) => {
    await editor.goto("/desk/en");
    await editor
      .getByRole("searchbox", { name: "Open a record" })
      .fill("chancay port");
    await editor
      .getByRole("button", { name: "Chancay Port", exact: true })
      .click();
    await expect(editor.getByRole("textbox", { name: "Opened" })).toHaveValue(
      "2024-11-14",
    );
  };
  await opened(page);
  await opened(second);
  // Each browser has a draft of its own; here both share one storage, so the second writes last.
  const change = async (editor: Page, date: string) => {
    await named(editor, "Opened", date);
    await editor.getByRole("button", { name: "Keep in the draft" }).click();
    await editor.getByRole("button", { name: "Changes (1)" }).click();
  };
  const explorer = await context.newPage();
  await explorer.goto("/en/chancay-port?form=outline&card=chancay-port");
  await expect(explorer.getByRole("heading", { level: 1 })).toContainText(
    "Chancay Port",
  );
  await change(page, "2024-11");
  await change(second, "2024-11-15");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. The graph has it now.")).toBeVisible(
    patience,
  );
  await second.getByRole("button", { name: "Save" }).click();
  const conflict = second.getByRole("group", {
    name: /^Somebody has changed this record/,
  });
  await expect(conflict.getByLabel("Theirs: 2024-11")).toBeChecked(patience);
  await conflict.getByLabel("Yours: 2024-11-15").check();
  await conflict.getByRole("button", { name: "Go on with this" }).click();
  await expect(second.getByText("Passes every check.")).toBeVisible(patience);
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.getByText("Saved. The graph has it now.")).toBeVisible(
    patience,
  );
  // A page that was open all the while has learnt of it.
  await expect(explorer.getByText("15 November 2024").first()).toBeVisible(
    patience,
  );
  expect(await desk.records("port.yaml")).toContain("opened: 2024-11-15");
});
