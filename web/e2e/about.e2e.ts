import { expect, ready, test } from "./screen.ts";

/** What each language says, on the line under the picture and on the page. */
const words = {
  en: {
    line: /^Rests on 2 newspaper pages, December 2024; \d+% of the sentences of the 5 articles it draws on are in the graph\.$/,
    link: "About the data",
    lead: "The claims here rest on 2 newspaper pages, December 2024. What these do not tell, the graph does not know.",
    told: "as told by 2 newspaper pages, December 2024",
    sections: [
      "What it rests on",
      "Facts",
      "How stages are meant",
      "Names of places",
      "If you find an error",
      "Whose the texts are",
    ],
    macao: "Special Administrative Regions of China",
    author: "Liu Xuwei",
    byline: "Xinhua reporters",
    covered: /\d+ of \d+/,
  },
  zh: {
    line: /^依据2024年12月的 2 个报纸版面，其中相关的 5 篇文章有 \d+% 的句子已收入图谱。$/,
    link: "关于数据",
    lead: "图谱中的论断以2024年12月的 2 个报纸版面为依据。版面没有说的，图谱也不知道。",
    told: "据2024年12月的 2 个报纸版面所述",
    sections: [
      "依据什么",
      "概况",
      "对接进展的含义",
      "地名",
      "发现错误怎么办",
      "原文归谁所有",
    ],
    macao: "中国的特别行政区",
    author: "刘续伟",
    byline: "新华社记者",
    covered: /\d+ 句中 \d+ 句/,
  },
} as const;

for (const [language, own] of Object.entries(words)) {
  test(
    `a line under the opening picture says what it rests on, and leads to the page about the data: ${language}`,
    { tag: language === "zh" ? "@long" : [] },
    async ({ page }) => {
      for (const form of ["", "?form=outline"]) {
        await page.goto(`/${language}/${form}`);
        const main = page.getByRole("main");
        await expect(main.getByText(own.line)).toBeVisible();
        await expect(page.getByText(own.told).first()).toBeAttached();
      }
      await page
        .getByRole("main")
        .getByRole("link", { name: own.link })
        .click();
      await expect(page).toHaveURL(`/${language}/about?form=outline`);
      await expect(
        page.getByRole("heading", { level: 1, name: own.link }),
      ).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^${own.link} · Silkgraph`));
      // The picture of another thing says nothing of it.
      await page.goto(`/${language}/laos`);
      await ready(page);
      await expect(page.getByText(own.line)).toHaveCount(0);
    },
  );

  test(
    `the page about the data tells of articles, coverage, stages and names: ${language}`,
    { tag: language === "zh" ? "@long" : [] },
    async ({ page }) => {
      await page.goto(`/${language}/about`);
      const main = page.getByRole("main");
      await expect(main.getByText(own.lead)).toBeVisible();
      await expect(main.getByRole("heading", { level: 2 })).toHaveText([
        ...own.sections,
      ]);
      const rows = main.locator("tbody tr");
      await expect(rows).toHaveCount(5);
      await expect(rows.last()).toContainText(own.author);
      await expect(rows.nth(3)).toContainText(own.byline);
      for (const row of [...(await rows.all()), main.locator("tfoot tr")])
        await expect(row).toContainText(own.covered);
      await expect(main.getByText(own.macao)).toBeVisible();
      await expect(main.getByText("Apache-2.0")).toBeVisible();
      // An article leads to the opening picture, with its card.
      await rows.last().getByRole("link").first().click();
      await expect(page).toHaveURL(
        `/${language}/?card=panzhou-xingyi-railway-note-2024-12-19`,
      );
      await expect(page.getByRole("article")).toContainText(own.author);
    },
  );
}

test("the page about the data is in the header, is kept in the other language, and scrolls to its end", async ({
  page,
}, { project }) => {
  await page.goto("/en/laos");
  await ready(page);
  if (project.name.endsWith("narrow")) await page.goto("/en/about");
  else
    await page
      .getByRole("banner")
      .getByRole("link", { name: "Data", exact: true })
      .click();
  await expect(page).toHaveURL("/en/about");
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL("/zh/about");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("关于数据");
  const last = page.getByRole("heading", { level: 2, name: "原文归谁所有" });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth <= window.innerWidth,
    ),
  ).toBe(true);
  await page.getByRole("link", { name: "图", exact: true }).click();
  await expect(page).toHaveURL("/zh/");
  await ready(page);
});
