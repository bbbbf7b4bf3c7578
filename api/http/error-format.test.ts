import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { TimedOut, type Graph } from "../graph/graph.ts";
import { codes } from "./error-format.ts";
import { leaks, post, serve, type Served } from "../testing/http.ts";

let served: Served;
/** Whatever the graph is made to throw next. */
let failure: Error | undefined;
beforeAll(async () => {
  served = await serve({}, (graph) => ({
    ...graph,
    read: async <Row>(...args: Parameters<Graph["read"]>) => {
      if (failure) throw failure;
      return graph.read<Row>(...args);
    },
  }));
});
afterAll(() => served.close());
afterEach(() => {
  failure = undefined;
});

describe("a fault", () => {
  const ask = () =>
    post(served.url, { query: '{ country(id: "alandia") { id } }' });

  it("of ours is masked, and told whole in the log under the id of the request", async () => {
    failure = new Error("MATCH (n) fails in /home/somebody/secret.ts");
    const { status, headers, body } = await ask();
    expect([status, body]).toEqual([
      200,
      {
        data: { country: null },
        errors: [
          {
            message:
              "Something failed on our side. The log tells more under the id of the answer's header “x-request-id”.",
            locations: [{ line: 1, column: 3 }],
            path: ["country"],
            extensions: { code: "INTERNAL_SERVER_ERROR" },
          },
        ],
      },
    ]);
    const line = served.log
      .map(
        (each) =>
          JSON.parse(each) as { reqId?: string; err?: { message: string } },
      )
      .find(({ err }) => err);
    expect(line).toMatchObject({
      reqId: headers.get("x-request-id"),
      err: { message: failure.message },
    });
  });

  it("of time is told as such", async () => {
    failure = new TimedOut("The statement MATCH (n) ran longer than 10000 ms.");
    const { body } = await ask();
    expect(body.errors).toMatchObject([
      {
        message: "The answer took longer than it may; ask for less at a time.",
        extensions: { code: "TIMEOUT" },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(leaks);
  });
});

it("has codes that the README lists, all of them", async () => {
  const readme = await readFile(
    join(import.meta.dirname, "..", "..", "README.md"),
    "utf8",
  );
  expect(codes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
});
