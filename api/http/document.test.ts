import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, leaks, post, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

describe("a document", () => {
  const answered = async (text: string, variables?: unknown) => {
    const answer = await post(served.url, { query: text, variables });
    expect(JSON.stringify(answer.body)).not.toMatch(leaks);
    return answer;
  };

  it.each([
    [
      "nests lists 20,000 deep",
      `{ nodes(ids: ${"[".repeat(20_000)}${"]".repeat(20_000)}) { id } }`,
      "LIMIT_EXCEEDED",
    ],
    [
      "nests objects 9,000 deep",
      `{ nodes(ids: ${"{a:".repeat(9_000)}1${"}".repeat(9_000)}) { id } }`,
      "LIMIT_EXCEEDED",
    ],
    [
      "nests fields 9,000 deep",
      `${"{a".repeat(9_000)}${"}".repeat(9_000)}`,
      "LIMIT_EXCEEDED",
    ],
    [
      "repeats a directive",
      `{ __typename ${"@include(if: true) ".repeat(30)} }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "uses a fragment in itself",
      "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "asks the schema in circles",
      `{ __schema ${"{ types { fields { type ".repeat(3)}{ name }${" } } }".repeat(3)} }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["subscribes", "subscription { __typename }", "BAD_REQUEST"],
    ["mutates", "mutation { __typename }", "BAD_REQUEST"],
    [
      "names no operation of several",
      "query A { __typename } query B { __typename }",
      "OPERATION_RESOLUTION_FAILURE",
    ],
    ["has a null byte", "{ __type\u0000name }", "GRAPHQL_PARSE_FAILED"],
    ["has half a surrogate", "{ \ud800 }", "GRAPHQL_PARSE_FAILED"],
    ["is not GraphQL", "DROP TABLE country;", "GRAPHQL_PARSE_FAILED"],
    [
      "asks with variables of the wrong type",
      "query ($n: Int) { countries(first: $n) { totalCount } }",
      "BAD_USER_INPUT",
    ],
  ])("that %s is refused", async (_, text, code) => {
    const answer = await answered(text, { n: "many" });
    expect(answer.body.data).toBeUndefined();
    expect(codesOf(answer)[0]).toBe(code);
  });

  it("tells back what was sent, but not at any length", async () => {
    const { body } = await answered(`{ ${"c".repeat(90_000)} }`);
    expect(body.errors![0]!.message.length).toBeLessThan(1_100);
  });

  it.each([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "",
    "a\u0000b",
    "' OR 1=1 //",
    '"}) DETACH DELETE n //',
    "`",
    "$id",
    "\\",
    "😀",
    "../../etc/passwd",
  ])("with the id “%s” finds nothing", async (id) => {
    const { body } = await answered(
      "query ($id: ID!) { entity(id: $id) { id } country(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id } }",
      { id },
    );
    expect(body.data).toEqual({
      entity: null,
      country: null,
      node: null,
      nodes: [null],
    });
    // “constructor” could be an id.
    expect(body.errors?.map(({ path }) => path)).toEqual(
      id === "constructor" ? undefined : [["country"]],
    );
  });

  it("cannot reach into answers by the names of its fields", async () => {
    const { body } = await answered(
      `{ __proto__: country(id: "alandia") { constructor: id toString: name { hasOwnProperty: en } } }`,
    );
    expect(
      Object.getOwnPropertyDescriptor(body.data, "__proto__")?.value,
    ).toEqual({
      constructor: "alandia",
      toString: { hasOwnProperty: "Alandia" },
    });
  });

  it.each([
    "*",
    "*:*",
    "name:alandia",
    "alan~2",
    "al?nd*",
    '"',
    "(",
    "a AND b OR NOT c",
    "+a -b",
    "/.*/",
    "[a TO z]",
    "\\",
    "}) RETURN 1 //",
    "\u0000",
    "a".repeat(200),
    "&& || !",
    "^2",
  ])("searches for “%s” as words, not as syntax", async (text) => {
    const { body } = await answered(
      "query ($text: String!) { search(text: $text) { totalCount } }",
      { text },
    );
    for (const { extensions } of body.errors ?? [])
      expect(extensions.code).toBe("BAD_USER_INPUT");
  });
});
