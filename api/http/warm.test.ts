import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { createSchema } from "../schema.ts";
import { post, serve, type Served } from "./served.ts";
import { variablesFor, warm } from "./warm.ts";

let served: Served;
afterEach(() => served.close());

it("has the engine run beforehand what the web will ask", async () => {
  const ran = new Set<string>();
  served = await serve({}, (graph) => ({
    ...graph,
    read: async <Row>(...args: Parameters<Graph["read"]>) => {
      ran.add(args[0]);
      return graph.read<Row>(...args);
    },
  }));
  const query =
    "query Card($id: ID!, $text: String!, $first: Int!, $kinds: [Kind!]!) { entity(id: $id) { id ... on Country { strategies(first: $first) { edges { node { id } } } } } neighbourhood(of: [$id], kinds: $kinds) { nodes { entity { name { en } } } } search(text: $text) { hits { entity { name { en } } } } }";
  await writeFile(
    join(served.webFolder, "documents.json"),
    JSON.stringify([query]),
  );
  const schema = createSchema();
  const own = variablesFor(query, schema, "borland");
  expect(own).toEqual({
    id: "borland",
    text: "borland",
    first: 1,
    kinds: expect.arrayContaining(["Alignment", "Strategy"]) as unknown,
  });
  await warm(served.app, schema, served.webFolder);

  const before = [...ran];
  const { body } = await post(served.url, {
    query,
    variables: { ...own, id: "cedonia", text: "Borland", first: 7 },
  });
  expect(body.errors).toBeUndefined();
  expect(body.data).toMatchObject({
    entity: { id: "cedonia" },
    search: { hits: [{ entity: { name: { en: "Borland" } } }] },
  });
  expect([...ran]).toEqual(before);
});
