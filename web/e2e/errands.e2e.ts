import type { Locator, Page } from "@playwright/test";
import { countClicks } from "./clicks.ts";
import { boxCount, expect, ready, test } from "./screen.ts";

/** How a reader presses what is on the screen. */
type Hand = (target: Locator) => Promise<void>;

const hands: Readonly<Record<"mouse" | "touch" | "keyboard", Hand>> = {
  mouse: (target) => target.click(),
  touch: (target) => target.tap(),
  keyboard: async (target) => {
    await expect(target).toBeVisible();
    const hasFocus = () =>
      target.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < 250 && !(await hasFocus()); tabs++)
      await target.page().keyboard.press("Tab");
    await expect(target).toBeFocused();
    await target.page().keyboard.press("Enter");
  },
};

const words = {
  en: {
    outline: "Outline",
    stage: "Stated",
    alignment: /^Nurly Zhol/,
    voice: "The source, in its own voice",
    takeAway: "Cite and export",
    gbt: "Copy GB/T 7714-2015",
    search: /^Search strategies/,
    field: "Search the graph",
    capital: "Vientiane",
    joins: "What joins Peru and Indonesia?",
    path: "From Peru to Indonesia",
    green: "green development",
    statements: /^Statements/,
    inTable: "All in a table",
    happened: "What happened in 2024?",
    in2024: / dates in 2024/,
    compare: "Compare",
    pair: "Brazil and Kenya",
    only: /^Only Kenya/,
    articles: "Articles",
    article: /^Note on the start of track laying/,
    drawing: "SVG: Whole",
    gexf: /^GEXF: \d+ shown$/,
    address: "Copy the address",
    undo: /^Undo/,
    open: /^Open neighbours/,
    close: "Close neighbours",
    closeCard: "Close",
    countries: /^Countries/,
    hidden: /\d+ hidden by kind/,
  },
  zh: {
    outline: "提纲",
    stage: "提及",
    alignment: /^“光明之路”新经济政策/,
    voice: "来源本身",
    takeAway: "引用与导出",
    gbt: "复制 GB/T 7714-2015",
    search: /^搜索战略/,
    field: "搜索图谱",
    capital: "万象",
    joins: "秘鲁与印度尼西亚之间有何联系？",
    path: "从秘鲁到印度尼西亚",
    green: "绿色发展",
    statements: /^言论/,
    inTable: "在表格中查看全部",
    happened: "2024年发生了什么？",
    in2024: /2024年：/,
    compare: "比较",
    pair: "巴西与肯尼亚",
    only: /^仅肯尼亚/,
    articles: "原文",
    article: /^盘兴铁路全线铺轨短讯/,
    drawing: "SVG: 全图",
    gexf: /^GEXF.*所示 \d+ 条$/,
    address: "复制网址",
    undo: /^撤销/,
    open: /^展开相邻条目/,
    close: "收起相邻条目",
    closeCard: "关闭",
    countries: /^国家/,
    hidden: /按类别隐藏 \d+ 项/,
  },
} as const;
type Language = keyof typeof words;

interface Given {
  readonly page: Page;
  readonly press: Hand;
  readonly language: Language;
  /** Where the card is a sheet over the picture, and the overview is the outline. */
  readonly isPhone: boolean;
}

interface Errand {
  /** The most clicks that it may take, typing aside. */
  readonly clicks: number;
  /** How many more it may take on a phone, whose screen shows one thing at a time. */
  readonly more?: number;
  readonly from?: string;
  readonly run: (given: Given) => Promise<void>;
}

const main = (page: Page) => page.getByRole("main");
const card = (page: Page) => page.getByRole("article");
const clipboard = (page: Page) =>
  page.evaluate(() => navigator.clipboard.readText());
const form = (page: Page, name: string) =>
  page.getByRole("navigation").getByRole("link", { name, exact: true });

async function openAlignment({ page, press, language, isPhone }: Given) {
  const { outline, alignment, stage } = words[language];
  if (!isPhone)
    return press(
      page
        .getByRole("complementary")
        .getByRole("link", { name: alignment })
        .first(),
    );
  await press(form(page, outline));
  await press(
    main(page)
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: alignment }) })
      .getByRole("link", { name: stage, exact: true }),
  );
}

const closeCard = ({ page, press, language }: Given) =>
  press(
    card(page).getByRole("button", {
      name: words[language].closeCard,
      exact: true,
    }),
  );

async function typed({ page, press, language }: Given, text: string) {
  const { search, field } = words[language];
  await press(page.getByRole("button", { name: search }));
  await expect(page.getByRole("textbox", { name: field })).toBeFocused();
  await page.keyboard.insertText(text);
  await expect(page.getByRole("option").first()).toBeVisible();
}

async function saved(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return download.suggestedFilename();
}

const errands: Readonly<Record<string, Errand>> = {
  "how Kazakhstan is aligned, on whose word, and to cite it": {
    clicks: 3,
    more: 1,
    run: async (given) => {
      const { page, press, language } = given;
      const { voice, takeAway, gbt } = words[language];
      await openAlignment(given);
      await expect(card(page)).toContainText(voice);
      await press(card(page).getByRole("button", { name: takeAway }));
      await press(page.getByRole("dialog").getByRole("button", { name: gbt }));
      await expect.poll(() => clipboard(page)).toContain("Silkgraph");
    },
  },
  "a city by any spelling": {
    clicks: 1,
    run: async (given) => {
      const { page, language } = given;
      await typed(given, "萬象");
      await page.keyboard.press("Enter");
      await expect(
        card(page).getByRole("heading", { name: words[language].capital }),
      ).toBeVisible();
    },
  },
  "what joins Peru and Indonesia": {
    clicks: 1,
    run: async ({ page, press, language }) => {
      const { joins, path } = words[language];
      await press(page.getByRole("link", { name: joins }));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(path);
      await expect(main(page).locator("blockquote").first()).toBeVisible();
    },
  },
  "what was said of green development": {
    clicks: 3,
    run: async (given) => {
      const { page, press, language } = given;
      const { green, statements, inTable } = words[language];
      await typed(given, green);
      const dialog = page.getByRole("dialog");
      await press(dialog.getByRole("button", { name: statements }));
      await press(dialog.getByRole("link", { name: inTable }));
      await expect(page).toHaveURL(/form=table&list=Statement/);
      await expect(
        page.getByRole("table").getByRole("row").nth(1),
      ).toBeVisible();
    },
  },
  "what happened in 2024": {
    clicks: 1,
    run: async ({ page, press, language }) => {
      const { happened, in2024 } = words[language];
      await press(page.getByRole("link", { name: happened }));
      await expect(page.getByRole("heading", { level: 2 })).toContainText(
        in2024,
      );
    },
  },
  "how Brazil and Kenya compare": {
    clicks: 2,
    run: async ({ page, press, language }) => {
      const { compare, pair, only } = words[language];
      await press(form(page, compare));
      await press(main(page).getByRole("link", { name: pair }));
      await expect(page.getByRole("heading", { name: only })).toBeVisible();
    },
  },
  "what rests on a sentence": {
    clicks: 3,
    run: async ({ page, press, language }) => {
      const { articles, article } = words[language];
      await press(form(page, articles));
      await press(main(page).getByRole("link", { name: article }).first());
      await press(page.locator("[role=button][data-sentence]").first());
      await expect(page).toHaveURL(/article=.*&at=\d+-\d+/);
      await expect(
        page.locator("[data-note]").first().getByRole("link").first(),
      ).toBeVisible();
    },
  },
  "the picture and the data of it": {
    clicks: 3,
    run: async ({ page, press, language }) => {
      const { takeAway, drawing, gexf } = words[language];
      await press(main(page).getByRole("button", { name: takeAway }));
      const menu = page.getByRole("dialog");
      expect(
        await saved(page, () =>
          press(menu.getByRole("button", { name: drawing })),
        ),
      ).toMatch(/\.svg$/);
      expect(
        await saved(page, () => press(menu.getByRole("link", { name: gexf }))),
      ).toMatch(/\.gexf$/);
    },
  },
  "the address of what is seen, and back": {
    clicks: 3,
    more: 1,
    run: async (given) => {
      const { page, press, language, isPhone } = given;
      const { address, undo } = words[language];
      await openAlignment(given);
      await press(card(page).getByRole("button", { name: address }));
      await expect.poll(() => clipboard(page)).toMatch(/nurly|bright/);
      if (isPhone) await closeCard(given);
      else
        await press(
          page.getByRole("navigation").getByRole("button", { name: undo }),
        );
      await expect(card(page)).toHaveCount(0);
    },
  },
  "to open neighbours, to close them, and to hide a kind": {
    clicks: 3,
    more: 1,
    from: "?card=brazil",
    run: async (given) => {
      const { page, press, language, isPhone } = given;
      const { open, close, countries, hidden } = words[language];
      const before = await boxCount(page);
      await press(card(page).getByRole("button", { name: open }));
      await expect.poll(() => boxCount(page)).toBeGreaterThan(before);
      await press(card(page).getByRole("button", { name: close }));
      await expect.poll(() => boxCount(page)).toBe(before);
      if (isPhone) await closeCard(given);
      await press(main(page).getByRole("button", { name: countries }));
      await expect(main(page).getByText(hidden)).toBeVisible();
    },
  },
};

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const [name, { clicks, more = 0, from = "", run }] of Object.entries(
  errands,
))
  for (const language of ["en", "zh"] as const)
    for (const hand of ["mouse", "touch", "keyboard"] as const)
      test.describe(`${hand}, ${language}`, { tag: "@long" }, () => {
        test.use({ hasTouch: hand === "touch" });
        test(`a reader finds ${name}`, async ({ page, viewport }) => {
          const isPhone = viewport!.width < 900;
          await page.goto(`/${language}/${from}`);
          await ready(page);
          const counted = await countClicks(page);
          await run({ page, press: hands[hand], language, isPhone });
          expect(await counted()).toBeLessThanOrEqual(
            clicks + (isPhone ? more : 0),
          );
        });
      });
