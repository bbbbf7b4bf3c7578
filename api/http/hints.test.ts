import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { post, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const hint = async (query: string, variables?: unknown) => {
  const { body } = await post(served.url, { query, variables });
  return body.errors![0]!.extensions.hint;
};

describe("a beginner's mistake", () => {
  it.each([
    [
      "a quotation mark of a Chinese keyboard",
      "{ country(id: “laos”) { id } }",
      /^““” comes from a Chinese keyboard; GraphQL knows only "\./,
      /请切换到英文标点。$/,
    ],
    [
      "a brace of full width",
      "｛ countries { totalCount } }",
      /^“｛” .* knows only {\./,
      /^“｛”/,
    ],
    [
      "a colon of full width",
      '{ country(id："laos") { id } }',
      /^“：” .* knows only :\./,
      /^“：”/,
    ],
    [
      "a space of full width",
      "{\u3000countries { totalCount } }",
      /knows only the usual space\./,
      /半角空格/,
    ],
    [
      "a full stop",
      "{ countries { totalCount }。 }",
      /knows only \.\./,
      /^“。”/,
    ],
    [
      "a field of what a list holds, asked of the list",
      "{ countries { id } }",
      /edges { node { id } }\.$/,
      /edges { node { id } }。$/,
    ],
    [
      "a field of a record, asked of its edge",
      "{ countries { edges { id } } }",
      /: node { id }\.$/,
      /node { id }。$/,
    ],
    [
      "a field with parts, asked without",
      '{ country(id: "laos") { name } }',
      /name { en zh }\.$/,
      /name { en zh }。$/,
    ],
    [
      "a list asked for nothing",
      "{ countries }",
      /countries { totalCount edges { node { id } } }\.$/,
      /countries { totalCount/,
    ],
    [
      "parts of a plain value",
      '{ country(id: "laos") { id { x } } }',
      /leave out the braces/,
      /去掉其后的花括号/,
    ],
    [
      "a text without quotation marks",
      "{ country(id: laos) { id } }",
      /"laos"\.$/,
      /"laos"。$/,
    ],
    [
      "single quotation marks",
      "{ country(id: 'laos') { id } }",
      /double quotation marks/,
      /双引号/,
    ],
    [
      "a term in quotation marks",
      '{ statements(order: { by: "FORM" }) { totalCount } }',
      /without quotation marks: FORM\.$/,
      /FORM。$/,
    ],
    [
      "a variable that nothing declares",
      "{ country(id: $id) { id } }",
      /query \(\$id: ID!\)/,
      /query \(\$id: ID!\)/,
    ],
    [
      "a name in place of an id",
      '{ country(id: "中国") { id } }',
      /search\(text: "中国"\)/,
      /search\(text: "中国"\)/,
    ],
  ])("is explained in both languages: %s", async (_, query, en, zh) => {
    expect(await hint(query)).toEqual({
      en: expect.stringMatching(en) as string,
      zh: expect.stringMatching(zh) as string,
    });
  });

  it("that no sentence of ours explains is told as GraphQL tells it", async () => {
    const { body } = await post(served.url, { query: "{ countries(" });
    expect(body.errors).toEqual([
      {
        message: "Syntax Error: Expected Name, found <EOF>.",
        locations: [{ line: 1, column: 13 }],
        extensions: { code: "GRAPHQL_PARSE_FAILED" },
      },
    ]);
  });

  it("answers an id that nothing has with null, as before", async () => {
    const { body } = await post(served.url, {
      query: '{ country(id: "atlantis") { id } node(id: "中国") { id } }',
    });
    expect(body).toEqual({ data: { country: null, node: null } });
  });
});
