import { afterEach, describe, expect, it } from "vitest";
import type { Graph } from "../../graph/graph.ts";
import { serve, type Served } from "../../testing/http.ts";

let served: Served;
afterEach(() => served.close());

const light = '{ country(id: "alandia") { id } }';
const key = (of: string) => `${of}-`.padEnd(20, "0");
const names = (count: number, of = "student") =>
  Array.from({ length: count }, (_, at) => `${of}-${String(at)}`);

const ask = async (
  who: string | null,
  query = light,
  address = "192.0.2.1",
) => {
  const response = await fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-forwarded-for": address,
      ...(who !== null && { "silkgraph-client": key(who) }),
    },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string }[];
  };
  return { status: response.status, said: errors?.[0]?.message ?? data };
};
const answered = { status: 200, said: { country: { id: "alandia" } } };
const statusesOf = (answers: readonly { status: number }[]) =>
  answers.map(({ status }) => status);

/** Asks in turn so many times for each of these. */
async function askEach(who: readonly (string | null)[], times: number) {
  const statuses: number[] = [];
  for (let round = 0; round < times; round++)
    statuses.push(
      ...statusesOf(await Promise.all(who.map((each) => ask(each)))),
    );
  return statuses;
}

describe("a class behind one address", () => {
  it("works, all forty, each as often as a lesson asks for", async () => {
    served = await serve({ TRUST_PROXY: "127.0.0.1", LIMIT_RATE: "200" });
    const students = names(40);
    // A tenth of what one address alone may ask, for each.
    expect(new Set(await askEach(students, 19))).toEqual(new Set([200]));
    // Without keys they were refused long before.
    expect(
      (
        await askEach(
          [...students, ...students].map(() => null),
          3,
        )
      ).filter((status) => status === 429).length,
    ).toBeGreaterThan(200);
  });

  it("is none the worse for one of it who asks without end", async () => {
    served = await serve({ TRUST_PROXY: "127.0.0.1", LIMIT_RATE: "40" });
    const students = names(9);
    await askEach(students, 1);
    const greedy = await askEach(Array<string>(100).fill("greedy"), 1);
    expect(greedy.filter((status) => status === 200).length).toBeLessThan(40);
    expect(await ask("greedy")).toEqual({
      status: 429,
      said: expect.stringMatching(
        /^This client has asked \d+ times within a minute/,
      ) as string,
    });
    expect(new Set(await askEach(students, 8))).toEqual(new Set([200]));
  });

  it("gains no more by keys that are made up than it may have", async () => {
    served = await serve({
      TRUST_PROXY: "127.0.0.1",
      LIMIT_RATE: "20",
      LIMIT_CLIENTS: "10",
    });
    const statuses = await askEach(names(400, "made-up"), 1);
    const fine = statuses.filter((status) => status === 200).length;
    // One request for each key that is known, and those of the address that has none.
    expect(fine).toBeGreaterThanOrEqual(10);
    expect(fine).toBeLessThanOrEqual(20);
    // Another address is none the worse for it.
    expect(await ask(null, light, "192.0.2.2")).toEqual(answered);
    // A key that is too short to be one's own is none.
    const short = await fetch(`${served.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-forwarded-for": "192.0.2.1",
        "silkgraph-client": "short",
      },
      body: JSON.stringify({ query: light }),
    });
    expect(short.status).toBe(429);
  });

  it("finds a place for each of it, however much one of it has waiting", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const hold = (graph: Graph): Graph => ({
      ...graph,
      parallel: 1,
      read: async <Row>(...args: Parameters<Graph["read"]>) => {
        await gate;
        return graph.read<Row>(...args);
      },
    });
    served = await serve(
      {
        TRUST_PROXY: "127.0.0.1",
        LIMIT_CONCURRENCY: "32",
        LIMIT_WAIT: "60000",
      },
      hold,
    );
    const answers: [who: string, status: number][] = [];
    const asked = async (who: string, name: string) => {
      const query = `query ${name} { countries(filter: { name: { isKnown: true } }) { totalCount } }`;
      answers.push([who, (await ask(who, query)).status]);
    };
    const running = async () =>
      /^silkgraph_requests_running (\d+)$/m.exec(
        await (await fetch(`${served.url}/metrics`)).text(),
      )?.[1];
    const all = names(16).map((_, at) => asked("greedy", `G${String(at)}`));
    // An address has half of the places, and one of it half of these.
    await expect.poll(() => answers.length, { timeout: 10_000 }).toBe(8);
    expect(new Set(answers.map(([, status]) => status))).toEqual(
      new Set([503]),
    );
    all.push(asked("fellow", "Fellow"));
    await expect.poll(running, { timeout: 10_000 }).toBe("9");
    open();
    await Promise.all(all);
    const fine = answers.filter(([, status]) => status === 200);
    expect(fine.length).toBe(9);
    // Whoever has used nothing goes before what the other has waiting.
    expect(fine.findIndex(([who]) => who === "fellow")).toBeLessThan(4);
  });
});
