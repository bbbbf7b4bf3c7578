import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GraphUnavailable, type Graph } from "../graph/graph.ts";
import { codesOf, post, serve, type Served } from "../testing/http.ts";

let served: Served;
let isLost = false;
beforeEach(async () => {
  isLost = false;
  served = await serve({}, (graph) => {
    const reachable = async () => {
      if (isLost)
        throw new GraphUnavailable(
          "Neo4j at bolt://db:7687 does not serve now.",
        );
    };
    return {
      ...graph,
      read: async <Row>(...args: Parameters<Graph["read"]>) => {
        await reachable();
        return graph.read<Row>(...args);
      },
      version: async () => {
        await reachable();
        return graph.version();
      },
      check: reachable,
    };
  });
});
afterEach(() => served.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(served.url + path, { headers, redirect: "manual" });

describe("the engine", () => {
  const states = async () => {
    const [health, ready] = [await get("/health"), await get("/ready")];
    return [health.status, ready.status, await ready.json()] as const;
  };
  it("is told by /ready, never by /health, and found again without a restart", async () => {
    expect(await states()).toEqual([200, 200, { status: "ready" }]);
    isLost = true;
    await expect.poll(states).toEqual([200, 503, { status: "lost" }]);
    const lost = await post(served.url, {
      query: '{ country(id: "alandia") { id } }',
    });
    expect(lost.body).toMatchObject({
      data: { country: null },
      errors: [
        {
          message: "The graph cannot be reached now; ask again shortly.",
          extensions: { code: "UNAVAILABLE" },
        },
      ],
    });
    expect((await get("/export/silkgraph.gexf")).status).toBe(503);
    isLost = false;
    await expect.poll(states).toEqual([200, 200, { status: "ready" }]);
    expect(
      (await post(served.url, { query: '{ country(id: "alandia") { id } }' }))
        .body,
    ).toEqual({ data: { country: { id: "alandia" } } });
  });

  it("that is not there yet is told as such", async () => {
    served.engine.graph = undefined;
    served.engine.waitsFor = "The graph is being opened.";
    expect(await states()).toEqual([
      200,
      503,
      { status: "starting", reason: "The graph is being opened." },
    ]);
    const answer = await post(served.url, { query: "{ __typename }" });
    expect([
      answer.status,
      codesOf(answer),
      answer.headers.get("retry-after"),
    ]).toEqual([503, ["UNAVAILABLE"], "1"]);
  });
});
