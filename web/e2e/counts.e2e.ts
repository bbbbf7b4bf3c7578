import type { Page } from "@playwright/test";
import { expect, test } from "./screen.ts";

/** Where a count stands, and the link that it is. */
type Place = readonly [address: string, count: RegExp];

const first: readonly Place[] = [
  ["?find=China", /^24 of \d+ hits$/],
  ["?form=matrix", /^12$/],
  ["?form=reader", /^\d+ records$/],
];
const further: readonly Place[] = [
  ["china", /^24 of \d+ links shown/],
  ["?form=map", /^\d+ of \d+ things on the map$/],
  ["?form=compare&compare=brazil,kenya", /^5$/],
  ["chosen?open=*laos,*kenya", /^2 things$/],
];

/** The number that a count ends with: what is counted in all. */
const counted = (text: string) =>
  Number(/(\d+)(?= (?:hits|records|links|things)|$)/.exec(text)![1]);

async function follow(page: Page, [address, count]: Place) {
  await page.goto(`/en/${address}`);
  const link = page.getByRole("link", { name: count }).first();
  const total = counted((await link.textContent())!);
  await link.click();
  await expect(page).toHaveURL(/form=table/);
  await expect(
    page
      .getByRole("main")
      .getByText(new RegExp(`^1–\\d+ of ${String(total)}$`)),
  ).toBeVisible();
}

test("counts lead to a table of exactly what they count", async ({ page }, {
  project,
}) => {
  test.skip(project.name.endsWith("narrow"), "the same links");
  for (const place of first) await follow(page, place);
});

test(
  "further counts lead to a table of exactly what they count",
  { tag: "@long" },
  async ({ page }) => {
    for (const place of further) await follow(page, place);
  },
);
