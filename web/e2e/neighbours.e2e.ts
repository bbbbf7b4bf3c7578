import { collapse, expand } from "../view/steps.ts";
import { opening, type Move } from "../view/view.ts";
import { toUrl } from "../view/url.ts";
import { hiddenLines } from "./hidden-lines.ts";
import {
  drawn,
  expect,
  goTo,
  joinedTo,
  outOfSight,
  places,
  ready,
  spotOf,
  test,
} from "./screen.ts";

for (const [id, name, isLong] of [
  ["xi-jinping", "Xi Jinping", false],
  ["vientiane", "Vientiane", true],
  ["peru", "Peru", true],
] as const)
  test(
    `draws ${name} and its neighbours, joined and in sight, where it was not there before`,
    { tag: isLong ? "@long" : [] },
    async ({ page }) => {
      await page.goto(`/en/?card=${id}`);
      await ready(page);
      const before = await places(page);
      await page.getByRole("button", { name: /^Open neighbours/ }).click();
      await expect
        .poll(async () => Object.keys(await places(page)))
        .toContain(id);
      await ready(page);
      expect(await places(page)).toMatchObject(before);
      const joined = await joinedTo(page, id);
      const came = (await drawn(page))
        .map((box) => box.id)
        .filter((each) => !(each in before) && each !== id);
      expect(came.length).toBeGreaterThan(0);
      expect(joined).toEqual(expect.arrayContaining(came));
      const unseen = await outOfSight(page);
      expect(
        unseen.filter((each) => [id, ...came].includes(each)),
      ).toStrictEqual([]);
      await expect(
        page.getByRole("listitem").getByRole("link", { name, exact: true }),
      ).toBeVisible();
    },
  );

test("never asks for more neighbours than the graph gives, and leads to the rest by kind", async ({
  page,
}, { project }) => {
  test.skip(project.name.endsWith("narrow"), "the same whatever the width");
  const many = Array.from({ length: 30 }, () => "macao").join(",");
  await page.goto(`/en/macao?open=${many}&card=macao`);
  await ready(page);
  await expect(page.getByRole("status")).toHaveText(/^200 of \d+ links shown/);
  await expect(
    page.getByRole("button", { name: /^Show \d+ more/ }),
  ).toHaveCount(0);
  const rest = page.getByRole("group", { name: "Not shown, by kind:" });
  await rest.getByRole("button", { name: /^Strategies \d+/ }).click();
  await expect(rest.getByRole("button", { name: /^Strategies/ })).toHaveCount(
    0,
  );
  await expect(page.getByRole("status")).toHaveText(/^20\d of \d+ links shown/);
});

test("counts neighbours by kind above sixty boxes, and opens each count", async ({
  page,
}) => {
  const all = Array.from({ length: 6 }, () => "belt-and-road-initiative");
  await page.goto(`/zh/?open=${all.join(",")}`);
  await ready(page);
  const before = await drawn(page);
  expect(before.length).toBeLessThan(60);
  const group = before.find(
    ({ id }) => id === "belt-and-road-initiative.Person",
  )!;
  const count = Number(/\d+$/.exec(group.text)![0]);
  const spots = await places(page);
  const { x, y } = await spotOf(page, group.id);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/belt-and-road-initiative\.Person/);
  await expect
    .poll(
      async () => (await drawn(page)).filter(({ isFrame }) => isFrame).length,
    )
    .toBe(1);
  await ready(page);
  const after = await drawn(page);
  const people = after.filter(({ id }) => !(id in spots) && !id.includes("."));
  expect(people).toHaveLength(count);
  const { [group.id]: _, ...others } = spots;
  expect(await places(page)).toMatchObject(others);
  await page.goBack();
  await expect
    .poll(async () => (await drawn(page)).map(({ text }) => text))
    .toContain(group.text);
});

test(
  "moves nothing through opening, more, closing and reopening around several",
  { tag: "@long" },
  async ({ page }, { project }) => {
    test.skip(
      project.name.endsWith("narrow"),
      "the layout's own test draws both",
    );
    const moves: Move[] = [
      expand("brazil"),
      expand("malaysia"),
      expand("kenya"),
      expand("china"),
      expand("china"),
      collapse("malaysia"),
      expand("xi-jinping"),
      collapse("brazil"),
      expand("china", "Event"),
      expand("malaysia"),
      collapse("china"),
      expand("brazil"),
    ];
    await page.goto("/en/");
    await ready(page);
    const seen: Record<string, string> = {};
    let view = opening("en");
    for (const move of moves) {
      view = move(view);
      await goTo(page, toUrl(view));
      await ready(page);
      for (const [id, place] of Object.entries(await places(page)))
        expect([id, (seen[id] ??= place)]).toStrictEqual([id, place]);
    }
    await page.reload();
    await ready(page);
    expect(seen).toMatchObject(await places(page));
  },
);

for (const language of ["en", "zh"])
  test(
    `runs no line behind a box that it has nothing to do with, in ${language}`,
    { tag: "@long" },
    async ({ page }) => {
      await page.goto(`/${language}/`);
      for (const [address, shows] of [
        ["", "china"],
        ["vientiane", "vientiane"],
        ["?open=brazil,malaysia", "kuala-lumpur"],
        [
          "?open=belt-and-road-initiative,belt-and-road-initiative.Person,xi-jinping",
          "xi-jinping",
        ],
      ] as const) {
        await goTo(page, `/${language}/${address}`);
        await expect
          .poll(async () => Object.keys(await places(page)))
          .toContain(shows);
        await ready(page);
        expect([address, await hiddenLines(page)]).toStrictEqual([address, []]);
      }
    },
  );

test("says that an opened id is not in the graph", async ({ page }, {
  project,
}) => {
  test.skip(project.name.endsWith("narrow"), "the same whatever the width");
  await page.goto("/en/?open=atlantis,brazil");
  await ready(page);
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: "“atlantis” is not in the graph" }),
  ).toBeVisible();
  expect((await drawn(page)).map(({ id }) => id)).toContain("rui-costa");
});

test.describe("a server that fails", () => {
  test.use({ provoked: [/Failed to load resource/] });
  test.beforeEach(({ page: _ }, { project }) => {
    test.skip(project.name.endsWith("narrow"), "the same whatever the width");
  });

  test("is told beside the picture, which heals when the server is back", async ({
    page,
    context,
  }) => {
    await page.goto("/en/");
    await ready(page);
    await context.setOffline(true);
    await goTo(page, "/en/?open=brazil");
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("The graph does not answer");
    expect((await drawn(page)).map(({ id }) => id)).toContain("brazil");
    await context.setOffline(false);
    await notice.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toHaveCount(0);
    await expect
      .poll(async () => (await drawn(page)).map(({ id }) => id))
      .toContain("rui-costa");
  });

  test("heals by itself", { tag: "@long" }, async ({ page, context }) => {
    await page.goto("/en/");
    await ready(page);
    await context.setOffline(true);
    await goTo(page, "/en/?open=brazil");
    await expect(page.getByRole("alert")).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect
      .poll(async () => (await drawn(page)).map(({ id }) => id))
      .toContain("rui-costa");
  });

  test(
    "is not called a lost connection where it refuses a question",
    { tag: "@long" },
    async ({ page }) => {
      await page.goto("/en/");
      await ready(page);
      // A question that the server refuses in earnest.
      await page.route("/graphql", (route) =>
        route.continue({
          postData: route
            .request()
            .postData()!
            .replace('"first":24', '"first":240'),
        }),
      );
      await goTo(page, "/en/?open=brazil");
      await expect(page.getByRole("alert")).toContainText(
        "The graph refuses this question",
      );
      await expect(page.getByRole("alert")).toContainText("“first” is 240");
    },
  );
});
