import { connect, type AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { fileOf, records } from "../testing/sample.ts";
import { formats } from "../export/formats.ts";
import { closureOf } from "../export/closure.ts";
import { openEmbedded } from "../graph/embedded.ts";
import type { Graph } from "../graph/graph.ts";
import { SET_VERSION } from "../graph/version.ts";
import { createNodes } from "../model/index.ts";
import { serveExports } from "./exports.ts";
import { KeptExports } from "./kept-exports.ts";
import { tagOf } from "./etag.ts";
import { answerError } from "./refusals.ts";

let graph: Graph;
let app: FastifyInstance;
let version: string;
let etag: string;

beforeAll(async () => {
  graph = await openEmbedded({ path: null });
  await fill(graph, records);
  version = (await graph.version())!;
  etag = tagOf(version, "test");
  app = serverOf(graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

function serverOf(
  graph: Graph | undefined,
  fingerprint = "test",
  keptBytes = 0,
): FastifyInstance {
  const server = Fastify();
  server.setErrorHandler(answerError);
  const kept = new KeptExports(keptBytes);
  serveExports(server, { fingerprint, kept }, () => ({
    graph,
    makeWay: () => undefined,
  }));
  return server;
}

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers });

it.each(Object.entries(formats))(
  "serves %s as a file named after its data",
  async (name, { file, mediaType }) => {
    const { statusCode, headers, payload } = await get(`/export/${file}`);
    expect(statusCode).toBe(200);
    expect(payload).toBe(await fileOf(graph, name as keyof typeof formats));
    expect(headers).toMatchObject({
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${file.replace(".", `-${version.slice(0, 12)}.`)}"`,
      etag,
      link: '<https://www.apache.org/licenses/LICENSE-2.0>; rel="license"',
    });
  },
);

it("serves a part", async () => {
  const { headers, payload } = await get(
    "/export/silkgraph.jsonl?ids=said,laos&ids=said",
  );
  const ids = await closureOf(graph, ["laos", "said"]);
  expect(payload).toBe(await fileOf(graph, "jsonl", ids));
  expect(headers["content-disposition"]).toBe(
    `attachment; filename="silkgraph-part-${version.slice(0, 12)}.jsonl"`,
  );
});

it("answers 304 to a client that has this version", async () => {
  for (const known of [etag, `W/${etag}`, `"older", ${etag}`]) {
    const answer = await get("/export/silkgraph.gexf", {
      "if-none-match": known,
    });
    expect([answer.statusCode, answer.payload]).toEqual([304, ""]);
    expect(answer.headers.etag).toBe(etag);
  }
  const older = await get("/export/silkgraph.gexf", {
    "if-none-match": '"older"',
  });
  expect(older.statusCode).toBe(200);
});

it("is sent again by another program, whatever the data", async () => {
  const updated = serverOf(graph, "updated");
  const url = "/export/silkgraph-nodes.csv";
  const answer = await updated.inject({
    url,
    headers: { "if-none-match": etag },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers.etag).not.toBe(etag);
  await updated.close();
});

it("answers HEAD with the same headers and no body", async () => {
  const url = "/export/silkgraph-nodes.csv";
  const head = await app.inject({ method: "HEAD", url });
  expect([head.statusCode, head.payload]).toEqual([200, ""]);
  const { date: _, ...headers } = head.headers;
  expect((await get(url)).headers).toMatchObject(headers);
});

describe("of files that many take at once", () => {
  let reads = 0;
  const counting = () => ({
    ...graph,
    read: ((...args) => {
      reads += 1;
      return graph.read(...args);
    }) as Graph["read"],
  });
  const takenByFive = async (server: FastifyInstance) =>
    Promise.all(
      Array.from({ length: 5 }, async () => {
        const { headers, rawPayload } = await server.inject({
          url: "/export/silkgraph.jsonl",
          headers: { "accept-encoding": "gzip" },
        });
        return [
          headers["content-encoding"],
          headers.vary,
          headers["content-encoding"] === "gzip"
            ? gunzipSync(rawPayload).toString()
            : rawPayload.toString(),
        ];
      }),
    );
  beforeEach(() => {
    reads = 0;
  });

  it("writes small ones once, and keeps them as they were packed", async () => {
    const server = serverOf(counting(), "test", 1_000_000);
    const file = await fileOf(graph, "jsonl");
    const packed = ["gzip", "accept-encoding", file];
    expect(await takenByFive(server)).toStrictEqual(Array(5).fill(packed));
    const once = reads;
    expect(await takenByFive(server)).toStrictEqual(Array(5).fill(packed));
    expect(reads).toBe(once);
    await server.inject("/export/silkgraph.jsonl?ids=laos");
    expect(reads).toBeGreaterThan(once);
    await server.close();
  });

  it("writes for each of them those that are too large to be kept", async () => {
    const server = serverOf(counting(), "test", 1_000);
    const file = await fileOf(graph, "jsonl");
    const plain = [undefined, undefined, file];
    expect(await takenByFive(server)).toStrictEqual(Array(5).fill(plain));
    const each = reads / 5;
    await takenByFive(server);
    expect(reads).toBe(each * 10);
    await server.close();
  });
});

describe("refuses in JSON", () => {
  it.each([
    ["an unknown format", "silkgraph.xlsx", 404, "NOT_FOUND"],
    ["a name of every object", "constructor", 404, "NOT_FOUND"],
    ["no ids", "silkgraph.gexf?ids=", 400, "BAD_USER_INPUT"],
    [
      "a list by another name",
      "silkgraph.gexf?ids[]=laos",
      400,
      "BAD_USER_INPUT",
    ],
    [
      "an unknown parameter",
      "silkgraph.gexf?format=csv",
      400,
      "BAD_USER_INPUT",
    ],
    [
      "too many ids",
      `silkgraph.gexf?ids=${Array.from({ length: 501 }, (_, index) => index).join()}`,
      400,
      "BAD_USER_INPUT",
    ],
  ])("%s", async (_, path, status, code) => {
    const answer = await get(`/export/${path}`);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it("unknown ids, and names them", async () => {
    const answer = await get("/export/silkgraph.gexf?ids=laos,nowhere,never");
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toStrictEqual({
      errors: [
        {
          message: "Unknown ids: “nowhere”, “never”.",
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
  });

  it("many unknown ids, and names a few", async () => {
    const ids = Array.from(
      { length: 7 },
      (_, at) => `${String(at)}${"x".repeat(200)}`,
    );
    const answer = await get(`/export/silkgraph.gexf?ids=${ids.join()}`);
    const named = ids.slice(0, 5).map((id) => `“${id.slice(0, 100)}”`);
    expect(answer.json()).toMatchObject({
      errors: [{ message: `Unknown ids: ${named.join(", ")} and 2 more.` }],
    });
  });

  it("everything until the data are loaded", async () => {
    const empty = await openEmbedded({ path: null });
    for (const holder of [undefined, empty]) {
      const waiting = serverOf(holder);
      const answer = await waiting.inject("/export/silkgraph.gexf");
      expect(answer.statusCode).toBe(503);
      await waiting.close();
    }
    await empty.close();
  });
});

describe("while a large graph is being read", () => {
  let large: Graph;
  let server: FastifyInstance;
  let address: AddressInfo;
  let reads = 0;
  /** Runs before the seventh read, which is of the second page of nodes. */
  let meanwhile = async () => {};

  const counted = (): Graph => ({
    ...large,
    read: async (...args) => {
      reads += 1;
      if (reads === 7) await meanwhile();
      return large.read(...args);
    },
  });

  beforeAll(async () => {
    large = await openEmbedded({ path: null });
    await large.write(async (run) => {
      const rows = Array.from({ length: 4_000 }, (_, index) => ({
        id: `place-${index}`,
        name_en: `Place ${index}`,
        name_zh: `地方${index}`,
        basis: "SOURCE",
        placeType: "CITY",
      }));
      await run(createNodes("Place"), { rows });
      await run(SET_VERSION, { version: "1" });
    });
    server = serverOf(counted());
    await server.listen({ port: 0, host: "127.0.0.1" });
    address = server.server.address() as AddressInfo;
  });
  beforeEach(() => {
    reads = 0;
  });
  afterAll(async () => {
    await server.close();
    await large.close();
  });

  it("stops when the client goes away", async () => {
    const gone = new Promise<void>((resolve) =>
      server.server.once("connection", (socket) =>
        socket.once("close", () => resolve()),
      ),
    );
    const client = connect(address.port, "127.0.0.1");
    meanwhile = async () => {
      client.destroy();
      await gone;
    };
    client.write("GET /export/silkgraph.gexf HTTP/1.1\r\nHost: x\r\n\r\n");
    await gone;
    // Takes at least as long as reading the whole graph would.
    for (let times = 0; times < 10; times += 1)
      await large.read("MATCH (n:Entity) RETURN n");
    expect(reads).toBe(7);
  });

  it("breaks off when the data change, so that nobody takes it for complete", async () => {
    meanwhile = () =>
      large.write(async (run) => {
        await run(SET_VERSION, { version: "2" });
      });
    const answer = await fetch(
      `http://127.0.0.1:${address.port}/export/silkgraph.jsonl`,
    );
    expect(answer.headers.get("etag")).toBe(tagOf("1", "test"));
    await expect(answer.text()).rejects.toThrow("terminated");
  });

  it("is refused when the data change before any of it is sent, and tagged as nothing", async () => {
    const keeping = serverOf(counted(), "test", 100_000_000);
    meanwhile = () =>
      large.write(async (run) => {
        await run(SET_VERSION, { version: "3" });
      });
    const answer = await keeping.inject("/export/silkgraph.jsonl");
    expect([answer.statusCode, answer.headers.etag]).toStrictEqual([
      503,
      undefined,
    ]);
    expect(answer.headers["retry-after"]).toBe("1");
    await keeping.close();
  });
});
