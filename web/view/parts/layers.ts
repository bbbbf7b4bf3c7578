import type { Dataset } from "../../gql/graphql.ts";
import { terms } from "../../gql/terms.ts";
import { listed, termIn } from "../address-text.ts";
import { part } from "../part.ts";

/** A data set that was imported beside the graph's own records. */
export type Layer = Dataset;

/** The layers that a reader has chosen, in the order of the vocabulary; none until then. */
export const layers = part<readonly Layer[]>({
  plain: [],
  read: (query) => {
    const named = listed(query.get("layers"));
    return terms.Dataset.filter((layer) =>
      named.some((text) => termIn([layer], text)),
    );
  },
  write: (chosen, query) => {
    if (chosen.length > 0)
      query.set("layers", chosen.join(",").toLowerCase().replaceAll("_", "-"));
  },
});
