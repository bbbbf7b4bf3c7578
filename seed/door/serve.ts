import { randomBytes, timingSafeEqual } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { json } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { userMessage } from "../../api/errors.ts";
import {
  keyFile,
  modelHash,
  received,
  type Sent,
  type Told,
} from "./protocol.ts";
import type { Dataset, Text } from "../../api/model/index.ts";
import type { Graph } from "../../api/graph/graph.ts";

export interface Door {
  close(): Promise<void>;
}

/** Opens the door to a store that this process holds. `onLoad` runs after each load. */
export async function serveDoor(
  graph: Graph,
  dataFolder: string,
  onLoad: () => void,
): Promise<Door> {
  const token = randomBytes(32).toString("hex");
  /** One load after the other: each compares with what the last has left. */
  let last: Promise<unknown> = Promise.resolve();

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const [path, query] = (request.url ?? "").split("?");
    const send = (status: number, body: unknown) =>
      void response
        .writeHead(status, { "content-type": "application/json" })
        .end(JSON.stringify(body));
    if (!isAllowed(request, token)) return send(403, null);
    if (request.headers["silkgraph-model"] !== modelHash())
      return send(409, null);
    // What a load needs takes a part of a start, and most servers never load.
    const { storeOf } = await import("../store.ts");
    const store = storeOf(graph, dataFolder);
    switch (`${request.method ?? ""} ${path ?? ""}`) {
      case "GET /version":
        return send(200, await store.version());
      case "GET /export": {
        const given = new URLSearchParams(query);
        const datasets = (given.get("datasets") ?? "").split(",");
        const pieces = store.export(
          given.get("format") ?? "",
          datasets.filter(Boolean) as Dataset[],
        );
        response.writeHead(200);
        return pipeline(Readable.from(pieces), response);
      }
      case "POST /diff":
        return send(
          200,
          await store.diff(received((await json(request)) as Sent)),
        );
      case "POST /load": {
        const body = (await json(request)) as Sent;
        const wanted = received(body);
        const tell = (told: Told) =>
          void response.write(`${JSON.stringify(told)}\n`);
        const load = last.then(() =>
          store.load(wanted, {
            without: body.without,
            onProgress: (progress) => tell({ progress }),
            onWait: (waitMs) => tell({ waitMs }),
          }),
        );
        last = load.catch(() => undefined);
        // Who asked shall not give up on a load that takes long.
        response.writeHead(200, { "content-type": "application/jsonl" });
        response.flushHeaders();
        try {
          const changes = await load;
          onLoad();
          tell({ changes });
        } catch (error) {
          tell({ failed: reasonOf(error) });
        }
        return void response.end();
      }
      default:
        return send(404, null);
    }
  }

  const server = createServer((request, response) => {
    // A command may be busy for longer than an idle connection is kept, and then write into a closed one.
    response.shouldKeepAlive = false;
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(500, { "content-type": "application/json" })
          .end(JSON.stringify(String((error as Error).message)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const file = keyFile(dataFolder);
  const key = JSON.stringify({ port, token });
  // Its mode counts only when it is made: a file that was left by another is not written into.
  await rm(file, { force: true })
    .then(() => writeFile(file, key, { mode: 0o600, flag: "wx" }))
    // Where nothing can be written, nothing could be loaded either.
    .catch(() => undefined);
  return {
    async close() {
      await rm(file, { force: true }).catch(() => undefined);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
    },
  };
}

const reasonOf = (error: unknown): Text => {
  const reason = (language: keyof Text) =>
    userMessage(language, error) ?? (error as Error).message;
  return { en: reason("en"), zh: reason("zh") };
};

function isAllowed({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
