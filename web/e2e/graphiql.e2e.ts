import { expect, test } from "./screen.ts";

test("GraphiQL runs its first example, from our own server alone", async ({
  page,
}) => {
  await page.goto("/playground/graphiql");
  await expect(
    page.getByRole("tab", { name: "AlignmentWithEvidence" }),
  ).toBeVisible();
  // The button is there before the editors' workers are; a click that early does nothing.
  await expect(async () => {
    await page.getByRole("button", { name: /Execute query/ }).click();
    await expect(page.locator(".graphiql-response")).toContainText(
      "East Coast Rail Link",
      { timeout: 4_000 },
    );
  }).toPass();
  await page.screenshot({ path: "test-results/screenshots/playground.png" });
});

test("GraphiQL marks a mistake, completes and explains without a complaint", async ({
  page,
}) => {
  await page.goto("/playground/graphiql");
  const editor = page.locator(".graphiql-query-editor .monaco-editor").first();
  await expect(editor).toBeVisible();
  await editor.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type('{ countrie(id: "laos") { id');
  const mark = page.locator(".squiggly-error").first();
  await expect(mark).toBeVisible();
  // It is drawn as an image, which a policy may forbid without a trace in the page.
  await expect(mark).toHaveCSS("background-image", /data:image\/svg\+xml/);
  await page.keyboard.press("Control+Space");
  await expect(page.locator(".suggest-widget.visible")).toBeVisible();
  await page.keyboard.press("Escape");
  await editor.getByText("countrie").hover();
  await expect(page.locator(".monaco-hover:visible").first()).toContainText(
    "Cannot query field",
  );
});

test("GraphiQL works where storage is blocked or damaged", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied", "SecurityError");
      },
    });
  });
  await page.goto("/playground/graphiql");
  await expect(
    page.getByRole("tab", { name: "AlignmentWithEvidence" }),
  ).toBeVisible();
});

test("GraphiQL drops a history that it cannot read", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("graphiql:queries", "{");
  });
  await page.goto("/playground/graphiql");
  await expect(
    page.getByRole("tab", { name: "AlignmentWithEvidence" }),
  ).toBeVisible();
});

test(
  "GraphiQL runs the query of its address, and fills in what a field with parts lacks",
  { tag: "@long" },
  async ({ page }) => {
    const query = "query Home($id: ID!) { country(id: $id) { name } }";
    await page.goto(
      `/playground/graphiql?${new URLSearchParams({ query, variables: '{"id": "laos"}' }).toString()}`,
    );
    await expect(page.getByRole("tab", { name: "Home" })).toBeVisible();
    await expect(async () => {
      await page.getByRole("button", { name: /Execute query/ }).click();
      await expect(page.locator(".graphiql-response")).toContainText("老挝", {
        timeout: 4_000,
      });
    }).toPass();
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page.getByRole("tab", { name: "Home" }).first()).toBeVisible();
    await page.getByRole("link", { name: "前往图谱浏览器" }).click();
    await expect(page).toHaveURL("/zh/");
  },
);

test("GraphiQL speaks Chinese: its own words, its editor's, and what the schema says of itself", async ({
  page,
}) => {
  await page.goto("/playground/zh/graphiql");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(
    page.getByRole("button", { name: "运行查询（Ctrl-Enter）" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "显示文档" }).click();
  const docs = page.getByRole("region", { name: "文档" });
  await docs.getByRole("link", { name: "Query" }).first().click();
  await expect(docs).toContainText("图谱收录了什么，以及数据版本。");
  await page.getByRole("button", { name: "快捷键" }).click();
  const keys = page.getByRole("dialog");
  await expect(keys).toContainText("在文档中搜索");
  await keys.getByRole("button", { name: "关闭对话框" }).click();
  await page
    .locator(".graphiql-query-editor .view-lines")
    .click({ button: "right" });
  await expect(page.getByRole("menuitem", { name: /^命令面板/ })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: /^整理格式/ })).toBeVisible();
  await page.keyboard.press("Escape");
  // So is what stands under a mistake.
  await page.locator(".graphiql-query-editor .view-lines").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type('{ countrie(id: "laos") { id');
  await expect(page.locator(".squiggly-error").first()).toBeVisible();
  await expect(async () => {
    await page
      .locator(".graphiql-query-editor .view-lines")
      .getByText("countrie")
      .hover();
    await expect(page.locator(".monaco-hover:visible").first()).toContainText(
      "country",
      { timeout: 3_000 },
    );
  }).toPass();
  await expect(page.locator(".monaco-hover:visible").first()).not.toContainText(
    "Cannot query field",
  );
  await page.mouse.move(5, 5);
  // What it says to those who hear it is Chinese as well, but for the names of fields that it may still offer.
  const heard = await page
    .locator(".graphiql-container [aria-label]:not(.suggest-widget *)")
    .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")!));
  expect(heard.length).toBeGreaterThan(10);
  expect(heard.filter((each) => !/\p{Script=Han}/u.test(each))).toEqual([]);
});

test(
  "GraphiQL has query and answer one below the other on a phone",
  {
    tag: "@long",
  },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/playground/en/graphiql");
    const editor = page.locator(".graphiql-query-editor");
    await expect(editor).toBeVisible();
    await expect
      .poll(async () => (await editor.boundingBox())?.width)
      .toBeGreaterThan(290);
    await expect(async () => {
      await page.getByRole("button", { name: /Execute query/ }).click();
      await expect(page.locator(".graphiql-response")).toContainText(
        "East Coast Rail Link",
        { timeout: 4_000 },
      );
    }).toPass();
  },
);
