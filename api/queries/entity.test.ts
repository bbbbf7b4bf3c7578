import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const named = (id: string) => ({ id, name: { en: id, zh: id } });

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, {
      Country: [{ ...named("laos"), iso2: "LA", iso3: "LAO" }],
      Zone: [
        {
          ...named("park"),
          zoneType: "INDUSTRIAL_PARK",
          countries: ["laos"],
          areaKm2: 11.5,
          started: "2010",
        },
      ],
    });
  });

  it("finds anything by its id, as what it is", async () => {
    const fields = `__typename id ... on Zone { areaKm2 started { precision } } ... on Entity { name { zh } }`;
    const { data } = await ask(
      `{ node(id: "park") { ${fields} } entity(id: "laos") { ${fields} } }`,
      {},
      graph,
    );
    expect(data).toStrictEqual({
      node: {
        __typename: "Zone",
        id: "park",
        areaKm2: 11.5,
        started: { precision: "YEAR" },
        name: { zh: "park" },
      },
      entity: { __typename: "Country", id: "laos", name: { zh: "laos" } },
    });
  });

  it("answers null for an id that is unknown, and says of a name in place of a country's id that it is none", async () => {
    const { data, errors } = await ask(
      `{ node(id: "x") { id } entity(id: "") { id } country(id: "Laos") { id } }`,
      {},
      graph,
    );
    expect(data).toStrictEqual({ node: null, entity: null, country: null });
    expect(errors?.map(({ message }) => message)).toStrictEqual([
      '“Laos” is not an id: ids are in lower case, such as “china-laos-railway”. Names are found by search(text: "Laos").',
    ]);
  });

  it("finds several in the order asked, with null for each that is unknown", async () => {
    const { data } = await ask(
      `{ nodes(ids: ["park", "x", "laos", "park"]) { id } }`,
      {},
      graph,
    );
    expect(data).toStrictEqual({
      nodes: [{ id: "park" }, null, { id: "laos" }, { id: "park" }],
    });
  });

  it("refuses more than 100 at a time", async () => {
    const ids = Array.from({ length: 101 }, () => "laos");
    expect(
      await ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
        { ids },
        graph,
      ),
    ).toMatchObject({
      errors: [
        {
          message: "“ids” holds 101 ids: give 0 to 100.",
          code: "BAD_USER_INPUT",
        },
      ],
    });
  });
});
