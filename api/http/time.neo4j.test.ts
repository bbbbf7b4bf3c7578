import { afterEach, beforeEach, expect, it } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { onNeo4j } from "../testing/engines.ts";
import { codesOf, leaks, post, serve, type Served } from "../testing/http.ts";

/** What takes Neo4j minutes, before what a question asks. */
const slowly =
  "CALL () { UNWIND range(1, 2000000000) AS x WITH x WHERE x < 0 RETURN count(x) AS none }";

onNeo4j((open) => {
  let served: Served;
  beforeEach(async () => {
    served = await serve(
      { LIMIT_TIME: "3000" },
      (graph: Graph) => ({
        ...graph,
        read: (cypher, ...rest) => graph.read(`${slowly}\n${cypher}`, ...rest),
      }),
      { open },
    );
  });
  afterEach(() => served.close());

  /** The statements that Neo4j itself says are running. */
  const running = async () =>
    (
      await served.graph.read<{ query: string }>(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN currentQuery AS query",
        { start: slowly },
      )
    ).length;

  it("ends a question past its time, in Neo4j, too", async () => {
    const started = performance.now();
    const answer = post(served.url, {
      query: '{ country(id: "alandia") { id } }',
    });
    await expect.poll(running, { interval: 20 }).toBe(1);
    const { status, body } = await answer;
    expect([status, codesOf(await answer)]).toEqual([200, ["TIMEOUT"]]);
    expect(body.data).toEqual({ country: null });
    expect(JSON.stringify(body)).not.toMatch(leaks);
    expect(performance.now() - started).toBeLessThan(20_000);
    await expect.poll(running, { timeout: 5_000 }).toBe(0);
  });
});
