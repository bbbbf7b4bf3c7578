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

const every = Object.keys(states) as State[];
/** All of them once for each screen, scheme and language; in the other pairings the first two. */
const looks: Record<string, Record<string, readonly State[]>> = {
  wide: {
    "en light": every,
    "zh dark": every,
    "zh light": every.slice(0, 2),
    "en dark": every.slice(0, 2),
  },
  narrow: {
    "zh light": every,
    "en dark": every,
    "en light": every.slice(0, 2),
    "zh dark": every.slice(0, 2),
  },
};

for (const look of ["en light", "zh dark", "zh light", "en dark"])
  test(`looks as it should and shuts nobody out: ${look}`, async ({ page }, {
    project,
  }) => {
    test.slow();
    const [language, scheme] = look.split(" ") as [string, "light" | "dark"];
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const grave: Record<string, string[]> = {};
    for (const state of looks[project.name]![look]!) {
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
      if (found.length > 0) grave[state] = found;
    }
    expect(grave).toStrictEqual({});
  });
