import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./screen.ts";

const article = "belt-and-road-feature-2024-12-03";
const address = (language: "en" | "zh", at = "") =>
  `/${language}/?form=reader&article=${article}${at && `&at=${at}`}`;

const words = {
  en: {
    read: "Read in the article",
    covered: "62 of 64 sentences carry a record",
    title:
      "Feature on what the Belt and Road has brought and where it is going",
    bare: "Show what nothing rests on",
    nothing: "Nothing in the graph rests on these words yet.",
    selection: "What you selected",
    absent: "The words are not at hand",
    next: "Next passage of this record",
    canvas: "On the canvas",
    cite: "Cite and export",
  },
  zh: {
    read: "看原文",
    covered: "64 句中 62 句有记录",
    title: "共建“一带一路”综述",
    bare: "标出尚无记录的句子",
    nothing: "图谱中尚无记录依据这些文字。",
    selection: "选中的文字",
    absent: "手头没有原文",
    next: "此记录的下一处依据",
    canvas: "在图中查看",
    cite: "引用与导出",
  },
} as const;
const languages = ["en", "zh"] as const;

interface Resting {
  readonly entity: { readonly id: string };
  readonly evidence: { readonly start: number; readonly end: number };
}

/** What the API says that this page should show. */
async function told(page: Page, start = 0, end: number | null = null) {
  const answer = await page.request.post("/graphql", {
    data: {
      query: `query ($article: ID!, $start: Int!, $end: Int) {
        passage(article: $article, start: $start, end: $end, first: 100) { records { entity { id } evidence { start end } } }
        article(id: $article) { spans { text sentenceBounds { start end } } }
      }`,
      variables: { article, start, end },
    },
  });
  const { data } = (await answer.json()) as {
    data: {
      passage: { records: Resting[] };
      article: {
        spans: {
          text: string | null;
          sentenceBounds: { start: number; end: number }[] | null;
        }[];
      };
    };
  };
  const { spans } = data.article;
  return {
    records: [...new Set(data.passage.records.map(({ entity }) => entity.id))],
    hasText: spans.some(({ text }) => text !== null),
    sentences: spans.flatMap(({ sentenceBounds }) => sentenceBounds ?? []),
  };
}

const sentence = (page: Page, index: number): Locator =>
  page.locator(`[role=button][data-sentence="${String(index)}"]`);

/** The records of the note of a sentence, in the order of the page. */
const notedAt = (page: Page, index: number) =>
  page
    .locator(`[data-note="${String(index)}"] [data-record]`)
    .evaluateAll((all) => [
      ...new Set(all.map((each) => (each as HTMLElement).dataset["record"]!)),
    ]);

/** Whether an element stands in the part of the article that is in sight. */
const isInSight = (element: Locator) =>
  element.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight + 1 && top < innerHeight;
  });

test.describe("with the words at hand", () => {
  test.beforeEach(async ({ page }) => {
    test.skip(!(await told(page)).hasText, "needs ARTICLES_DIR");
  });

  for (const language of languages)
    test(
      `evidence opens the article at its sentence with one click, in ${language}`,
      { tag: language === "en" ? "@long" : [] },
      async ({ page }) => {
        const { read } = words[language];
        await page.goto(
          `/${language}/?card=jakarta-bandung-high-speed-railway`,
        );
        const link = page
          .getByRole("article")
          .getByRole("link", { name: read });
        await link.first().click();
        await expect(page).toHaveURL(/[?&]form=reader&.*at=\d+-\d+/);
        const at = /at=(\d+)-(\d+)/.exec(page.url())!;
        const { sentences } = await told(page);
        const index = sentences.findIndex(
          ({ start, end }) => start < Number(at[2]) && end > Number(at[1]),
        );
        await expect(sentence(page, index)).toBeFocused();
        await expect.poll(() => isInSight(sentence(page, index))).toBe(true);
        await expect(sentence(page, index)).toHaveAttribute(
          "aria-pressed",
          "true",
        );
        const text = page.locator("[data-sentence] [data-lit]").first();
        await expect(text).toBeVisible();
        expect(
          await text.evaluate((element) => [
            element.closest("[lang]")!.getAttribute("lang"),
            element.closest("[translate]")!.getAttribute("translate"),
          ]),
        ).toStrictEqual(["zh-Hans", "no"]);
        await page.goBack();
        await expect(page.getByRole("article")).toBeVisible();
      },
    );

  for (const language of languages)
    test(
      `says of each sentence which records rest on it, in ${language}`,
      { tag: language === "en" ? "@long" : [] },
      async ({ page }) => {
        const { covered, title, bare } = words[language];
        await page.goto(address(language));
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
        await expect(page.getByText(covered)).toBeVisible();
        const { sentences } = await told(page);
        await expect(page.locator("[role=button][data-sentence]")).toHaveCount(
          sentences.length,
        );
        for (const index of [2, 17]) {
          await sentence(page, index).click();
          const { start, end } = sentences[index]!;
          await expect(page).toHaveURL(
            new RegExp(`at=${String(start)}-${String(end)}`),
          );
          const { records } = await told(page, start, end);
          await expect
            .poll(async () => (await notedAt(page, index)).sort())
            .toStrictEqual(records.sort());
        }
        await expect(page.locator("[data-bare]")).toHaveCount(0);
        await page.getByLabel(bare).check();
        await expect(
          page.locator("[role=button][data-sentence][data-bare]"),
        ).toHaveCount(2);
      },
    );

  for (const language of languages)
    test(
      `selected words say what rests on them, or that nothing does, in ${language}`,
      { tag: language === "en" ? "@long" : [] },
      async ({ page }) => {
        const { selection, nothing, canvas, cite } = words[language];
        await page.goto(address(language));
        await sentence(page, 0).waitFor();
        const { sentences } = await told(page);
        const select = (from: number, to: number) =>
          page.evaluate(
            ([from, to]) => {
              const runs = [
                ...document.querySelectorAll<HTMLElement>("[data-start]"),
              ];
              const spot = (at: number): [Node, number] => {
                const run = runs.findLast(
                  (each) => Number(each.dataset["start"]) <= at,
                )!;
                return [run.firstChild!, at - Number(run.dataset["start"])];
              };
              getSelection()!.setBaseAndExtent(...spot(from!), ...spot(to!));
            },
            [from, to],
          );
        const { start, end } = sentences[5]!;
        await select(start + 2, end - 2);
        const panel = page.getByRole("region", { name: selection });
        const { records } = await told(page, start + 2, end - 2);
        const count = String(records.length);
        await expect(panel.getByRole("status").first()).toContainText(count);
        await expect(panel.getByRole("listitem").getByRole("link")).toHaveCount(
          records.length,
        );
        await panel.getByRole("button", { name: cite }).click();
        await expect(
          page.getByRole("dialog", { name: cite }).locator("pre"),
        ).toBeVisible();
        await page.keyboard.press("Escape");
        await panel.getByRole("link", { name: canvas }).click();
        await expect(page).toHaveURL(
          new RegExp(`/${language}/chosen\\?.*open=`),
        );
        await page.goBack();

        await sentence(page, 45).scrollIntoViewIfNeeded();
        const bare = sentences[45]!;
        await select(bare.start, bare.end - 1);
        await expect(panel).toContainText(nothing);
      },
    );

  test(
    "sentences are walked and selected by keyboard alone",
    { tag: "@long" },
    async ({ page }) => {
      await page.goto(address("en"));
      await sentence(page, 0).focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await expect(sentence(page, 2)).toBeFocused();
      await expect(sentence(page, 2)).toHaveAttribute("aria-pressed", "true");
      await page.keyboard.press("Enter");
      await expect(page.locator("[data-note='2'] a").first()).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(sentence(page, 2)).toBeFocused();
      await page.keyboard.press("Shift+ArrowDown");
      const panel = page.getByRole("region", { name: words.en.selection });
      await expect(panel.getByRole("listitem").first()).toBeVisible();
      await expect(sentence(page, 3)).toBeFocused();
      await page.keyboard.press("End");
      await expect(sentence(page, 63)).toBeFocused();
    },
  );

  test(
    "a record lights its passages, and leads from one to the next",
    { tag: "@long" },
    async ({ page, isMobile }) => {
      await page.goto(address("en"));
      await sentence(page, 1).click();
      const record = page
        .locator("[data-note='1'] [data-record='belt-and-road-initiative']")
        .first();
      await record.getByRole("link").first().focus();
      await expect(record).toHaveAttribute("data-lit", "true");
      await expect(
        page.locator("[data-sentence] [data-lit]").first(),
      ).toBeVisible();
      if (!isMobile && page.viewportSize()!.width > 800) {
        const segment = sentence(page, 0).locator("[data-passages]").first();
        await segment.hover();
        await expect(segment).toHaveAttribute("data-lit", "true");
        await expect(
          page.locator("[data-note='0'] [data-record][data-lit]").first(),
        ).toBeVisible();
      }
      const before = page.url();
      await record.getByRole("link", { name: words.en.next }).click();
      await expect(page).not.toHaveURL(before);
      await expect(page.locator("[aria-pressed=true]")).toBeFocused();
    },
  );

  test("notes in the margin never cover each other", async ({ page }) => {
    test.skip(page.viewportSize()!.width < 800, "there is no margin");
    await page.goto(address("en", "4937-4979"));
    await expect(page.locator("[data-note][data-read]")).toBeVisible();
    const boxesOf = () =>
      page.locator("[data-note]").evaluateAll((all) =>
        all.map((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return [top, bottom] as const;
        }),
      );
    await expect
      .poll(async () => {
        const boxes = await boxesOf();
        return boxes.slice(1).filter(([top], at) => top < boxes[at]![1] - 0.5)
          .length;
      })
      .toBe(0);
    const topOf = (selector: string) =>
      page
        .locator(selector)
        .evaluate((element) => element.getClientRects()[0]!.top);
    await expect
      .poll(async () => {
        const note = await topOf("[data-note][data-read]");
        return Math.abs(note - (await topOf("[aria-pressed=true]")));
      })
      .toBeLessThan(30);
  });
});

for (const language of languages)
  test(
    `without the words each passage is listed by its offset, in ${language}`,
    { tag: language === "en" ? "@long" : [] },
    async ({ page }) => {
      test.skip(
        (await told(page)).hasText,
        "needs to run without ARTICLES_DIR",
      );
      await page.goto(address(language, "4937-4979"));
      await expect(
        page.getByRole("heading", { name: words[language].absent }),
      ).toBeVisible();
      await expect(page.getByText("2024-12-03.txt")).toBeVisible();
      const current = page.locator("[data-at='4937-4979']");
      await expect(current).toBeFocused();
      const { records } = await told(page, 4937, 4979);
      const links = current.getByRole("link");
      expect(records.length).toBeGreaterThanOrEqual(await links.count());
      expect(await links.count()).toBeGreaterThan(0);
    },
  );

for (const language of languages)
  test(
    `the list of pages and the article are free of barriers, in ${language}`,
    { tag: "@long" },
    async ({ page }) => {
      const { title } = words[language];
      await page.goto(`/${language}/?form=reader`);
      const link = page.getByRole("main").getByRole("link", { name: title });
      await expect(link).toBeVisible();
      await expect(
        page.getByRole("main").getByRole("heading", { level: 2 }),
      ).toHaveCount(2);
      const check = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(
          ({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))],
        );
      expect(await check()).toStrictEqual([]);
      await link.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(
        page.locator("[data-note], [data-at], [data-sentence]").first(),
      ).toBeVisible();
      expect(await check()).toStrictEqual([]);
    },
  );

test("an article that does not exist is said to be none", async ({ page }) => {
  await page.goto("/en/?form=reader&article=nowhere");
  await expect(page.getByText("There is no such article")).toBeVisible();
});
