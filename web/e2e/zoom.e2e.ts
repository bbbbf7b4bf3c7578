import type { Page } from "@playwright/test";
import { expect, ready, test } from "./screen.ts";

const press = (name: RegExp) => (page: Page) =>
  page.getByRole("main").getByRole("button", { name }).first().click();

/** Where it is, how that is opened further, and what then is in sight. */
const states: Readonly<
  Record<string, readonly [string, ((page: Page) => Promise<void>)?]>
> = {
  opening: [""],
  filters: ["", press(/^(Filters|筛选)$/)],
  "taking away": ["", press(/^(Cite and export|引用与导出)$/)],
  card: ["?card=laos"],
  outline: ["?form=outline&open=brazil"],
  "no such list": ["?form=table&list=nothing"],
  statements: ["?form=table&list=Statement"],
  "filters of a table": [
    "?form=table&list=Statement",
    press(/^(Filters|筛选)/),
  ],
  matrix: [
    "?form=matrix&against=belt-and-road-initiative,kenya-vision-2030",
    (page) => page.getByRole("combobox").nth(1).click(),
  ],
  path: ["?form=path&path=peru,indonesia"],
  timeline: ["?form=timeline&years=2024"],
  map: ["?form=map"],
  compare: ["?form=compare&compare=china,laos,brazil,kenya"],
  articles: ["?form=reader"],
  article: ["?form=reader&article=belt-and-road-feature-2024-12-03"],
  about: ["about"],
  search: ["?find=china"],
  "no such thing": ["neverland"],
};

for (const language of ["en", "zh"] as const)
  test(
    `nothing is wider than the window at 400 % zoom: ${language}`,
    { tag: "@long" },
    async ({ page }, { project }) => {
      test.skip(project.name !== "long", "the window is the same");
      test.slow();
      await page.setViewportSize({ width: 320, height: 256 });
      const wide: Record<string, number> = {};
      for (const [name, [address, open]] of Object.entries(states)) {
        await page.goto(`/${language}/${address}`);
        if (/^($|\?card)/.test(address)) await ready(page);
        await expect(page.getByRole("heading").first()).toBeVisible();
        await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
        await open?.(page);
        if (open)
          await expect(
            page
              .getByRole("dialog")
              .or(page.getByRole("listbox"))
              .or(page.getByRole("complementary"))
              .first(),
          ).toBeVisible();
        const scrollWidth = await page.evaluate(
          () => document.documentElement.scrollWidth,
        );
        if (scrollWidth > 320) wide[name] = scrollWidth;
      }
      expect(wide).toStrictEqual({});
    },
  );

test(
  "paper holds a map and a timeline whole",
  { tag: "@long" },
  async ({ page }, { project }) => {
    test.skip(project.name !== "long", "of a wide window");
    for (const [address, name] of [
      ["?form=map", /^Map/],
      ["?form=timeline&years=2024", /^Dates on/],
    ] as const) {
      await page.emulateMedia({ media: "screen" });
      await page.goto(`/en/${address}`);
      const form = page.getByRole("group", { name }).first();
      await expect(form).toBeVisible();
      await expect(form.getByRole("button").first()).toBeVisible();
      await page.emulateMedia({ media: "print" });
      // A4, within its margins, is 673 px wide.
      await expect
        .poll(async () => (await form.boundingBox())?.width)
        .toBeLessThanOrEqual(673);
    }
  },
);
