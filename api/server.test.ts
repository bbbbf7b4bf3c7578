import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  afterAll,
  beforeAll,
  describe,
  expect,
  it,
  onTestFinished,
} from "vitest";
import { openEmbedded } from "./graph/embedded.ts";
import { copyCheckout, removeCheckout } from "./testing/checkout.ts";
import { ask, china, patience, start, statusOf } from "./testing/process.ts";
import { freePort } from "./testing/free-port.ts";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "silkgraph-server-"));
});
afterAll(() => rm(data, { recursive: true, force: true }));

const run = (
  env: NodeJS.ProcessEnv = {},
  options: Parameters<typeof start>[1] = {},
) => start({ SILKGRAPH_DATA: data, ...env }, options);

/** A checkout of its own with the packages of this one, until the test is over. */
async function copyOfCheckout(): Promise<string> {
  const copy = await copyCheckout();
  onTestFinished(() => removeCheckout(copy));
  return copy;
}

/** Writes down another version of a package, as the lock file's and as the installed one. */
async function upgrade(checkout: string, path: string): Promise<void> {
  for (const file of ["package-lock.json", "node_modules/.package-lock.json"]) {
    const lock = JSON.parse(await readFile(join(checkout, file), "utf8")) as {
      packages: Record<string, { version: string }>;
    };
    lock.packages[path]!.version += "-next";
    await writeFile(join(checkout, file), JSON.stringify(lock));
  }
}

describe("the server", { timeout: 240_000 }, () => {
  it("loads the records once, says where it is, and ends in peace", async () => {
    const first = run();
    const address = await first.address;
    expect(await ask(address)).toEqual(china);
    expect(first.said.out).toMatch(
      /^Loaded the records: \d+ added, 0 changed, 0 removed\.\nExplorer {4}http:\/\/localhost:\d+\/\nPlayground {2}http:\/\/localhost:\d+\/playground\n$/,
    );
    await expect.poll(() => statusOf(address, "/ready"), patience).toBe(200);
    first.signal("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(first.said.err).toBe("");

    const second = run({ LOG_LEVEL: "info" });
    const again = await second.address;
    expect(await ask(again)).toEqual(china);
    expect(second.said.out).not.toContain("Loaded");
    expect(await statusOf(again, "/nowhere.json")).toBe(404);
    second.signal("SIGINT");
    expect(await second.ended).toBe(0);
    // A line for each request, also for the last before the end.
    const lines = second.said.err.trim().split("\n");
    expect(
      lines
        .slice(-2)
        .map((line) => (JSON.parse(line) as { status: number }).status),
    ).toEqual([200, 404]);
  });

  it("finishes what runs before it ends, and takes nothing more", async () => {
    const server = run();
    const { port } = new URL(await server.address);
    const body = JSON.stringify({ query: '{ country(id: "china") { id } }' });
    let answer = "";
    const socket = connect(Number(port), "127.0.0.1");
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n${body.slice(0, 5)}`,
    );
    await expect
      .poll(() => answer, patience)
      .toMatch(/^HTTP\/1.1 100 Continue/);
    server.signal("SIGTERM");
    await expect
      .poll(
        () =>
          statusOf(`http://localhost:${port}`, "/health").catch(() => "closed"),
        patience,
      )
      .toBe("closed");
    // What follows on the same connection is refused, in the form of every refusal.
    socket.write(
      `${body.slice(5)}GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n`,
    );
    expect(await server.ended).toBe(0);
    const [, answered, refused] = answer.split(/^HTTP\/1\.1 (?=200|503)/m);
    expect(answered).toMatch(/^200 OK/);
    expect(answered).toContain(JSON.stringify(china));
    expect(refused).toMatch(/^503 Service Unavailable\r\n/);
    expect(refused).toMatch(/^retry-after: 1\r$/m);
    expect(refused).toContain(
      '{"errors":[{"message":"The server is stopping; ask again shortly.","extensions":{"code":"UNAVAILABLE"}}]}',
    );
  });

  it(
    "loads the records anew where its store lacks what belongs to its version",
    { tags: ["long"] },
    async () => {
      const own = await mkdtemp(join(tmpdir(), "silkgraph-lossy-"));
      onTestFinished(() => rm(own, { recursive: true }));
      const loads = async () => {
        const server = run({ SILKGRAPH_DATA: own });
        expect(await ask(await server.address)).toEqual(china);
        server.signal("SIGTERM");
        expect(await server.ended).toBe(0);
        return /^Loaded the records: .*$/m.exec(server.said.out)?.[0];
      };
      expect(await loads()).toMatch(/: \d+ added, 0 changed, 0 removed\.$/);
      const graph = await openEmbedded({ path: join(own, "silkgraph.grafeo") });
      await graph.write((write) =>
        write("MATCH (:Country {id: 'laos'})-[r:CAPITAL]->() DELETE r"),
      );
      await graph.close();
      expect(await loads()).toBe(
        "Loaded the records: 0 added, 1 changed, 0 removed.",
      );
      expect(await loads()).toBeUndefined();
    },
  );

  it("ends with the shell that npm has started it by", async () => {
    const server = run(
      { npm_lifecycle_event: "start" },
      {
        command: [
          "sh",
          "-c",
          `"${process.execPath}" api/prepare.mjs api/server.ts; true`,
        ],
      },
    );
    const address = await server.address;
    server.signal("SIGTERM");
    await server.ended;
    await expect(fetch(`${address}/health`)).rejects.toThrow();
  });

  it("says which port is taken, and how to have another", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const server = run({ PORT: String(port) });
    expect(await server.ended).toBe(1);
    other.close();
    expect(server.said).toEqual({
      out: "",
      err: `Port ${String(port)} is in use: stop what listens there, or choose another, as in PORT=4001 npm start.\n`,
    });
  });

  it("says that another process holds the store, in the language of the terminal", async () => {
    const first = run();
    await first.address;
    const second = run();
    expect(await second.ended).toBe(1);
    expect(second.said.err).toMatch(
      /^The graph in \S+ is in use by another process: [^\n]+\n$/,
    );
    const third = run({ LANG: "zh_CN.UTF-8" });
    expect(await third.ended).toBe(1);
    expect(third.said.err).toMatch(
      /^\S+ 中的图谱正被另一个进程使用：[^\n]+\n$/,
    );
    expect(await ask(await first.address)).toEqual(china);
  });

  it("says which variable cannot be meant", async () => {
    const server = run({ LIMIT_DEPTH: "deep" });
    expect(await server.ended).toBe(1);
    expect(server.said.err).toBe(
      "LIMIT_DEPTH is “deep”: write a whole number from 15 to 100.\n",
    );
  });

  it("tells every problem of broken records, and loads none", async () => {
    const copy = await copyOfCheckout();
    await appendFile(
      join(copy, "seed/data/country.yaml"),
      "\n- id: nowhere\n  nmae: { en: Nowhere }\n- id: china\n",
    );
    const server = run({ SILKGRAPH_DATA: join(copy, "data") }, { home: copy });
    expect(await server.ended).toBe(1);
    expect(server.said.out).toBe("");
    const lines = server.said.err.trim().split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines)
      expect(line).toMatch(
        /^\S*country\.yaml:\d+ {2}(nowhere|china) {2}\S+ {2}.+; .+ \[[A-Z]\d+\]$/,
      );
    expect(lines.join()).toContain("nmae");
  });

  it(
    "loads the records anew when a library that makes search words is upgraded",
    { tags: ["long"] },
    async () => {
      const copy = await copyOfCheckout();
      const place = { SILKGRAPH_DATA: join(copy, "data") };
      const loads = async () => {
        const server = run(place, { home: copy });
        expect(await ask(await server.address)).toEqual(china);
        server.signal("SIGTERM");
        expect(await server.ended).toBe(0);
        return /^Loaded the records: .*$/m.exec(server.said.out)?.[0];
      };
      expect(await loads()).toMatch(/: \d+ added, 0 changed, 0 removed\.$/);
      expect(await loads()).toBeUndefined();
      await upgrade(copy, "node_modules/vitest");
      expect(await loads()).toBeUndefined();
      await upgrade(copy, "node_modules/pinyin-pro");
      expect(await loads()).toBe(
        "Loaded the records: 0 added, 0 changed, 0 removed.",
      );
    },
  );

  it("starts whatever a reader's copies of the articles are, and says of each what is wrong", async () => {
    const own = await mkdtemp(join(tmpdir(), "silkgraph-articles-"));
    onTestFinished(() => rm(own, { recursive: true }));
    await writeFile(join(own, "2024-12-03.txt"), "another text");
    const server = run({
      SILKGRAPH_DATA: join(own, "data"),
      ARTICLES_DIR: own,
    });
    expect(await ask(await server.address)).toEqual(china);
    expect(server.said.err).toMatch(
      /^daily-2024-12-03: the text at hand has another hash: [^\n]+\.\ndaily-2024-12-19: its text \S+ cannot be read \(ENOENT\); [^\n]+\.\n$/,
    );
  });

  it("lives without Neo4j, says so once, and answers 503 until it is there", async () => {
    const [port, absent] = [await freePort(), await freePort()];
    const server = run({
      PORT: String(port),
      NEO4J_URI: `bolt://127.0.0.1:${String(absent)}`,
    });
    const address = `http://127.0.0.1:${String(port)}`;
    await expect.poll(() => server.said.err, patience).not.toBe("");
    await expect.poll(() => statusOf(address, "/health"), patience).toBe(200);
    expect(await statusOf(address, "/ready")).toBe(503);
    expect(await ask(address)).toMatchObject({
      errors: [{ extensions: { code: "UNAVAILABLE" } }],
    });
    expect(server.said.err).toMatch(
      /^Neo4j at bolt:\/\/127\.0\.0\.1:\d+ does not serve: [^\n]+ Still trying\.\n$/,
    );
    server.signal("SIGTERM");
    expect(await server.ended).toBe(0);
  });
});
