import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { countClicks } from "./clicks.ts";
import { expect, goTo, test } from "./screen.ts";

const chain = (page: Page) =>
  page
    .getByRole("main")
    .getByRole("list")
    .filter({
      has: page.locator("[class*=_link_]"),
    });
const things = (page: Page) =>
  chain(page).locator("[class*=_thing_]").getByRole("link");
const sentences = (page: Page) => chain(page).locator("[class*=_sentence_]");

test("a reader finds with one click and a name how Peru is connected with Indonesia", async ({
  page,
}) => {
  await page.goto("/en/?card=peru");
  const clicks = await countClicks(page);
  await page
    .getByRole("article")
    .getByRole("button", { name: "Path to …" })
    .click();
  await expect(page.getByRole("combobox", { name: "From" })).toHaveValue(
    "Peru",
  );
  await expect(page.getByRole("combobox", { name: "To" })).toBeFocused();
  await page.keyboard.type("yindunixiya");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: "From Peru to Indonesia" }),
  ).toBeVisible();
  await expect(page).toHaveURL(/form=path&path=peru,indonesia(&|$)/);
  expect(await clicks()).toBe(1);
  await expect(things(page)).toHaveText([
    "Peru",
    "Belt and Road Initiative",
    "Indonesia",
  ]);
  await expect(sentences(page)).toHaveText([
    "Peru takes part in the Belt and Road Initiative, together with China.",
    "Indonesia takes part in the Belt and Road Initiative, with the Jakarta–Bandung High-Speed Railway as a landmark.",
  ]);
  await expect(
    page.getByText("No link is weaker than the others: each time, it rests on"),
  ).toBeVisible();
  await expect(
    chain(page).getByText(/3 December 2024, characters \d+–\d+/),
  ).toHaveCount(2);
});

test("the same by the keyboard alone, in Chinese, with the weakest link said and why", async ({
  page,
}) => {
  await page.goto("/zh/?form=path");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "两者之间的路径",
  );
  const clicks = await countClicks(page);
  await page.getByRole("combobox", { name: "起点" }).focus();
  await page.keyboard.type("印尼");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "终点" })).toBeFocused();
  await page.keyboard.type("bilu");
  await expect(page.getByRole("option").first()).toContainText("秘鲁");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "从印度尼西亚到秘鲁",
  );
  const ways = page.getByRole("navigation", { name: "路径" });
  await ways.getByRole("link").nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/path=indonesia,peru&way=1(&|$)/);
  await expect(ways.getByRole("link").nth(1)).toHaveAttribute(
    "aria-current",
    "true",
  );
  await expect(chain(page).getByText(/^最弱的/)).toHaveText(
    "最弱的一环：它只依据一处段落。",
  );
  expect(await clicks()).toBe(0);
  await goTo(page, "/zh/?form=path&path=indonesia,peru&way=98");
  await expect(page.getByText("没有路径 99，现显示路径 1。")).toBeVisible();
  await expect(ways.getByRole("link").first()).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });
  test("a suggestion opens a real way, and the canvas shows it", async ({
    page,
  }) => {
    await page.goto("/en/?form=path");
    const clicks = await countClicks(page);
    await page
      .getByRole("link", { name: "How is Kenya connected with Chancay Port?" })
      .tap();
    await expect(things(page).first()).toHaveText("Kenya");
    await expect(things(page).last()).toHaveText("Chancay Port");
    await page.getByRole("button", { name: "Show on the canvas" }).tap();
    await expect(page).toHaveURL(/open=\*kenya,.*\*chancay-port/);
    await expect(page).toHaveURL(/path=kenya,chancay-port/);
    expect(await clicks()).toBe(2);
  });
});

test(
  "a way can be had without one of its links or things, and with it again",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/?form=path&path=peru,indonesia");
    await page
      .getByRole("button", { name: "Another way, without this" })
      .first()
      .click();
    await expect(page).toHaveURL(/hide=peru-in-belt-and-road-initiative/);
    await expect(sentences(page).first()).not.toHaveText(
      /^Peru takes part in the Belt and Road/,
    );
    await page
      .getByRole("button", { name: /^Allow again: Peru takes/ })
      .click();
    await expect(sentences(page).first()).toHaveText(
      /^Peru takes part in the Belt and Road/,
    );
    await page
      .getByRole("button", {
        name: "Another way, not through Belt and Road Initiative",
      })
      .click();
    await expect(things(page).first()).toHaveText("Peru");
    await expect(
      things(page).filter({ hasText: "Belt and Road Init" }),
    ).toHaveCount(0);
    await page.goBack();
    await expect(things(page).nth(1)).toHaveText("Belt and Road Initiative");
  },
);

test(
  "says that there is no path, and what could be tried",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/?form=path&path=peru,indonesia&steps=2");
    await expect(
      page.getByRole("heading", { name: "No path within 2 steps" }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Allow up to 8 steps" }).click();
    await expect(things(page).first()).toHaveText("Peru");
    await expect(page.getByRole("combobox", { name: "At most" })).toHaveValue(
      "8",
    );
    await page.getByRole("combobox", { name: "At most" }).selectOption("3");
    await page
      .getByRole("checkbox", { name: "Only what the articles tell" })
      .check();
    await expect(
      page.getByRole("heading", { name: "No path within 3 steps" }),
    ).toBeVisible();
    await expect(page).toHaveURL(/steps=3&told=yes/);
    await page
      .getByRole("button", {
        name: "Also go along what the articles do not tell",
      })
      .click();
    await expect(page).not.toHaveURL(/told/);
  },
);

test("says what is wrong with the ends", async ({ page }) => {
  await page.goto("/en/?form=path&path=peru,atlantis");
  await expect(page.getByText("“atlantis” is not in the graph.")).toBeVisible();
  await page.goto("/en/?form=path&path=peru,peru");
  await expect(page.getByText("Both ends are the same.")).toBeVisible();
  await page.goto("/en/?form=path&path=peru,indonesia");
  await page.getByRole("button", { name: "Swap the two ends" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "From Indonesia to Peru",
  );
});

test("is copied as text with its citations", async ({ page, context }, {
  project,
}) => {
  test.skip(project.name.endsWith("narrow"), "the same whatever the width");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/?form=path&path=peru,indonesia");
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split("\n").map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      "Peru → Indonesia: way 1 of 5",
      "1. Peru takes part in the Belt and Road Initiative, together with China.",
      expect.stringMatching(/, 3 December 2024, characters \d+–\d+$/),
      expect.stringMatching(
        /^Silkgraph, data version \S+, .*: http:\/\/\S+\/en\/\?form=path&path=peru,indonesia(&v=\w+)?$/,
      ),
    ]),
  );
});

test.describe("a server that is gone", () => {
  test.use({ provoked: [/Failed to load resource/] });
  test("is told, and asked again", async ({ page, context }) => {
    await page.goto("/en/?form=path&path=peru,");
    await expect(page.getByRole("combobox", { name: "From" })).toHaveValue(
      "Peru",
    );
    const field = page.getByRole("combobox", { name: "To" });
    await field.fill("laos");
    await expect(page.getByRole("option").first()).toContainText("Laos");
    await context.setOffline(true);
    await field.press("Enter");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("The graph does not answer");
    await context.setOffline(false);
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(things(page).last()).toHaveText("Laos");
  });
});

for (const [language, scheme] of [
  ["en", "light"],
  ["zh", "dark"],
] as const)
  test(
    `shuts nobody out: ${language}, ${scheme}`,
    { tag: "@long" },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const found: unknown[] = [];
      for (const query of [
        "",
        "&path=peru,indonesia&way=1",
        "&path=peru,indonesia&steps=1",
      ]) {
        await page.goto(`/${language}/?form=path${query}`);
        if (query.endsWith("way=1")) await expect(chain(page)).toBeVisible();
        else await expect(page.getByRole("heading").first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .analyze();
        found.push(
          ...violations.map(({ id, nodes }) => [query, id, nodes[0]!.html]),
        );
      }
      expect(found).toStrictEqual([]);
    },
  );
