import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { GraphUnavailable, type Graph } from "../../graph/graph.ts";
import { createSchema } from "../../schema/schema.ts";
import { post, serve, type Served } from "../../testing/http.ts";
import { variablesFor } from "./operations.ts";
import { keepWarm, warmUp } from "./warm-up.ts";

let served: Served;
afterEach(() => served.close());

const schema = createSchema();

/** Notes which Cypher runs, and can be lost. */
function noted() {
  const state = { ran: new Set<string>(), isLost: false };
  const wrap = (graph: Graph): Graph => ({
    ...graph,
    read: async <Row>(...args: Parameters<Graph["read"]>) => {
      state.ran.add(args[0]);
      return graph.read<Row>(...args);
    },
    check: async () => {
      if (state.isLost) throw new GraphUnavailable("It is away.");
    },
  });
  return { state, wrap };
}

it("has the engine run beforehand what the web will ask", async () => {
  const { state, wrap } = noted();
  served = await serve({}, wrap);
  const query =
    "query Card($id: ID!, $text: String!, $first: Int!, $kinds: [Kind!]!) { entity(id: $id) { id ... on Country { strategies(first: $first) { edges { node { id } } } } } neighbourhood(of: [$id], kinds: $kinds) { nodes { entity { name { en } } } } search(text: $text) { hits { entity { name { en } } } } }";
  await writeFile(
    join(served.webFolder, "documents.json"),
    JSON.stringify([query]),
  );
  const own = variablesFor(query, schema, {
    ids: ["borland", "cedonia"],
    article: "none",
  });
  expect(own).toEqual({
    id: "borland",
    text: "borland",
    first: 1,
    kinds: expect.arrayContaining(["Alignment", "Strategy"]) as unknown,
  });
  await warmUp(served.app, schema, served.webFolder);

  const before = [...state.ran];
  const { body } = await post(served.url, {
    query,
    variables: { ...own, id: "cedonia", text: "Borland", first: 7 },
  });
  expect(body.errors).toBeUndefined();
  expect(body.data).toMatchObject({
    entity: { id: "cedonia" },
    search: { hits: [{ entity: { name: { en: "Borland" } } }] },
  });
  expect([...state.ran]).toEqual(before);
});

it("counts for nobody, and is nobody's to be held back", async () => {
  const { state, wrap } = noted();
  served = await serve({ LIMIT_RATE: "3" }, wrap);
  await warmUp(served.app, schema, served.webFolder);
  expect(state.ran.size).toBeGreaterThan(30);
  expect(served.log.filter((line) => line.includes("answered"))).toEqual([]);
  for (const status of [200, 200, 200, 429])
    expect((await post(served.url, { query: "{ __typename }" })).status).toBe(
      status,
    );
});

it("is done again after the engine was away, and holds nobody up meanwhile", async () => {
  const { state, wrap } = noted();
  served = await serve({}, wrap);
  const stopped = new AbortController();
  let isHeld = true;
  let rounds = 0;
  const kept = keepWarm(
    served.engine,
    async (isReady) => {
      rounds++;
      while (isHeld) await new Promise((resolve) => setImmediate(resolve));
      const { signal } = stopped;
      await warmUp(served.app, schema, served.webFolder, { signal, isReady });
    },
    stopped.signal,
    5,
  );
  const ready = async () => {
    const response = await fetch(`${served.url}/ready`);
    return [response.status, await response.json()] as const;
  };
  expect(await ready()).toEqual([200, { status: "ready" }]);
  expect(rounds).toBe(0);

  state.isLost = true;
  await expect.poll(ready).toEqual([503, { status: "lost" }]);
  state.isLost = false;
  await expect.poll(ready).toEqual([200, { status: "warming" }]);
  expect((await post(served.url, { query: "{ __typename }" })).status).toBe(
    200,
  );
  state.ran.clear();
  isHeld = false;
  await expect.poll(ready).toEqual([200, { status: "ready" }]);
  await expect.poll(() => state.ran.size).toBeGreaterThan(30);
  expect(rounds).toBe(1);

  stopped.abort();
  await expect(kept).rejects.toThrow("aborted");
});
