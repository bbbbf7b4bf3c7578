import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const named = (id: string) => ({ id, name: { en: id, zh: id } });

const records = {
  Country: [
    { ...named("china"), iso2: "CN", iso3: "CHN" },
    { ...named("laos"), iso2: "LA", iso3: "LAO" },
  ],
  Person: [{ ...named("leader"), from: ["china"] }],
  Strategy: [
    {
      ...named("initiative"),
      strategyType: "INITIATIVE",
      owners: ["china"],
      proposedBy: ["leader"],
    },
  ],
  Concept: [
    {
      ...named("shared-benefits"),
      conceptType: "PRINCIPLE",
      advocates: ["china", "laos"],
      guides: ["initiative"],
      proposedBy: ["leader"],
    },
    { ...named("great-changes"), conceptType: "SITUATION" },
  ],
};

const list = `{ totalCount edges { node { __typename id } } }`;
const listOf = (...nodes: (readonly [string, string])[]) => ({
  totalCount: nodes.length,
  edges: nodes.map(([__typename, id]) => ({ node: { __typename, id } })),
});
const strategies = listOf(["Strategy", "initiative"]);

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  it("keeps what a country advocates apart from its strategies, in every list", async () => {
    expect(
      await ask(
        `{
          country(id: "china") { strategies ${list} concepts ${list} }
          strategies ${list}
          strategy(id: "initiative") { concepts ${list} parts ${list} }
          person(id: "leader") { proposals ${list} }
        }`,
        {},
        graph,
      ),
    ).toEqual({
      data: {
        country: {
          strategies,
          concepts: listOf(["Concept", "shared-benefits"]),
        },
        strategies,
        strategy: {
          concepts: listOf(["Concept", "shared-benefits"]),
          parts: listOf(),
        },
        person: {
          proposals: listOf(
            ["Concept", "shared-benefits"],
            ["Strategy", "initiative"],
          ),
        },
      },
    });
  });

  it("shares strategies between countries only where both own them, not where both advocate a concept", async () => {
    const { data } = await ask(
      `{ compare(ids: ["china", "laos"]) { groups { aspect share items { entity { id } } } } }`,
      {},
      graph,
    );
    const { groups } = (
      data as {
        compare: {
          groups: {
            aspect: string;
            share: string;
            items: { entity: { id: string } }[];
          }[];
        };
      }
    ).compare;
    expect(
      groups
        .filter(({ items }) => items.length > 0)
        .map(({ aspect, share, items }) => [
          aspect,
          share,
          ...items.map(({ entity }) => entity.id),
        ]),
    ).toEqual([["STRATEGIES", "ONE", "initiative"]]);
  });
});
