import { randomBytes } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fill } from "../../testing/ask.ts";
import {
  codesOf,
  post,
  records,
  serve,
  type Served,
} from "../../testing/http.ts";
import { TimedOut, type Graph } from "../../graph/graph.ts";

let served: Served;
let statements: number;
/** What the next statements fail with. */
let failures: Error[];

const counting = (graph: Graph): Graph => ({
  ...graph,
  read: async <Row>(...args: Parameters<Graph["read"]>) => {
    statements++;
    const failure = failures.shift();
    if (failure) throw failure;
    return graph.read<Row>(...args);
  },
});

beforeEach(async () => {
  statements = 0;
  failures = [];
  served = await serve({}, counting);
});
afterEach(() => served.close());

const query =
  "query Names($first: Int) { countries(first: $first) { edges { node { id name { en zh } } } } }";
const variables = { first: 2 };

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${served.url}/metrics`)).text();
  const line = text.split("\n").find((each) => each.startsWith(`${name} `));
  return Number(line?.split(" ")[1] ?? 0);
}

describe("an answer is kept", () => {
  it("for the same question, however it is laid out", async () => {
    const first = await post(served.url, { query, variables });
    const asked = statements;
    const address = new URLSearchParams({
      query,
      variables: JSON.stringify(variables),
      operationName: "",
    });
    const others = [
      await post(served.url, { query, variables }),
      await post(served.url, {
        query: `# What they are called\n${query.replaceAll(" ", ",\n  ")}`,
        variables,
        extensions: { clientLibrary: { name: "test" } },
      }),
      await post(served.url, { variables, query, operationName: null }),
      {
        body: (await (
          await fetch(`${served.url}/graphql?${address.toString()}`)
        ).json()) as unknown,
      },
    ];
    for (const { body } of others) expect(body).toEqual(first.body);
    expect(statements).toBe(asked);
    expect(await metric('silkgraph_answers_total{from="kept"}')).toBe(4);
    expect(
      await metric('silkgraph_operation_seconds_count{operation="Names"}'),
    ).toBe(5);
    expect(
      await metric(
        'silkgraph_http_request_seconds_count{route="/graphql",method="POST",status="200"}',
      ),
    ).toBe(4);
    expect(
      served.log.filter((line) => line.includes("answered")).length,
    ).toBeGreaterThanOrEqual(5);
  });

  it("and is given to each that asks with the variables in another order", async () => {
    const two =
      "query ($a: ID!, $b: ID!) { a: country(id: $a) { id } b: country(id: $b) { id } }";
    const ids = { a: "alandia", b: "borland" };
    const first = await post(served.url, { query: two, variables: ids });
    const asked = statements;
    const turned = { b: ids.b, a: ids.a };
    expect(
      await post(served.url, { query: two, variables: turned }),
    ).toMatchObject({ body: first.body });
    expect(statements).toBe(asked);
    const other = { a: ids.b, b: ids.a };
    const { body } = await post(served.url, { query: two, variables: other });
    expect(body.data).toEqual({ a: { id: "borland" }, b: { id: "alandia" } });
    expect(statements).toBeGreaterThan(asked);
  });

  it("with the headers and packing that it had the first time", async () => {
    const long =
      "{ __schema { types { name description fields { name description } } } }";
    for (const [encoding, unpack] of [
      ["identity", (body: Buffer) => body],
      ["gzip", gunzipSync],
      ["br", brotliDecompressSync],
    ] as const)
      for (const accept of [
        "application/json",
        "application/graphql-response+json",
      ])
        for (const method of ["GET", "POST"] as const) {
          const ask = async () => {
            const { headers, rawPayload, statusCode } = await served.app.inject(
              {
                method,
                url:
                  method === "GET"
                    ? `/graphql?query=${encodeURIComponent(long)}`
                    : "/graphql",
                ...(method === "POST" && { payload: { query: long } }),
                headers: { accept, "accept-encoding": encoding },
              },
            );
            const {
              "x-request-id": _id,
              "content-length": length = String(rawPayload.length),
              "transfer-encoding": _chunked,
              date: _date,
              connection: _connection,
              ...rest
            } = headers;
            expect(length).toBe(String(rawPayload.length));
            return { statusCode, rest, text: unpack(rawPayload).toString() };
          };
          const asked = await ask();
          expect(asked.rest["content-encoding"] ?? "identity").toBe(encoding);
          expect(await ask()).toEqual(asked);
          expect(await ask()).toEqual(asked);
        }
    expect(
      await metric('silkgraph_answers_total{from="kept"}'),
    ).toBeGreaterThan(20);
  });

  it("is asked for once by a hundred who ask at once", async () => {
    const alone = await post(served.url, { query, variables: { first: 1 } });
    expect(alone.status).toBe(200);
    const forOne = statements;
    statements = 0;
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => post(served.url, { query, variables })),
    );
    for (const { body } of answers) expect(body).toEqual(answers[0]!.body);
    expect(statements).toBe(forOne);
    const from = async (name: string) =>
      metric(`silkgraph_answers_total{from="${name}"}`);
    expect(await from("asked")).toBe(2);
    expect((await from("kept")) + (await from("shared"))).toBe(99);
  });

  it("within so many bytes, whatever is asked", async () => {
    await served.close();
    served = await serve({ ANSWERS_KEPT_MB: "1" }, counting);
    const field = "__schema { queryType { description } types { name } }";
    const sizes: number[] = [];
    for (let at = 0; at < 150; at++) {
      const note = randomBytes(200).toString("hex");
      const { status } = await post(served.url, {
        query: `query ($note: String!) { __type(name: $note) { name } a${String(at)}: ${field} }`,
        variables: { note },
      });
      expect(status).toBe(200);
      sizes.push(await metric("silkgraph_answers_bytes"));
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000_000);
    // It fills what it may, and lets the oldest go.
    expect(sizes.at(-1)).toBeGreaterThan(400_000);
    const isShrunk = (size: number, at: number) =>
      at > 0 && size < sizes[at - 1]! + 1_000;
    expect(sizes.some(isShrunk)).toBe(true);
  });
});

describe("an answer is not kept", () => {
  const asksAnew = async (
    body: object,
    ...headers: [Record<string, string>?]
  ) => {
    await post(served.url, body, ...headers);
    const before = statements;
    const answer = await post(served.url, body, ...headers);
    expect(statements).toBeGreaterThan(before);
    return answer;
  };

  it("where it has errors, which may pass", async () => {
    failures = [new TimedOut("Too long.")];
    const failed = await post(served.url, { query, variables });
    expect(codesOf(failed)).toEqual(["TIMEOUT"]);
    const answer = await post(served.url, { query, variables });
    expect(answer.body.errors).toBeUndefined();
  });

  it("where it tells how it came about", async () => {
    const body = { query, variables, extensions: { cypher: true } };
    const answer = await asksAnew(body);
    expect(answer.body.extensions?.cypher).toHaveLength(2);
    const plain = await post(served.url, { query, variables });
    expect(plain.body.extensions).toBeUndefined();
  });

  it("where what is asked is another's with its parts cut elsewhere", async () => {
    // One this long is compared as it is written.
    const start = `query A { __typename } #${"x".repeat(20_000)}`;
    const whole = { query: `${start}\n#rest`, operationName: "A" };
    const first = await post(served.url, whole);
    expect(first.body).toEqual({ data: { __typename: "Query" } });
    const cut = { query: start, operationName: "#rest\nA" };
    const { body } = await post(served.url, cut);
    expect(body.errors).toHaveLength(1);
  });

  it("where the body is no question, but the address that another was asked by", async () => {
    const address = `/graphql?${new URLSearchParams({ query }).toString()}`;
    for (const time of ["first", "again"]) {
      const answer = await fetch(`${served.url}${address}`);
      expect(answer.status, time).toBe(200);
    }
    const response = await fetch(`${served.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: address,
    });
    expect(response.status).toBe(400);
  });

  it("where none are to be kept", async () => {
    await served.close();
    served = await serve({ ANSWERS_KEPT_MB: "0" }, counting);
    await asksAnew({ query: '{ country(id: "alandia") { name { en } } }' });
    expect(await metric("silkgraph_answers_bytes")).toBe(0);
  });

  it("for another address, which citations name", async () => {
    const cite = {
      query: '{ cite(ids: ["alandia"], style: BIBTEX) { text } }',
    };
    const textAt = async (host: string) => {
      const answer = await served.app.inject({
        method: "POST",
        url: "/graphql",
        payload: cite,
        headers: { host },
      });
      return JSON.stringify(answer.json());
    };
    for (let times = 0; times < 2; times++)
      for (const host of ["one.example", "two.example"])
        expect(await textAt(host)).toContain(`http://${host}/`);
  });

  it("beyond a change of the data", async () => {
    await post(served.url, { query, variables });
    await fill(served.graph, { Country: records.Country.slice(1) });
    const { body } = await post(served.url, { query, variables });
    expect(JSON.stringify(body)).not.toContain("alandia");
  });
});

it("leaves a question to the next who waits when the first goes away", async () => {
  await served.close();
  let open!: () => void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  served = await serve({}, (graph) => ({
    ...counting(graph),
    read: async <Row>(...args: Parameters<Graph["read"]>) => {
      statements++;
      await gate;
      return graph.read<Row>(...args);
    },
  }));
  const going = new AbortController();
  const body = JSON.stringify({ query, variables });
  const first = fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: going.signal,
  });
  await expect.poll(() => statements).toBe(1);
  const others = Array.from({ length: 5 }, () => post(served.url, body));
  going.abort();
  await expect(first).rejects.toThrow();
  open();
  for (const { status } of await Promise.all(others)) expect(status).toBe(200);
  expect(statements).toBeLessThanOrEqual(3);
});
