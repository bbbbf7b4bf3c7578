import { drawn, expect, goTo, places, ready, spotOf, test } from "./screen.ts";

const madani = "madani-economy-with-belt-and-road";

test("opens on the alignments of the initiative, legible at first glance", async ({
  page,
}, { project }) => {
  await page.goto("/en/");
  await ready(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Belt and Road Initiative",
  );
  const things = await drawn(page);
  expect(things.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "belt-and-road-initiative",
      "china",
      "madani-economy",
      "malaysia",
      "east-coast-rail-link",
      "agenda-2063",
      "african-union",
    ]),
  );
  const over = things.flatMap((a, index) =>
    things
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${a.text} over ${b.text}`),
  );
  expect(over).toStrictEqual([]);
  expect(Math.min(...things.map(({ size }) => size))).toBeGreaterThan(11);
  const frame = (await page.locator("[role=application]").boundingBox())!;
  const cut = things.filter(
    ({ x, y, width, height }) =>
      x < 0 ||
      x + width > frame.width ||
      // A phone shows the rest of the list below, a drag away.
      (!project.name.endsWith("narrow") &&
        (y < 0 || y + height > frame.height)),
  );
  expect(cut).toStrictEqual([]);
});

test("takes a first visitor to the language of the browser", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    locale: "zh-CN",
    baseURL: baseURL!,
  });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page).toHaveURL("/zh/");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "“一带一路”倡议",
  );
  await context.close();
});

test("follows a line of the picture to the passage it rests on", async ({
  page,
}) => {
  await page.goto("/en/");
  await ready(page);
  const line = await spotOf(page, madani);
  await page.mouse.click(line.x, line.y);
  await expect(page).toHaveURL(`/en/?card=${madani}`);
  const card = page.getByRole("article");
  await expect(card.getByRole("heading", { level: 2 })).toContainText(
    "MADANI Economy",
  );
  await expect(
    card.getByRole("link", { name: "East Coast Rail Link" }).first(),
  ).toBeVisible();
  const evidence = card.getByRole("region", { name: "Evidence" });
  await expect(evidence).toContainText(/characters \d+–\d+ of the raw text/);
  // The words belong to their publisher: they are there where the articles are.
  if (process.env.ARTICLES_DIR)
    await expect(evidence.locator("blockquote").first()).not.toBeEmpty();
  else await expect(evidence).toContainText("not on this server");
});

test("opens neighbours with honest counts, and moves nothing that was there", async ({
  page,
}) => {
  await page.goto("/en/");
  await ready(page);
  const before = await places(page);
  const { x, y } = await spotOf(page, "malaysia");
  await page.mouse.dblclick(x, y);
  await expect(page).toHaveURL(/open=malaysia/);
  await expect
    .poll(async () => Object.keys(await places(page)).length)
    .toBeGreaterThan(Object.keys(before).length);
  expect(await places(page)).toMatchObject(before);

  await page.goto("/en/?card=belt-and-road-initiative");
  await page
    .getByRole("button", { name: /^Open neighbours \(\d+ links\)$/ })
    .click();
  await expect(page.getByRole("status")).toHaveText(
    /^24 of \d+ links shown, to \d+ things; the most important first$/,
  );
  await page.getByRole("button", { name: "Show 24 more", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(/^48 of \d+ links shown/);
  await page.goBack();
  await expect(page.getByRole("status")).toHaveText(/^24 of \d+ links shown/);
});

test(
  "asks once for a card, and renders none of the picture's links again",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/");
    await ready(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "POST") return;
      const { operationName, variables } = request.postDataJSON() as {
        operationName: string;
        variables: { id: string; isClaim: boolean };
      };
      asked.push(
        `${operationName} ${variables.id} ${String(variables.isClaim)}`,
      );
    });
    // React leaves on a node the properties of its last rendering.
    const before = await page.evaluateHandle(() => {
      const propsOf = (link: Element): unknown =>
        Object.entries(link).find(([key]) =>
          key.startsWith("__reactProps$"),
        )![1];
      const links = [...document.querySelectorAll("main a")];
      return {
        propsOf,
        rendered: links.map((link) => [link, propsOf(link)] as const),
      };
    });
    const heading = page
      .getByRole("article")
      .getByRole("heading", { level: 2 });
    const open = async (id: string, name: string) => {
      const { x, y } = await spotOf(page, id);
      await page.mouse.click(x, y);
      await expect(heading).toHaveText(name);
    };
    await open("malaysia", "Malaysia");
    // On a phone the card lies over the picture.
    await page.goBack();
    await expect(page).toHaveURL("/en/");
    await open("indonesia", "Indonesia");
    expect(asked).toStrictEqual([
      "Card malaysia false",
      "Card indonesia false",
    ]);
    await expect(
      page.getByRole("button", { name: /^Open neighbours \(\d+ links\)$/ }),
    ).toBeVisible();
    const again = await before.evaluate(
      ({ propsOf, rendered }) =>
        rendered.filter(([link, props]) => propsOf(link) !== props).length,
    );
    expect(again).toBe(0);
  },
);

test("holds the whole view in its address", async ({ page }) => {
  const address = "/zh/?open=brazil,laos&card=brazil&hide=Event";
  await page.goto(address);
  await ready(page);
  const before = await places(page);
  await page.reload();
  await ready(page);
  expect(await places(page)).toStrictEqual(before);
  await expect(
    page.getByRole("article").getByRole("heading", { level: 2 }),
  ).toHaveText("巴西");
  expect((await drawn(page)).map(({ id }) => id)).not.toContain(
    "brazil-state-visit-talks-2024-11-20",
  );
  await page.goto(address.replace("&card=brazil", ""));
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en/?open=brazil,laos&hide=Event");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

for (const [language, text, name, heading] of [
  ["zh", "老挝", "老挝", "老挝的周边"],
  ["en", "Laos", "Laos", "Around Laos"],
] as const)
  test(`finds by name in ${language}, by the keyboard alone`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`);
    await ready(page);
    await page.keyboard.press("Control+k");
    // An input method needs a field.
    await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
    await page.keyboard.type(text);
    await expect(page).toHaveURL(
      `/${language}/?find=${encodeURIComponent(text)}`,
    );
    const hits = page.getByRole("option");
    await expect(hits.filter({ hasText: name }).first()).toBeVisible();
    await expect(hits.first()).toContainText(name);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/${language}/laos?card=laos`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  });

test("tells the same in words, for keyboard and ears", async ({ page }) => {
  await page.goto("/en/?form=outline");
  const item = page
    .getByRole("region", { name: "The alignments by stage" })
    .getByRole("listitem")
    .filter({ hasText: "MADANI Economy" })
    .first();
  await expect(item).toContainText("Carried out");
  await expect(item.getByRole("link", { name: "Malaysia" })).toBeVisible();
  await item
    .getByRole("button", { name: "MADANI Economy: Open neighbours" })
    .press("Enter");
  await expect(
    page.getByRole("heading", { name: "Neighbours of MADANI Economy" }),
  ).toBeVisible();
  await item.getByRole("link", { name: "Malaysia" }).press("Enter");
  await expect(
    page.getByRole("article").getByRole("heading", { level: 2 }),
  ).toHaveText("Malaysia");
});

test("tells on whose word a figure rests, its range, and who retells a statement", async ({
  page,
}) => {
  const card = page.getByRole("article");
  for (const [language, range, by, title, retold] of [
    [
      "en",
      "10,000 to 99,999",
      "Asserted byThong Mengdavid",
      /^Thong Mengdavid says /,
      "Retold byHo Chao Lon",
    ],
    ["zh", "10,000 至 99,999", "言者通孟戴维", /^通孟戴维说/, "转述者何秋麟"],
  ] as const) {
    await page.goto(`/${language}/?card=belt-and-road-jobs`);
    await expect(card.getByRole("heading", { level: 2 })).toHaveText(title);
    await expect(card).toContainText(range);
    await expect(card).toContainText(by);
    await goTo(
      page,
      `/${language}/?card=xi-jinping-on-discussing-macaos-development`,
    );
    await expect(card).toContainText(retold);
  }
});

test("says so where an address names nothing, and leads home", async ({
  page,
}) => {
  await page.goto("/en/no-such-thing");
  await expect(page.getByRole("alert")).toContainText("no-such-thing");
  await page.getByRole("link", { name: "To the opening picture" }).click();
  await expect(page).toHaveURL("/en/");
  await ready(page);
});

test("names kinds, terms and fields in the language of the page", async ({
  page,
}) => {
  const card = page.getByRole("article");
  for (const [language, kind, fields] of [
    ["en", "Country", "Taken from it: Coordinates, Capital"],
    ["zh", "国家", "取自该资料：坐标、首都"],
  ]) {
    await page.goto(`/${language}/?card=laos`);
    await expect(card.getByText(fields!, { exact: true })).toBeVisible();
    await expect(card).toContainText(kind!);
  }
});
