import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Graph, ReadOptions } from "../../graph/graph.ts";
import { codesOf, post, serve, type Served } from "../../testing/http.ts";

let served: Served;
afterEach(() => served.close());

const question = { query: '{ country(id: "alandia") { id } }' };

/** A graph whose reads wait until they are let go. */
function gated() {
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  const waiting: ReadOptions[] = [];
  return {
    open: () => open(),
    waiting,
    wrap: (graph: Graph): Graph => ({
      ...graph,
      read: async <Row>(...args: Parameters<Graph["read"]>) => {
        waiting.push(args[2] ?? {});
        await gate;
        return graph.read<Row>(...args);
      },
    }),
  };
}

async function until(isSo: () => boolean | Promise<boolean>) {
  await expect.poll(isSo, { timeout: 10_000, interval: 5 }).toBe(true);
}

const metric = async (line: RegExp) =>
  line.exec(await (await fetch(`${served.url}/metrics`)).text())?.[1];

const running = () => metric(/^silkgraph_requests_running (\d+)$/m);

describe("requests that run at once", () => {
  it("are refused when there are more than may be, and the others are answered", async () => {
    const gate = gated();
    served = await serve({ LIMIT_CONCURRENCY: "1" }, gate.wrap);
    const first = [post(served.url, question)];
    await until(() => gate.waiting.length === 1);

    const second = await post(served.url, question);
    expect([
      second.status,
      codesOf(second),
      second.headers.get("retry-after"),
    ]).toEqual([503, ["OVERLOADED"], "1"]);
    const exported = await fetch(`${served.url}/export/silkgraph.gexf`);
    expect(exported.status).toBe(503);
    expect((await fetch(`${served.url}/health`)).status).toBe(200);
    expect((await fetch(`${served.url}/ready`)).status).toBe(200);

    gate.open();
    for (const { status } of await Promise.all(first)) expect(status).toBe(200);
    expect((await post(served.url, question)).status).toBe(200);
  });

  it("leave a place for one more address, however many each of them asks", async () => {
    const gate = gated();
    // As wide as all of them, so that none waits for the engine.
    const variables = { LIMIT_CONCURRENCY: "6", ANSWERS_KEPT_MB: "0" };
    served = await serve(variables, (graph) => ({
      ...gate.wrap(graph),
      parallel: 6,
    }));
    const running: unknown[] = [];
    const answerTo = (remoteAddress: string) =>
      served.app
        .inject({
          method: "POST",
          url: "/graphql",
          payload: question,
          remoteAddress,
        })
        .then(({ statusCode }) => statusCode);
    /** The status of a refusal; undefined once the request has come to the engine. */
    const refusalOf = async (remoteAddress: string) => {
      const before = gate.waiting.length;
      const answer = answerTo(remoteAddress);
      running.push(answer);
      return Promise.race([answer, until(() => gate.waiting.length > before)]);
    };
    const askedBy: [address: string, outcome: number | undefined][] = [
      ["192.0.2.1", undefined],
      ["192.0.2.1", undefined],
      ["192.0.2.1", undefined],
      ["192.0.2.1", 503],
      ["192.0.2.2", undefined],
      ["192.0.2.2", undefined],
      ["192.0.2.2", 503],
      ["192.0.2.3", undefined],
      ["192.0.2.4", 503],
    ];
    for (const [address, outcome] of askedBy)
      expect([address, await refusalOf(address)]).toEqual([address, outcome]);
    gate.open();
    await Promise.all(running);
    expect(await answerTo("192.0.2.4")).toBe(200);
  });

  it("count until they are done, also those that nobody waits for any more", async () => {
    const gate = gated();
    served = await serve({ LIMIT_CONCURRENCY: "1" }, gate.wrap);
    const leaving = new AbortController();
    const left = fetch(`${served.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
      signal: leaving.signal,
    });
    await until(() => gate.waiting.length === 1);
    leaving.abort();
    await expect(left).rejects.toThrow();
    expect((await post(served.url, question)).status).toBe(503);

    gate.open();
    await until(async () => (await running()) === "0");
    expect((await post(served.url, question)).status).toBe(200);
  });

  it("keep no place for bodies that come slowly, or never", async () => {
    served = await serve({ LIMIT_CONCURRENCY: "1" });
    const body = JSON.stringify(question);
    const slow = Array.from({ length: 3 }, () => {
      const socket = connect(Number(new URL(served.url).port), "127.0.0.1");
      const answer = new Promise<string>((resolve) => {
        let text = "";
        socket.on("data", (chunk) => {
          text += String(chunk);
          if (text.includes("100 Continue")) socket.emit("heard");
        });
        socket.on("close", () => resolve(text));
      });
      const heard = new Promise((resolve) => socket.once("heard", resolve));
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n`,
      );
      return { socket, answer, heard };
    });
    await Promise.all(slow.map(({ heard }) => heard));
    expect(await running()).toBe("0");
    expect((await post(served.url, question)).status).toBe(200);

    const [first, second, third] = slow;
    first!.socket.destroy();
    second!.socket.write(body);
    expect(await second!.answer).toContain('{"data":{"country"');
    third!.socket.write(body);
    expect(await third!.answer).toContain('{"data":{"country"');
    await until(async () => (await running()) === "0");
  });
});

describe("requests from one address", () => {
  const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
    served.app.inject({
      method: "POST",
      url: "/graphql",
      payload: question,
      remoteAddress,
      headers,
    });
  const statuses = async (addresses: readonly string[]) => {
    const found: number[] = [];
    for (const address of addresses)
      found.push((await from(address)).statusCode);
    return found;
  };

  it("are refused beyond so many a minute, and those of others are not", async () => {
    served = await serve({ LIMIT_RATE: "2" });
    expect(
      await statuses(["192.0.2.1", "192.0.2.1", "192.0.2.1", "192.0.2.2"]),
    ).toEqual([200, 200, 429, 200]);
    const refused = await from("192.0.2.1");
    expect(refused.json()).toEqual({
      errors: [
        {
          message:
            "This address has asked 2 times within a minute; wait as long as “retry-after” says.",
          extensions: { code: "RATE_LIMITED" },
        },
      ],
    });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await fetch(`${served.url}/health`)).status).toBe(200);
  });

  it("are those of one network of the newer form", async () => {
    served = await serve({ LIMIT_RATE: "1" });
    expect(
      await statuses(["2001:db8::1", "2001:db8::2", "2001:db8:0:1::1"]),
    ).toEqual([200, 429, 200]);
  });

  it("are told by the proxies that are trusted, and by nobody else", async () => {
    served = await serve({ LIMIT_RATE: "1", TRUST_PROXY: "192.0.2.9" });
    const by = async (proxy: string, forwarded: string) =>
      (await from(proxy, { "x-forwarded-for": forwarded })).statusCode;
    expect(await by("192.0.2.9", "198.51.100.1")).toBe(200);
    expect(await by("192.0.2.9", "198.51.100.2")).toBe(200);
    expect(await by("192.0.2.9", "198.51.100.1")).toBe(429);
    expect(await by("192.0.2.8", "198.51.100.3")).toBe(200);
    expect(await by("192.0.2.8", "198.51.100.4")).toBe(429);
  });

  it("are any number where only this machine can ask", async () => {
    served = await serve({ HOST: "127.0.0.1" });
    expect((await from("127.0.0.1")).headers).not.toHaveProperty(
      "x-ratelimit-limit",
    );
    await served.close();
    served = await serve({ HOST: "0.0.0.0" });
    expect((await from("127.0.0.1")).headers["x-ratelimit-limit"]).toBe("600");
    await served.close();
    served = await serve({ HOST: "127.0.0.1", TRUST_PROXY: "127.0.0.1" });
    expect((await from("127.0.0.1")).headers["x-ratelimit-limit"]).toBe("600");
  });
});

describe("the time of a request", () => {
  it("is the time that the engine has, and less for what comes later", async () => {
    const gate = gated();
    gate.open();
    served = await serve({ LIMIT_TIME: "5000" }, gate.wrap);
    await post(served.url, question);
    const [{ timeoutMs } = {}] = gate.waiting;
    expect(timeoutMs).toBeGreaterThan(0);
    expect(timeoutMs).toBeLessThanOrEqual(5_000);
  });
});
