import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  canvas,
  drawn,
  expect,
  goTo,
  places,
  ready,
  spotOf,
  test,
} from "./screen.ts";

const isNarrow = (name: string) => name.endsWith("narrow");
const address = (page: Page) => {
  const { pathname, searchParams } = new URL(page.url());
  searchParams.delete("v");
  return `${pathname}?${searchParams.toString().replaceAll("%2C", ",")}`;
};
const idsOf = async (page: Page) => (await drawn(page)).map(({ id }) => id);

/** The classes of what is drawn, and what stands on lines, read from Cytoscape itself. */
const marksOf = (page: Page, name: string) =>
  page.locator(canvas).evaluate((box: HTMLElement, name) => {
    interface Each {
      id(): string;
      hasClass(name: string): boolean;
    }
    const { cy } = box._cyreg! as unknown as {
      cy: { elements(): { toArray(): Each[] } };
    };
    return cy
      .elements()
      .toArray()
      .filter((each) => each.hasClass(name))
      .map((each) => each.id())
      .sort();
  }, name);
const labelsOf = (page: Page, id: string) =>
  page.locator(canvas).evaluate((box: HTMLElement, id) => {
    interface Edge {
      renderedStyle(name: string): string;
      source(): { id(): string };
      target(): { id(): string };
    }
    const { cy } = box._cyreg! as unknown as {
      cy: { edges(): { toArray(): Edge[] } };
    };
    return cy
      .edges()
      .toArray()
      .filter((edge) => [edge.source().id(), edge.target().id()].includes(id))
      .map((edge) =>
        [
          edge.source().id(),
          edge.renderedStyle("label"),
          edge.renderedStyle("target-arrow-shape"),
          edge.target().id(),
        ].join(" "),
      )
      .sort();
  }, id);

for (const [language, said] of [
  ["en", "stated, says Lemmy Nyongesa Mulaku"],
  ["zh", "莱米·尼翁盖萨·穆拉库"],
] as const)
  test(
    `says on lines what joins the thing in focus, which way and on whose word, in ${language}`,
    { tag: language === "zh" ? "@long" : [] },
    async ({ page }) => {
      await page.goto(`/${language}/?card=kenya-vision-2030`);
      await ready(page);
      const labels = await labelsOf(page, "kenya-vision-2030");
      const toInitiative = labels.find((text) => text.endsWith("initiative"));
      const toKenya = labels.find((text) => text.endsWith("kenya"));
      expect(toInitiative!.toLowerCase()).toContain(said.toLowerCase());
      expect(toInitiative).toMatch(/triangle belt-and-road-initiative$/);
      expect(toKenya).toBe(
        `kenya-vision-2030 ${language === "en" ? "strategy of" : "所属"} triangle kenya`,
      );
    },
  );

test("does with a box what its menu says: by right click", async ({ page }, {
  project,
}) => {
  test.skip(isNarrow(project.name), "by the mouse");
  await page.goto("/en/");
  await ready(page);
  const { x, y } = await spotOf(page, "kazakhstan");
  await page.mouse.click(x, y, { button: "right" });
  const menu = page.getByRole("menu");
  await expect(
    menu.getByRole("menuitem", { name: /^Organizations \d+$/ }),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include("[role=menu]")
    .analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary]),
  ).toStrictEqual([]);
  await menu.getByRole("menuitem", { name: "Hide", exact: true }).click();
  await expect.poll(() => address(page)).toBe("/en/?hide=kazakhstan");
  await expect.poll(() => idsOf(page)).not.toContain("kazakhstan");
});

test("does with a line what its menu says: cites it, opens its evidence, hides its kind", async ({
  page,
}, { project }) => {
  test.skip(isNarrow(project.name), "by the mouse");
  await page.goto("/en/?card=kenya-vision-2030");
  await ready(page);
  const lineOf = (ends: readonly string[]) =>
    page.locator(canvas).evaluate((box: HTMLElement, ends) => {
      const edge = box
        ._cyreg!.cy.edges(":visible")
        .toArray()
        .find((each) =>
          ends.every((id) =>
            [each.source().id(), each.target().id()].includes(id),
          ),
        )!;
      const { x, y } = edge.renderedMidpoint();
      const { left, top } = box.getBoundingClientRect();
      return { x: left + x, y: top + y, claims: edge.data("claims") };
    }, ends);
  const claimed = await lineOf([
    "kenya-vision-2030",
    "belt-and-road-initiative",
  ]);
  await page.mouse.click(claimed.x, claimed.y, { button: "right" });
  const menu = page.getByRole("menu", {
    name: /^What can be done with the line/,
  });
  const item = (name: string) => menu.getByRole("menuitem", { name });
  await item("Cite").click();
  const citing = page.getByRole("dialog", { name: /^Cite and export: / });
  await expect(citing.locator("pre")).toContainText(claimed.claims[0]!);
  await page.keyboard.press("Escape");
  await expect(citing).toHaveCount(0);
  await page.mouse.click(claimed.x, claimed.y, { button: "right" });
  await item("Open the evidence").click();
  await expect
    .poll(() => address(page))
    .toBe(`/en/?card=${claimed.claims[0]!}`);
  await page.getByRole("application").focus();
  await page.keyboard.press("Shift+F10");
  await expect(
    item("Paths from Kenya Vision 2030 to Belt and Road Initiative"),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  const bare = await lineOf(["kenya-vision-2030", "kenya"]);
  await page.mouse.click(bare.x, bare.y, { button: "right" });
  await expect(menu).toContainText(
    "Says no claim of its own: it rests on the evidence of the record of Kenya Vision 2030.",
  );
  await item("Hide all such lines: … is a strategy of …").click();
  await expect.poll(() => address(page)).toContain("hide=link.OWNED_BY");
});

test("does with a box what its menu says: by the keyboard alone", async ({
  page,
}, { project }) => {
  test.skip(isNarrow(project.name), "of a keyboard");
  await page.goto("/en/?card=kenya");
  await ready(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: "What can be done with Kenya" });
  const item = menu.getByRole("menuitem");
  // A menu takes the focus a moment after it is drawn.
  await expect(item.first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(
    menu.getByRole("menuitem", { name: "Hide all Countries" }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await expect(page.getByRole("application")).toBeFocused();
  await page.keyboard.press("ContextMenu");
  await expect(item.first()).toBeFocused();
  await item.filter({ hasText: "Path from here to …" }).press("Enter");
  await expect.poll(() => address(page)).toContain("form=path");
  expect(address(page)).toContain("path=kenya,");
});

test("does with a box what its menu says: by a long touch", async ({ page }, {
  project,
}) => {
  test.skip(!isNarrow(project.name), "of a phone");
  await page.goto("/en/");
  await ready(page);
  await expect(page.getByText("hold for what else")).toBeAttached();
  const { x, y } = await spotOf(page, "malaysia");
  const client = await page.context().newCDPSession(page);
  await client.send("Input.dispatchTouchEvent", {
    type: "touchStart",
    touchPoints: [{ x, y }],
  });
  const open = page.getByRole("menuitem", { name: "Open neighbours" });
  await expect(open).toBeVisible();
  await client.send("Input.dispatchTouchEvent", {
    type: "touchEnd",
    touchPoints: [],
  });
  await open.click();
  await expect.poll(() => address(page)).toBe("/en/?open=malaysia");
});

test("says on boxes how many neighbours are not shown, and opens them", async ({
  page,
}, { project }) => {
  test.skip(isNarrow(project.name), "by the mouse");
  await page.goto("/en/");
  await ready(page);
  await expect.poll(() => marksOf(page, "more")).toContain("kenya");
  await ready(page);
  const kenya = (await drawn(page)).find(({ id }) => id === "kenya")!;
  const frame = (await page.locator(canvas).boundingBox())!;
  await page.mouse.click(
    frame.x + kenya.x + kenya.width - 7,
    frame.y + kenya.y + 6,
  );
  await expect.poll(() => address(page)).toBe("/en/?open=kenya");
});

test("keeps a box where it is dragged, in the address, and moves no other", async ({
  page,
}, { project }) => {
  test.skip(isNarrow(project.name), "by the mouse");
  await page.goto("/en/");
  await ready(page);
  const before = await places(page);
  const { x, y } = await spotOf(page, "brazil");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 120, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(() => address(page))
    .toMatch(/^\/en\/\?pin=brazil\.-?\d+\.\d+$/);
  await ready(page);
  const { brazil, ...others } = await places(page);
  const { brazil: stood, ...rest } = before;
  expect(others).toStrictEqual(rest);
  expect(brazil).not.toBe(stood);
  await page.reload();
  await ready(page);
  expect(await places(page)).toStrictEqual({ ...rest, brazil });
  await page.goBack();
  await expect.poll(async () => (await places(page))["brazil"]).toBe(stood);
});

test(
  "marks several boxes, and does with them what the bar says",
  { tag: "@long" },
  async ({ page }, { project }) => {
    test.skip(isNarrow(project.name), "by the mouse");
    await page.goto("/en/");
    await ready(page);
    await page.keyboard.down("Shift");
    for (const id of ["kenya", "brazil", "laos", "mongolia"]) {
      if (!(await idsOf(page)).includes(id)) continue;
      const { x, y } = await spotOf(page, id);
      await page.mouse.click(x, y);
    }
    await page.keyboard.up("Shift");
    await expect
      .poll(() => address(page))
      .toBe("/en/?select=brazil,kenya,mongolia");
    const bar = page.getByRole("toolbar", {
      name: "What can be done with the selection",
    });
    await expect(bar.getByRole("status")).toHaveText("3 selected");
    await expect(bar.getByRole("button", { name: "Compare" })).toBeVisible();
    expect(await marksOf(page, "selected")).toStrictEqual([
      "brazil",
      "kenya",
      "mongolia",
    ]);
    await page.getByRole("application").focus();
    await page.keyboard.press("Escape");
    await expect(bar).toHaveCount(0);
    const all = (await idsOf(page)).length;
    await page.keyboard.press("Control+a");
    await expect(bar.getByRole("status")).toHaveText(`${String(all)} selected`);
    await page.goBack();
    await page.goBack();
    await expect(bar.getByRole("status")).toHaveText("3 selected");
    await bar.getByRole("button", { name: "Only these" }).click();
    await expect
      .poll(() => address(page))
      .toBe("/en/chosen?open=*brazil,*kenya,*mongolia");
  },
);

test(
  "says how many of the selected are not in the picture, and adds them",
  { tag: "@long" },
  async ({ page }, { project }) => {
    test.skip(isNarrow(project.name), "the same words");
    await page.goto("/en/?select=kenya,xi-jinping");
    const bar = page.getByRole("toolbar", {
      name: "What can be done with the selection",
    });
    const status = bar.getByRole("status");
    await expect(status).toHaveText(
      "1 selected · 1 more is selected, but not in this picture.",
    );
    await bar.getByRole("button", { name: "Add to the picture" }).click();
    await expect
      .poll(() => address(page))
      .toBe("/en/?open=*xi-jinping&select=kenya,xi-jinping");
    await expect(status).toHaveText("2 selected");
  },
);

test("marks what a frame catches", async ({ page }, { project }) => {
  test.skip(isNarrow(project.name), "by the mouse");
  await page.goto("/en/");
  await ready(page);
  const { x, y } = await spotOf(page, "kenya");
  await page.keyboard.down("Shift");
  await page.mouse.move(x + 60, y - 24);
  await page.mouse.down();
  await page.mouse.move(x - 50, y + 24, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect.poll(() => address(page)).toBe("/en/?select=kenya");
});

test("lights a path, while everything else steps back", async ({ page }) => {
  await page.goto(
    "/en/chosen?open=*peru,*belt-and-road-initiative,*indonesia,*china&path=peru,indonesia&select=belt-and-road-initiative,indonesia,peru",
  );
  await ready(page);
  expect(await marksOf(page, "lit")).toEqual(
    expect.arrayContaining(["belt-and-road-initiative", "indonesia", "peru"]),
  );
  expect(await marksOf(page, "dim")).toContain("china");
  await goTo(page, "/en/chosen?open=*peru,*china&path=peru,indonesia");
  await expect.poll(() => marksOf(page, "dim")).toStrictEqual([]);
});
