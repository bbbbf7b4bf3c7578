import type { Page } from "@playwright/test";
import { words } from "../playground/shell/words.ts";
import { editorOf, expect, show, test, write } from "./playground-page.ts";

// What classrooms have.
test.use({ viewport: { width: 1366, height: 768 } });

const check = (page: Page) =>
  page.getByRole("button", { name: "Check", exact: true }).click();

test("Check shows the answer as well, what is older is said to be, and Start again takes both away", async ({
  page,
}) => {
  await page.goto("/playground/en/lessons/fields");
  const query = editorOf(page, "Query");
  await write(query, '{ railway(id: "china-laos-railway") { lengthKm } }');
  await check(page);
  await expect(page.getByText(words.failed(1).en)).toBeInViewport();
  await expect(editorOf(page, "Answer")).toContainText("1035");
  await expect(page.getByText(/has changed since/)).toHaveCount(0);
  await write(query, '{ railway(id: "china-laos-railway") { gaugeMm } }');
  await expect(page.getByText(words.stale.en)).toBeVisible();
  await expect(page.getByText(words.staleVerdict.en)).toBeVisible();
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(page.getByText(words.noAnswer.en)).toBeVisible();
  await expect(page.getByText(words.failed(1).en)).toBeHidden();
});

test("only the lesson scrolls: the buttons stay, and the next lesson begins at its top", async ({
  page,
}) => {
  await page.goto("/playground/en/lessons/fields");
  const isStill = async () => {
    await expect(page.getByRole("button", { name: "Run" })).toBeInViewport();
    await expect(page.getByRole("banner")).toBeInViewport();
    expect(
      await page.evaluate(() => {
        window.scrollBy(0, 400);
        const { scrollHeight } = document.documentElement;
        return [scrollHeight <= innerHeight, scrollY];
      }),
    ).toEqual([true, 0]);
  };
  await page.getByRole("button", { name: "A hint" }).click();
  await page.getByRole("button", { name: "Another hint" }).click();
  await expect(page.getByText("Hint 2 of 3")).toBeInViewport();
  await isStill();
  await write(
    editorOf(page, "Query"),
    '{ railway(id: "china-laos-railway") { lengthKm designSpeedKmh } }',
  );
  await check(page);
  await expect(page.getByText(words.passed.en)).toBeInViewport();
  await isStill();
  await page.getByRole("link", { name: /Next lesson/ }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Arguments" }),
  ).toBeInViewport();
  await isStill();
});

test("an editor that was emptied stays empty, and a bracket takes the place of a selection", async ({
  page,
}) => {
  await page.goto("/playground/en/lessons/aliases");
  const query = editorOf(page, "Query");
  await query.click();
  await query.press("Control+A");
  await query.press("Delete");
  await expect(query).toHaveText("");
  await page.keyboard.type("{ x");
  await expect(query).toHaveText("{ x}");
  await query.press("Control+A");
  await page.keyboard.type("{");
  await expect(query).toHaveText("{");
});

for (const [language, name, join, alone] of [
  ["en", "Query", /Join them in one pair of braces/, /Two queries stand here/],
  ["zh", "查询", /合并到一对花括号里/, /这里写了两个查询/],
] as const)
  test(
    `two queries in place of two fields are explained below the editor, above the answer and by Check, and joined by one click (${language})`,
    { tag: language === "zh" ? "@long" : [] },
    async ({ page }) => {
      await page.goto(`/playground/${language}/lessons/aliases`);
      const railway = (name: string, id: string) =>
        `{\n  ${name}: railway(id: "${id}") {\n    lengthKm\n  }\n}\n`;
      await write(
        editorOf(page, name),
        railway("laos", "china-laos-railway") +
          railway("java", "jakarta-bandung-high-speed-railway"),
      );
      const checking = page.getByRole("button", {
        name: words.check[language],
        exact: true,
      });
      await checking.click();
      for (const place of [
        page.getByRole("list", { name: words.mistakes[language] }),
        page.getByRole("region", { name: words.answer[language] }),
        page.locator("[data-condition=runs]"),
      ])
        await expect(place.getByText(alone)).toBeVisible();
      await page.getByRole("button", { name: join }).click();
      await checking.click();
      await expect(page.getByText(words.passed[language])).toBeVisible();
      await expect(page.getByText(alone)).toHaveCount(0);
    },
  );

test("a name in place of an id is mended by one click", async ({ page }) => {
  await page.goto("/playground/en/lessons/arguments");
  await write(
    editorOf(page, "Query"),
    '{ country(id: "Kazakhstan") { iso2 iso3 } }',
  );
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("button", { name: "Write kazakhstan" }).click();
  await check(page);
  await expect(page.getByText(words.passed.en)).toBeVisible();
});

test("hints say nothing of a query that cannot be read", async ({ page }) => {
  await page.goto("/playground/en/lessons/aliases");
  await page.getByRole("button", { name: "A hint" }).click();
  await page.getByRole("button", { name: "Another hint" }).click();
  await page.getByRole("button", { name: "Another hint" }).click();
  const sketch = page.locator("pre", { hasText: "railway" });
  await expect(sketch).toBeVisible();
  const before = await sketch.innerText();
  await show(page, "Query");
  await write(editorOf(page, "Query"), '{\n  railway(id: "laos) {\n}');
  await expect(
    page.getByRole("list", { name: "Mistakes in the query" }),
  ).toContainText("Line 2");
  await expect(sketch).toHaveText(before);
});

test("suggestions begin with what the graph knows, each with its word", async ({
  page,
}) => {
  await page.goto("/playground/en/lessons/fields");
  const suggested = page.getByRole("option");
  await expect(async () => {
    await page.getByRole("button", { name: "What can I write here?" }).click();
    await expect(suggested.first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(suggested.first()).not.toContainText("__typename");
  const speed = suggested.filter({ hasText: "designSpeedKmh" });
  await expect(speed).toContainText(/design speed/i);
  await expect(speed.locator(".cm-completionDetail")).toBeHidden();
});
