import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./screen.ts";

const map = "[data-ready]";
const symbols = (page: Page) => page.locator(`${map} [data-spot]`);
/** Countries alone: on a phone, too, some of them stand by themselves. */
const countries = "form=map&hide=Facility,Place,Port,Railway,Zone";
const list = (page: Page) =>
  page.getByRole("region", { name: /^(What is on the map|地图上的内容)$/ });

async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator(map)).toBeVisible();
  await expect(symbols(page).first()).toBeVisible();
}

/** How much the map tells of, by its symbols. */
const countOnMap = (page: Page) =>
  symbols(page).evaluateAll((all) =>
    all.reduce((sum, each) => sum + Number(each.textContent || 1), 0),
  );

test("shows everything that has a place, and says what has none", async ({
  page,
}) => {
  await page.goto("/en/");
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(symbols(page).first()).toBeVisible();
  await expect(page).toHaveTitle(/^Map · Silkgraph/);
  const told = page.getByText(/^\d+ of \d+ things on the map$/);
  const [shown, total] = (await told.textContent())!
    .match(/\d+/g)!
    .map(Number) as [number, number];
  await expect.poll(() => countOnMap(page)).toBe(shown);
  const placeless = page.getByText(
    `${String(total - shown)} things without a place on the map`,
  );
  await placeless.click();
  await expect(list(page).locator("details li")).toHaveCount(total - shown);
  // All that is on the map stands in the list, once.
  const named = await list(page)
    .locator(":scope > section a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(named).toHaveLength(shown);
  expect(new Set(named).size).toBe(shown);
});

test("draws railways through their stops, roughly where a stop has no place", async ({
  page,
}) => {
  await opened(page, "/en/?form=map");
  const line = (id: string) => page.locator(`[data-line="${id}"]`);
  await expect(line("china-laos-railway")).not.toHaveAttribute("data-rough");
  await expect(line("chongqing-duisburg-freight-trains")).toHaveAttribute(
    "data-rough",
    "true",
  );
  await expect(
    list(page).locator("li", { hasText: "Kunming and Vientiane" }).first(),
  ).toContainText("China–Laos Railway");
});

test("a cluster opens, a closer look parts it, and a choice opens the card", async ({
  page,
}) => {
  await opened(page, "/en/?form=map");
  const cluster = page.getByRole("button", { name: /^\d+: Peru and others$/ });
  const before = await symbols(page).count();
  await cluster.click();
  const opening = page.getByRole("dialog", { name: /: Peru and others$/ });
  await expect(
    opening.getByRole("link", { name: "Chancay Port" }),
  ).toBeVisible();
  await opening.getByRole("button", { name: "Look closer" }).click();
  await expect(opening).toBeHidden();
  await expect.poll(() => symbols(page).count()).not.toBe(before);
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(symbols(page)).toHaveCount(before);
  await list(page).getByRole("link", { name: "Chancay Port" }).click();
  await expect(page).toHaveURL(/form=map&card=chancay-port$/);
  await expect(
    page.getByRole("heading", { name: "Chancay Port" }),
  ).toBeVisible();
});

test("by the keyboard alone, in Chinese: zoom, walk from symbol to symbol, choose two", async ({
  page,
}) => {
  await opened(page, "/zh/?form=map");
  const frame = page.locator(map);
  await expect(frame).toHaveAccessibleName(/^地图，共 \d+ 项。方向键移动/);
  await frame.focus();
  const scale = () =>
    page
      .locator(`${map} svg > g`)
      .getAttribute("transform")
      .then((text) => Number(/scale\(([\d.]+)/.exec(text!)![1]));
  const before = await scale();
  await page.keyboard.press("+");
  await expect.poll(scale).toBeGreaterThan(before);
  await page.keyboard.press("-");
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() =>
    document.activeElement!.getAttribute("data-spot")!,
  );
  await page.keyboard.press("ArrowDown");
  const second = await page.evaluate(() =>
    document.activeElement!.getAttribute("data-spot")!,
  );
  expect(second).not.toBe(first);
  // The list chooses what a symbol may stand for together with others.
  for (const name of ["选中老挝", "选中秘鲁"]) {
    await list(page).getByRole("button", { name }).focus();
    await page.keyboard.press("Space");
  }
  await expect(page).toHaveURL(/select=laos,peru$/);
  await expect(page.getByText("已选 2 项")).toBeVisible();
  await page.getByRole("link", { name: "一起放到图中" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/zh\/chosen\?open=\*laos,\*peru$/);
});

test("shift and click choose a symbol, and lead to the table of its kind", async ({
  page,
}) => {
  await opened(page, `/en/?${countries}`);
  const kenya = page.locator("a[data-spot]").first();
  const id = (await kenya.getAttribute("data-spot"))!;
  await kenya.click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL(new RegExp(`form=map&select=${id}&hide`));
  await expect(kenya).toHaveAttribute("data-selected", "true");
  await expect(
    page.getByRole("link", { name: / as a table$/ }),
  ).toHaveAttribute("href", new RegExp(`form=table.*${id}`));
  await page.getByRole("button", { name: "Choose none" }).click();
  await expect(page).not.toHaveURL(/select=/);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });
  test("two fingers look closer, one moves, and a tap opens the card", async ({
    page,
  }) => {
    await opened(page, `/en/?${countries}`);
    const { x, y, width, height } = (await page.locator(map).boundingBox())!;
    const [cx, cy] = [x + width / 2, y + height / 2];
    const transform = () =>
      page.locator(`${map} svg > g`).getAttribute("transform");
    const touch = await page.context().newCDPSession(page);
    const send = (type: string, ...points: [number, number][]) =>
      touch.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const before = await transform();
    await send("touchStart", [cx - 30, cy], [cx + 30, cy]);
    await send("touchMove", [cx - 60, cy], [cx + 60, cy]);
    await send("touchEnd");
    await expect.poll(transform).not.toBe(before);
    const near = await transform();
    await send("touchStart", [cx, cy]);
    await send("touchMove", [cx + 40, cy + 20]);
    await send("touchEnd");
    await expect.poll(transform).not.toBe(near);
    await page.getByRole("button", { name: "Show everything" }).tap();
    await expect.poll(transform).toBe(before);
    const symbol = page.locator("a[data-spot]").first();
    const id = (await symbol.getAttribute("data-spot"))!;
    await symbol.tap();
    await expect(page).toHaveURL(new RegExp(`card=${id}&`));
  });
});

test("keeps to the picture, and to the filters, and says what they hide", async ({
  page,
}) => {
  await opened(page, "/en/china-laos-railway?form=map");
  const all = await countOnMap(page);
  await page.getByRole("link", { name: "Only the picture" }).click();
  await expect(page).toHaveURL(/form=map&map=picture$/);
  await expect.poll(() => countOnMap(page)).toBeLessThan(all);
  await expect(
    list(page).getByRole("link", { name: "China–Laos Railway", exact: true }),
  ).toBeVisible();
  await opened(page, "/en/?form=map&hide=Place&years=..2018");
  await expect(page.getByText(/^\d+ hidden by kind$/)).toBeVisible();
  await expect(page.getByText(/^\d+ hidden by time$/)).toBeVisible();
  await page.getByRole("button", { name: /hidden by kind: / }).click();
  await page.getByRole("button", { name: /hidden by time: / }).click();
  await expect(page).toHaveURL(/\/en\/\?form=map$/);
  await expect.poll(() => countOnMap(page)).toBe(all);
});

test("names whose the coordinates are, and says why there are no borders", async ({
  page,
}) => {
  await opened(page, "/en/?form=map");
  await expect(page.getByText(/^No borders are drawn/)).toBeVisible();
  await expect(page.getByRole("link", { name: "GeoNames" })).toBeVisible();
});

test.describe("a map that fails", () => {
  test.use({ provoked: [/status of (500|503)/] });
  test("says so, and is tried again; without its land it still tells the places", async ({
    page,
  }) => {
    await page.route("**/land-110m*", (route) =>
      route.fulfill({ status: 500, body: "" }),
    );
    await page.route("**/graphql", (route) =>
      route.fulfill({ status: 503, body: "" }),
    );
    await page.goto("/en/?form=map");
    const alert = page
      .getByRole("alert")
      .filter({ hasText: "The graph is busy" });
    await expect(alert).toBeVisible();
    await page.unroute("**/graphql");
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(symbols(page).first()).toBeVisible();
    await expect(page.getByText(/^The land could not be loaded/)).toBeVisible();
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
      await opened(page, `/${language}/?form=map&select=laos,peru`);
      await page.screenshot({
        path: `test-results/screenshots/${["map", language, scheme, project.name].join("-")}.png`,
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
    },
  );
