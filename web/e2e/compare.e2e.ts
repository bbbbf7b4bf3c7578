import AxeBuilder from "@axe-core/playwright";
import { countClicks } from "./clicks.ts";
import { expect, test } from "./screen.ts";

test("a reader compares Brazil with Kenya from its card, with one click and a name", async ({
  page,
}) => {
  await page.goto("/en/?card=brazil");
  const clicks = await countClicks(page);
  await page
    .getByRole("article")
    .getByRole("button", { name: "Compare with …" })
    .click();
  await expect(
    page.getByRole("combobox", { name: "Add a country" }),
  ).toBeFocused();
  await page.keyboard.type("kenya");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Brazil and Kenya compared",
  );
  await expect(page).toHaveURL(/compare=brazil,kenya/);
  expect(await clicks()).toBe(1);
  await expect(
    page.getByText("Brazil and Kenya share 1 strategy.").last(),
  ).toBeVisible();
  const both = page.getByRole("region", { name: /^Both/ });
  await expect(
    both.getByRole("link", { name: "Belt and Road Initiative", exact: true }),
  ).toBeVisible();
  await both.getByText("What it rests on").click();
  await expect(both.getByText(/characters \d+–\d+/).first()).toBeVisible();
  await both.getByRole("button", { name: "Show on the canvas" }).click();
  await expect(page).toHaveURL(
    /\/chosen\?open=\*brazil,\*kenya,\*belt-and-road-initiative/,
  );
});

test("the same by the keyboard alone, in Chinese", async ({ page }) => {
  await page.goto("/zh/?form=compare");
  const clicks = await countClicks(page);
  const field = page.getByRole("combobox", { name: "添加国家" });
  await field.focus();
  await page.keyboard.type("baxi");
  await page.keyboard.press("Enter");
  await expect(page.getByText("巴西", { exact: true })).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type("肯尼亚");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "巴西和肯尼亚的比较",
  );
  const link = page
    .getByRole("link", { name: "肯尼亚“2030年远景规划”" })
    .first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("article").getByRole("heading").first(),
  ).toBeVisible();
  expect(await clicks()).toBe(0);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });
  test("a suggestion opens a real comparison of three, with what pairs share", async ({
    page,
  }) => {
    await page.goto("/en/?form=compare");
    await page
      .getByRole("link", { name: "Indonesia, Malaysia and Vietnam" })
      .tap();
    await expect(
      page.getByRole("region", { name: /^All of them/ }),
    ).toBeVisible();
    await expect(
      page.getByRole("region", { name: /^Only Vietnam/ }),
    ).toBeVisible();
    const numbers = page.getByRole("table", { name: "In numbers" });
    await expect(numbers.getByRole("columnheader")).toHaveText([
      "Indonesia",
      "Malaysia",
      "Vietnam",
    ]);
    await page.getByRole("button", { name: "Take away Vietnam" }).tap();
    await expect(page).toHaveURL(/compare=indonesia,malaysia(&|$)/);
  });
});

test("every country is offered by name, and all of a long group is listed", async ({
  page,
}) => {
  const answer = await page.request.post("/graphql", {
    data: {
      query:
        "{ countries(first: 100, order: {by: NAME_ZH}) { nodes: edges { node { id name { zh } } } } }",
    },
  });
  const { data } = (await answer.json()) as {
    data: {
      countries: { nodes: { node: { id: string; name: { zh: string } } }[] };
    };
  };
  const countries = data.countries.nodes.map(({ node }) => node);
  await page.goto("/zh/?form=compare&compare=china,laos,kenya");
  const field = page.getByRole("combobox", { name: "添加国家" });
  await field.click();
  await expect(page.getByRole("option")).toContainText(
    countries.map(({ name }) => name.zh),
  );
  for (let at = 0; at < 2; at++) await field.press("ArrowDown");
  await field.press("Enter");
  await expect(page).toHaveURL(
    new RegExp(`compare=china,laos,kenya,${countries[1]!.id}(&|$)`),
  );
  const things = page
    .getByRole("region", { name: /^仅中国/ })
    .getByRole("listitem")
    .filter({ has: page.getByText("依据", { exact: true }) });
  await expect(things.first()).toBeVisible();
  const more = page.getByRole("button", { name: "显示更多" });
  for (let left = await more.count(); left > 0; left--) {
    await more.first().click();
    await expect(more).toHaveCount(left - 1);
  }
  const [all] = (await page
    .getByRole("region", { name: /^仅中国/ })
    .getByRole("heading", { level: 2 })
    .textContent())!.match(/\d+/)!;
  await expect(things).toHaveCount(Number(all));
});

test("compares four, and what a filter hides is said", async ({ page }) => {
  await page.goto("/en/?form=compare&compare=china,laos,brazil,kenya");
  await expect(
    page.getByRole("region", { name: /^China and Laos/ }),
  ).toBeVisible();
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await page.goto("/en/?form=compare&compare=brazil,kenya&hide=Organization");
  await expect(page.getByText("5 hidden by kind")).toBeVisible();
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
      for (const query of ["", "&compare=brazil,kenya"]) {
        await page.goto(`/${language}/?form=compare${query}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        if (query) await expect(page.getByRole("table")).toBeVisible();
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
