import { drawn, expect, goTo, ready, spotOf, test } from "./screen.ts";

const isNarrow = (name: string) => name.endsWith("narrow");

test(
  "keeps the legend within its bar",
  { tag: "@long" },
  async ({ page }, { project }) => {
    test.skip(isNarrow(project.name), "of windows with a panel");
    for (const language of ["en", "zh"])
      for (const width of [1120, 1280, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/${language}/china`);
        await ready(page);
        const kinds = page.getByRole("group", {
          name: language === "en" ? "Kinds" : "类别",
          exact: true,
        });
        const panel = (await page.getByRole("complementary").boundingBox())!;
        const ends = await kinds
          .getByRole("button")
          .evaluateAll((buttons) =>
            buttons.map((button) => button.getBoundingClientRect().right),
          );
        expect(ends.length).toBeGreaterThan(5);
        expect(Math.max(...ends)).toBeLessThanOrEqual(panel.x);
      }
  },
);

test("says on whose word an alignment rests", async ({ page }, { project }) => {
  await page.goto("/en/?form=outline");
  const words = "Stated, says Lemmy Nyongesa Mulaku";
  await expect(page.getByRole("link", { name: words })).toBeVisible();
  await goTo(page, "/zh/?form=outline");
  await expect(
    page.getByRole("link", { name: /^提及（据.+穆拉库）$/ }),
  ).toBeVisible();
  if (isNarrow(project.name)) return;
  await goTo(page, "/en/");
  await ready(page);
  await expect(page.getByRole("complementary")).toContainText(words);
  const { x, y } = await spotOf(page, "kenya-vision-2030-with-belt-and-road");
  await page.mouse.move(x, y);
  await expect(page.getByRole("main")).toContainText(words);
});

test(
  "draws voice beside stage, and says in the legend what the mark means",
  { tag: "@long" },
  async ({ page }) => {
    const words = {
      en: ["How far an alignment has come", "Compatible", "Told by someone"],
      zh: ["对接的程度", "契合", "据人所言"],
    };
    for (const [language, [lines, stage, voice]] of Object.entries(words)) {
      await page.goto(`/${language}/`);
      await ready(page);
      const legend = page.getByRole("group", { name: lines!, exact: true });
      await expect(legend).toContainText(stage!);
      const mark = legend.getByText(voice!);
      await expect(mark).toBeInViewport();
      const box = (await legend.boundingBox())!;
      const end = (await mark.boundingBox())!;
      expect(end.x + end.width).toBeLessThanOrEqual(box.x + box.width + 1);
      await goTo(page, `/${language}/kenya`);
      await ready(page);
      await expect(legend).toHaveText(new RegExp(`${voice!}$`));
      // A picture in which nobody's word is reported has no use for it.
      await goTo(page, `/${language}/laos`);
      await ready(page);
      await expect(page.getByText(voice!)).toHaveCount(0);
    }
  },
);

test("takes the tooltip away when the pointer leaves the picture", async ({
  page,
}, { project }) => {
  test.skip(isNarrow(project.name), "by the mouse");
  await page.goto("/en/");
  await ready(page);
  const { x, y } = await spotOf(page, "kazakhstan");
  await page.mouse.move(x, y);
  const tip = page.getByRole("main").getByText("Country · 哈萨克斯坦");
  await expect(tip).toBeVisible();
  const box = (await tip.boundingBox())!;
  expect(y < box.y || y > box.y + box.height).toBe(true);
  const panel = (await page.getByRole("complementary").boundingBox())!;
  await page.mouse.move(panel.x + 100, panel.y + 300);
  await expect(tip).toHaveCount(0);
});

test(
  "undoes a double click in one step",
  { tag: "@long" },
  async ({ page }, { project }) => {
    test.skip(isNarrow(project.name), "by the mouse");
    await page.goto("/en/");
    await ready(page);
    const { x, y } = await spotOf(page, "kenya");
    await page.mouse.dblclick(x, y);
    await expect(page).toHaveURL("/en/?open=kenya&card=kenya");
    await page.goBack();
    await expect(page).toHaveURL("/en/");
  },
);

test("says that everything is hidden, and shows it again", async ({ page }) => {
  await page.goto("/en/");
  await ready(page);
  const all = (await drawn(page)).length;
  await page.goto(
    "/en/?hide=Country,Facility,Organization,Port,Programme,Railway,Strategy,Zone",
  );
  await expect(page.getByText("Everything is hidden.")).toBeVisible();
  await page.getByRole("button", { name: "Show everything again" }).click();
  await expect(page).toHaveURL("/en/");
  await expect.poll(async () => (await drawn(page)).length).toBe(all);
});

test("prints the outline in place of the picture, and below it the address and the version", async ({
  page,
  baseURL,
}) => {
  await page.goto("/en/?open=kenya");
  await ready(page);
  const title = page.getByRole("heading", { name: "Neighbours of Kenya" });
  const foot = page.getByRole("contentinfo");
  await expect(title).toHaveCount(0);
  await expect(foot).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(title).toBeVisible();
  await expect(foot).toHaveText(
    new RegExp(
      `^${baseURL!}/en/\\?open=kenya&v=(\\w{12}) · version \\1 of the data$`,
    ),
  );
  await page.emulateMedia({ media: "screen" });
  await expect(title).toHaveCount(0);
});

test("leaves room for the picture at four times the size", async ({ page }, {
  project,
}) => {
  test.skip(isNarrow(project.name), "of a wide window");
  await page.setViewportSize({ width: 360, height: 225 });
  await page.goto("/en/");
  await ready(page);
  const { height } = (await page.getByRole("application").boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(240);
});
