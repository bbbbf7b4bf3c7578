import { expect, test } from "./screen.ts";

test("the playground runs its first example, from our own server alone", async ({
  page,
}) => {
  await page.goto("/playground");
  await expect(
    page.getByRole("tab", { name: "AlignmentWithEvidence" }),
  ).toBeVisible();
  // The button is there before the editors' workers are; a click that early does nothing.
  await expect(async () => {
    await page.getByRole("button", { name: /Execute query/ }).click();
    await expect(page.locator(".graphiql-response")).toContainText(
      "East Coast Rail Link",
      { timeout: 4_000 },
    );
  }).toPass();
  await page.screenshot({ path: "test-results/screenshots/playground.png" });
});
