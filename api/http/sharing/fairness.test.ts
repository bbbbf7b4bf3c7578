import { afterEach, describe, expect, it } from "vitest";
import type { Graph } from "../../graph/graph.ts";
import { serve, type Served } from "../../testing/http.ts";

let served: Served;
let open: () => void;
afterEach(async () => {
  open();
  await served.close();
});

/** Serves a graph that has one processor, and whose statements about countries in general wait until it is opened. */
async function serveHeld(variables: NodeJS.ProcessEnv) {
  const gate = new Promise<void>((resolve) => (open = resolve));
  let held = 0;
  const wrap = (graph: Graph): Graph => ({
    ...graph,
    parallel: 1,
    read: async <Row>(...args: Parameters<Graph["read"]>) => {
      if (JSON.stringify(args).includes("alandia"))
        return graph.read<Row>(...args);
      held++;
      await gate;
      return graph.read<Row>(...args);
    },
  });
  // Equal requests would share one answer.
  const own = { TRUST_PROXY: "127.0.0.1", ANSWERS_KEPT_MB: "0" };
  served = await serve({ ...own, ...variables }, wrap);
  return { held: () => held };
}

const ask = async (address: string, query: string) => {
  const response = await fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": address },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string }[];
  };
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    said: errors?.[0]?.message ?? data,
  };
};

const light = '{ country(id: "alandia") { id } }';
const served200 = {
  status: 200,
  retryAfter: null,
  said: { country: { id: "alandia" } },
};
const heavy =
  "{ countries(filter: { name: { isKnown: true } }) { totalCount } }";

describe("a request known to be light", () => {
  it("is answered while heavy ones fill all their places and wait for more", async () => {
    const { held } = await serveHeld({ LIMIT_WAIT: "60000" });
    // The first time is slow, and what it takes is forgotten by halves.
    for (let times = 0; times < 8; times++)
      expect(await ask("192.0.2.1", light)).toEqual(served200);
    const others = [1, 2, 3, 4, 5, 6, 7, 8].map((each) =>
      ask(`198.51.100.${String(each)}`, heavy),
    );
    await expect.poll(held).toBeGreaterThan(0);
    expect(await ask("192.0.2.1", light)).toEqual(served200);
    open();
    for (const answer of await Promise.all(others))
      expect(answer).toEqual({
        status: 200,
        retryAfter: null,
        said: { countries: { totalCount: 3 } },
      });
  });
});

describe("an address that is refused for want of time", () => {
  const busy =
    "Too much is asked at once; ask again shortly, or for less at a time.";
  const hasty = "Too many requests run at once; ask again shortly.";

  it("is refused unread when it asks again and again at once, and heard after a while", async () => {
    const { held } = await serveHeld({ LIMIT_WAIT: "100" });
    const first = ask("198.51.100.1", heavy);
    await expect.poll(held).toBe(1);
    const said = [];
    for (let times = 0; times < 4; times++)
      said.push(await ask("192.0.2.1", heavy));
    expect(said).toEqual(
      [busy, busy, busy, hasty].map((each) => ({
        status: 503,
        retryAfter: "1",
        said: each,
      })),
    );
    // Another is none the worse for it.
    expect((await ask("192.0.2.2", heavy)).said).toBe(busy);
    open();
    await first;
    await expect
      .poll(() => ask("192.0.2.1", light), { timeout: 10_000 })
      .toEqual(served200);
  });
});
