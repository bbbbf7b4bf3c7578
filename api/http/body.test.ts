import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const send = (
  body: BodyInit,
  headers: Record<string, string> = {},
  path = "/graphql",
) =>
  fetch(served.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

const query = "{ __typename }";
const body = JSON.stringify({ query });

describe("a body", () => {
  it.each<[string, BodyInit, Record<string, string>, number, string]>([
    ["that is cut off", '{"query": "{ __typen', {}, 400, "BAD_REQUEST"],
    ["that is empty", "", {}, 400, "BAD_REQUEST"],
    ["that is null", "null", {}, 400, "BAD_REQUEST"],
    ["that is a number", "42", {}, 400, "BAD_REQUEST"],
    ["that is a text", '"{ __typename }"', {}, 400, "BAD_REQUEST"],
    ["that is a batch", `[${body},${body}]`, {}, 400, "BAD_REQUEST"],
    ["whose query is a number", '{"query": 1}', {}, 400, "BAD_REQUEST"],
    [
      "whose query is a tree",
      '{"query": {"kind": "Document"}}',
      {},
      400,
      "BAD_REQUEST",
    ],
    ["without a query", '{"variables": {}}', {}, 400, "BAD_REQUEST"],
    [
      "whose variables are a text",
      `{"query":"${query}","variables":"{}"}`,
      {},
      400,
      "BAD_REQUEST",
    ],
    [
      "whose variables are a list",
      `{"query":"${query}","variables":[]}`,
      {},
      400,
      "BAD_REQUEST",
    ],
    [
      "whose operation's name is a list",
      `{"query":"${query}","operationName":[]}`,
      {},
      400,
      "BAD_REQUEST",
    ],
    [
      "that asks by a hash",
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      {},
      200,
      "PERSISTED_QUERY_NOT_SUPPORTED",
    ],
    [
      "that reaches for prototypes",
      `{"query":"${query}","__proto__":{"polluted":1}}`,
      {},
      400,
      "BAD_REQUEST",
    ],
    [
      "that reaches for constructors",
      `{"query":"${query}","constructor":{"prototype":{"polluted":1}}}`,
      {},
      400,
      "BAD_REQUEST",
    ],
    [
      "of plain text",
      body,
      { "content-type": "text/plain" },
      415,
      "BAD_REQUEST",
    ],
    [
      "of a form",
      body,
      { "content-type": "application/x-www-form-urlencoded" },
      415,
      "BAD_REQUEST",
    ],
    [
      "of several parts",
      body,
      { "content-type": "multipart/form-data; boundary=x" },
      415,
      "BAD_REQUEST",
    ],
    [
      "of GraphQL itself",
      query,
      { "content-type": "application/graphql" },
      415,
      "BAD_REQUEST",
    ],
    [
      "of an odd type",
      body,
      { "content-type": "application/json-seq; ;" },
      415,
      "BAD_REQUEST",
    ],
    [
      "of 100 kB and more",
      `{"query":"${" ".repeat(100_000)}"}`,
      {},
      413,
      "LIMIT_EXCEEDED",
    ],
    [
      "that says it is packed, and is not",
      body,
      { "content-encoding": "gzip" },
      400,
      "BAD_REQUEST",
    ],
    [
      "that is packed oddly",
      body,
      { "content-encoding": "lzma" },
      415,
      "BAD_REQUEST",
    ],
    [
      "that bursts when unpacked",
      gzipSync(`{"query":"${" ".repeat(50_000_000)}"}`),
      { "content-encoding": "gzip" },
      413,
      "LIMIT_EXCEEDED",
    ],
  ])("%s is refused", async (_, sent, headers, status, code) => {
    expect(await refused(await send(sent, headers))).toEqual([status, code]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(["gzip", "GZIP", "x-gzip"])(
    "that is packed by “%s” within bounds is read",
    async (packing) => {
      const response = await send(gzipSync(body), {
        "content-encoding": packing,
      });
      expect(await response.json()).toEqual({ data: { __typename: "Query" } });
    },
  );

  it.each(["utf-8", "UTF-8", '"utf-8"', "us-ascii"])(
    "in %s is read",
    async (charset) => {
      const response = await send(body, {
        "content-type": `application/json; charset=${charset}`,
      });
      expect(await response.json()).toEqual({ data: { __typename: "Query" } });
    },
  );

  it.each(["utf-16", "iso-8859-1", "GBK"])(
    "in %s is refused, and not taken for another",
    async (charset) => {
      const response = await send(body, {
        "content-type": `application/json; charset=${charset}`,
      });
      expect(await refused(response)).toEqual([415, "BAD_REQUEST"]);
    },
  );

  it.each([
    ["a byte that never occurs", [0xff]],
    ["half a character", [0xe4, 0xb8]],
    ["GBK", [0xc0, 0xcf, 0xce, 0xce]],
    ["half of a pair", [0xed, 0xa0, 0x80]],
  ])("with %s is refused, and not read as something else", async (_, bytes) => {
    const [before, after] = JSON.stringify({
      query: "query ($text: String!) { search(text: $text) { totalCount } }",
      variables: { text: "|" },
    }).split("|");
    const sent = Buffer.concat([
      Buffer.from(before!),
      Buffer.from(bytes),
      Buffer.from(after!),
    ]);
    for (const [body, packing] of [
      [sent, {}],
      [gzipSync(sent), { "content-encoding": "gzip" }],
    ] as const) {
      const response = await send(body, packing);
      expect(await refused(response.clone())).toEqual([400, "BAD_REQUEST"]);
      expect(await response.text()).toContain("The body is not in UTF-8");
    }
  });

  it("of a type that is not read is told which are", async () => {
    const { headers } = await send(body, { "content-type": "text/plain" });
    expect([headers.get("accept"), headers.get("accept-encoding")]).toEqual([
      "application/json",
      "gzip, deflate, br",
    ]);
  });
});
