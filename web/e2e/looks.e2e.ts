import AxeBuilder from "@axe-core/playwright";
import { expect, ready, test } from "./screen.ts";

const states = {
  opening: "",
  alignment: "?card=madani-economy-with-belt-and-road",
  railway: "?card=china-laos-railway",
  open: "?open=brazil&card=brazil",
  around: "china-laos-railway",
  outline: "?form=outline&open=malaysia",
  search: "?find=silk",
  about: "about",
} as const;
type State = keyof typeof states;

for (const [language, scheme] of [
  ["en", "light"],
  ["zh", "dark"],
  ["zh", "light"],
  ["en", "dark"],
] as const)
  test(
    `looks as it should, is no wider than the window, and shuts nobody out: ${language} ${scheme}`,
    { tag: language === "en" && scheme === "light" ? [] : "@long" },
    async ({ page }, { project }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const grave: Record<string, string[]> = {};
      for (const state of Object.keys(states) as State[]) {
        const address = states[state];
        await page.goto(`/${language}/${address}`);
        if (state === "outline")
          await expect(page.getByRole("listitem").first()).toBeVisible();
        else if (state === "about")
          await expect(page.getByRole("table")).toBeVisible();
        else await ready(page);
        if (address.includes("card="))
          await expect(page.getByRole("article")).toBeVisible();
        if (state === "search")
          await expect(page.getByRole("option").first()).toBeVisible();
        const name = [state, language, scheme, project.name].join("-");
        await page.screenshot({ path: `test-results/screenshots/${name}.png` });
        // There are no frames, so axe needs no blank page of its own to gather what it found in each.
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .analyze();
        const found = violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
          );
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        if (over > 0) found.push(`wider than the window by ${String(over)}`);
        if (found.length > 0) grave[state] = found;
      }
      expect(grave).toStrictEqual({});
    },
  );
