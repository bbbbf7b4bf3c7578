import type { IncomingMessage, ServerResponse } from "node:http";
import cors from "@fastify/cors";
import type { FastifyInstance, FastifyRequest } from "fastify";
import helmet, { type HelmetOptions } from "helmet";
import { LRUCache } from "lru-cache";
import { Refused } from "./refusals.ts";
import { keyHeader } from "./sharing/members.ts";

type Headers = Readonly<Record<string, string>>;

/**
 * The headers of a response by which browsers keep it apart from what others sent. Worked out once: the
 * plugin for Fastify does it for each request, past Fastify, which costs a small answer a fifth of its time.
 */
function securityHeaders(options: HelmetOptions): Headers {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  helmet(options)(
    {} as IncomingMessage,
    response as unknown as ServerResponse,
    () => undefined,
  );
  return headers;
}

/** Whether a connection is safe is known to the proxy in front, which sets this. */
const ofTheProxy = { strictTransportSecurity: false } as const;

/** What our pages may do, and which pages may show them in a frame. */
const ofPages = (frameAncestors: readonly string[]): Headers =>
  securityHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // GraphiQL's editor draws the marks under mistakes as `data:` images.
        imgSrc: ["'self'", "data:"],
        // Cytoscape, Mantine and GraphiQL set styles from scripts.
        styleSrc: ["'self'", "'unsafe-inline'"],
        // The layout and GraphiQL's editor work in workers of their own.
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: [...frameAncestors],
      },
    },
    // This older header knows no list; where it stands, browsers may heed it.
    frameguard: frameAncestors.includes("'none'") && { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
    ...ofTheProxy,
  });

/**
 * What is no page may do nothing, and says no more than that: Node checks and writes each header anew, and all
 * eleven of a page would cost an answer from memory a tenth of its time.
 */
const ofAnswers = securityHeaders({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  frameguard: { action: "deny" },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  dnsPrefetchControl: false,
  ieNoOpen: false,
  permittedCrossDomainPolicies: false,
  xssFilter: false,
  ...ofTheProxy,
});

/** A view of the explorer as it stands in a frame. */
const isEmbedded = (url: string): boolean =>
  /^\/((en|zh)(\/[^?]*)?)?\?(.*&)?embed(=|&|$)/.test(url);

/** Security headers: what our pages may do, which origins may query, and which may embed a view. */
export async function setHeaders(
  app: FastifyInstance,
  {
    corsOrigins,
    embedOrigins,
  }: Readonly<Record<"corsOrigins" | "embedOrigins", readonly string[]>>,
): Promise<void> {
  const alone = ofPages(["'none'"]);
  const framed = embedOrigins.length > 0 ? ofPages(embedOrigins) : alone;
  const headersOf = ({ routeOptions, url }: FastifyRequest) => {
    if (routeOptions.url === "/graphql") return ofAnswers;
    return framed !== alone && isEmbedded(url) ? framed : alone;
  };
  app.addHook("onRequest", (request, reply, next) => {
    void reply.headers(headersOf(request));
    next();
  });
  if (corsOrigins.length > 0)
    await app.register(cors, {
      origin: corsOrigins.includes("*") ? "*" : [...corsOrigins],
      methods: ["GET", "POST"],
      allowedHeaders: ["content-type", "apollo-require-preflight", keyHeader],
      exposedHeaders: ["etag", "retry-after", "x-request-id"],
      maxAge: 86_400,
    });
  app.addHook("onRequest", (request, reply, next) => {
    void reply.header("x-request-id", request.id);
    if (isHost(request)) next();
    else next(new Refused(400, "BAD_REQUEST", "The header “Host” is no host."));
  });
  app.addHook("onSend", (_request, reply, payload, next) => {
    if (reply.statusCode >= 400 && !reply.hasHeader("cache-control"))
      void reply.header("cache-control", "no-store");
    next(null, payload);
  });
}

/** Hosts that were found to be some; clients name few. */
const hosts = new LRUCache<string, true>({ max: 100 });

function isHost({ raw: { rawHeaders }, headers }: FastifyRequest): boolean {
  // Node drops a second host and lets one that is missing be only where HTTP does.
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]!.length === 4 && /^host$/i.test(rawHeaders[at]!))
      count++;
  if (count > 1) return false;
  const { host = "none" } = headers;
  if (hosts.has(host)) return true;
  if (!URL.canParse(`http://${host}`)) return false;
  hosts.set(host, true);
  return true;
}
