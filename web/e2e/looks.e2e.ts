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
} as const;

for (const scheme of ["light", "dark"] as const)
  for (const [state, address] of Object.entries(states))
    for (const language of ["en", "zh"] as const)
      test(`${state} in ${language}, ${scheme}: a picture, and nothing that shuts anyone out`, async ({
        page,
      }, { project }) => {
        await page.emulateMedia({
          colorScheme: scheme,
          reducedMotion: "reduce",
        });
        await page.goto(`/${language}/${address}`);
        if (state === "outline")
          await expect(page.getByRole("listitem").first()).toBeVisible();
        else await ready(page);
        if (address.includes("card="))
          await expect(page.getByRole("article")).toBeVisible();
        if (state === "search")
          await expect(page.getByRole("option").first()).toBeVisible();
        await page.screenshot({
          path: `test-results/screenshots/${state}-${language}-${scheme}-${project.name}.png`,
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const grave = violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
          );
        expect(grave).toStrictEqual([]);
      });
