import { expect, test } from "./screen.ts";

test("the playground runs its first example, from our own server alone", async ({
  page,
}, { project }) => {
  test.skip(
    project.name === "narrow",
    "An editor of queries wants a wide screen.",
  );
  await page.goto("/playground");
  await expect(
    page.getByRole("tab", { name: "AlignmentWithEvidence" }),
  ).toBeVisible();
  await page.getByRole("button", { name: /Execute query/ }).click();
  const answer = page
    .getByRole("region", { name: "Result Window" })
    .or(page.locator(".graphiql-response"));
  await expect(answer.first()).toContainText("East Coast Rail Link");
  await expect(answer.first()).toContainText("sha256");
  await page.screenshot({ path: "test-results/screenshots/playground.png" });
});
