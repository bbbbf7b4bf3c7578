import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

it("serves the committed schema as text", async () => {
  const answer = await fetch(`${served.url}/schema.graphql`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    200,
    "text/plain; charset=utf-8",
  ]);
  expect(await answer.text()).toBe(
    await readFile(
      join(import.meta.dirname, "..", "..", "schema.graphql"),
      "utf8",
    ),
  );
  const again = await fetch(`${served.url}/schema.graphql`, {
    headers: { "if-none-match": answer.headers.get("etag")! },
  });
  expect(again.status).toBe(304);
});
