import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, post, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const query = 'query A { country(id: "alandia") { id } }';
const data = { country: { id: "alandia" } };
const get = async (parameters: string) => {
  const answer = await fetch(
    `${served.url}/graphql?query=${encodeURIComponent(query)}${parameters}`,
  );
  return [answer.status, (await answer.json()) as unknown] as const;
};

describe("an empty parameter is taken as absent", () => {
  it.each([
    "&operationName=",
    "&operationName",
    "&variables=",
    "&extensions=",
    "&operationName=&variables=&extensions=",
  ])("in an address that ends in %s", async (parameters) => {
    expect(await get(parameters)).toEqual([200, { data }]);
  });

  it("in a body", async () => {
    const { status, body } = await post(served.url, {
      query,
      operationName: "",
      variables: "",
      extensions: "",
    });
    expect([status, body]).toEqual([200, { data }]);
  });

  it("but not a wrong one", async () => {
    expect(await get("&operationName=B")).toMatchObject([
      200,
      { errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }] },
    ]);
    const answer = await post(served.url, { query, operationName: "B" });
    expect(codesOf(answer)).toEqual(["OPERATION_RESOLUTION_FAILURE"]);
    expect((await get("&variables=x"))[0]).toBe(400);
  });

  it("and an empty query is still none", async () => {
    const answer = await post(served.url, { query: "", operationName: "" });
    expect([answer.status, codesOf(answer)]).toEqual([400, ["BAD_REQUEST"]]);
  });
});

it("answers at an address with a slash at its end", async () => {
  const answer = await fetch(`${served.url}/graphql/`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  expect(await answer.json()).toEqual({ data });
  expect((await fetch(`${served.url}/health/`)).status).toBe(200);
  const patched = await fetch(`${served.url}/graphql/`, { method: "PATCH" });
  expect([patched.status, patched.headers.get("allow")]).toEqual([
    405,
    "GET, HEAD, POST",
  ]);
});
