import { expect, test } from "./screen.ts";

/** Where a form names the thing that is selected. */
const forms = {
  matrix: ["kenya", "Kenya"],
  timeline: ["chancay-port", /^Chancay Port/],
  outline: ["global-maritime-fulcrum", "Global Maritime Fulcrum"],
  "compare&compare=kenya,brazil": ["kenya", "Kenya"],
  "path&path=peru,indonesia": ["peru", "Peru"],
  "map&card=laos": ["vientiane", "Vientiane"],
} as const;

for (const [form, [id, name]] of Object.entries(forms))
  test(
    `what is selected is marked, for ears as well: ${form}`,
    { tag: "@long" },
    async ({ page }, { project }) => {
      test.skip(project.name.endsWith("narrow"), "the same marks");
      await page.goto(`/en/?form=${form}`);
      const links = page.getByRole("main").getByRole("link", { name });
      await expect(links.first()).toHaveAccessibleDescription("");
      await page.goto(`/en/?form=${form}&select=${id}`);
      await expect(
        page.locator("[data-selected]").getByText(name).first(),
      ).toBeVisible();
      await expect(
        page.locator("a[data-selected]", { hasText: name }).first(),
      ).toHaveAccessibleDescription("Selected");
    },
  );
