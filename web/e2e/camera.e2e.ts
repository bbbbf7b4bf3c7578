import {
  drawn,
  expect,
  goTo,
  outOfSight,
  ready,
  test,
  viewport,
} from "./screen.ts";

const isWide = (name: string) => !name.endsWith("narrow");

test("shows the whole picture again after every change of the window", async ({
  page,
}, { project }) => {
  test.skip(!isWide(project.name), "of a wide window");
  await page.goto("/en/");
  await ready(page);
  const before = await viewport(page);
  for (const width of [800, 1600, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(async () => {
        await ready(page);
        const unseen = await outOfSight(page);
        // In a narrow window the end of the list is a drag away.
        return width < 900 ? unseen.includes("china") : unseen.length > 0;
      })
      .toBe(false);
  }
  expect(await viewport(page)).toStrictEqual(before);
});

test("keeps the picture when a phone is turned", async ({ page }, {
  project,
}) => {
  test.skip(isWide(project.name), "of a phone");
  await page.goto("/en/");
  await ready(page);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect
    .poll(async () => {
      await ready(page);
      const [centre] = (await drawn(page)).filter(
        ({ id }) => id === "belt-and-road-initiative",
      );
      return centre!.x >= 0 && centre!.y >= 0 && centre!.size > 14;
    })
    .toBe(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(async () => {
      await ready(page);
      return outOfSight(page);
    })
    .not.toContain("global-maritime-fulcrum");
});

test("leaves the view where the reader has moved it", async ({ page }, {
  project,
}) => {
  test.skip(!isWide(project.name), "by the mouse");
  await page.goto("/en/");
  await ready(page);
  const before = await viewport(page);
  const { x, y, width, height } = (await page
    .getByRole("application")
    .boundingBox())!;
  await page.mouse.move(x + width - 200, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + width - 300, y + 90, { steps: 4 });
  await page.mouse.up();
  const moved = await viewport(page);
  expect(Math.round(moved.x - before.x)).toBe(-100);
  await page.setViewportSize({ width: 1540, height: 900 });
  await expect
    .poll(
      async () => (await page.getByRole("application").boundingBox())!.width,
    )
    .not.toBe(width);
  await ready(page);
  // The legend may take its new height a moment after the picture its new width.
  await expect
    .poll(async () => {
      const after = await viewport(page);
      const grown = (await page.getByRole("application").boundingBox())!;
      return {
        zoom: after.zoom,
        x: Math.round(after.x - moved.x - (grown.width - width) / 2),
        y: Math.round(after.y - moved.y - (grown.height - height) / 2),
      };
    })
    .toStrictEqual({ zoom: moved.zoom, x: 0, y: 0 });
});

test("frames a picture in the other language as after a reload", async ({
  page,
}) => {
  await page.goto("/en/?open=brazil");
  await ready(page);
  await goTo(page, "/zh/?open=brazil");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect
    .poll(async () => (await drawn(page)).map(({ text }) => text))
    .toContain("巴西");
  await ready(page);
  const switched = await viewport(page);
  await page.reload();
  await ready(page);
  const { zoom, x, y } = await viewport(page);
  expect(switched.zoom).toBeCloseTo(zoom, 2);
  expect(switched.x).toBeCloseTo(x, -1);
  expect(switched.y).toBeCloseTo(y, -1);
});

test(
  "shows everything, with the captions that orient the reader",
  { tag: "@long" },
  async ({ page }, { project }) => {
    const many = Array.from({ length: 6 }, () => "belt-and-road-initiative");
    await page.goto(`/en/?open=${many.join(",")},brazil,china,malaysia,laos`);
    await ready(page);
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect.poll(() => outOfSight(page)).toStrictEqual([]);
    await ready(page);
    const things = await drawn(page);
    expect(things.length).toBeGreaterThan(60);
    const centre = things.find(({ id }) => id === "belt-and-road-initiative")!;
    // A phone has too little room for so many boxes and legible captions at once.
    expect(centre.size).toBeGreaterThan(
      project.name.endsWith("narrow") ? 4 : 10,
    );
  },
);
