import { layers, test } from "./layered-server.ts";
import { expect } from "./screen.ts";

// An invented record, under a number by which AidData knows the China–Laos Railway.
test.use({ numbers: { "9000001": "85304" } });

test(
  "a record of finance that names a project of the graph by identifier stands on its card, told apart, while its layer is on",
  { tag: "@long" },
  async ({ page }) => {
    const card = page.getByRole("article");
    const finance = card.getByRole("region", { name: /^Development finance/ });
    await page.goto(
      "/en/?form=table&list=Railway&card=china-laos-railway&layers=aiddata-gcdf-3",
    );
    await expect(finance.getByRole("heading")).toHaveText(
      "Development finance from China AidData GCDF 3.0",
    );
    await expect(finance.getByRole("listitem")).toHaveText([
      "Invented: a bank lends for a railway tunnel2016 · 120 million US dollars of 2021",
    ]);
    await finance.getByRole("link", { name: /^Invented/ }).click();
    await expect(card.getByRole("heading", { level: 2 })).toHaveText(
      "Invented: a bank lends for a railway tunnel",
    );
    await card.getByRole("link", { name: "China–Laos Railway" }).click();
    await expect(finance).toBeVisible();
    await layers(page).getByRole("button", { name: "Take" }).click();
    await expect(finance).toHaveCount(0);
    await expect(card).toContainText("China–Laos Railway");
  },
);
