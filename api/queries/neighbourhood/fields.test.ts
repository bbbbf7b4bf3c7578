import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { records } from "../../testing/records/neighbourhood.ts";
import { eachGraph } from "../../testing/engines.ts";

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  it("asks the engine for nothing that is not selected", async () => {
    const counted = async (selection: string) => {
      let statements = 0;
      const { errors } = await ask(
        `{ neighbourhood(of: ["nairobi"], depth: 3, first: 1) { ${selection} } }`,
        {},
        {
          ...graph,
          // Nothing is known of it yet.
          store: {},
          unshared: undefined,
          read: (...asked) => {
            statements++;
            return graph.read(...asked);
          },
        },
      );
      expect(errors).toBeUndefined();
      return statements;
    };
    // Which of the ids there are, and one step; farther only to count.
    expect(await counted("shownCount")).toBe(2);
    expect(await counted("totalCount")).toBe(4);
    expect(await counted("nodes { distance }")).toBe(2);
    expect(await counted("nodes { hiddenCount entity { id } }")).toBe(4);
    expect(await counted("links { id } same: links { type }")).toBe(3);
    expect(await counted("links { sentence { en } }")).toBe(4);
  });

  it("reads links out, tells by what it orders, and serves whatever is selected", async () => {
    const { data } = await ask(
      /* GraphQL */ `
        {
          neighbourhood(of: ["said"], kinds: [Person]) {
            order {
              en
            }
            links {
              type
              from
              to
              sentence {
                en
                zh
              }
            }
            nodes {
              entity {
                __typename
                ... on Person {
                  said {
                    totalCount
                  }
                }
              }
              again: entity {
                id
                ... on Person {
                  said(first: 1) {
                    edges {
                      node {
                        id
                      }
                    }
                  }
                }
              }
            }
          }
        }
      `,
      {},
      graph,
    );
    expect(data).toStrictEqual({
      neighbourhood: {
        order: { en: "importance: how many links each has" },
        links: [
          {
            type: "SPOKEN_BY",
            from: "said",
            to: "speaker",
            sentence: {
              en: "The speaker said: It helps",
              zh: "名speaker表示：有帮助",
            },
          },
        ],
        nodes: [
          { entity: { __typename: "Statement" }, again: { id: "said" } },
          {
            entity: { __typename: "Person", said: { totalCount: 1 } },
            again: {
              id: "speaker",
              said: { edges: [{ node: { id: "said" } }] },
            },
          },
        ],
      },
    });
  });

  it.each([
    [{ of: [] }, "“of” holds 0 ids: give 1 to 100."],
    [{ of: ["kenya"], depth: 0 }, "“depth” is 0: give 1 to 3."],
    [{ of: ["kenya"], depth: 4 }, "“depth” is 4: give 1 to 3."],
    [
      { of: ["kenya"], between: {} },
      "“between” has neither “from” nor “to”: give one of them, or leave “between” out.",
    ],
    [
      { of: ["kenya"], between: { from: "soon" } },
      "“between.from” is “soon”, which is not a date: write a year, a month or a day, such as 2024, 2024-11 or 2024-11-20.",
    ],
    [{ of: ["kenya"], first: -1 }, "“first” is -1: give 0 to 200."],
    [{ of: ["kenya"], first: 201 }, "“first” is 201: give 0 to 200."],
  ])("refuses %j", async (variables, message) => {
    const document = /* GraphQL */ `
      query ($of: [ID!]!, $depth: Int! = 1, $first: Int!, $between: DateRange) {
        neighbourhood(
          of: $of
          depth: $depth
          first: $first
          between: $between
        ) {
          totalCount
        }
      }
    `;
    const { errors } = await ask(document, { first: 24, ...variables }, graph);
    expect(errors).toStrictEqual([{ message, code: "BAD_USER_INPUT" }]);
  });
});
