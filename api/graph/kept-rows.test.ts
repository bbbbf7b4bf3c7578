import { beforeAll, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";
import type { Graph } from "./graph.ts";
import { keptRows } from "./kept-rows.ts";

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });

  const country = (id: string) => ({
    id,
    name: { en: id, zh: "某国" },
    iso2: id.slice(0, 2).toUpperCase(),
  });
  const cypher = "MATCH (n:Country) RETURN n.id AS id ORDER BY id LIMIT $limit";

  it("reads rows once until the data are loaded anew, for each set of parameters", async () => {
    let statements = 0;
    const read: Graph["read"] = (...args) => {
      statements++;
      return graph.read(...args);
    };
    const counted = {
      store: graph.store,
      revision: () => graph.revision(),
      read,
    };
    const idsOf = async (limit: number) =>
      (await keptRows<{ id: string }>(counted, cypher, { limit })).map(
        ({ id }) => id,
      );
    await fill(graph, { Country: ["alandia", "borland"].map(country) });
    for (let times = 0; times < 3; times++) {
      expect(await idsOf(5)).toEqual(["alandia", "borland"]);
      expect(await idsOf(1)).toEqual(["alandia"]);
    }
    expect(statements).toBe(2);
    await fill(graph, { Country: ["borland", "cedonia"].map(country) });
    expect(await idsOf(5)).toEqual(["borland", "cedonia"]);
    expect(statements).toBe(3);
    // Without a version nobody could tell that they have changed.
    await graph.write((run) => run("MATCH (v:Version) DETACH DELETE v"));
    await idsOf(5);
    await idsOf(5);
    expect(statements).toBe(5);
  });
});
