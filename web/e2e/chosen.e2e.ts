import AxeBuilder from "@axe-core/playwright";
import {
  drawn,
  expect,
  goTo,
  joinedTo,
  outOfSight,
  places,
  ready,
  test,
} from "./screen.ts";

const idsOf = async (page: Parameters<typeof drawn>[0]) =>
  (await drawn(page)).map(({ id }) => id).sort();

test("puts a thing into the picture, joined with what is there, and moves nothing", async ({
  page,
}) => {
  await page.goto("/en/");
  await ready(page);
  const before = await places(page);
  await goTo(page, "/en/?open=*peru,*vientiane");
  await expect
    .poll(async () => Object.keys(await places(page)))
    .toEqual(expect.arrayContaining(["peru", "vientiane"]));
  await ready(page);
  const { peru: _, vientiane: __, ...others } = await places(page);
  expect(others).toStrictEqual(before);
  expect((await joinedTo(page, "peru")).sort()).toEqual([
    "belt-and-road-initiative",
    "chancay-port",
  ]);
  expect(await joinedTo(page, "vientiane")).toContain("china-laos-railway");
  await page
    .getByRole("button", { name: "Take Vientiane out of the picture" })
    .first()
    .click();
  await expect(page).toHaveURL("/en/?open=*peru");
  await expect.poll(() => idsOf(page)).not.toContain("vientiane");
});

for (const [language, title, empty] of [
  ["en", "Peru, Indonesia, China and 2 more", "An empty picture"],
  ["zh", "秘鲁、印度尼西亚、中国等 5 项", "空白的图"],
] as const)
  test(
    `makes a picture of chosen things alone, in words as well, in ${language}`,
    { tag: language === "en" ? "@long" : [] },
    async ({ page }) => {
      const address = `/${language}/chosen?open=*peru,*indonesia,*china,*chancay-port,*xi-jinping`;
      await page.goto(address);
      await ready(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page).toHaveTitle(new RegExp(`^${title} · `));
      expect(await idsOf(page)).toStrictEqual([
        "chancay-port",
        "china",
        "indonesia",
        "peru",
        "xi-jinping",
      ]);
      expect(await outOfSight(page)).toStrictEqual([]);
      expect((await joinedTo(page, "chancay-port")).sort()).toEqual(
        expect.arrayContaining(["china", "peru"]),
      );
      await goTo(page, `${address}&form=outline`);
      const added = page
        .getByRole("region")
        .or(page.locator("section"))
        .filter({
          has: page.getByRole("heading", {
            name: language === "en" ? "Put in" : "选入的条目",
          }),
        });
      await expect(added.getByRole("listitem")).toHaveCount(5);
      await goTo(page, `/${language}/chosen`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(empty);
      await page
        .getByRole("button", {
          name:
            language === "en"
              ? "Search for something to add"
              : "搜索要加入的条目",
        })
        .first()
        .click();
      await expect(page.getByRole("textbox")).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("textbox")).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      ).toStrictEqual([]);
    },
  );

test("stands a claim for what it joins, and says what is not in the graph", async ({
  page,
}) => {
  await page.goto(
    "/en/chosen?open=*madani-economy-with-belt-and-road,*atlantis",
  );
  await ready(page);
  expect(await idsOf(page)).toStrictEqual([
    "belt-and-road-initiative",
    "madani-economy",
  ]);
  expect(await joinedTo(page, "madani-economy")).toStrictEqual([
    "belt-and-road-initiative",
  ]);
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: "“atlantis” is not in the graph" }),
  ).toBeVisible();
});
