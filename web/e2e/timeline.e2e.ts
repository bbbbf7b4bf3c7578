import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Page } from "@playwright/test";
import { drawn, expect, ready, test } from "./screen.ts";

const chart = "[data-axis]";
const marks = (page: Page) => page.locator("[data-mark]");
const rows = (page: Page) =>
  page
    .getByRole("region", { name: /^(Dates in the list|日期列表)$/ })
    .locator("li:has(time)");

/** Where a day of a year stands on the page, between two years that the axis names. */
async function xOf(page: Page, year: number): Promise<number> {
  const ticks = await page.locator(`${chart} > span`).evaluateAll((all) =>
    all
      .map((tick) => ({
        year: Number(tick.textContent),
        x: tick.getBoundingClientRect().left,
      }))
      .filter(({ year }) => year > 1000),
  );
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const perYear = (last.x - first.x) / (last.year - first.year);
  return first.x + (year - first.year) * perYear;
}

const opened = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(marks(page).first()).toBeVisible();
};

/** How many entries the API has in a time. */
async function counted(request: APIRequestContext, from: string, to = from) {
  const answer = await request.post("/graphql", {
    data: {
      query: `{ timeline(between: {from: "${from}", to: "${to}"}, first: 0) { totalCount } all: timeline(first: 0) { totalCount } }`,
    },
  });
  const { data } = (await answer.json()) as {
    data: Record<"timeline" | "all", { totalCount: number }>;
  };
  return { within: data.timeline.totalCount, all: data.all.totalCount };
}

test("2024 is one click and one drag away, and holds in every form", async ({
  page,
  request,
}) => {
  const { within, all } = await counted(request, "2024");
  await page.goto("/en/");
  await page.getByRole("link", { name: "Timeline", exact: true }).click();
  await expect(marks(page).first()).toBeVisible();
  const { y } = (await page.locator(chart).boundingBox())!;
  const [from, to] = [await xOf(page, 2024.1), await xOf(page, 2024.9)];
  await page.mouse.move(from, y + 70);
  await page.mouse.down();
  await page.mouse.move(to, y + 72, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\/en\/\?form=timeline&years=2024$/);
  await expect(page.getByRole("heading", { level: 2 })).toContainText(
    `${String(within)} of ${String(all)} dates in 2024`,
  );
  await expect(rows(page)).toHaveCount(within);
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("2024");
  await page.getByRole("button", { name: "All times" }).click();
  await expect(rows(page)).toHaveCount(100);
  await page.goBack();
  await expect(rows(page)).toHaveCount(within);
});

test("by the keyboard alone, in Chinese: two dates, then an end moved by arrow keys", async ({
  page,
  request,
}) => {
  const { within } = await counted(request, "2024");
  await opened(page, "/zh/?form=timeline");
  await expect(page).toHaveTitle(/^时间线 · Silkgraph/);
  const from = page.getByLabel("从", { exact: true });
  await from.focus();
  await page.keyboard.type("2024");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2024");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2 })).toContainText(
    `2024年：${String(within)} 条`,
  );
  const start = page.getByRole("slider", { name: "起始日" });
  await expect(start).toHaveAttribute("aria-valuetext", "2024年");
  await start.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(start).toHaveAttribute("aria-valuetext", "2023年");
  await expect(page).toHaveURL(/years=2023\.\.2024$/);
  const two = await counted(request, "2023", "2024");
  await expect(rows(page)).toHaveCount(two.within);
});

test(
  "says what is no date, and what ends before it begins",
  { tag: "@long" },
  async ({ page }) => {
    await opened(page, "/en/?form=timeline");
    await page.getByLabel("From", { exact: true }).fill("2024-13");
    await page.keyboard.press("Enter");
    await expect(
      page.getByText("Write a date as 2024, 2024-11 or 2024-11-20."),
    ).toBeVisible();
    await page.getByLabel("From", { exact: true }).fill("2024");
    await page.getByLabel("To", { exact: true }).fill("2023");
    await page.keyboard.press("Enter");
    await expect(
      page.getByText("The end is before the beginning."),
    ).toBeVisible();
    await expect(page).toHaveURL(/\/en\/\?form=timeline$/);
  },
);

test.describe("by touch", () => {
  test.use({ hasTouch: true });
  test("a finger across the timeline keeps a time, and a tap on the axis its year", async ({
    page,
  }) => {
    await opened(page, "/zh/?form=timeline");
    const { y } = (await page.locator(chart).boundingBox())!;
    const touch = await page.context().newCDPSession(page);
    const [from, to] = [await xOf(page, 2019.3), await xOf(page, 2023.7)];
    const at = (x: number) => ({ touchPoints: [{ x, y: y + 80 }] });
    await touch.send("Input.dispatchTouchEvent", {
      type: "touchStart",
      ...at(from),
    });
    for (const share of [0.3, 0.6, 1])
      await touch.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        ...at(from + (to - from) * share),
      });
    await touch.send("Input.dispatchTouchEvent", {
      type: "touchEnd",
      touchPoints: [],
    });
    await expect(page).toHaveURL(/years=2019\.\.2023$/);
    const axis = (await page.locator(chart).boundingBox())!;
    await page.touchscreen.tap(await xOf(page, 2015.5), axis.y + 10);
    await expect(page).toHaveURL(/years=2015$/);
  });
});

test("draws a date that is known to the year over all of it", async ({
  page,
}) => {
  await opened(page, "/en/?form=timeline");
  const bar = page.locator(
    '[data-mark="2013 LAUNCHED belt-and-road-initiative"]',
  );
  const { x, width } = (await bar.boundingBox())!;
  const [start, end] = [await xOf(page, 2013), await xOf(page, 2014)];
  expect(Math.abs(x - start)).toBeLessThan(2);
  expect(Math.abs(x + width - end)).toBeLessThan(2);
  await bar.click();
  await expect(page).toHaveURL(/card=belt-and-road-initiative$/);
});

test("leads by arrow keys from date to date, and from the list to the passage", async ({
  page,
}) => {
  await opened(page, "/en/?form=timeline&years=2021");
  const railway = page.locator(
    '[data-mark="2021-12-03 OPENED china-laos-railway"]',
  );
  await page.locator("[data-mark][tabindex='0']").focus();
  // The first lane is that of strategies, the second that of railways.
  await page.keyboard.press("ArrowDown");
  for (let step = 0; step < 9; step++) {
    if (await railway.evaluate((mark) => mark === document.activeElement))
      break;
    await page.keyboard.press("ArrowRight");
  }
  await expect(railway).toBeFocused();
  await expect(railway).toHaveAccessibleName(
    "China–Laos Railway, opened 3 December 2021",
  );
  await expect(
    rows(page)
      .filter({ hasText: "China–Laos Railway" })
      .filter({ hasText: "opened" })
      .getByRole("link", { name: "Evidence for China–Laos Railway" }),
  ).toHaveAttribute("href", /form=reader.*article=belt-and-road-.*at=\d+-\d+/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/card=china-laos-railway/);
});

test(
  "counts what stands too close, and opens it",
  { tag: "@long" },
  async ({ page }) => {
    await opened(page, "/en/?form=timeline&clock=published");
    const bin = page.getByRole("button", {
      name: /^\d+ dates, (3|19|18) December 2024$/,
    });
    const count = Number((await bin.first().textContent())!);
    await bin.first().click();
    const opening = page.getByRole("dialog");
    await expect(opening.getByRole("link")).toHaveCount(Math.min(count, 12));
    await page.keyboard.press("Escape");
    await expect(opening).toBeHidden();
  },
);

test(
  "keeps to one thing, and says what has no date there",
  { tag: "@long" },
  async ({ page }) => {
    await opened(page, "/en/?form=timeline&card=laos");
    if (await page.getByRole("dialog").isVisible())
      await page.keyboard.press("Escape");
    else await page.getByRole("link", { name: "Only Laos" }).click();
    await page.goto("/en/?form=timeline&about=laos");
    await expect(page.getByRole("link", { name: "Only Laos" })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await expect(rows(page)).toHaveCount(2);
    await expect(
      page.getByText("4 without a date on this clock"),
    ).toBeVisible();
    await page.getByRole("link", { name: "The whole graph" }).click();
    await page.getByText(/^\d+ without a date on this clock$/).click();
    await expect(
      page.getByRole("link", { name: /^\d+ Railways$/ }),
    ).toHaveAttribute("href", /list=Railway&where=.*isKnown/);
  },
);

test(
  "says what filters hide, and shows it with one click",
  { tag: "@long" },
  async ({ page }) => {
    await opened(page, "/en/?form=timeline&hide=Event");
    const lane = page.getByRole("group", { name: /^Events: / });
    await expect(lane).toHaveCount(0);
    const note = page.getByText(/^\d+ hidden by kind$/);
    await expect(note).toBeVisible();
    await page
      .getByRole("button", { name: /hidden by kind: Show again/ })
      .click();
    await expect(lane).toBeVisible();
    await expect(note).toBeHidden();
  },
);

test("plays: the window moves on by itself until it is stopped", async ({
  page,
}) => {
  await page.clock.install();
  await opened(page, "/en/?form=timeline&years=2019");
  await page.getByRole("button", { name: "Play" }).click();
  await page.clock.runFor(1_250);
  await expect(page).toHaveURL(/years=2020$/);
  await page.clock.runFor(1_200);
  await expect(page).toHaveURL(/years=2021$/);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.clock.runFor(5_000);
  await expect(page).toHaveURL(/years=2021$/);
});

test("zooms to months and days, with words of the language along the axis", async ({
  page,
}) => {
  await opened(page, "/zh/?form=timeline");
  const axis = page.locator(chart);
  await page.getByText("月", { exact: true }).click();
  await expect(axis.getByText("2024", { exact: true })).toBeVisible();
  await expect(axis.getByText(/^\d+月$/).first()).toBeVisible();
  await page.getByText("日", { exact: true }).click();
  await expect(axis.getByText(/^12月\d+日$/).first()).toBeVisible();
});

test("stands under the canvas with the dates of the picture, and filters by the same window", async ({
  page,
}) => {
  await page.goto("/en/");
  await ready(page);
  await page.getByRole("button", { name: "Timeline" }).click();
  const strip = page.getByRole("region", { name: "Timeline" });
  await expect(strip.getByText(/^\d+ dates of the picture$/)).toBeVisible();
  const shown = (await drawn(page)).map(({ id }) => id);
  const ids = await strip
    .locator("a[data-mark]")
    .evaluateAll((all) =>
      all.map((mark) => mark.getAttribute("data-mark")!.split(" ")[2]!),
    );
  expect(shown).toEqual(
    expect.arrayContaining(ids.filter((id) => !id.includes("-with-"))),
  );
  const { height } = (await strip.boundingBox())!;
  expect(height).toBeLessThan(page.viewportSize()!.width > 900 ? 150 : 220);
  const { y } = (await strip.locator(chart).boundingBox())!;
  await page.mouse.click(await xOf(page, 2023.5), y + 8);
  await expect(page).toHaveURL(/years=2023&below=timeline$/);
  await strip.getByRole("button", { name: "Close the timeline" }).click();
  await expect(page).toHaveURL(/\/en\/\?years=2023$/);
});

test(
  "stands when the date that it tells about is no more in sight",
  { tag: "@long" },
  async ({ page }) => {
    await opened(page, "/en/?form=timeline");
    const tip = page.locator("[class*=_tip_]");
    const first = await marks(page).first().getAttribute("data-mark");
    const mark = page.locator(`[data-mark="${first!}"]`);
    await mark.focus();
    await expect(tip).toBeVisible();
    await page.locator(chart).hover();
    const closer = async () => {
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -100);
      await page.keyboard.up("Control");
      return mark.count();
    };
    await expect.poll(closer).toBe(0);
    await closer();
    await expect(tip).toHaveCount(0);
    await expect(marks(page).first()).toBeVisible();
  },
);

test.describe("a timeline that fails", () => {
  test.use({ provoked: [/status of 503/] });
  test("says so, and is tried again", async ({ page }) => {
    await page.route("**/graphql", (route) =>
      route.fulfill({ status: 503, body: "" }),
    );
    await page.goto("/en/?form=timeline");
    const alert = page
      .getByRole("alert")
      .filter({ hasText: "The graph is busy" });
    await expect(alert).toBeVisible();
    await page.unroute("**/graphql");
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(marks(page).first()).toBeVisible();
  });
});

for (const [language, scheme] of [
  ["en", "dark"],
  ["zh", "light"],
] as const)
  test(
    `shuts nobody out: ${language}, ${scheme}`,
    { tag: "@long" },
    async ({ page }, { project }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      for (const [name, query] of [
        ["timeline", "?form=timeline&years=2024"],
        ["timeline-below", "?below=timeline&years=2019..2023"],
      ] as const) {
        await opened(page, `/${language}/${query}`);
        await page.screenshot({
          path: `test-results/screenshots/${[name, language, scheme, project.name].join("-")}.png`,
        });
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
          ),
        ).toStrictEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    },
  );
