import { expect, test } from "./screen.ts";

test(
  "mistakes in the records are told beside the graph as it was, until they are mended",
  { tag: "@long" },
  async ({ page }) => {
    let health: object = { status: "alive", records: { problems: 2 } };
    await page.route("/health", (route) => route.fulfill({ json: health }));
    await page.goto("/en/laos?form=outline");
    const notice = page.getByText("The records have 2 mistakes");
    await expect(notice).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Laos");
    await page.goto("/zh/laos?form=outline");
    await expect(page.getByText("记录中有 2 处错误")).toBeVisible();

    health = { status: "alive" };
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(page.getByText("记录中有 2 处错误")).toHaveCount(0);
  },
);

test("nothing is told where the records are sound", async ({ page }) => {
  await page.goto("/en/laos?form=outline");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Laos");
  await expect(page.getByText("The records have")).toHaveCount(0);
});
