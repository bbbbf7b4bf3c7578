import type { Page } from "@playwright/test";
import { expect, goTo, test } from "./screen.ts";

/** What each form shows only where November 2024 is in the time: an opening, talks, an announcement. */
const forms = {
  "compare&compare=brazil,kenya": {
    hidden: 2,
    dated: (page: Page) =>
      page
        .getByRole("link", { name: /^Talks of Xi Jinping and Lula/ })
        .or(page.getByRole("row", { name: "Agreed 1 0" })),
  },
  "path&path=brazil,xi-jinping": {
    hidden: 4,
    dated: (page: Page) => page.getByText(/^by way of Talks of Xi Jinping/),
  },
  "reader&article=belt-and-road-feature-2024-12-03": {
    hidden: 31,
    dated: (page: Page) =>
      page.getByRole("main").getByRole("link", { name: /^Opening of Chancay/ }),
  },
} as const;

for (const [form, { hidden, dated }] of Object.entries(forms))
  test(`a time holds, and what it hides is said: ${form}`, async ({ page }, {
    project,
  }) => {
    test.skip(project.name.endsWith("narrow"), "the same answers are filtered");
    const address = `/en/?form=${form}`;
    await page.goto(address);
    await expect(dated(page).first()).toBeVisible();
    await goTo(page, `${address}&years=2015..2016`);
    const told = `${String(hidden)} hidden by time`;
    await expect(page.getByText(told, { exact: true })).toBeVisible();
    await expect(dated(page)).toHaveCount(0);
    await page.getByRole("button", { name: told }).click();
    await expect(dated(page).first()).toBeVisible();
  });
