// Test help: the real server on a free port, over a small graph of three records.
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { expect } from "vitest";
import { openArticles } from "../articles/articles.ts";
import { fill } from "./ask.ts";
import { readEnv, type Env } from "../env.ts";
import { openEmbedded } from "../graph/embedded.ts";
import type { Graph } from "../graph/graph.ts";
import { createSchema } from "../schema/schema.ts";
import { createApp } from "../http/app.ts";
import type { Desk } from "../http/desk.ts";
import { Engine } from "../http/engine.ts";

export const records = {
  Country: ["Alandia", "Borland", "Cedonia"].map((name) => ({
    id: name.toLowerCase(),
    name: { en: name, zh: name },
    iso2: name.slice(0, 2).toUpperCase(),
  })),
};

export interface Served {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly engine: Engine;
  readonly graph: Graph;
  /** The lines of the log so far. */
  readonly log: string[];
  /** Where the web would be built. */
  readonly webFolder: string;
  close(): Promise<void>;
}

/** Starts the server as the environment `variables` asks; `wrap` may put a graph of its own before the real one. */
export async function serve(
  variables: NodeJS.ProcessEnv = {},
  wrap: (graph: Graph) => Graph = (graph) => graph,
  {
    open = () => openEmbedded({ path: null }),
    fillGraph = (graph: Graph) => fill(graph, records),
    fingerprint = "test",
    desk = null as Desk | null,
  } = {},
): Promise<Served> {
  const env: Env = readEnv({ LOG_LEVEL: "info", ...variables });
  const graph = await open();
  await fillGraph(graph);
  const engine = new Engine();
  engine.graph = wrap(graph);
  engine.isWarm = true;
  const webFolder = await mkdtemp(join(tmpdir(), "silkgraph-web-"));
  const log: string[] = [];
  const app = await createApp({
    schema: createSchema(),
    engine,
    articles: openArticles(undefined),
    limits: env.limits,
    answerBytes: env.answerBytes,
    fingerprint,
    webFolder,
    corsOrigins: env.corsOrigins,
    embedOrigins: env.embedOrigins,
    proxies: env.proxies,
    metricsToken: env.metricsToken,
    desk,
    logLevel: env.logLevel ?? "silent",
    logStream: { write: (line) => void log.push(line) },
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;
  return {
    app,
    url: `http://127.0.0.1:${String(port)}`,
    engine,
    graph,
    log,
    webFolder,
    close: async () => {
      // A test need not read all that it is answered, and an unread answer holds its connection.
      app.server.closeAllConnections();
      await app.close();
      await graph.close();
      await rm(webFolder, { recursive: true });
    },
  };
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: {
      message: string;
      path?: (string | number)[];
      extensions: { code: string; limit?: string; hint?: object };
    }[];
    extensions?: { cypher?: string[] };
  };
}

/** Posts JSON as any client would. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as HttpAnswer["body"],
  };
}

/** The codes of an answer's errors. */
export const codesOf = ({ body }: HttpAnswer): string[] =>
  (body.errors ?? []).map(({ extensions }) => extensions.code);

/** What must not be in any answer: words of Cypher, of its index, of files, of versions, of stacks. */
export const leaks =
  /MATCH|RETURN|collect\(|CALL \(|lucene|node_modules|\.ts\b|\.js\b|\/work|\/tmp|\/home|at \w+ \(|grafeo|neo4j|apollo|fastify|express|graphql-js|v?\d+\.\d+\.\d+/i;

/** Status and error of an answer, which must be JSON and hold no data. */
export async function refused(response: Response): Promise<[number, string]> {
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  const text = await response.text();
  expect(text).not.toMatch(leaks);
  const { errors, data } = JSON.parse(text) as {
    errors: { message: string; extensions: { code: string } }[];
    data?: unknown;
  };
  expect(data).toBeUndefined();
  return [response.status, errors[0]!.extensions.code];
}
