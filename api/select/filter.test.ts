import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const named = (id: string, en: string, zh: string, native?: string) => ({
  id,
  name: { en, zh, ...(native && { native }) },
});
const rests = (article: string) => ({
  evidence: [
    { article, start: 1, end: 5, sha256: "a" },
    { article, start: 7, end: 9, sha256: "b" },
  ],
});
const article = (id: string) => ({
  ...named(id, id, id),
  issued: "2024-12-03",
  language: "zh-Hans",
});

const records = {
  Country: [
    { ...named("laos", "Laos", "老挝"), iso2: "LA", iso3: "LAO" },
    { ...named("serbia", "Serbia", "塞尔维亚"), iso2: "RS", iso3: "SRB" },
  ],
  Strategy: [named("initiative", "Initiative", "倡议")].map((one) => ({
    ...one,
    strategyType: "INITIATIVE",
  })),
  Railway: [
    {
      ...named("east", "East Line", "东线", "Östliche Linie"),
      railwayType: "LINE",
      status: "IN_OPERATION",
      opened: "2021-12-03",
      lengthKm: 1035.5,
      countries: ["laos"],
      advances: ["initiative"],
      aliases: ["EL", "Eastern 100% Line"],
      identifiers: ["WIKIDATA:Q33726", "AIDDATA:33726", "AIDDATA:85304"],
      ...rests("first"),
    },
    {
      ...named("south", "South Line", "南线"),
      railwayType: "LINE",
      status: "UNDER_CONSTRUCTION",
      opened: "2025",
      lengthKm: 350,
      isTransliterated: true,
      countries: ["serbia"],
      ...rests("second"),
    },
    {
      ...named("trains", "Trains", "班列"),
      railwayType: "TRAIN_SERVICE",
      identifiers: ["GEONAMES:33726"],
      opened: "2011-03",
      countries: ["laos", "serbia"],
    },
  ],
  Article: [article("first"), article("second")],
};

const query = /* GraphQL */ `
  query ($filter: RailwayFilter) {
    railways(filter: $filter, order: { by: NAME_EN }) {
      totalCount
      edges {
        node {
          id
        }
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

  it.each<[string, object, string[]]>([
    ["nothing", {}, ["east", "south", "trains"]],
    [
      "ids, however often",
      { id: ["south", "east", "south", "x"] },
      ["east", "south"],
    ],
    [
      "a text inside a name, whatever its case",
      { name: { contains: "LINE" } },
      ["east", "south"],
    ],
    [
      "a text inside a Chinese name",
      { name: { contains: "线" } },
      ["east", "south"],
    ],
    [
      "a text inside a native name",
      { name: { contains: "östliche" } },
      ["east"],
    ],
    [
      "letters with their accents typed apart",
      { name: { contains: "östliche".normalize("NFD") } },
      ["east"],
    ],
    ["the beginning of a name", { name: { startsWith: "tr" } }, ["trains"]],
    ["a whole name", { name: { equals: "trains" } }, ["trains"]],
    [
      "an alias among several, signs being signs",
      { aliases: { contains: "100%" } },
      ["east"],
    ],
    [
      "whether there are aliases",
      { aliases: { isKnown: false } },
      ["south", "trains"],
    ],
    [
      "an identifier",
      { identifiers: { value: ["33726"] } },
      ["east", "trains"],
    ],
    [
      "an identifier of a scheme, whatever its case",
      { identifiers: { scheme: ["WIKIDATA", "GEONAMES"], value: ["q33726"] } },
      ["east"],
    ],
    [
      "an identifier of another scheme",
      { identifiers: { scheme: ["WIKIDATA"], value: ["33726"] } },
      [],
    ],
    [
      "any identifier of some schemes",
      { identifiers: { scheme: ["GEONAMES", "AIDDATA"] } },
      ["east", "trains"],
    ],
    ["identifiers of no scheme", { identifiers: { scheme: [] } }, []],
    [
      "no identifier of a scheme",
      { not: { identifiers: { scheme: ["AIDDATA"] } } },
      ["south", "trains"],
    ],
    [
      "whether there are identifiers",
      { identifiers: { isKnown: false } },
      ["south"],
    ],
    ["a pattern of signs that nothing holds", { name: { contains: ".*" } }, []],
    ["terms", { status: ["IN_OPERATION", "PLANNED"] }, ["east"]],
    ["no term", { status: [] }, []],
    [
      "a range of numbers, with its ends",
      { lengthKm: { from: 350, to: 1035.5 } },
      ["east", "south"],
    ],
    ["a least number", { lengthKm: { from: 350.5 } }, ["east"]],
    ["whether a number is known", { lengthKm: { isKnown: false } }, ["trains"]],
    ["a time", { opened: { from: "2021", to: "2021-12" } }, ["east"]],
    [
      "a time in which a year may lie",
      { opened: { from: "2025-06-15" } },
      ["south"],
    ],
    [
      "whether a date is known, within a time",
      { opened: { to: "2011-03-01", isKnown: true } },
      ["trains"],
    ],
    ["what is true", { isTransliterated: true }, ["south"]],
    [
      "what is not said to be true",
      { isTransliterated: false },
      ["east", "trains"],
    ],
    [
      "what a link leads to",
      { countries: { id: ["laos"] } },
      ["east", "trains"],
    ],
    [
      "several that a link may lead to, each found once",
      { countries: { id: ["laos", "serbia"] } },
      ["east", "south", "trains"],
    ],
    [
      "what two links lead to",
      { countries: { id: ["laos"] }, advances: { id: ["initiative"] } },
      ["east"],
    ],
    ["no id", { countries: { id: [] } }, []],
    ["an id that does not exist", { countries: { id: ["atlantis"] } }, []],
    [
      "whether a link leads anywhere",
      { advances: { isPresent: false } },
      ["south", "trains"],
    ],
    ["evidence", { evidence: { isPresent: true } }, ["east", "south"]],
    ["want of evidence", { evidence: { isPresent: false } }, ["trains"]],
    ["evidence in an article", { evidence: { id: ["second"] } }, ["south"]],
    [
      "a link from elsewhere that is not there",
      { alignments: { isPresent: true } },
      [],
    ],
    [
      "what it is linked to, by whatever link",
      { linkedTo: { id: ["serbia", "initiative"] } },
      ["east", "south", "trains"],
    ],
    [
      "what it is linked to by links of a type",
      { linkedTo: { id: ["serbia", "initiative"], type: ["ADVANCES"] } },
      ["east"],
    ],
    [
      "articles only by links of provenance",
      { linkedTo: { id: ["first"] } },
      [],
    ],
    [
      "links of provenance where they are named",
      { linkedTo: { id: ["first"], type: ["RESTS_ON"] } },
      ["east"],
    ],
    [
      "what it is not linked to",
      { not: { linkedTo: { id: ["serbia"] } } },
      ["east"],
    ],
    ["links of no type", { linkedTo: { id: ["serbia"], type: [] } }, []],
    [
      "all of several",
      { and: [{ railwayType: ["LINE"] }, { lengthKm: { to: 400 } }] },
      ["south"],
    ],
    ["all of none", { and: [] }, ["east", "south", "trains"]],
    [
      "one of several",
      { or: [{ id: ["east"] }, { countries: { id: ["serbia"] } }] },
      ["east", "south", "trains"],
    ],
    ["one of none", { or: [] }, []],
    [
      "what does not hold, also where it is not known",
      { not: { status: ["IN_OPERATION"] } },
      ["south", "trains"],
    ],
    [
      "not both",
      { not: { railwayType: ["LINE"], countries: { id: ["laos"] } } },
      ["south", "trains"],
    ],
    [
      "what is not not so",
      { not: { not: { lengthKm: { from: 0 } } } },
      ["east", "south"],
    ],
    ["not what is there", { not: {} }, []],
    [
      "a null as nothing",
      { name: null, and: null, countries: { id: null } },
      ["east", "south", "trains"],
    ],
  ])("keeps by %s", async (_what, filter, ids) => {
    expect(await ask(query, { filter }, graph)).toStrictEqual({
      data: {
        railways: {
          totalCount: ids.length,
          edges: ids.map((id) => ({ node: { id } })),
        },
      },
    });
  });

  it.each<[object, string]>([
    [
      { lengthKm: { from: 2, to: 1.5 } },
      "“lengthKm” goes from 2 to 1.5: swap “from” and “to”.",
    ],
    [
      { not: { opened: { from: "2024-13" } } },
      "“opened.from” is “2024-13”, which is not a date: write a year, a month or a day, such as 2024, 2024-11 or 2024-11-20.",
    ],
    [
      { opened: { from: "2024", to: "2023" } },
      "“opened” ends before it begins: swap “from” and “to”.",
    ],
  ])("refuses %j", async (filter, message) => {
    expect((await ask(query, { filter }, graph)).errors).toStrictEqual([
      { message, code: "BAD_USER_INPUT" },
    ]);
  });

  it("narrows and orders lists below an entity, each by variables of its own", async () => {
    const document = /* GraphQL */ `
      query ($one: ProjectFilter, $by: ProjectOrderBy!) {
        countries(filter: { projects: { id: ["east"] } }) {
          edges {
            node {
              id
              some: projects(filter: $one) {
                totalCount
                edges {
                  node {
                    id
                  }
                }
              }
              all: projects(
                order: { by: $by, direction: DESCENDING }
                filter: { kind: [Railway] }
              ) {
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
    `;
    const found = async (one: object, by: string) => {
      const { data, errors } = await ask(document, { one, by }, graph);
      expect(errors).toBeUndefined();
      const { countries } = data as {
        countries: { edges: { node: Record<string, never> }[] };
      };
      expect(countries.edges).toHaveLength(1);
      return countries.edges[0]!.node;
    };
    const edges = (...ids: string[]) => ids.map((id) => ({ node: { id } }));
    expect(await found({ status: ["IN_OPERATION"] }, "NAME_EN")).toStrictEqual({
      id: "laos",
      some: { totalCount: 1, edges: edges("east") },
      all: { edges: edges("trains", "east") },
    });
    expect(
      await found(
        { or: [{ status: ["PLANNED"] }, { opened: { to: "2011" } }] },
        "OPENED",
      ),
    ).toStrictEqual({
      id: "laos",
      some: { totalCount: 1, edges: edges("trains") },
      all: { edges: edges("east", "trains") },
    });
  });

  it("orders by numbers, dates and Chinese names, with what lacks them at the end", async () => {
    const orders = {
      byLength: "{ by: LENGTH_KM, direction: DESCENDING }",
      byStatus: "{ by: STATUS }",
      byOpening: "{ by: OPENED }",
      byPinyin: "{ by: NAME_ZH }",
      byImportance: "{ by: IMPORTANCE }",
    };
    const { data } = await ask(
      `{ ${Object.entries(orders)
        .map(
          ([key, order]) =>
            `${key}: railways(order: ${order}) { edges { node { id } } }`,
        )
        .join("\n")} }`,
      {},
      graph,
    );
    const ids = Object.entries(
      data as Record<string, { edges: { node: { id: string } }[] }>,
    ).map(([key, { edges }]) => [key, edges.map(({ node }) => node.id)]);
    expect(Object.fromEntries(ids)).toStrictEqual({
      byLength: ["east", "south", "trains"],
      // In the order of the vocabulary: under construction before in operation.
      byStatus: ["south", "east", "trains"],
      byOpening: ["trains", "east", "south"],
      // bān liè, dōng xiàn, nán xiàn
      byPinyin: ["trains", "east", "south"],
      byImportance: ["east", "trains", "south"],
    });
  });

  it("refuses a cursor of another order", async () => {
    const { data } = await ask(
      "{ railways(order: { by: LENGTH_KM }) { pageInfo { startCursor } } }",
      {},
      graph,
    );
    const { railways } = data as {
      railways: { pageInfo: { startCursor: string } };
    };
    const { errors } = await ask(
      "query ($after: String) { railways(after: $after) { totalCount } }",
      { after: railways.pageInfo.startCursor },
      graph,
    );
    expect(errors).toStrictEqual([
      {
        message:
          "“after” is a cursor of another list: use a “cursor”, “startCursor” or “endCursor” of the same list.",
        code: "BAD_USER_INPUT",
      },
    ]);
  });

  it("finds and orders by the parts of coordinates", async () => {
    await fill(graph, {
      Place: (
        [
          ["north", 60, 20],
          ["south", -30, 25],
          ["equator", 0, -10],
        ] as const
      ).map(([id, latitude, longitude]) => ({
        ...named(id, id, id),
        coordinates: { latitude, longitude },
      })),
      Country: [named("unplaced", "unplaced", "无")],
    });
    const places = /* GraphQL */ `
      query ($filter: PlaceFilter, $order: PlaceOrder) {
        places(filter: $filter, order: $order) {
          edges {
            node {
              id
              coordinates {
                latitude
                longitude
              }
            }
          }
        }
        countries(filter: { coordinates: { isKnown: false } }) {
          edges {
            node {
              id
              coordinates {
                latitude
              }
            }
          }
        }
      }
    `;
    expect(
      await ask(
        places,
        {
          filter: {
            coordinates: { latitude: { to: 10 }, longitude: { from: -20 } },
          },
          order: { by: "LONGITUDE", direction: "DESCENDING" },
        },
        graph,
      ),
    ).toStrictEqual({
      data: {
        places: {
          edges: [
            {
              node: {
                id: "south",
                coordinates: { latitude: -30, longitude: 25 },
              },
            },
            {
              node: {
                id: "equator",
                coordinates: { latitude: 0, longitude: -10 },
              },
            },
          ],
        },
        countries: { edges: [{ node: { id: "unplaced", coordinates: null } }] },
      },
    });
  });
});
