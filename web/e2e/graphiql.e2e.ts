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

test("GraphiQL runs the query of its address, and fills in what a field with parts lacks", async ({
  page,
}) => {
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
  await expect(
    page.getByRole("link", { name: "To the explorer" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "前往图谱浏览器" }).click();
  await expect(page).toHaveURL("/zh/");
});
