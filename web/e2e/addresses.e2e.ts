import { expect, test } from "./screen.ts";

const laos = "Laos · Silkgraph";

test.describe("an address as a text cites it", () => {
  for (const path of ["/en/laos.", "/en/Laos", "/en-GB/laos", "/en/laos%20"])
    test(`${path} opens what was cited`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveTitle(laos);
      await expect(page).toHaveURL("/en/laos");
    });

  test("opens the view that was cited, where it ends in the query", async ({
    page,
  }) => {
    await page.goto("/en/laos?form=outline&card=vientiane.");
    await expect(page).toHaveTitle(laos);
    await expect(
      page.getByRole("heading", { name: "Vientiane" }).first(),
    ).toBeVisible();
  });
});

test.describe("an address that leads nowhere", () => {
  for (const [path, id] of [
    ["/en/中老铁路", "中老铁路"],
    ["/en/Not an id", "Not an id"],
    ["/en/laos/more", "laos/more"],
  ] as const)
    test(`${path} says so, and shows nothing else`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("alert")).toContainText(
        "Nothing has this address",
      );
      await expect(page.getByRole("alert")).toContainText(`“${id}”`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText([
        "Nothing has this address",
      ]);
      await expect(page.locator("[role=application]")).toHaveCount(0);
    });
});

for (const [language, said] of [
  ["en", "There is no page 10,000: "],
  ["zh", "没有第 10,000 页："],
] as const)
  test(
    `a page that a table lacks is named, by its number in thousands, in ${language}`,
    { tag: "@long" },
    async ({ page }) => {
      await page.goto(`/${language}/?form=table&list=Port&page=9999`);
      await expect(page.getByRole("main")).toContainText(said);
    },
  );

for (const [language, said] of [
  [
    "en",
    "This version does not know what the address means by form=hologram and years=abc. You see the view without it.",
  ],
  ["zh", "本版本无法识别地址中的 form=hologram和years=abc，已按其余部分显示。"],
] as const)
  test(
    `what an address says that no view holds is named, in ${language}`,
    { tag: "@long" },
    async ({ page }) => {
      await page.goto(`/${language}/laos?form=hologram&years=abc`);
      const notice = page.getByRole("status").filter({ hasText: "hologram" });
      await expect(notice.getByText(said)).toBeVisible();
      await notice.getByRole("button").click();
      await expect(notice).toHaveCount(0);
      await expect(page).toHaveURL(`/${language}/laos`);
    },
  );

test(
  "a comparison with what is no country goes on without it",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/?form=compare&compare=kenya,chancay-port,brazil");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(
      "Chancay Port is not a country of this graph",
    );
    await alert.getByRole("link", { name: "Go on with the others" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Kenya and Brazil" }),
    ).toBeVisible();
  },
);

test("a language that the explorer lacks leads to a page in one that it has", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    locale: "zh-CN",
    baseURL: baseURL!,
  });
  const page = await context.newPage();
  const response = await page.goto("/fr/");
  expect(response!.status()).toBe(404);
  await expect(page.getByRole("alert")).toContainText("没有这个条目");
  await page.getByRole("link", { name: "回到开篇图" }).click();
  await expect(page).toHaveURL("/zh/");
  await context.close();
});
