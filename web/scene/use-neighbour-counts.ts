import { ask } from "../ask/ask.ts";
import { useEffect, useState } from "react";
import { graphql } from "../gql/gql.ts";
import { drawnKinds } from "./claims.ts";
import type { Rest } from "./expansion.ts";
import type { Scene } from "./scene.ts";

export const NeighbourCountsDocument = graphql(`
  query NeighbourCounts($of: [ID!]!) {
    subgraph(of: $of) {
      nodes {
        entity {
          id
        }
        hidden {
          kind
          count
        }
      }
    }
  }
`);

/** As many as the API takes at once. */
const maxOf = 500;

/** By entity, the neighbours that the picture does not show, by kind. */
export type NeighbourCounts = ReadonlyMap<string, readonly Rest[]>;

const unknown: NeighbourCounts = new Map();

/** How many neighbours of what is shown are not, asked for once the picture is there. */
export function useNeighbourCounts(picture: Scene): NeighbourCounts {
  const [counts, setCounts] = useState(unknown);
  useEffect(() => {
    const of = [...picture.things.keys()];
    if (of.length === 0 || of.length > maxOf) return;
    let isCurrent = true;
    void ask(NeighbourCountsDocument, { of })
      .then(({ subgraph }) => {
        if (!isCurrent) return;
        setCounts(
          new Map(
            subgraph.nodes.map(({ entity, hidden }) => [
              entity.id,
              hidden.filter(({ kind }) => drawnKinds.includes(kind)),
            ]),
          ),
        );
      })
      // The picture itself tells of a server that is gone; without counts it is still whole.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [picture]);
  return counts;
}
