import { beforeAll, describe, expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";
import { referenceWalk } from "../testing/reference-walk.ts";

const named = (id: string) => ({
  id,
  name: { en: `The ${id}`, zh: `名${id}` },
});
const gist = (id: string) => ({
  id,
  gist: { en: `That ${id}.`, zh: `说${id}。` },
});
const rests = (start: number) => ({
  evidence: [
    { article: "daily", start, end: start + 9, sha256: `a${String(start)}` },
    { article: "daily", start: start + 20, end: start + 22, sha256: "b" },
  ],
});

const records = {
  Country: [
    {
      ...named("laos"),
      iso2: "LA",
      iso3: "LAO",
      capital: "vientiane",
      ...rests(1),
      references: [{ source: "atlas", fields: ["iso2", "capital"] }],
    },
    {
      ...named("kenya"),
      iso2: "KE",
      iso3: "KEN",
      aliases: ["Republic of Kenya"],
    },
    { ...named("peru"), iso2: "PE", iso3: "PER" },
  ],
  Place: [
    {
      ...named("vientiane"),
      placeType: "CITY",
      within: "laos",
      coordinates: { latitude: 17.97, longitude: 102.6 },
    },
    { ...named("kunming"), placeType: "CITY" },
    { ...named("old-town"), placeType: "DISTRICT", within: "vientiane" },
  ],
  Organization: [
    { ...named("union"), organizationType: "BLOC", members: ["kenya", "laos"] },
  ],
  Strategy: [
    { ...named("initiative"), strategyType: "INITIATIVE", owners: ["peru"] },
    {
      ...named("vision"),
      strategyType: "VISION",
      owners: ["union", "kenya"],
      launched: "2008-06",
    },
    {
      ...named("plan"),
      strategyType: "PLAN",
      owners: ["kenya"],
      partOf: "vision",
    },
  ],
  Railway: [
    {
      ...named("line"),
      railwayType: "LINE",
      status: "IN_OPERATION",
      opened: "2021-12-03",
      countries: ["laos"],
      advances: ["initiative"],
      stops: ["vientiane", "kunming"],
      lengthKm: 1035.5,
      ...rests(40),
    },
    {
      ...named("trains"),
      railwayType: "TRAIN_SERVICE",
      partOf: "line",
      countries: ["laos"],
    },
  ],
  Port: [
    { ...named("harbour"), portType: "SEAPORT", countries: ["peru", "kenya"] },
  ],
  Alignment: [
    {
      ...gist("vision-with-initiative"),
      stage: "SIGNED",
      assertion: "ONE_SIDE",
      strategy: "vision",
      alignedWith: "initiative",
      carriedBy: ["harbour", "line"],
      ...rests(70),
    },
    {
      ...gist("plan-with-initiative"),
      stage: "STATED",
      assertion: "ARTICLE",
      strategy: "plan",
      alignedWith: "initiative",
    },
  ],
  Person: [{ ...named("speaker"), isNamed: true, from: ["laos"] }],
  Statement: ["one", "two", "three"].map((id, at) => ({
    ...gist(id),
    form: at === 0 ? "DIRECT" : "REPORTED",
    saidOn: ["2024-11-20", "2024", "2024-11"][at],
    speakers: at === 1 ? ["union", "speaker"] : ["speaker"],
    about:
      at === 2 ? ["laos", "kenya"] : ["laos", "line", "vision-with-initiative"],
    ...rests(100 + at),
  })),
  Article: [
    {
      ...named("daily"),
      issued: "2024-12-03",
      language: "zh-Hans",
      sha256: "c",
      file: "daily.txt",
    },
  ],
  Source: [named("atlas")],
};

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

const three = /* GraphQL */ `
  {
    countries(first: 3) {
      totalCount
      edges {
        node {
          __typename
          id
          name {
            en
            zh
            native
          }
          aliases
          capital {
            id
            within {
              __typename
              ... on Country {
                iso2
              }
            }
            places {
              edges {
                node {
                  placeType
                  within {
                    ... on Place {
                      coordinates {
                        latitude
                        longitude
                      }
                    }
                  }
                }
              }
            }
          }
          one: statements(first: 1) {
            totalCount
            pageInfo {
              hasNextPage
              hasPreviousPage
            }
            edges {
              node {
                ...Said
              }
            }
          }
          lastTwo: statements(last: 2) {
            pageInfo {
              hasNextPage
              hasPreviousPage
            }
            edges {
              node {
                id
                speakers {
                  __typename
                  name {
                    en
                  }
                  ... on Organization {
                    members {
                      id
                    }
                  }
                }
              }
            }
          }
          references {
            source {
              id
            }
          }
          evidence {
            start
            sha256
            where: article {
              issued {
                text
              }
            }
          }
          strategies(first: 2) {
            edges {
              node {
                id
                launched {
                  text
                  earliest
                  latest
                }
                owners {
                  ...Thing
                }
                alignments(first: 5) {
                  totalCount
                  edges {
                    node {
                      stage
                      alignedWith {
                        id
                      }
                      carriedBy {
                        ...Thing
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    railways {
      edges {
        node {
          ...Thing
          lengthKm
          parts {
            totalCount
          }
        }
      }
    }
  }
  fragment Said on Statement {
    id
    gist {
      zh
    }
    form
    saidOn {
      text
      latest
      precision
    }
    about {
      ...Thing
    }
    evidence {
      start
      end
      article {
        id
      }
    }
  }
  fragment Thing on Entity {
    __typename
    id
    ... on Project {
      status
      alignments(first: 1) {
        edges {
          node {
            id
          }
        }
      }
    }
    ... on Railway {
      opened {
        text
      }
      stops {
        id
        same: __typename
      }
    }
    ... on Strategy {
      strategyType
    }
    ... on Claim {
      gist {
        en
      }
      statements(first: 1) {
        totalCount
      }
    }
  }
`;

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
      // Of each list its page and what is selected of that; of one its length, too.
      expect(counting.statements).toHaveLength(5);

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
