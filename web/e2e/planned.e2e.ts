import { drawn, expect, ready, test } from "./screen.ts";

const gathering = "macao-25th-anniversary-gathering";

test(
  "what the page says will happen is marked as planned in title, card, picture and search, in both languages",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto(`/en/${gathering}?card=${gathering}`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(
      /\(planned\)$/,
    );
    await expect(page).toHaveTitle(/\(planned\) · /);
    await expect(page.getByText("Planned", { exact: true })).toBeVisible();
    await expect(page.getByText("Attended by")).toHaveCount(0);
    await ready(page);
    expect(
      (await drawn(page)).find(({ id }) => id === gathering)?.text,
    ).toContain("(planned)");

    await page.goto(`/zh/${gathering}?form=outline`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "（预定）",
    );
    await page.goto("/en/?find=25th%20anniversary%20gathering");
    await expect(
      page.getByRole("option").filter({ hasText: "(planned)" }).first(),
    ).toBeVisible();
  },
);

test("who joined by video link has the place it was from, and is not among those present", async ({
  page,
}) => {
  await page.goto(
    "/en/chancay-port-opening-2024?card=xi-jinping-in-chancay-port-opening",
  );
  const card = page.getByRole("article");
  await expect(card.getByText("By video link", { exact: true })).toBeVisible();
  await expect(card.getByRole("link", { name: "Lima" })).toBeVisible();
  await page.goto(
    "/en/chancay-port-opening-2024?card=chancay-port-opening-2024",
  );
  await expect(card.getByText("Attended by")).toBeVisible();
  await expect(
    card.locator("dd").getByRole("link", { name: "Xi Jinping" }),
  ).toHaveCount(0);
});
