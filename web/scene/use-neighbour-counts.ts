import { useApolloClient } from "@apollo/client/react";
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
  const client = useApolloClient();
  const [counts, setCounts] = useState(unknown);
  useEffect(() => {
    const of = [...picture.things.keys()];
    if (of.length === 0 || of.length > maxOf) return;
    let isCurrent = true;
    void client
      .query({
        query: NeighbourCountsDocument,
        variables: { of },
        fetchPolicy: "no-cache",
      })
      .then(({ data }) => {
        if (!isCurrent || !data) return;
        setCounts(
          new Map(
            data.subgraph.nodes.map(({ entity, hidden }) => [
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
  }, [client, picture]);
  return counts;
}
