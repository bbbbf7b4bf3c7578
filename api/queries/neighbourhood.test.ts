import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../graph/graphs.ts";

const named = (id: string) => ({
  id,
  name: { en: `The ${id}`, zh: `名${id}` },
});

// Kenya's neighbours by how many links each has: line 3, vision 3, union 1, nairobi 1.
const records = {
  Country: [{ ...named("kenya"), iso2: "KE", iso3: "KEN" }],
  Place: [{ ...named("nairobi"), type: "CITY", within: "kenya" }],
  Organization: [{ ...named("union"), type: "BLOC", members: ["kenya"] }],
  Strategy: [{ ...named("vision"), type: "VISION", owners: ["kenya"] }],
  Railway: [
    {
      ...named("line"),
      type: "LINE",
      countries: ["kenya"],
      strategies: ["vision"],
      partners: ["kenya"],
      evidence: [{ article: "daily", start: 1, end: 2, sha256: "a" }],
    },
  ],
  Statement: [
    {
      id: "said",
      gist: { en: "It helps.", zh: "有帮助。" },
      form: "REPORTED",
      speakers: ["speaker"],
      about: ["vision", "daily"],
      evidence: [{ article: "daily", start: 3, end: 4, sha256: "b" }],
    },
  ],
  Person: [{ ...named("speaker"), isNamed: true }],
  Article: [
    {
      ...named("daily"),
      date: "2024-12-03",
      language: "zh-Hans",
      sha256: "c",
      file: "daily.txt",
    },
  ],
};

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  const document = /* GraphQL */ `
    query (
      $of: [ID!]!
      $kinds: [Kind!]
      $links: [LinkType!]
      $between: Boolean
      $first: Int
    ) {
      neighbourhood(
        of: $of
        kinds: $kinds
        links: $links
        between: $between
        first: $first
      ) {
        shownCount
        totalCount
        nodes {
          isCentre
          hiddenCount
          hidden {
            kind
            count
          }
          entity {
            id
          }
        }
        links {
          id
        }
      }
    }
  `;
  interface Neighbourhood {
    shownCount: number;
    totalCount: number;
    nodes: {
      isCentre: boolean;
      hiddenCount: number;
      hidden: { kind: string; count: number }[];
      entity: { id: string };
    }[];
    links: { id: string }[];
  }
  const around = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(
      document,
      { between: true, first: 24, ...variables },
      graph,
    );
    expect(errors).toBeUndefined();
    return (data as { neighbourhood: Neighbourhood }).neighbourhood;
  };
  const idsOf = ({ nodes }: Neighbourhood) =>
    nodes.map(({ entity }) => entity.id);
  const linksOf = ({ links }: Neighbourhood) => links.map(({ id }) => id);

  it("shows the most important neighbours, and says what it does not show", async () => {
    expect(await around({ of: ["kenya"], first: 2 })).toStrictEqual({
      shownCount: 2,
      totalCount: 4,
      nodes: [
        {
          isCentre: true,
          hiddenCount: 2,
          hidden: [
            { kind: "Organization", count: 1 },
            { kind: "Place", count: 1 },
          ],
          entity: { id: "kenya" },
        },
        { isCentre: false, hiddenCount: 0, hidden: [], entity: { id: "line" } },
        {
          isCentre: false,
          hiddenCount: 1,
          hidden: [{ kind: "Statement", count: 1 }],
          entity: { id: "vision" },
        },
      ],
      links: [
        { id: "line ADVANCES vision" },
        { id: "line IN_COUNTRY kenya" },
        { id: "line PARTNER kenya" },
        { id: "vision OWNED_BY kenya" },
      ],
    });
  });

  it("leaves out the links between neighbours where they are not wanted", async () => {
    expect(
      linksOf(await around({ of: ["kenya"], first: 2, between: false })),
    ).toStrictEqual([
      "line IN_COUNTRY kenya",
      "line PARTNER kenya",
      "vision OWNED_BY kenya",
    ]);
  });

  it("keeps to kinds and to links", async () => {
    expect(
      idsOf(await around({ of: ["kenya"], kinds: ["Place", "Strategy"] })),
    ).toStrictEqual(["kenya", "vision", "nairobi"]);
    expect(
      idsOf(await around({ of: ["kenya"], links: ["HAS_MEMBER"] })),
    ).toStrictEqual(["kenya", "union"]);
    expect(idsOf(await around({ of: ["kenya"], kinds: [] }))).toStrictEqual([
      "kenya",
    ]);
    expect(idsOf(await around({ of: ["kenya"], links: [] }))).toStrictEqual([
      "kenya",
    ]);
  });

  it("never meets an article, nor goes along a link of provenance", async () => {
    expect(idsOf(await around({ of: ["said"] }))).toStrictEqual([
      "said",
      "vision",
      "speaker",
    ]);
    expect(await around({ of: ["said"], links: ["RESTS_ON"] })).toMatchObject({
      totalCount: 0,
      links: [],
    });
  });

  it("joins the neighbourhoods of several, and passes over ids that it does not know", async () => {
    const both = await around({ of: ["kenya", "vision", "nothing"] });
    expect(idsOf(both)).toStrictEqual([
      "kenya",
      "vision",
      "line",
      "said",
      "nairobi",
      "union",
    ]);
    expect(both.nodes.map(({ isCentre }) => isCentre)).toStrictEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(await around({ of: ["nothing"] })).toStrictEqual({
      shownCount: 0,
      totalCount: 0,
      nodes: [],
      links: [],
    });
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
    [
      { of: ["kenya"], first: -1 },
      "“first” is -1: ask for 0 to 200 neighbours.",
    ],
    [
      { of: ["kenya"], first: 201 },
      "“first” is 201: ask for 0 to 200 neighbours.",
    ],
  ])("refuses %j", async (variables, message) => {
    const { errors } = await ask(
      document,
      { between: true, first: 24, ...variables },
      graph,
    );
    expect(errors).toStrictEqual([{ message, code: "BAD_USER_INPUT" }]);
  });
});
