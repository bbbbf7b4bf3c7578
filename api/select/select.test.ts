import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";
import { records } from "../testing/records/selection.ts";
import { referenceWalk } from "../testing/reference-walk.ts";

/** The same graph, counting what is read of it. */
function counted(graph: Graph): Graph & { statements: string[] } {
  const statements: string[] = [];
  return {
    ...graph,
    statements,
    read: (cypher, params, options) => {
      statements.push(cypher);
      return graph.read(cypher, params, options);
    },
  };
}

const three = readFileSync(
  new URL("select.test.graphql", import.meta.url),
  "utf8",
);

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  describe("a selection of entities", () => {
    it("is one Cypher beside where the members of a list stand, and answers as a walk link by link does", async () => {
      const counting = counted(graph);
      const { data, errors } = await ask(three, {}, counting);
      expect(errors).toBeUndefined();
      // Of each list what is selected of its page.
      expect(counting.statements).toHaveLength(2);
      const unknown = { ...counted(graph), store: {}, unshared: undefined };
      expect(await ask(three, {}, unknown)).toStrictEqual({ data });
      // Where the order of lists is not known its page, too, and of one its length.
      expect(unknown.statements).toHaveLength(5);

      const walking = counted(graph);
      expect(data).toStrictEqual(
        await referenceWalk(walking, three, {
          countries: "Country",
          railways: "Railway",
        }),
      );
      expect(walking.statements.length).toBeGreaterThan(60);
    });

    it("reads only what is selected, and leaves out what @skip and @include do", async () => {
      const document = /* GraphQL */ `
        query ($brief: Boolean!) {
          strategy(id: "vision") {
            id
            launched @skip(if: $brief) {
              text
            }
            ... @include(if: $brief) {
              strategyType
            }
            owners @skip(if: $brief) {
              id
            }
          }
        }
      `;
      const counting = counted(graph);
      const brief = await ask(document, { brief: true }, counting);
      const whole = await ask(document, { brief: false }, counting);
      expect([brief.data, whole.data]).toStrictEqual([
        { strategy: { id: "vision", strategyType: "VISION" } },
        {
          strategy: {
            id: "vision",
            launched: { text: "2008-06" },
            owners: [{ id: "union" }, { id: "kenya" }],
          },
        },
      ]);
      expect(
        counting.statements.map((cypher) => /OWNED_BY/.test(cypher)),
      ).toStrictEqual([false, true]);
      expect(counting.statements.join()).not.toMatch(/vision|name_en/);
    });

    it("tells apart aliases of edges and nodes, and one link under one key of several kinds", async () => {
      const { data } = await ask(
        /* GraphQL */ `
          {
            organization(id: "union") {
              strategies {
                brief: edges {
                  node {
                    id
                  }
                }
                whole: edges {
                  a: node {
                    x: alignments(first: 1) {
                      totalCount
                    }
                  }
                  b: node {
                    x: parts(first: 1) {
                      edges {
                        node {
                          id
                        }
                      }
                    }
                  }
                }
              }
              members {
                ... on Country {
                  x: strategies(first: 2) {
                    edges {
                      node {
                        id
                      }
                    }
                  }
                }
              }
            }
            nodes(ids: ["peru", "vision", "nothing"]) {
              ... on Country {
                x: projects {
                  totalCount
                }
              }
              ... on Strategy {
                x: parts {
                  totalCount
                }
              }
            }
          }
        `,
        {},
        graph,
      );
      expect(data).toStrictEqual({
        organization: {
          strategies: {
            brief: [{ node: { id: "vision" } }],
            whole: [
              {
                a: { x: { totalCount: 1 } },
                b: { x: { edges: [{ node: { id: "plan" } }] } },
              },
            ],
          },
          members: [
            {
              x: {
                edges: [{ node: { id: "vision" } }, { node: { id: "plan" } }],
              },
            },
            { x: { edges: [] } },
          ],
        },
        nodes: [{ x: { totalCount: 1 } }, { x: { totalCount: 1 } }, null],
      });
    });

    it("follows the variables of each request, whichever are given", async () => {
      const document = /* GraphQL */ `
        query ($first: Int, $last: Int) {
          country(id: "laos") {
            statements(first: $first, last: $last) {
              edges {
                node {
                  id
                }
              }
            }
          }
        }
      `;
      const idsFor = async (variables: Record<string, number>) => {
        const { data, errors } = await ask(document, variables, graph);
        if (errors) return errors;
        const { country } = data as {
          country: { statements: { edges: { node: { id: string } }[] } };
        };
        return country.statements.edges.map(({ node }) => node.id);
      };
      expect(await idsFor({})).toStrictEqual(["two", "one", "three"]);
      expect(await idsFor({ first: 1 })).toStrictEqual(["two"]);
      expect(await idsFor({ first: 2 })).toStrictEqual(["two", "one"]);
      expect(await idsFor({ last: 1 })).toStrictEqual(["three"]);
      expect(await idsFor({ first: 1, last: 1 })).toStrictEqual([
        {
          message: "“first” and “last” cannot be combined: give one of them.",
          code: "BAD_USER_INPUT",
        },
      ]);
    });
  });
});
