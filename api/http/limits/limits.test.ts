import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, post, serve, type Served } from "../../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const ask = (query: string, variables?: Record<string, unknown>) =>
  post(served.url, { query, variables });

/** The limits that a request is said to go beyond. */
async function limitsOf(query: string, variables?: Record<string, unknown>) {
  const answer = await ask(query, variables);
  expect(answer.body.data).toBeUndefined();
  expect(answer.status).toBe(200);
  expect(new Set(codesOf(answer))).toEqual(new Set(["LIMIT_EXCEEDED"]));
  return [
    ...new Set(answer.body.errors!.map(({ extensions }) => extensions.limit)),
  ];
}

/** Its strategies, their owners, their strategies … */
const deep = (levels: number) =>
  `{ country(id: "alandia") ${"{ strategies { edges { node { owners { ... on Country ".repeat(levels)}{ id }${" } } } } }".repeat(levels)} }`;

describe("a document may not go beyond", () => {
  it.each([
    ["depth", deep(5)],
    [
      "depth",
      `{ search(text: "x") { hits { entity { id ...A } } } } fragment A on Entity { evidence { article { ...B } } } fragment B on Article { evidence { article { ...C } } } fragment C on Article { evidence { article { ...D } } } fragment D on Article { evidence { article { ...E } } } fragment E on Article { evidence { article { evidence { article { evidence { article { id } } } } } } }`,
    ],
    [
      "aliases",
      `{ ${Array.from({ length: 101 }, (_, i) => `a${String(i)}: __typename`).join(" ")} }`,
    ],
    ["aliases", `{ ${"__typename ".repeat(102)} }`],
    [
      "cost",
      `{ ${Array.from({ length: 60 }, (_, i) => `a${String(i)}: search(text: "railway") { totalCount }`).join(" ")} }`,
    ],
    [
      "aliases",
      `{ ...A ...A } fragment A on Query { ${Array.from({ length: 51 }, (_, i) => `a${String(i)}: country(id: "alandia") { id }`).join(" ")} }`,
    ],
    [
      "directives",
      `{ ${Array.from({ length: 31 }, (_, i) => `a${String(i)}: __typename @include(if: true)`).join(" ")} }`,
    ],
    [
      "fields",
      `{ country(id: "alandia") { ...A } } fragment A on Country { ...B ...B ...B ...B ...B ...B ...B ...B ...B ...B } fragment B on Country { ...C ...C ...C ...C ...C ...C ...C ...C ...C ...C } fragment C on Country { ...D ...D ...D ...D ...D ...D ...D ...D ...D ...D } fragment D on Country { id iso2 iso3 }`,
    ],
    [
      "operations",
      Array.from(
        { length: 31 },
        (_, i) => `query A${String(i)} { __typename }`,
      ).join(" "),
    ],
    ["tokens", `{ ${"id ".repeat(4_000)} }`],
    ["list", `{ nodes(ids: [${'"a" '.repeat(1_001)}]) { id } }`],
    ["text", `{ search(text: "${"长".repeat(2_001)}") { totalCount } }`],
    ["text", `{ search(text: """${"long ".repeat(500)}""") { totalCount } }`],
    [
      "cost",
      `{ countries(first: 100) { edges { node { strategies(first: 100) { edges { node { projects(first: 100) { edges { node { id } } } } } } } } } }`,
    ],
    [
      "filterDepth",
      "{ countries(filter: { not: { or: [{ and: [{ not: { name: { isKnown: true } } }] }] } }) { totalCount } }",
    ],
    [
      "filterWidth",
      `{ countries(first: 1) { edges { node { ${["a", "b", "c"].map((key) => `${key}: statements(filter: { or: [${'{ about: { id: ["x"] } } '.repeat(17)}] }) { totalCount }`).join(" ")} } } } }`,
    ],
  ])("%s: %.60s…", async (limit, query) => {
    expect(await limitsOf(query)).toContain(limit);
  });

  it("is told by one sentence with what may be asked", async () => {
    const { body } = await ask(`{ ${"__typename ".repeat(102)} }`);
    expect(body).toEqual({
      errors: [
        {
          message:
            "The query has 101 aliases or repeated fields; ask for at most 100.",
          extensions: { code: "LIMIT_EXCEEDED", limit: "aliases" },
        },
      ],
    });
  });

  it("by fragments that double each other, in no time", async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, i) =>
        `fragment F${String(i)} on Query { ...F${String(i + 1)} ...F${String(i + 1)} }`,
    );
    const started = performance.now();
    const limits = await limitsOf(
      `{ ...F0 } ${doubling.join(" ")} fragment F60 on Query { a: __typename }`,
    );
    expect(limits).toEqual(["aliases", "fields"]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("variables may not go beyond", () => {
  const nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
  it.each([
    [
      "filterDepth",
      "query ($f: CountryFilter) { countries(filter: $f) { totalCount } }",
      { f: { not: { or: [{ not: { not: { iso2: { equals: "x" } } } }] } } },
    ],
    [
      "filterWidth",
      "query ($f: [PlaceFilter!]) { a: places(filter: { or: $f }) { totalCount } b: places(filter: { and: $f }) { totalCount } }",
      { f: Array.from({ length: 26 }, () => ({ within: { id: ["x"] } })) },
    ],
    ["list", nodes, { ids: Array.from({ length: 1_001 }, () => "a") }],
    ["text", nodes, { ids: ["a".repeat(2_001)] }],
    ["depth", nodes, { ids: nested(18) }],
    [
      "cost",
      `query ($n: Int) { countries(first: $n) { edges { node { strategies(first: $n) { edges { node { projects(first: $n) { edges { node { id } } } } } } } } } }`,
      { n: 100 },
    ],
    [
      "cost",
      `query ($n: Int = 100) { countries(first: $n) { edges { node { strategies(last: $n) { edges { node { projects(first: $n) { edges { node { id } } } } } } } } } }`,
      {},
    ],
  ])("%s: %.60s…", async (limit, query, variables) => {
    expect(await limitsOf(query, variables)).toEqual([limit]);
  });

  it("cost, also where the same document was within it before", async () => {
    const query = `query ($n: Int!, $ids: [ID!]!) { nodes(ids: $ids) { ... on Country { strategies(first: $n) { edges { node { projects(first: $n) { edges { node { id } } } } } } } } }`;
    const ids = (count: number) => Array.from({ length: count }, String);
    const within = { n: 20, ids: ids(10) };
    const { data } = (await ask(query, within)).body;
    expect(data).toEqual({ nodes: ids(10).map(() => null) });
    for (const beyond of [{ n: 100 }, { ids: ids(200) }])
      expect(await limitsOf(query, { ...within, ...beyond })).toEqual(["cost"]);
    expect((await ask(query, within)).body.data).toEqual(data);
  });
});

function nested(depth: number): unknown {
  let value: unknown = "a";
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

it("refuses lists in lists that a document spells out", async () => {
  const { body } = await ask(
    `{ nodes(ids: ${"[".repeat(17)}${"]".repeat(17)}) { id } }`,
  );
  expect(body.errors).toContainEqual({
    message: "A value nests more than 16 levels deep.",
    extensions: { code: "LIMIT_EXCEEDED", limit: "depth" },
  });
});

it("reads variables that nest 20,000 deep only to refuse them", async () => {
  const lists = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const answer = await post(
    served.url,
    `{"query":"{ __typename }","variables":{"a":${lists}}}`,
  );
  expect(codesOf(answer)).toEqual(["LIMIT_EXCEEDED"]);
});

describe("what stays within is answered", () => {
  it.each([
    [
      "introspection, whole",
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
    [
      "100 aliases",
      `{ ${Array.from({ length: 100 }, (_, i) => `a${String(i)}: __typename`).join(" ")} }`,
    ],
    [
      "a list in a list",
      `{ countries(first: 100) { edges { node { strategies(first: 20) { edges { node { id } } } } } } }`,
    ],
    [
      "a text of 200 characters",
      `{ search(text: "${"x".repeat(200)}") { totalCount } }`,
    ],
  ])("%s", async (_, query) => {
    const { status, body } = await ask(query);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data).toBeTruthy();
  });
});

it("says a limit of the environment, not another", async () => {
  const strict = await serve({ LIMIT_ALIASES: "1" });
  try {
    const { body } = await post(strict.url, {
      query: "{ a: __typename b: __typename }",
    });
    expect(body.errors![0]!.message).toBe(
      "The query has 2 aliases or repeated fields; ask for at most 1.",
    );
  } finally {
    await strict.close();
  }
});
