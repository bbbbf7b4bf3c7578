import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import {
  checkout,
  copyCheckout,
  removeCheckout,
} from "../../api/testing/checkout.ts";
import { expect, test as base } from "./screen.ts";

/** A server of its own on a copy of the checkout, whose records and texts a test may change. */
interface DeskServer {
  readonly url: string;
  /** The text of a file of records. */
  records(file: string): Promise<string>;
  close(): Promise<void>;
}

async function startDesk(): Promise<DeskServer> {
  const home = await copyCheckout();
  const own = await mkdtemp(join(tmpdir(), "silkgraph-desk-server-"));
  await mkdir(join(own, "articles"));
  await mkdir(join(home, "web"));
  await symlink(join(checkout, "web", "dist"), join(home, "web", "dist"));
  const child = spawn(process.execPath, ["api/prepare.mjs", "api/server.ts"], {
    cwd: home,
    env: {
      ...process.env,
      PORT: "0",
      LANG: "en",
      LOG_LEVEL: "error",
      NEO4J_URI: "",
      SILKGRAPH_DATA: join(own, "data"),
      ARTICLES_DIR: join(own, "articles"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) =>
    child.on("close", () => resolve()),
  );
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
      const [, found] = /^Explorer +(http:\S+)\/$/m.exec(said) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error("The server has ended.")));
  });
  return {
    url,
    records: (file) => readFile(join(home, "seed", "data", file), "utf8"),
    async close() {
      child.kill("SIGTERM");
      await ended;
      await removeCheckout(home);
      await rm(own, { recursive: true, force: true });
    },
  };
}

const test = base.extend<object, { desk: DeskServer }>({
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
test.describe.configure({ mode: "default", timeout: 240_000 });

/** Saving reads, checks and loads every record; that takes as long as the machine has other work. */
const patience = { timeout: 90_000 };

/** A page in the style of a newspaper, of people and places that do not exist. */
const pageOf = (name: string, harbour: string) => `${harbour}的清晨

本报记者 林晓舟

“码头的灯一亮，我就知道船来了。”港口调度员${name}说。

去年秋天，${harbour}开通了第三条航线。航线每周一班。
`;

async function takeIn(
  page: Page,
  language: "en" | "zh",
  file: string,
  text: string,
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
  await form
    .getByLabel(zh ? "中文标题" : "Title in Chinese")
    .fill(`港口的清晨${file}`);
  await form
    .getByLabel(zh ? "英文标题" : "Title in English")
    .fill(`A harbour at dawn ${file}`);
  await form.getByLabel(zh ? /^日期/ : /^Date/).fill("2025-01-03");
  await form.getByRole("button", { name: zh ? "收入" : "Take in" }).click();
  await expect(
    page.getByRole("status").filter({
      hasText: zh
        ? "4 句中 0 句已有记录"
        : "0 of 4 sentences rest on something",
    }),
  ).toBeVisible(patience);
}

const named = async (page: Page, label: string, value: string) =>
  page.getByRole("textbox", { name: label, exact: true }).fill(value);

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
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. The graph has it now.")).toBeVisible(
    patience,
  );
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
  expect(await desk.records("port.yaml")).toContain("opened: 2024-11-15");
});
