import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import { conditions } from "../playground/grading/sentences.ts";
import { attempts } from "../playground/lessons/attempts.ts";
import { lessons } from "../playground/lessons/lessons.ts";
import { words } from "../playground/shell/words.ts";
import { languages } from "../view/view.ts";
import { editorOf, expect, show, test, write } from "./playground-page.ts";

for (const language of languages)
  for (const { id, title, task } of lessons)
    test(
      `the lesson “${id}” takes what is right and says what is wrong (${language})`,
      { tag: "@long" },
      async ({ page }) => {
        const say = (text: { en: string; zh: string }) => text[language];
        await page.goto(`/playground/${language}/lessons/${id}`);
        await expect(
          page.getByRole("heading", { level: 1, name: say(title) }),
        ).toBeVisible();
        const hand = async (query: string) => {
          await show(page, say(words.query));
          await write(editorOf(page, say(words.query)), query);
          // On a narrow screen the verdict takes the place of the button.
          const check = page.locator("button", { hasText: say(words.check) });
          await check.click();
          await expect(check).not.toHaveAttribute("data-loading");
        };
        const verdict = page.locator("#conditions ~ [role=status] strong");
        const { alternative, wrong } = attempts[id]!;
        for (const [query, condition] of wrong) {
          await hand(query);
          await expect(verdict).toHaveText(
            new RegExp(say(words.failed(2)).split("2")[0]!.slice(0, 4)),
          );
          const failed = page.locator("[data-condition][data-state=failed]");
          await expect(failed.first()).toContainText(
            say(conditions[condition as keyof typeof conditions]),
          );
          await expect(
            failed.first().getByRole("listitem").first(),
          ).toBeVisible();
        }
        for (const query of [alternative, task.model]) {
          await hand(query);
          await expect(verdict).toHaveText(say(words.passed));
        }
        await expect(
          page.getByRole("heading", { name: say(words.learnt) }),
        ).toBeVisible();
      },
    );

for (const language of languages)
  for (const path of ["lessons", "lessons/filters", "ask"])
    test(
      `/playground/${language}/${path} has no fault that axe knows, by day and by night`,
      { tag: "@long" },
      async ({ page }) => {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(`/playground/${language}/${path}`);
          await expect(page.locator("main")).toBeVisible();
          if (path !== "lessons")
            await expect(page.locator(".cm-content").first()).toBeAttached();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)]),
          ).toEqual([]);
        }
      },
    );

test("the playground opens on the lessons, in the language of its address or of the browser", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ locale: "zh-CN", baseURL: baseURL! });
  await page.goto("/playground");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/playground/en/lessons");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: /Fields/ }).click();
  await expect(page).toHaveURL("/playground/en/lessons/fields");
  await page.goBack();
  await expect(page).toHaveURL("/playground/en/lessons");
  await page.close();
});

test("somebody who types the first query as they would a letter passes, with each field on its line", async ({
  page,
}) => {
  await page.goto("/playground/en/lessons/fields");
  await show(page, "Query");
  const editor = editorOf(page, "Query");
  await editor.getByText("gaugeMm").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("lengthKm");
  const suggest = page.getByRole("button", { name: "What can I write here?" });
  // The schema may still be on its way.
  const suggested = (name: RegExp) =>
    expect(async () => {
      await suggest.click();
      await expect(page.getByRole("option", { name })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass();
  // The word is whole, and suggested still.
  await suggested(/^lengthKm/);
  await page.keyboard.press("Enter");
  await suggested(/^designSpeedKmh/);
  await page.getByRole("option", { name: /^designSpeedKmh/ }).click();
  await expect(editor).toContainText("lengthKm    designSpeedKmh");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText(words.passed.en)).toBeInViewport();
});

test("hints grow from what the query lacks, and the solution is never kept back", async ({
  page,
}) => {
  await page.goto("/playground/en/lessons/statements");
  await page.getByRole("button", { name: "A hint" }).click();
  await expect(
    page.getByRole("link", { name: "Documentation of Alignment" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Another hint" }).click();
  await expect(
    page.getByText("Not in your query yet: assertion, assertedBy"),
  ).toBeVisible();
  await page.getByRole("button", { name: "Another hint" }).click();
  await expect(page.locator("pre").last()).toContainText("____");
  await page.getByRole("button", { name: "Show the solution already" }).click();
  await page.getByRole("button", { name: "Put it into the editor" }).click();
  await show(page, "Query");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText(words.passed.en)).toBeVisible();
});

test(
  "progress is kept, saved as a file and read by another browser",
  { tag: "@long" },
  async ({ page, browser, baseURL }) => {
    await page.goto("/playground/en/lessons/fields");
    await show(page, "Query");
    await write(editorOf(page, "Query"), lessons[0]!.task.model);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(page.getByText(words.passed.en)).toBeVisible();
    await page.reload();
    await page.goto("/playground/en/lessons");
    await expect(page.getByText("1 of 15 lessons passed")).toBeVisible();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save progress as a file" }).click();
    const file = await (await downloading).path();
    expect(await readFile(file, "utf8")).toContain('"isPassed": true');

    const other = await browser.newPage({ baseURL: baseURL! });
    await other.goto("/playground/en/lessons");
    await expect(other.getByText("0 of 15 lessons passed")).toBeVisible();
    await other.locator("input[type=file]").setInputFiles(file);
    await expect(other.getByText("1 of 15 lessons passed")).toBeVisible();
    await other.locator("input[type=file]").setInputFiles({
      name: "other.json",
      mimeType: "application/json",
      buffer: Buffer.from("[1]"),
    });
    await expect(
      other.getByText("This file holds no progress of these lessons."),
    ).toBeVisible();
    await other.close();
  },
);

test("lessons work where the browser keeps nothing, and the page says that progress will not last", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied", "SecurityError");
      },
    });
  });
  await page.goto("/playground/en/lessons");
  await expect(page.getByText(/lets no page keep anything/)).toBeVisible();
  await page.getByRole("link", { name: /Fields/ }).click();
  await show(page, "Query");
  await write(editorOf(page, "Query"), lessons[0]!.task.model);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText(words.passed.en)).toBeVisible();
  await page.getByRole("link", { name: "All lessons" }).click();
  await expect(page.getByText("1 of 15 lessons passed")).toBeVisible();
});
