import { expect, openSearch, test } from "./screen.ts";

for (const [language, wikidata] of [
  ["en", "Wikidata"],
  ["zh", "维基数据"],
] as const) {
  const section = language === "en" ? "Identifiers" : "外部标识";
  test(
    `a card in ${language} leads to what others know of the thing, in a new tab and only on a click`,
    { tag: language === "zh" ? "@long" : [] },
    async ({ page, context }) => {
      const outside: string[] = [];
      await context.route(/^https?:\/\/(?!localhost|127\.0\.0\.1)/, (route) => {
        outside.push(route.request().url());
        return route.fulfill({ contentType: "text/html", body: "elsewhere" });
      });
      await page.goto(`/${language}/laos?card=laos&form=outline`);
      const identifiers = page
        .getByRole("article")
        .getByRole("region", { name: section });
      await expect(identifiers.getByRole("listitem")).toHaveText([
        `${wikidata}Q819`,
        language === "en" ? "GeoNames1655842" : "GeoNames 地名库1655842",
      ]);
      const link = identifiers.getByRole("link", { name: "Q819" });
      await expect(link).toHaveAttribute("rel", "noopener noreferrer");
      expect(outside).toEqual([]);
      const [opened] = await Promise.all([
        context.waitForEvent("page"),
        link.click(),
      ]);
      await expect(opened.locator("body")).toHaveText("elsewhere");
      expect(outside).toEqual(["http://www.wikidata.org/entity/Q819"]);
      expect(await opened.evaluate(() => window.opener === null)).toBe(true);
    },
  );
}

test("an identifier that has no page of its own is no link", async ({
  page,
}) => {
  await page.goto(
    "/en/china-laos-railway?card=china-laos-railway&form=outline",
  );
  const identifiers = page
    .getByRole("article")
    .getByRole("region", { name: "Identifiers" });
  await expect(identifiers.getByRole("listitem")).toHaveText([
    "AidData33726",
    "AidData85304",
    "AidData89657",
  ]);
  await expect(identifiers.getByRole("link")).toHaveCount(0);
});

test(
  "an identifier that is typed finds its thing first",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/?form=outline");
    await openSearch(page);
    await page.getByRole("dialog").getByRole("textbox").fill("Q819");
    const first = page.getByRole("option").first();
    await expect(first).toContainText("Laos");
    await expect(first.locator("mark")).toHaveText("Q819");
  },
);
