import { expect, test as plain } from "./screen.ts";
import { lay, layers, test } from "./layered-server.ts";

test("a data set is shown once its layer is chosen, told apart, summed without umbrella agreements, and taken away whole", async ({
  page,
}) => {
  await page.goto("/en/?form=table&list=Project");
  const lists = page.getByRole("combobox", { name: /^List/ });
  const financed = lists.locator("option", { hasText: "Financed projects" });
  await expect(lists).toBeVisible();
  await expect(financed).toHaveCount(0);
  await expect(layers(page)).toHaveCount(0);

  await lay(page, "AidData GCDF 3.0");
  await expect(page).toHaveURL(
    "/en/?form=table&list=Project&layers=aiddata-gcdf-3",
  );
  await expect(layers(page)).toHaveText([
    "AidData GCDF 3.08 records · ODC-By-1.0",
  ]);
  await expect(
    page.getByRole("button", {
      name: "Undo: add AidData GCDF 3.0",
    }),
  ).toBeEnabled();

  await lists.selectOption("FinancedProject");
  const main = page.getByRole("main");
  await expect(
    main.getByText("6 records count; 4 of them (67%) have an amount"),
  ).toBeVisible();
  await expect(main.getByText("2 records are added to no total")).toBeVisible();
  const rows = main.getByRole("rowheader");
  await expect(rows).toHaveCount(8);
  await expect(rows.first()).toContainText(
    'Invented: a framework for ten "roads"Umbrella agreement',
  );
  const row = (text: string) => main.getByRole("row").filter({ hasText: text });
  await expect(row("a bank lends for a railway tunnel")).toContainText(
    "Laos120,000,000.52016Transport and storage",
  );

  await layers(page).getByRole("button", { name: "Take" }).click();
  await expect(layers(page)).toHaveCount(0);
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(
    "Alignments",
  );
});

plain(
  "a server that holds no data set offers no layers, and says what an address asks for in vain",
  async ({ page }) => {
    await page.goto(
      "/en/?form=table&list=FinancedProject&layers=aiddata-gcdf-3",
    );
    await expect(page.getByRole("main")).toContainText(
      "This server does not hold AidData GCDF 3.0",
    );
    await expect(
      page.getByRole("button", { name: "Layers", exact: true }),
    ).toHaveCount(0);
  },
);
