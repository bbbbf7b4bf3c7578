import { beforeAll, describe, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";
import { missingNeo4j, takeTurn } from "../testing/neo4j/turn.ts";
import type { Graph } from "./graph.ts";
import { keptCells, keptRows } from "./kept-rows.ts";
import { openNeo4j } from "./neo4j.ts";

const country = (id: string, en = id) => ({
  id,
  name: { en, zh: "某国" },
  iso2: id.slice(0, 2).toUpperCase(),
});

/** The same graph, and the ids that its statements were given. */
function noting(graph: Graph) {
  const asked: unknown[] = [];
  const read: Graph["read"] = (cypher, params, ...rest) => {
    asked.push(params?.["ids"]);
    return graph.read(cypher, params, ...rest);
  };
  const { store } = graph;
  return { asked, store, revision: () => graph.revision(), read };
}

const named = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Country {id: id})
  RETURN id, n.name_en AS cell`;

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
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
    await fill(graph, { Country: [country("alandia"), country("borland")] });
    for (let times = 0; times < 3; times++) {
      expect(await idsOf(5)).toEqual(["alandia", "borland"]);
      expect(await idsOf(1)).toEqual(["alandia"]);
      // On Neo4j it might be of data that have been loaded since it last looked.
      await graph.revision(performance.now());
    }
    expect(statements).toBe(2);
    await fill(graph, { Country: [country("borland"), country("cedonia")] });
    expect(await idsOf(5)).toEqual(["borland", "cedonia"]);
    expect(statements).toBe(3);
    // Without a version nobody could tell that they have changed.
    await graph.write((run) => run("MATCH (v:Version) DETACH DELETE v"));
    await idsOf(5);
    await idsOf(5);
    expect(statements).toBe(5);
  });

  it("reads what it does not know of yet, of each entity once until the data are loaded anew", async () => {
    await fill(graph, { Country: [country("alandia"), country("borland")] });
    const noted = noting(graph);
    const namesOf = async (...ids: string[]) =>
      Object.fromEntries(await keptCells<string>(noted, named, ids));
    expect(await namesOf("alandia", "nowhere")).toEqual({ alandia: "alandia" });
    // On Neo4j it might be of data that have been loaded since it last looked.
    await graph.revision(performance.now());
    expect(await namesOf("borland", "alandia")).toEqual({
      alandia: "alandia",
      borland: "borland",
    });
    expect(await namesOf()).toEqual({});
    expect(noted.asked).toEqual([["alandia", "nowhere"], ["borland"]]);
    await fill(graph, { Country: [country("alandia", "Alandia anew")] });
    expect(await namesOf("alandia", "borland")).toEqual({
      alandia: "Alandia anew",
    });
    expect(noted.asked).toHaveLength(3);
  });
});

describe.runIf(missingNeo4j("5.26") === null)("beside another server", () => {
  it("keeps nothing that may be of later data than it knows of", async () => {
    const turn = await takeTurn("5.26");
    const [own, other] = [60_000, 1_000].map((staleMs) =>
      openNeo4j({ uri: turn.uri, staleMs }),
    ) as [Graph, Graph];
    try {
      await other.write((run) => run("MATCH (n) DETACH DELETE n"));
      await fill(other, { Country: [country("alandia"), country("borland")] });
      const noted = noting(own);
      const nameOf = async (id: string) =>
        (await keptCells<string>(noted, named, [id])).get(id);
      await nameOf("alandia");
      await own.revision(performance.now());
      await fill(other, {
        Country: ["alandia", "borland"].map((id) => country(id, "Anew")),
      });
      // For a minute it may be behind.
      for (let times = 0; times < 2; times++) {
        expect(await nameOf("alandia")).toBe("alandia");
        expect(await nameOf("borland")).toBe("Anew");
      }
      expect(noted.asked).toEqual([["alandia"], ["borland"], ["borland"]]);
      await own.revision(performance.now());
      expect(await nameOf("alandia")).toBe("Anew");
    } finally {
      await own.close();
      await other.close();
      turn.end();
    }
  });
});
