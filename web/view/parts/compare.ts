import { idsIn } from "../address-text.ts";
import { part } from "../part.ts";

/** How many countries can be compared. */
export const maxCompared = 4;

/** The countries that are compared. */
export interface CompareView {
  readonly countries: readonly string[];
}

export const compare = part<CompareView>({
  plain: { countries: [] },
  read: (query) => ({
    countries: idsIn(query.get("compare"), maxCompared),
  }),
  write: ({ countries }, query) => {
    if (countries.length > 0) query.set("compare", countries.join(","));
  },
});
