import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../graph/graphs.ts";

const query = `{ statistics { version entityCount linkCount kinds { kind count } } }`;
const named = (id: string) => ({ id, name: { en: id, zh: id } });

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });

  it("says of an empty graph that it is empty, and has no version", async () => {
    const { data } = await ask(query, {}, graph);
    const { statistics } = data as { statistics: { kinds: unknown[] } };
    expect(statistics).toMatchObject({
      version: null,
      entityCount: 0,
      linkCount: 0,
    });
    expect(statistics.kinds).toHaveLength(19);
  });

  it("counts entities by kind and the links between them", async () => {
    await fill(graph, {
      Country: [{ ...named("laos"), iso2: "LA", iso3: "LAO" }],
      Place: [
        { ...named("vientiane"), type: "CITY", within: "laos" },
        { ...named("luang-prabang"), type: "CITY", within: "laos" },
      ],
    });
    const { data } = await ask(query, {}, graph);
    const { statistics } = data as {
      statistics: { version: string; kinds: { count: number }[] };
    };
    expect(statistics).toMatchObject({
      version: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      entityCount: 3,
      linkCount: 2,
      kinds: [
        { kind: "Place", count: 2 },
        { kind: "Country", count: 1 },
        { kind: "Alignment", count: 0 },
        ...statistics.kinds.slice(3),
      ],
    });
  });
});
