import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import Fastify, {
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
} from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Articles } from "../articles/articles.ts";
import type { Limits, LogLevel } from "../env.ts";
import { brotliOptions, encodings, worthPacking } from "./answers/packing.ts";
import { readBodies } from "./body.ts";
import { isBrowsing } from "./browsing.ts";
import { serveDesk, type Desk } from "./desk.ts";
import { serveExports } from "./exports.ts";
import { KeptExports } from "./kept-exports.ts";
import type { Engine } from "./engine.ts";
import { sentences } from "./error-format.ts";
import { tagEncoded } from "./etag.ts";
import { serveGraphql } from "./graphql.ts";
import { limitRate } from "./limits/rate-limit.ts";
import { setHeaders } from "./headers.ts";
import { serveHealth } from "./health.ts";
import { linger } from "./linger.ts";
import { refuseTheRest } from "./methods.ts";
import { createMetrics } from "./metrics.ts";
import { Refused, answerError, answerUnreadable } from "./refusals.ts";
import { serveSchema } from "./schema-file.ts";
import { internalAddress } from "./sharing/client.ts";
import { retryAfter } from "./sharing/overloaded.ts";
import { Sharing } from "./sharing/sharing.ts";
import { serveWeb } from "./web.ts";

/** What the server is put together from. */
export interface Parts {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly articles: Articles;
  readonly limits: Limits;
  /** Bytes of the answers that are kept. */
  readonly answerBytes: number;
  /** Identifies what makes answers out of the data; part of every entity tag. */
  readonly fingerprint: string;
  /** Where the web is built. */
  readonly webFolder: string;
  readonly corsOrigins: readonly string[];
  /** Whose pages may show a view in a frame. */
  readonly embedOrigins: readonly string[];
  readonly proxies: readonly string[];
  /** Who may read the metrics from elsewhere. */
  readonly metricsToken: string | undefined;
  /** What editors do; null where nobody may. */
  readonly desk: Desk | null;
  readonly logLevel: LogLevel;
  /** Aborted when the server is about to close: connections then end with their next answer. */
  readonly stopping?: AbortSignal;
  /** Where the log goes. */
  readonly logStream: { write(line: string): void };
}

/** The part of the room for answers that export files have. */
const forExports = 1 / 4;

/** The server, ready to listen. */
export async function createApp(parts: Parts): Promise<FastifyInstance> {
  const { engine, limits, logLevel, answerBytes, fingerprint } = parts;
  const app = Fastify({
    bodyLimit: limits.body,
    // The whole of a request is there soon, or its sender is let go; looked after every few seconds.
    requestTimeout: 15_000,
    http: { connectionsCheckingInterval: 5_000 },
    // Drop clients that stop reading the response.
    connectionTimeout: limits.time + 30_000,
    clientErrorHandler: answerUnreadable,
    trustProxy: parts.proxies.length > 0 ? [...parts.proxies] : false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // What comes while it closes is refused below, in the form of GraphQL.
    return503OnClosing: false,
    logger: { level: logLevel, base: null, stream: parts.logStream },
    // One line a request, below, in place of two.
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, request, unsure) => {
      const reply = unsure as FastifyReply;
      // A person gets to the page that says so, at an address that can be decoded.
      if (error.code === "FST_ERR_BAD_URL" && isBrowsing(request))
        void reply.redirect(escaped(request.url), 302);
      else
        void answerError(error, request, reply).then((body) =>
          reply.send(body),
        );
    },
  });
  let isClosing = false;
  const isStopping = () => isClosing || parts.stopping?.aborted === true;
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (!isStopping()) linger(request, reply);
    return answerError(error, request, reply);
  });
  refuseTheRest(app, parts.webFolder);
  readBodies(app);

  app.addHook("preClose", async () => {
    isClosing = true;
  });
  app.addHook("onRequest", (_request, reply, next) => {
    if (isStopping()) void reply.header("connection", "close");
    if (!isClosing) return next();
    next(
      new Refused(503, "UNAVAILABLE", sentences.stopping, {
        "retry-after": retryAfter,
      }),
    );
  });

  const metrics = createMetrics(engine, () => ({
    requests: sharing.entrance.count,
    waiting: sharing.entrance.waiting,
    statements: sharing.load,
  }));
  const sharing = new Sharing(limits, engine, metrics);
  app.addHook("onResponse", (request, reply, next) => {
    next();
    if (request.ip === internalAddress) return;
    const { method } = request;
    const route = request.routeOptions.url ?? "other";
    const { statusCode: status, elapsedTime: ms } = reply;
    metrics.request(route, method, status, ms / 1000);
    request.log.info(
      { method, route, status, ms: Math.round(ms * 10) / 10 },
      "answered",
    );
  });

  await setHeaders(app, parts);
  await app.register(compress, {
    encodings: [...encodings],
    threshold: worthPacking,
    brotliOptions,
  });
  tagEncoded(app);
  serveHealth(app, engine, metrics, parts.metricsToken, parts.stopping);
  await app.register(async (api) => {
    await limitRate(api, limits, engine, sharing);
    await serveGraphql(
      api,
      { ...parts, answerBytes: answerBytes * (1 - forExports) },
      metrics,
      sharing,
    );
    const kept = new KeptExports(answerBytes * forExports);
    metrics.answersTake(() => kept.bytes);
    serveExports(api, { fingerprint, kept }, (request, reply) => ({
      graph: sharing.graphFor(request, reply, "export"),
      makeWay: () => sharing.turns.makeWay(sharing.workOf(request, reply)),
    }));
  });
  serveSchema(app, parts);
  if (parts.desk) serveDesk(app, parts.desk);
  await serveWeb(app, parts.webFolder);
  return app;
}

/** An address with the escapes of its path escaped, on this host. */
function escaped(url: string): string {
  const [path = "", ...query] = url.split("?");
  const readable = path.replace(/^\/+/, "/").replaceAll("%", "%25");
  return [readable, ...query].join("?");
}
