import { afterAll, beforeAll, expect, it } from "vitest";
import { leaks, post, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const query = `query ($id: ID!) { country(id: $id) { iso2 capital { id } } }`;
const variables = { id: "alandia" };
const data = { country: { iso2: "AL", capital: null } };

it("tells the Cypher of a question that asks for it, without what is put into it", async () => {
  const { body } = await post(served.url, {
    query,
    variables,
    extensions: { cypher: true },
  });
  expect(body).toEqual({
    data,
    extensions: { cypher: [expect.stringMatching(/^MATCH \(.*\$/s)] },
  });
  expect(JSON.stringify(body.extensions)).not.toContain("alandia");
});

it("tells it to one who asks by address as well", async () => {
  const parameters = new URLSearchParams({
    query,
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ cypher: true }),
  });
  const answer = await fetch(`${served.url}/graphql?${parameters.toString()}`);
  expect(await answer.json()).toEqual({
    data,
    extensions: { cypher: [expect.stringContaining("MATCH")] },
  });
});

it.each([
  ["nothing", undefined],
  ["no", { cypher: false }],
  ["a word", { cypher: "true" }],
  ["other extensions", { other: true }],
])("tells nothing to one who asks for %s", async (_, extensions) => {
  const { body } = await post(served.url, { query, variables, extensions });
  expect(body).toEqual({ data });
  expect(JSON.stringify(body)).not.toMatch(leaks);
});

it("tells each request its own statements, however many run at once", async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      post(served.url, {
        query: i % 2 === 0 ? query : "{ countries { totalCount } }",
        variables: i % 2 === 0 ? variables : {},
        extensions: { cypher: i % 4 < 2 },
      }),
    ),
  );
  expect(
    answers.map(({ body }) => body.extensions?.cypher?.map(countryOf) ?? null),
  ).toEqual(
    answers.map((_, i) =>
      i % 4 === 0 ? ["one"] : i % 4 === 1 ? ["every"] : null,
    ),
  );
});

const countryOf = (cypher: string) =>
  cypher.includes("{id: $id}") ? "one" : "every";
