import { readFile } from "node:fs/promises";
import { canvas, drawn, expect, ready, spotOf, test } from "./screen.ts";

const isNarrow = (name: string) => name.endsWith("narrow");

test.describe("undo and redo", () => {
  test("say what they do, and do it by button and by key", async ({ page }) => {
    await page.goto("/en/brazil");
    await ready(page);
    const undo = page.getByRole("button", { name: /^Undo/ });
    const redo = page.getByRole("button", { name: /^Redo/ });
    await expect(undo).toBeDisabled();
    await page.getByRole("link", { name: "Outline" }).click();
    await page.getByRole("link", { name: "Canvas" }).click();
    await expect(undo).toHaveAccessibleName("Undo: look at it as: Canvas");
    await undo.click();
    await expect(page).toHaveURL("/en/brazil?form=outline");
    await page.keyboard.press("Control+z");
    await expect(page).toHaveURL("/en/brazil");
    await expect(undo).toBeDisabled();
    await expect(redo).toHaveAccessibleName("Redo: look at it as: Outline");
    await page.keyboard.press("Control+Shift+z");
    await page.keyboard.press("Control+y");
    await expect(page).toHaveURL("/en/brazil");
    await expect(redo).toBeDisabled();
  });

  test("name things as the reader does, also after a reload", async ({ page }, {
    project,
  }) => {
    test.skip(isNarrow(project.name), "by the mouse");
    await page.goto("/zh/");
    await ready(page);
    const { x, y } = await spotOf(page, "malaysia");
    await page.mouse.click(x, y);
    const undo = page.getByRole("button", { name: /^撤销/ });
    await expect(undo).toHaveAccessibleName("撤销：打开马来西亚的卡片");
    await page.reload();
    await expect(undo).toHaveAccessibleName("撤销：打开马来西亚的卡片");
    await undo.click();
    await expect(page).toHaveURL("/zh/");
  });
});

test.describe("the version of the data", () => {
  test("stands in every address, and another is told of", async ({ page }) => {
    await page.goto("/en/");
    await expect
      .poll(() => new URL(page.url()).searchParams.get("v"))
      .toMatch(/^[0-9a-f]{12}$/);
    const version = new URL(page.url()).searchParams.get("v")!;
    await page.goto("/en/laos?v=0123456789ab");
    const notice = page
      .getByRole("status")
      .filter({ hasText: "version 0123456789ab" });
    await expect(notice).toContainText(version);
    await expect(
      page.getByRole("heading", { name: "Around Laos" }),
    ).toBeVisible();
    expect(page.url()).toContain("v=0123456789ab");
    await notice.getByRole("button", { name: "Go on" }).click();
    await expect(notice).toBeHidden();
    expect(page.url()).toContain(`v=${version}`);
  });
});

test.describe("filters", () => {
  test("hide a stage with what only it joins, say so, and show it again", async ({
    page,
  }) => {
    await page.goto("/en/");
    await ready(page);
    const all = (await drawn(page)).length;
    await page.getByRole("button", { name: "Stated" }).click();
    await expect(page).toHaveURL("/en/?hide=stage.STATED");
    await expect(page.getByText("7 hidden by stage")).toBeVisible();
    await expect
      .poll(async () => (await drawn(page)).map(({ id }) => id))
      .not.toContain("kenya");
    await page.getByRole("button", { name: /7 hidden by stage/ }).click();
    await expect(page).toHaveURL("/en/");
    await expect.poll(async () => (await drawn(page)).length).toBe(all);
  });

  test("narrow by voice, article, link and time, by keyboard alone", async ({
    page,
  }) => {
    await page.goto("/en/");
    await ready(page);
    await page.getByRole("button", { name: "Filters" }).focus();
    await page.keyboard.press("Enter");
    const menu = page.getByRole("dialog", { name: "Filters" });
    const from = menu.getByRole("textbox", { name: "From" });
    await expect(from).toBeFocused();
    await page.keyboard.type("soon");
    await expect(menu.getByRole("alert")).toBeVisible();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("2012");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2012");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/en/?years=2012");
    await expect(page.getByText(/^\d+ hidden by time$/)).toBeVisible();
    await menu.getByLabel("A scholar or other third person").press("Space");
    await expect(page).toHaveURL("/en/?hide=voice.EXPERT&years=2012");
    await menu.getByLabel("… is a strategy of …").press("Space");
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(page.getByRole("button", { name: "Filters" })).toBeFocused();
    await expect(page).toHaveURL(
      "/en/?hide=voice.EXPERT,link.OWNED_BY&years=2012",
    );
    await expect(page.locator(canvas)).toBeVisible();
  });

  test("hold in the outline as on the canvas", async ({ page }) => {
    await page.goto("/zh/?form=outline&hide=stage.STATED,Railway");
    await expect(page.getByText("按阶段隐藏 7 项")).toBeVisible();
    await expect(page.getByText(/^按类别隐藏 \d+ 项$/)).toBeVisible();
    const outline = page.getByRole("main");
    await expect(
      outline.getByRole("link", { name: "巴西发展战略" }),
    ).toBeVisible();
    await expect(outline.getByRole("link", { name: "肯尼亚" })).toHaveCount(0);
    await expect(outline.getByRole("link", { name: "中老铁路" })).toHaveCount(
      0,
    );
  });
});

test("three questions lead to views that answer them", async ({ page }) => {
  for (const [question, address] of [
    ["Who aligns with what, and how firmly?", "/en/?form=matrix"],
    ["What joins Peru and Indonesia?", "/en/?form=path&path=peru,indonesia"],
    ["What happened in 2024?", "/en/?form=timeline&years=2024"],
  ] as const) {
    await page.goto("/en/");
    await page.getByRole("link", { name: question }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("a question mark lists the keys", async ({ page }, { project }) => {
  test.skip(isNarrow(project.name), "a phone has no keys");
  await page.goto("/en/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys).toContainText("Ctrl Z");
  await expect(keys.getByRole("heading", { level: 2 })).toHaveText([
    "Keys",
    "Everywhere",
    "Canvas",
    "Matrix",
    "Timeline",
    "Map",
    "Articles",
    "While a story is presented",
  ]);
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
});

test.describe("a story", () => {
  test(
    "is told view by view, kept, saved, shared and opened",
    { tag: "@long" },
    async ({ page, browser }) => {
      await page.goto("/en/");
      await ready(page);
      const editor = page.getByRole("dialog", { name: "Story" });
      const openEditor = () =>
        page.getByRole("button", { name: "Story", exact: true }).click();
      await openEditor();
      await editor.getByLabel("Title").fill("Two looks");
      await editor.getByRole("button", { name: "Add the view" }).click();
      await editor.getByLabel("What to say to page 1").fill("First all of it.");
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: "Outline" }).click();
      await openEditor();
      await editor.getByRole("button", { name: "Add the view" }).click();
      await editor.getByLabel("What to say to page 2").fill("Then in words.");
      await editor.getByRole("button", { name: "Move page 2 up" }).click();
      await expect(
        editor.getByRole("button", { name: /^Show page/ }),
      ).toHaveText([
        "Outline: Belt and Road Initiative",
        "Canvas: Belt and Road Initiative",
      ]);

      await page.reload();
      await openEditor();
      await expect(editor.getByLabel("What to say to page 1")).toHaveValue(
        "Then in words.",
      );
      const download = page.waitForEvent("download");
      await editor.getByRole("button", { name: "Save as a file" }).click();
      const file = await (await download).path();
      expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
        title: "Two looks",
        pages: [{ caption: "Then in words." }, { caption: "First all of it." }],
      });
      await page
        .context()
        .grantPermissions(["clipboard-read", "clipboard-write"]);
      await editor.getByRole("button", { name: "Copy the address" }).click();
      await expect(
        editor.getByRole("button", { name: "Copied" }),
      ).toBeVisible();
      const address = await page.evaluate(() => navigator.clipboard.readText());

      await editor.getByRole("button", { name: "Present" }).click();
      const presenter = page.getByRole("region", { name: "Presentation" });
      await expect(presenter).toContainText("1 of 2");
      await expect(page).toHaveURL(/form=outline/);
      await page.keyboard.press("ArrowRight");
      await expect(presenter).toContainText("First all of it.");
      await expect(page).toHaveURL("/en/");
      await presenter.getByRole("button", { name: "End" }).click();
      await expect(presenter).toBeHidden();

      const other = await browser.newPage();
      await other.goto(address);
      await other.getByRole("button", { name: "Open it" }).click();
      await expect(
        other.getByRole("region", { name: "Presentation" }),
      ).toContainText("Then in words.");
      await other.close();

      await openEditor();
      await editor.getByRole("button", { name: "Start anew" }).click();
      await editor.locator("input[type=file]").setInputFiles(file);
      await expect(editor.getByLabel("Title")).toHaveValue("Two looks");
      await editor.locator("input[type=file]").setInputFiles({
        name: "a.json",
        mimeType: "text/plain",
        buffer: Buffer.from("[]"),
      });
      await expect(editor.getByRole("alert")).toBeVisible();
    },
  );
});
