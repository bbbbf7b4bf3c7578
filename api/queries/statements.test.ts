import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const named = (id: string) => ({ id, name: { en: id, zh: id } });
const said = (id: string, fields: object) => ({
  id,
  gist: { en: id, zh: id },
  form: "REPORTED",
  ...fields,
});

const records = {
  Country: [{ ...named("laos"), iso2: "LA", iso3: "LAO" }],
  Person: [
    { ...named("bounnhang"), isNamed: true, from: ["laos"] },
    { ...named("alim"), isNamed: true },
  ],
  Railway: [{ ...named("china-laos-railway"), railwayType: "LINE" }],
  Statement: [
    said("a-day", {
      speakers: ["bounnhang", "alim"],
      about: ["china-laos-railway", "laos"],
      saidOn: "2021-12-03",
    }),
    said("b-month", {
      speakers: ["bounnhang"],
      about: ["laos"],
      saidOn: "2021-12",
      form: "DIRECT",
    }),
    said("c-year", { speakers: ["laos"], about: ["laos"], saidOn: "2021" }),
    said("d-undated", { speakers: ["alim"], about: ["china-laos-railway"] }),
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
      $by: ID
      $about: ID
      $direct: Boolean
      $between: DateRange
      $first: Int
      $after: String
    ) {
      statements(
        by: $by
        about: $about
        direct: $direct
        between: $between
        first: $first
        after: $after
      ) {
        totalCount
        edges {
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `;
  interface Page {
    statements: {
      totalCount: number;
      edges: { node: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }
  async function found(variables: Record<string, unknown>) {
    const { data, errors } = await ask(document, variables, graph);
    expect(errors).toBeUndefined();
    const { totalCount, edges } = (data as Page).statements;
    const ids = edges.map(({ node }) => node.id);
    expect(totalCount).toBe(ids.length);
    return ids;
  }

  it("gives every statement where nothing narrows, the most important first", async () => {
    expect(await found({})).toStrictEqual([
      "a-day",
      "b-month",
      "c-year",
      "d-undated",
    ]);
  });

  it("narrows to a speaker, not to those who come from the speaker's country", async () => {
    expect(await found({ by: "bounnhang" })).toStrictEqual([
      "a-day",
      "b-month",
    ]);
    expect(await found({ by: "laos" })).toStrictEqual(["c-year"]);
    expect(await found({ by: "nobody" })).toStrictEqual([]);
  });

  it("narrows to what is talked about, and by all arguments together", async () => {
    expect(await found({ about: "china-laos-railway" })).toStrictEqual([
      "a-day",
      "d-undated",
    ]);
    expect(
      await found({ by: "bounnhang", about: "laos", direct: true }),
    ).toStrictEqual(["b-month"]);
    expect(
      await found({
        by: "bounnhang",
        about: "laos",
        between: { to: "2021-12-03" },
      }),
    ).toStrictEqual(["a-day", "b-month"]);
  });

  it("keeps a date that may lie in the time, however exactly it is known", async () => {
    const between = (from: string | null, to: string | null) =>
      found({ between: { from, to } });
    expect(await between("2021-12-03", "2021-12-03")).toStrictEqual([
      "a-day",
      "b-month",
      "c-year",
    ]);
    expect(await between("2021-12-04", null)).toStrictEqual([
      "b-month",
      "c-year",
    ]);
    expect(await between(null, "2021-11")).toStrictEqual(["c-year"]);
    expect(await between("2021", "2021")).toHaveLength(3);
    expect(await between(null, "2020")).toStrictEqual([]);
    expect(await between("2022", null)).toStrictEqual([]);
  });

  it("pages on with the cursor, whoever asks next", async () => {
    const first = await ask(
      document,
      { about: "laos", between: { from: "2021" }, first: 2 },
      graph,
    );
    const { pageInfo } = (first.data as Page).statements;
    expect(pageInfo.hasNextPage).toBe(true);
    const next = await ask(
      document,
      { about: "laos", first: 2, after: pageInfo.endCursor },
      graph,
    );
    expect((next.data as Page).statements).toMatchObject({
      totalCount: 3,
      edges: [{ node: { id: "c-year" } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it("refuses a time that cannot be meant, and says what to write", async () => {
    const refused = async (between: object) =>
      (await ask(document, { between }, graph)).errors;
    expect(await refused({})).toStrictEqual([
      {
        code: "BAD_USER_INPUT",
        message:
          "“between” has neither “from” nor “to”: give one of them, or leave “between” out.",
      },
    ]);
    expect(await refused({ from: "2021-02-30" })).toStrictEqual([
      {
        code: "BAD_USER_INPUT",
        message:
          "“between.from” is “2021-02-30”, which is not a date: write a year, a month or a day, such as 2024, 2024-11 or 2024-11-20.",
      },
    ]);
    expect(await refused({ from: "2021-03", to: "2021-02" })).toStrictEqual([
      {
        code: "BAD_USER_INPUT",
        message: "“between” ends before it begins: swap “from” and “to”.",
      },
    ]);
  });
});
