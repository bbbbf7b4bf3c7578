import { beforeAll, expect, it } from "vitest";
import { validSeed } from "../../seed/valid-seed.ts";
import { load } from "../../seed/load.ts";
import type { Graph } from "../graph/graph.ts";
import { ask } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";

const { projection } = await validSeed(undefined);

const named = /* GraphQL */ `
  query ($ids: [ID!]!) {
    neighbourhood(of: $ids, first: 0) {
      nodes {
        entity {
          __typename
          name {
            native
          }
        }
        again: entity {
          id
          name {
            zh
          }
          ... on Statement {
            gist {
              en
            }
          }
          ... on Strategy {
            description {
              en
              zh
            }
          }
        }
      }
    }
  }
`;

const dated = /* GraphQL */ `
  query ($ids: [ID!]!) {
    neighbourhood(of: $ids, first: 0) {
      nodes {
        entity {
          id
          name {
            en
          }
          ... on Event {
            date
          }
          ... on Country {
            aliases
            iso3
          }
        }
      }
    }
  }
`;

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await load(graph, projection);
    // Whoever searches has the texts read.
    await ask(`{ search(text: "laos") { totalCount } }`, {}, graph);
  });

  const counting = () => {
    const own = {
      statements: 0,
      graph: {
        ...graph,
        store: {},
        read: (...asked: Parameters<Graph["read"]>) => {
          own.statements++;
          return graph.read(...asked);
        },
      } as Graph,
    };
    return own;
  };
  const ids = [...projection.nodes.keys()];
  const hundreds = Array.from(
    { length: Math.ceil(ids.length / 100) },
    (_, at) => ids.slice(100 * at, 100 * at + 100),
  );

  it("tells names and other texts of every record as the engine does, which it does not ask", async () => {
    for (const ids of hundreds) {
      const own = counting();
      const told = await ask(named, { ids }, own.graph);
      expect(own.statements).toBe(0);
      expect(told).toStrictEqual(
        await ask(named, { ids }, { ...own.graph, unshared: undefined }),
      );
      expect(own.statements).toBeGreaterThan(0);
    }
  });

  it("leaves what is no text, or a list of them, to the engine", async () => {
    for (const ids of hundreds) {
      const { graph } = counting();
      expect(await ask(dated, { ids }, graph)).toStrictEqual(
        await ask(dated, { ids }, { ...counting().graph, unshared: undefined }),
      );
    }
  });
});
