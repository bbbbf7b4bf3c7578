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
