import { beforeAll, expect, it } from "vitest";
import { ask, fill, type AnsweredPage } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const named = (id: string) => ({ id, name: { en: id, zh: id } });
const country = (id: string, code: string) => ({
  ...named(id),
  iso2: code,
  iso3: `${code}X`,
});

// Laos has two links, Peru and Kenya one each, Chile none: that is their order.
const records = {
  Country: [
    country("chile", "CL"),
    country("peru", "PE"),
    country("laos", "LA"),
    country("kenya", "KE"),
  ],
  Port: [
    { ...named("harbour"), portType: "SEAPORT", countries: ["peru"] },
    { ...named("dry-port"), portType: "INLAND_PORT", countries: ["laos"] },
  ],
  Place: [
    { ...named("vientiane"), placeType: "CITY", within: "laos" },
    { ...named("nairobi"), placeType: "CITY", within: "kenya" },
  ],
};
const inOrder = ["laos", "kenya", "peru", "chile"];

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  const pages = /* GraphQL */ `
    query ($first: Int, $after: String, $last: Int, $before: String) {
      countries(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            id
          }
        }
      }
    }
  `;
  const pageFor = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(pages, variables, graph);
    expect(errors).toBeUndefined();
    return (data as { countries: AnsweredPage }).countries;
  };
  const idsOf = ({ edges }: AnsweredPage) => edges.map(({ node }) => node.id);
  const refusalOf = async (variables: Record<string, unknown>) =>
    (await ask(pages, variables, graph)).errors;

  it("finds one of a kind by its id", async () => {
    const { data } = await ask(
      `{ country(id: "laos") { id iso2 places { edges { node { id } } } } }`,
      {},
      graph,
    );
    expect(data).toStrictEqual({
      country: {
        id: "laos",
        iso2: "LA",
        places: { edges: [{ node: { id: "vientiane" } }] },
      },
    });
  });

  it("lists all kinds of an interface together, and narrows and counts them", async () => {
    const { data, errors } = await ask(
      /* GraphQL */ `
        {
          projects(order: { by: NAME_EN }) {
            totalCount
            edges {
              node {
                __typename
                id
                ... on Port {
                  portType
                }
              }
            }
          }
          inLaos: projects(filter: { countries: { id: ["laos"] } }) {
            totalCount
            edges {
              node {
                id
              }
            }
          }
          entities(filter: { linkedTo: { id: ["laos"] } }) {
            totalCount
            edges {
              node {
                id
              }
            }
          }
          named: entities(filter: { id: ["kenya", "harbour"], kind: [Port] }) {
            edges {
              node {
                id
              }
            }
          }
          all: entities(first: 0) {
            totalCount
          }
          claims {
            totalCount
          }
        }
      `,
      {},
      graph,
    );
    expect(errors).toBeUndefined();
    const node = (id: string) => ({ node: { id } });
    const port = (id: string, portType: string) => ({
      node: { __typename: "Port", id, portType },
    });
    expect(data).toStrictEqual({
      projects: {
        totalCount: 2,
        edges: [port("dry-port", "INLAND_PORT"), port("harbour", "SEAPORT")],
      },
      inLaos: { totalCount: 1, edges: [node("dry-port")] },
      entities: {
        totalCount: 2,
        edges: [node("dry-port"), node("vientiane")],
      },
      named: { edges: [node("harbour")] },
      all: { totalCount: 8 },
      claims: { totalCount: 0 },
    });
  });

  it("answers null for an id that is unknown or of another kind", async () => {
    const query = `{ nothing: country(id: "atlantis") { id } place: country(id: "vientiane") { id } }`;
    expect(await ask(query, {}, graph)).toStrictEqual({
      data: { nothing: null, place: null },
    });
  });

  it("lists a kind by importance, then by id", async () => {
    const page = await pageFor({});
    expect(idsOf(page)).toStrictEqual(inOrder);
    expect(page).toMatchObject({
      totalCount: 4,
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: page.edges[0]!.cursor,
        endCursor: page.edges[3]!.cursor,
      },
    });
  });

  it("walks the list forward in pages", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: AnsweredPage = await pageFor({ first: 1, after });
      seen.push(...idsOf(page));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toStrictEqual(inOrder);
  });

  it("walks it backward in pages, each in the same order", async () => {
    const end = await pageFor({ last: 3 });
    const start = await pageFor({
      last: 3,
      before: end.pageInfo.startCursor,
    });
    expect([start, end].map(idsOf)).toStrictEqual([
      ["laos"],
      ["kenya", "peru", "chile"],
    ]);
    expect([start, end].map(({ pageInfo }) => pageInfo)).toMatchObject([
      { hasNextPage: true, hasPreviousPage: false },
      { hasNextPage: false, hasPreviousPage: true },
    ]);
  });

  it("keeps between two cursors", async () => {
    const { edges } = await pageFor({});
    const [start, end] = [edges[0]!.cursor, edges[3]!.cursor];
    const page = await pageFor({ first: 1, after: start, before: end });
    expect(idsOf(page)).toStrictEqual(["kenya"]);
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(
      idsOf(await pageFor({ last: 5, after: start, before: end })),
    ).toStrictEqual(["kenya", "peru"]);
  });

  it("gives an empty page after the last cursor", async () => {
    const { pageInfo } = await pageFor({ last: 1 });
    expect(
      await pageFor({ first: 2, after: pageInfo.endCursor }),
    ).toStrictEqual({
      totalCount: 4,
      edges: [],
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: true,
        startCursor: null,
        endCursor: null,
      },
    });
  });

  it.each([{ first: 0 }, { last: 0 }])(
    "tells with %j how many there are, and that there are more",
    async (variables) => {
      expect(await pageFor(variables)).toStrictEqual({
        totalCount: 4,
        edges: [],
        pageInfo: {
          hasNextPage: "first" in variables,
          hasPreviousPage: "last" in variables,
          startCursor: null,
          endCursor: null,
        },
      });
    },
  );

  it.each([
    [{ first: -3 }, "“first” is -3: give 0 to 100."],
    [{ first: 101 }, "“first” is 101: give 0 to 100."],
    [{ last: -1 }, "“last” is -1: give 0 to 100."],
    [
      { first: 2, last: 2 },
      "“first” and “last” cannot be combined: give one of them.",
    ],
  ])("refuses %j", async (variables, message) => {
    expect(await refusalOf(variables)).toStrictEqual([
      { message, code: "BAD_USER_INPUT" },
    ]);
  });

  it.each([
    "",
    "laos",
    "WyJjb3VudHJpZXMiXQ",
    Buffer.from("null").toString("base64url"),
    Buffer.from('["countries","1","laos"]').toString("base64url"),
    `${Buffer.from('["countries",1,"laos"]').toString("base64url")}=`,
  ])("refuses %j as a cursor", async (after) => {
    expect(await refusalOf({ after })).toStrictEqual([
      {
        message:
          "“after” is not a cursor: use a “cursor”, “startCursor” or “endCursor” of the same list.",
        code: "BAD_USER_INPUT",
      },
    ]);
  });

  it("refuses a cursor of another list", async () => {
    const { data } = await ask(
      `{ ports { pageInfo { endCursor } } }`,
      {},
      graph,
    );
    const { ports } = data as { ports: AnsweredPage };
    expect(await refusalOf({ before: ports.pageInfo.endCursor })).toStrictEqual(
      [
        {
          message:
            "“before” is a cursor of another list: use a “cursor”, “startCursor” or “endCursor” of the same list.",
          code: "BAD_USER_INPUT",
        },
      ],
    );
  });

  it("stays in place when something is added before the cursor", async () => {
    const first = await pageFor({ first: 2 });
    await fill(graph, {
      ...records,
      Country: [...records.Country, country("indonesia", "ID")],
      Place: [
        ...records.Place,
        { ...named("jakarta"), placeType: "CITY", within: "indonesia" },
        { ...named("bandung"), placeType: "CITY", within: "indonesia" },
      ],
    });
    expect(
      idsOf(await pageFor({ first: 2, after: first.pageInfo.endCursor })),
    ).toStrictEqual(["peru", "chile"]);
    await fill(graph, records);
  });
});
