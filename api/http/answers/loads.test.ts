import { describe, expect, it } from "vitest";
import type { Graph } from "../../graph/graph.ts";
import { openNeo4j } from "../../graph/neo4j.ts";
import { fill } from "../../testing/ask.ts";
import { eachGraph } from "../../testing/engines.ts";
import { serve, type Served } from "../../testing/http.ts";
import { missingNeo4j, takeTurn } from "../../testing/neo4j/turn.ts";

/** Loads data whose one country is called by a number. */
const loadAs = (graph: Graph, number: number) =>
  fill(graph, {
    Country: [
      {
        id: "alandia",
        name: { en: `Alandia ${String(number)}`, zh: "甲国" },
        iso2: "AL",
      },
    ],
  });

const layouts = [
  '{ country(id: "alandia") { name { en } } }',
  '{country(id:"alandia"){name{en}}}',
  "{ countries { edges { node { name { en } } } } }",
];

/** The number that the country has in an answer. */
async function numberIn({ app }: Served, at: number): Promise<number> {
  const query = layouts[at % layouts.length]!;
  const answer = await app.inject(
    at % 2 === 0
      ? { method: "POST", url: "/graphql", payload: { query } }
      : { url: `/graphql?query=${encodeURIComponent(query)}` },
  );
  const [, number] = /Alandia (\d+)/.exec(answer.payload) ?? [];
  expect(answer.payload).toMatch(/Alandia \d+/);
  return Number(number);
}

const keptBy = async ({ app }: Served) => {
  const { payload } = await app.inject("/metrics");
  return Number(/answers_total\{from="kept"\} (\d+)/.exec(payload)?.[1] ?? 0);
};

eachGraph((_engine, open) => {
  it("answers nothing older once a load has returned, while 64 callers ask", async () => {
    const patient = { LIMIT_WAIT: "60000", LIMIT_TIME: "60000" };
    const served = await serve(patient, undefined, {
      open,
      fillGraph: (graph) => loadAs(graph, 0),
    });
    let returned = 0;
    let isOver = false;
    const callers = Array.from({ length: 64 }, async (_, caller) => {
      for (let at = caller; !isOver; at++) {
        const least = returned;
        expect(await numberIn(served, at)).toBeGreaterThanOrEqual(least);
      }
    });
    for (let number = 1; number <= 5; number++) {
      await loadAs(served.graph, number);
      returned = number;
      const before = await keptBy(served);
      await expect
        .poll(() => keptBy(served), { interval: 5 })
        .toBeGreaterThan(before + 32);
    }
    isOver = true;
    await Promise.all(callers);
    await served.close();
  });
});

describe.runIf(missingNeo4j() === null)("on Neo4j that others load", () => {
  it("answers nothing older than it may be", { tags: ["long"] }, async () => {
    const turn = await takeTurn();
    const other = openNeo4j({ uri: turn.uri });
    await other.write((run) => run("MATCH (n) DETACH DELETE n"));
    const staleMs = 300;
    const served = await serve({ LIMIT_WAIT: "60000" }, undefined, {
      open: async () => openNeo4j({ uri: turn.uri, staleMs }),
      fillGraph: () => loadAs(other, 0),
    });
    for (let number = 1; number <= 5; number++) {
      expect(await numberIn(served, number)).toBe(number - 1);
      await loadAs(other, number);
      const since = performance.now();
      const seen = new Set<number>();
      for (let at = 0, age = 0; age < 2 * staleMs; at++) {
        age = performance.now() - since;
        const found = await numberIn(served, at);
        seen.add(found);
        if (age > staleMs) expect(found).toBe(number);
      }
      expect([...seen].filter((each) => each < number - 1)).toEqual([]);
    }
    expect(await keptBy(served)).toBeGreaterThan(0);
    await served.close();
    await other.close();
    turn.end();
  });
});
