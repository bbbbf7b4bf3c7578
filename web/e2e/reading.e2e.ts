import type { Page } from "@playwright/test";
import { expect, goTo, openSearch, ready, spotOf, test } from "./screen.ts";

/** What page translators do: each text node is replaced by an element around a changed text. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    );
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes) {
      if (
        !node.data.trim() ||
        node.parentElement?.closest("script, style, font")
      )
        continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      inner.textContent = node.data;
      outer.append(inner);
      node.replaceWith(outer);
    }
  });

test("a page translator breaks nothing", { tag: "@long" }, async ({ page }) => {
  for (const address of ["/en/", "/en/?form=outline"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (!address.includes("outline")) await ready(page);
    await translate(page);
    await openSearch(page);
    await translate(page);
    await page.keyboard.type("laos");
    await expect(page.getByRole("option").first()).toContainText("Laos");
    await translate(page);
    await page.keyboard.press("Backspace");
    await page.keyboard.type("t");
    await translate(page);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("malaysia");
    await expect(page.getByRole("option").first()).toContainText("Malaysia");
    // A number that the translator has touched changes with what it counts.
    const status = page.getByRole("dialog").getByRole("status");
    await expect
      .poll(async () => {
        const count = await page.getByRole("option").count();
        const said = (await status.textContent()) ?? "";
        return (
          count > 0 &&
          /^(\d+) (?:of \d+ )?hits$/.exec(said)?.[1] === String(count)
        );
      })
      .toBe(true);
    await translate(page);
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", {
      level: 2,
      name: "Malaysia",
      exact: true,
    });
    await expect(heading).toBeVisible();
    await translate(page);
    await page.keyboard.press("Escape");
    await translate(page);
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "马来西亚",
    );
    await translate(page);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "Malaysia",
    );
  }
});

test(
  "a page translator breaks no form, and the other language replaces all of its words",
  { tag: "@long" },
  async ({ page }) => {
    const forms: readonly (readonly [
      first: string,
      second: string,
      heading: RegExp,
      words: readonly string[],
    ])[] = [
      ["form=table&list=Port", "form=table&list=Event", /事件/, []],
      [
        "form=matrix",
        "form=matrix&hide=stage.COMPATIBLE",
        /对接/,
        ["排序", "添加一个倡议作为列"],
      ],
      [
        "form=path&path=peru,indonesia",
        "form=path&path=brazil,laos",
        /从巴西到老挝/,
        ["起点", "终点", "最多"],
      ],
      ["form=timeline", "form=timeline&about=laos", /时间/, ["从", "至"]],
      ["form=map", "form=map&card=laos", /地图/, []],
      [
        "form=compare&compare=china,laos",
        "form=compare&compare=brazil,kenya",
        /巴西和肯尼亚/,
        ["添加国家"],
      ],
      ["form=reader", "form=reader&card=laos", /原文/, []],
    ];
    const main = page.getByRole("main");
    const heading = main.getByRole("heading", { level: 1 });
    for (const [first, second, title, words] of forms) {
      await page.goto(`/en/?${first}`);
      await expect(heading).toBeVisible();
      await translate(page);
      await goTo(page, `/en/?${second}`);
      await expect(heading).toBeVisible();
      await translate(page);
      await goTo(page, `/zh/?${second}`);
      await expect(heading).toContainText(title);
      for (const word of words)
        await expect(
          main.getByText(word, { exact: true }).first(),
        ).toBeVisible();
      await translate(page);
      await goTo(page, `/en/?${first}`);
      await expect(heading).not.toContainText(title);
      await expect(heading).toBeVisible();
    }
  },
);

test("the keyboard goes to a card that opens, and back when it closes", async ({
  page,
}, { project }) => {
  await page.goto("/en/?form=outline");
  const link = page
    .getByRole("main")
    .getByRole("link", { name: "Growth Acceleration Program", exact: true })
    .first();
  await link.focus();
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", {
    level: 2,
    name: "Growth Acceleration Program",
  });
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(heading).toBeHidden();
  await expect(link).toBeFocused();
  if (project.name.endsWith("narrow")) return;
  // From the overview, in whose place the card stands.
  const inOverview = page
    .getByRole("complementary")
    .locator('a[href*="card="]')
    .first();
  await inOverview.focus();
  const name = await inOverview.getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("article").getByRole("heading", { level: 2 }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator(`aside a[href="${name!}"]`).first()).toBeFocused();
});

test("what is opened in the outline is in sight and has the focus", async ({
  page,
}) => {
  await page.goto("/en/?form=outline");
  await page
    .getByRole("button", {
      name: "Growth Acceleration Program: Open neighbours",
    })
    .click();
  const heading = page.getByRole("heading", {
    name: "Neighbours of Growth Acceleration Program",
  });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test("the picture keeps its room at 400 % zoom", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 225 });
  await page.goto("/en/");
  await ready(page);
  const box = await page.getByRole("application").boundingBox();
  expect(box!.height).toBeGreaterThanOrEqual(240);
});

test("an address that leads nowhere is a page with a heading", async ({
  page,
}) => {
  await page.goto("/en/nope");
  await expect(
    page.getByRole("heading", { level: 1, name: "Nothing has this address" }),
  ).toBeVisible();
});

test("a card opens by a click on the canvas and closes with Escape", async ({
  page,
}) => {
  await page.goto("/en/");
  await ready(page);
  const { x, y } = await spotOf(page, "malaysia");
  await page.mouse.click(x, y);
  await expect(
    page.getByRole("heading", { level: 2, name: "Malaysia" }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/en\/$/);
});

test("every count of a card leads to all that it counts", async ({ page }) => {
  await page.goto("/en/?card=china");
  const strategies = page
    .getByRole("article")
    .getByRole("region", { name: "Its strategies" });
  const total = Number(
    /12 of (\d+)/.exec(
      (await strategies.getByRole("heading").textContent())!,
    )![1],
  );
  expect(total).toBeGreaterThan(12);
  await expect(strategies.getByRole("listitem")).toHaveCount(12);
  await strategies
    .getByRole("button", { name: `Show all ${String(total)}` })
    .click();
  await expect(strategies.getByRole("listitem")).toHaveCount(total);
  await expect(strategies.getByRole("heading")).toHaveText(
    `Its strategies${String(total)}`,
  );
  await expect(strategies.getByRole("heading")).toBeFocused();
  await expect(
    page.getByRole("article").getByRole("button", { name: /^Show all/ }),
  ).toHaveCount(0);
});
