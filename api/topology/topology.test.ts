import { beforeAll, expect, it } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { ask, fill, fillWhole } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";
import { Random } from "../bench/random.ts";
import { keptTopology } from "./kept-topology.ts";

eachGraph((_engine, open) => {
  let graph: Graph;
  let asking: Graph;
  beforeAll(async () => {
    graph = await open();
    // What it is asked for, it asks the engine.
    asking = { ...graph, unshared: undefined };
  });

  /** The same answer, whether links are known or asked of the engine. */
  async function same(query: string, variables = {}): Promise<unknown> {
    const known = await ask(query, variables, graph);
    expect(known).not.toHaveProperty("errors");
    expect(known).toStrictEqual(await ask(query, variables, asking));
    return known.data;
  }

  it("answers of neighbours and paths what the engine does, over the whole seed", async () => {
    await fillWhole(graph);
    const topology = (await keptTopology(graph))!;
    const random = new Random(3);
    const id = () => random.of(topology.ids);
    const around = /* GraphQL */ `
      query (
        $of: [ID!]!
        $depth: Int!
        $kinds: [Kind!]
        $links: [LinkType!]
        $between: DateRange
      ) {
        neighbourhood(
          of: $of
          depth: $depth
          kinds: $kinds
          links: $links
          between: $between
          first: 30
        ) {
          nodes {
            entity {
              id
            }
            isCentre
            distance
            hiddenCount
            hidden {
              kind
              count
            }
          }
          links {
            id
          }
          totalCount
        }
      }
    `;
    for (let turn = 0; turn < 14; turn++)
      await same(around, {
        of: [id(), id(), "nothing-of-this-id"],
        depth: 1 + (turn % 2),
        kinds: turn % 3 ? null : ["Country", "Strategy", "Article"],
        links: turn % 5 ? null : ["OWNED_BY", "RESTS_ON"],
        between: turn % 7 ? null : { from: "2020" },
      });
    const path = /* GraphQL */ `
      query ($from: ID!, $to: ID!, $kinds: [Kind!], $without: [ID!]!) {
        path(from: $from, to: $to, count: 3, kinds: $kinds, without: $without) {
          answer {
            en
          }
          paths {
            hops {
              link
              isReversed
              from {
                id
              }
              to {
                id
              }
            }
          }
        }
      }
    `;
    for (let turn = 0; turn < 14; turn++)
      await same(path, {
        from: id(),
        to: turn % 10 ? id() : "belt-and-road-feature-2024-12-03",
        kinds: turn % 4 ? null : ["Country", "Alignment", "Strategy"],
        without: turn % 3 ? [] : ["china"],
      });
  }, 240_000);

  it("finds and counts alignments as the engine does, over the whole seed", async () => {
    const search = /* GraphQL */ `
      query ($text: String!) {
        search(text: $text, first: 20) {
          hits {
            entity {
              id
            }
            match {
              field
              kind
              start
              end
            }
          }
          nearest {
            id
          }
        }
      }
    `;
    for (const text of [
      ...["laos", "老窝", "kazakstan", "zhltl", "中老tielu", "P.R. China"],
      ...["一帶一路", "雅万高铁", "yawan", "beijin", "绿色发展", "nothing"],
    ])
      await same(search, { text });
    const matrix = /* GraphQL */ `
      query ($rows: [ID!], $by: AlignmentMatrixRows!, $first: Int!) {
        alignmentMatrix(rows: $rows, by: $by, first: $first) {
          columnCount
          rowCount
          columns {
            id
          }
          rows {
            entity {
              id
            }
            cells {
              column
              strongest
              stages {
                stage
                count
                alignments {
                  id
                }
              }
            }
          }
        }
      }
    `;
    await same(matrix, { by: "OWNERS", first: 20 });
    await same(matrix, { by: "STRATEGIES", first: 1 });
    const rows = ["indonesia", "china", "global-maritime-fulcrum", "laos"];
    await same(matrix, { rows, by: "OWNERS", first: 3 });
  });

  it("serves the pages of a long list as the engine does, from both ends", async () => {
    const named = (id: string) => ({ id, name: { en: id, zh: id } });
    const evidence = [
      { article: "daily", start: 5, end: 9, sha256: "a" },
      { article: "daily", start: 15, end: 19, sha256: "b" },
    ];
    const places = Array.from({ length: 230 }, (_, at) => ({
      ...named(`place-${String(at)}`),
      ...(at > 0 ? { within: `place-${String(Math.floor(at / 4))}` } : {}),
      evidence,
    }));
    await fill(graph, { Article: [named("daily")], Place: places });
    const page = /* GraphQL */ `
      query ($first: Int, $after: String, $last: Int, $before: String) {
        article(id: "daily") {
          records(first: $first, after: $after, last: $last, before: $before) {
            totalCount
            pageInfo {
              hasNextPage
              hasPreviousPage
              endCursor
            }
            edges {
              cursor
              node {
                id
                ... on Place {
                  within {
                    id
                  }
                }
              }
            }
          }
        }
      }
    `;
    type Page = {
      article: {
        records: { edges: { cursor: string; node: { id: string } }[] };
      };
    };
    const edgesOf = async (variables: object) =>
      ((await same(page, variables)) as Page).article.records.edges;
    const seen: string[] = [];
    const cursors: string[] = [];
    for (let after: string | undefined; ;) {
      const edges = await edgesOf({ first: 70, after });
      seen.push(...edges.map(({ node }) => node.id));
      cursors.push(...edges.map(({ cursor }) => cursor));
      if (edges.length < 70) break;
      after = edges.at(-1)!.cursor;
    }
    expect(new Set(seen).size).toBe(230);
    for (const at of [0, 100, 229])
      for (const variables of [
        { last: 50, before: cursors[at] },
        { first: 50, after: cursors[at] },
        { first: 5, after: cursors[at], before: cursors[at + 3] },
        { last: 5, after: cursors[at], before: cursors[at + 30] },
        { first: 0 },
      ])
        await edgesOf(variables);
  }, 120_000);

  it("forgets what was known when the data are loaded anew", async () => {
    const named = (id: string) => ({ id, name: { en: id, zh: id } });
    const owned = (owner: string) =>
      fill(graph, {
        Country: [named("laos"), named("kenya")],
        Strategy: [{ ...named("plan"), owners: [owner] }],
      });
    const around = async () =>
      same(`{ neighbourhood(of: ["plan"]) { nodes { entity { id } } } }`);
    await owned("laos");
    expect(JSON.stringify(await around())).toContain("laos");
    await owned("kenya");
    expect(JSON.stringify(await around())).not.toContain("laos");
  });
});
