import { afterEach, expect, it } from "vitest";
import { serve, type Served } from "../testing/http.ts";

let served: Served;
afterEach(() => served.close());

/** The address of a record, and the tag, as asked over `peer` with these headers. */
async function cited(peer: string, headers: Record<string, string>) {
  const answer = await served.app.inject({
    method: "GET",
    url: "/graphql",
    query: { query: '{ cite(ids: ["alandia"], style: RIS) { text } }' },
    remoteAddress: peer,
    headers,
  });
  const { data } = answer.json<{ data: { cite: { text: string } } }>();
  return {
    address: /^UR {2}- (.*)\r$/m.exec(data.cite.text)?.[1],
    etag: answer.headers.etag,
  };
}

const forwarded = {
  host: "inside:4000",
  "x-forwarded-host": "silkgraph.example",
  "x-forwarded-proto": "https",
};

it("cites the address at which it was asked, with a tag of its own for each", async () => {
  served = await serve();
  const here = await cited("127.0.0.1", { host: "silkgraph.example" });
  const there = await cited("127.0.0.1", { host: "[::1]:4000" });
  expect([here.address, there.address]).toStrictEqual([
    "http://silkgraph.example/en/alandia",
    "http://[::1]:4000/en/alandia",
  ]);
  expect(here.etag).toBeDefined();
  expect(here.etag).not.toBe(there.etag);
});

it("takes the address from a proxy that is trusted, and from nobody else", async () => {
  served = await serve({ TRUST_PROXY: "192.0.2.9" });
  const [trusted, other] = [
    await cited("192.0.2.9", forwarded),
    await cited("192.0.2.8", forwarded),
  ];
  expect([trusted.address, other.address]).toStrictEqual([
    "https://silkgraph.example/en/alandia",
    "http://inside:4000/en/alandia",
  ]);
  expect(trusted.etag).not.toBe(other.etag);
});
