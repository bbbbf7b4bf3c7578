import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { countClicks } from "./clicks.ts";
import { expect, test } from "./screen.ts";

const grid = (page: Page) => page.getByRole("grid");

test("a cell says how many are aligned and how far, and leads to their evidence and the canvas", async ({
  page,
}) => {
  await page.goto("/en/?form=matrix");
  const clicks = await countClicks(page);
  const cell = grid(page).getByRole("link", {
    name: /^Brazil, Belt and Road Initiative: /,
  });
  await expect(cell).toHaveAccessibleName(
    /^Brazil, Belt and Road Initiative: 1 ?Agreed 2 ?Compatible “? ?”?told by someone$/,
  );
  await grid(page)
    .getByRole("button", { name: "Brazil and Belt and Road Initiative" })
    .click();
  const detail = page.getByRole("dialog", {
    name: "Brazil and Belt and Road Initiative",
  });
  await expect(
    detail.getByText(/3 December 2024|characters \d+/).first(),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(detail).toHaveCount(0);
  expect(await clicks()).toBe(1);
  await cell.click();
  await expect(page).toHaveURL(/\/chosen\?open=\*brazil,/);
  await expect(page.getByRole("application")).toBeVisible();
  expect(await clicks()).toBe(2);
});

test("arrow keys lead from cell to cell, Enter shows one on the canvas, and Escape leads back from its list", async ({
  page,
}, { project }) => {
  test.skip(project.name.endsWith("narrow"), "the same whatever the width");
  await page.goto("/zh/?form=matrix");
  const [first, second] = [0, 1].map((at) =>
    grid(page).locator("tbody tr").nth(at),
  );
  const inCell = first!.getByRole("gridcell").first();
  const [onCanvas, list] = [
    inCell.getByRole("link"),
    inCell.getByRole("button"),
  ];
  const name = first!.getByRole("rowheader").getByRole("link");
  await name.focus();
  await page.keyboard.press("ArrowRight");
  await expect(onCanvas).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(
    second!.getByRole("gridcell").first().getByRole("link"),
  ).toBeFocused();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await expect(name).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await expect(list).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(list).toBeFocused();
  // The Tab key stops at one cell only.
  await page.keyboard.press("Shift+Tab");
  await expect(onCanvas).toBeFocused();
  expect(await grid(page).locator("[tabindex='0']").count()).toBe(2);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("application")).toBeVisible();
});

test("rows, columns and order are the reader's choice, and an empty cell says what it means", async ({
  page,
}) => {
  await page.goto("/en/?form=matrix");
  await page.getByText("Strategies", { exact: true }).click();
  await expect(page).toHaveURL(/rows=strategies/);
  await expect(grid(page).locator("tbody th").first()).toBeVisible();
  const field = page.getByRole("combobox", {
    name: "Add an initiative as a column",
  });
  await field.fill("Kenya Vision 2030");
  await field.press("Enter");
  await expect(page).toHaveURL(
    /against=belt-and-road-initiative,kenya-vision-2030/,
  );
  await expect(
    grid(page).getByTitle("Nothing found in this seed").first(),
  ).toBeVisible();
  await page.getByRole("combobox", { name: "Sorted by" }).selectOption("NAME");
  await expect(page).toHaveURL(/sort=name/);
  const names = await grid(page).locator("tbody th").allInnerTexts();
  expect(names).toStrictEqual(
    names.toSorted((a, b) => a.localeCompare(b, "en")),
  );
  await page
    .getByRole("button", { name: "Take away the column Kenya Vision 2030" })
    .click();
  await expect(page).toHaveURL(/against=belt-and-road-initiative(&|$)/);
});

test(
  "any country, organization or strategy can be a row, found in the list of all or by any name",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/?form=matrix&against=belt-and-road-initiative");
    const rows = grid(page).getByRole("rowheader");
    await expect(rows.first()).toBeVisible();
    const before = await rows.count();
    const field = page.getByRole("combobox", { name: "Add a row" });
    await field.click();
    await page.getByRole("option", { name: /^African Union/ }).click();
    // It is a row already.
    await expect(rows).toHaveCount(before);
    await field.fill("laowo");
    await page.getByRole("option", { name: /^Laos/ }).click();
    await expect(rows).toHaveCount(before + 1);
    await expect(page).toHaveURL(/who=[^&]*,laos(&|$)/);
    await expect(
      grid(page)
        .getByRole("row", { name: /^Laos/ })
        .getByRole("gridcell")
        .first(),
    ).toHaveText(/Nothing found in this seed$/);
    await page.getByRole("button", { name: "Take away the row Laos" }).click();
    await expect(rows).toHaveCount(before);
    await page.getByRole("button", { name: "The usual rows" }).click();
    await expect(page).not.toHaveURL(/who=/);
  },
);

test("filters hold, and say how much they hide", async ({ page }) => {
  await page.goto("/en/?form=matrix&hide=stage.COMPATIBLE");
  await expect(
    grid(page).getByRole("link", { name: /^Brazil, / }),
  ).toHaveAccessibleName(/^Brazil, Belt and Road Initiative: 1 ?Agreed$/);
  const notice = page.getByRole("main").getByRole("status");
  await expect(notice).toContainText(/\d+ hidden by stage/);
  await notice.getByRole("button", { name: /Show again/ }).click();
  await expect(
    grid(page).getByRole("link", { name: /^Brazil, .*2 ?Compatible/ }),
  ).toBeVisible();
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
      await page.goto(`/${language}/?form=matrix`);
      await expect(grid(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]!.html]),
      ).toStrictEqual([]);
    },
  );
