import { afterEach, beforeEach, expect, it } from "vitest";
import { post, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(served.url + path, { headers, redirect: "manual" });

it("counts requests, operations by name, and Cypher by question", async () => {
  await post(served.url, {
    query:
      'query Card { country(id: "alandia") { id } all: countries(filter: { name: { isKnown: true } }) { totalCount } }',
    operationName: "Card",
  });
  await post(served.url, { query: "{ nothing }" });
  for (let i = 0; i < 150; i++)
    await post(served.url, { query: `query Q${String(i)} { __typename }` });
  const text = await (await get("/metrics")).text();
  const counted = /^silkgraph_(?!.*(_bucket|_sum|_bytes|="Q))/;
  // Whichever of two questions ends first is told of first.
  expect(
    new Set(text.split("\n").filter((line) => counted.test(line))),
  ).toEqual(
    new Set([
      'silkgraph_http_request_seconds_count{route="/graphql",method="POST",status="200"} 152',
      'silkgraph_operation_seconds_count{operation="Card"} 1',
      'silkgraph_operation_seconds_count{operation="anonymous"} 1',
      'silkgraph_operation_seconds_count{operation="other"} 51',
      'silkgraph_operation_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'silkgraph_cypher_seconds_count{question="country",outcome="fine"} 1',
      'silkgraph_cypher_seconds_count{question="countries",outcome="fine"} 1',
      'silkgraph_answers_total{from="asked"} 152',
      "silkgraph_requests_running 0",
      "silkgraph_requests_waiting 0",
      "silkgraph_statement_wait_seconds_count 2",
      'silkgraph_statements{state="running"} 0',
      'silkgraph_statements{state="waiting"} 0',
      'silkgraph_engine_state{state="starting"} 0',
      'silkgraph_engine_state{state="ready"} 1',
      'silkgraph_engine_state{state="lost"} 0',
      'silkgraph_engine_state{state="warming"} 0',
    ]),
  );
  expect(text.includes(process.version)).toBe(false);
});

it("logs a line of JSON for each request, with its id and without what was asked for", async () => {
  const secret = "a-secret-nobody-logs";
  const answers = [
    await post(served.url, {
      query: "query ($id: ID!) { country(id: $id) { id } }",
      variables: { id: secret },
    }),
    await get(`/graphql?query={country(id:"${secret}"){id}}`),
    await get(`/${secret}?${secret}`),
  ];
  await expect
    .poll(() => served.log.length)
    .toBeGreaterThanOrEqual(answers.length);
  const lines = served.log
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === "answered");
  expect(lines).toMatchObject([
    {
      level: 30,
      reqId: answers[0]!.headers.get("x-request-id"),
      method: "POST",
      route: "/graphql",
      status: 200,
    },
    {
      reqId: answers[1]!.headers.get("x-request-id"),
      method: "GET",
      route: "/graphql",
      status: 200,
    },
    {
      reqId: answers[2]!.headers.get("x-request-id"),
      method: "GET",
      status: 404,
    },
  ]);
  expect(served.log.join("")).not.toContain(secret);
});
