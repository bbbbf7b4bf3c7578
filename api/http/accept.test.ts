import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leaks, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const ask = (query: string, accept: string) =>
  fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify({ query }),
  });

const own = "application/graphql-response+json";

describe("the status of what was wrongly asked", () => {
  it.each([
    ["application/json", "application/json", 200],
    ["*/*", "application/json", 200],
    ["application/*", "application/json", 200],
    [own, own, 400],
    ["Application/GraphQL-Response+JSON", own, 400],
    [`${own}, application/json`, own, 400],
    [`application/json, ${own}`, "application/json", 200],
    [`${own};q=0.1, application/json;q=0.9`, "application/json", 200],
    [`${own};q=0, application/json`, "application/json", 200],
    [`text/html, ${own};q=0.9, */*;q=0.1`, own, 400],
  ])("to one who accepts %s is that of %s", async (accept, type, status) => {
    for (const query of ["{ nothing }", "{", "{ country(id: [1]) { id } }"]) {
      const answer = await ask(query, accept);
      expect([
        answer.headers.get("content-type")?.split(";")[0],
        answer.status,
        answer.headers.get("vary"),
      ]).toEqual([type, status, "accept"]);
    }
    expect((await ask("{ __typename }", accept)).status).toBe(200);
  });

  it.each(["text/html", "image/png", "application/json;q=0", "*/*;q=0"])(
    "to one who accepts %s only is told in our words",
    async (accept) => {
      const answer = await ask("{ __typename }", accept);
      const body = await answer.text();
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([
        406,
        "no-store",
      ]);
      expect(body).not.toMatch(leaks);
      expect(JSON.parse(body)).toEqual({
        errors: [
          {
            message:
              "Accept application/json or application/graphql-response+json.",
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      });
    },
  );
});

it("answers an address with a query also to a person, and asks credentials for a header in our words", async () => {
  const path = `${served.url}/graphql?query={__typename}`;
  const accept = "text/html,application/xhtml+xml,*/*;q=0.8";
  expect(await (await fetch(path, { headers: { accept } })).json()).toEqual({
    data: { __typename: "Query" },
  });
  const answer = await fetch(path, { headers: { cookie: "a=b" } });
  const body = await answer.text();
  expect(answer.status).toBe(400);
  expect(body).toContain("on a user's behalf");
});
