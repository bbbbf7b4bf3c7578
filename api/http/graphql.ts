import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createApollo } from "./apollo.ts";
import type { Parts } from "./app.ts";
import { isBrowsing } from "./browsing.ts";
import { withoutEmptyParameters } from "./empty-parameters.ts";
import { RequestContext } from "./request-context.ts";
import { addressOf, holdsAny, isHeld, tagOf } from "./etag.ts";
import type { Metrics } from "./metrics.ts";
import { Refused } from "./refusals.ts";
import type { Sharing } from "./sharing/sharing.ts";
import { varyBy } from "./vary.ts";
import { asksWorkings, Workings } from "./workings.ts";

/** `/graphql`: GET, HEAD and POST, and nothing else. */
export async function serveGraphql(
  api: FastifyInstance,
  { schema, articles, limits, fingerprint }: Parts,
  metrics: Metrics,
  sharing: Sharing,
): Promise<void> {
  const apollo = createApollo(schema, limits, metrics);
  await apollo.start();

  const tags = new WeakMap<FastifyReply, string>();
  const contexts = new WeakMap<FastifyReply, RequestContext>();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const work = sharing.workOf(request, reply);
      const context = new RequestContext(
        articles,
        addressOf(request),
        request.log,
        tags.get(reply),
        (question) => sharing.graphFor(request, reply, question)!,
        asksWorkings(extensionsOf(request)) ? new Workings() : undefined,
        () => sharing.turns.makeWay(work),
      );
      contexts.set(reply, context);
      return context;
    },
  });

  api.route<{ Reply: string }>({
    method: ["GET", "HEAD", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    onRequest: async (_request, reply) => varyBy(reply, "accept"),
    preHandler: async (request, reply) => {
      if (request.method === "POST") return;
      if (isBrowsing(request) && !request.url.includes("query="))
        return reply.redirect("/playground");
      // A GET changes nothing; only one with somebody's credentials must come from our own pages.
      if (!request.headers.cookie && !request.headers.authorization)
        request.headers["apollo-require-preflight"] = "true";
      const graph = sharing.graphFor(request, reply, "other");
      const version = await graph?.version().catch(() => null);
      if (version == null) return;
      const tag = tagOf(
        version,
        fingerprint,
        // A citation names the address and the day.
        new Date().toISOString().slice(0, 10),
        addressOf(request),
        request.url,
        request.headers.accept ?? "",
      );
      if (isHeld(request, tag)) {
        void reply.headers({ etag: tag, "cache-control": "no-cache" });
        return notModified(reply).send(undefined as never);
      }
      tags.set(reply, tag);
    },
    handler(request, reply) {
      const cleaned = withoutEmptyParameters(request);
      return answer.call(
        this,
        // The same answer, of which Node sends the head.
        request.method === "HEAD" ? asGet(cleaned) : cleaned,
        reply,
      );
    },
    onSend: async (request, reply, payload) => {
      // To clients of before the media type of GraphQL, an answer is an answer, whatever it says.
      if (
        contexts.get(reply)?.outcome.isMisasked &&
        String(reply.getHeader("content-type")).startsWith("application/json")
      )
        void reply.code(200);
      if (!reply.hasHeader("etag") || !holdsAny(request)) return payload;
      notModified(reply);
      return null;
    },
  });

  api.route({
    method: ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"],
    url: "/graphql",
    handler: async () => {
      throw new Refused(405, "BAD_REQUEST", "Ask by GET or POST.", {
        allow: "GET, HEAD, POST",
      });
    },
  });
}

/** What a request says beside its query: in its body, or as JSON in its address. */
function extensionsOf({ method, body, query }: FastifyRequest): unknown {
  const { extensions } = ((method === "POST" ? body : query) ?? {}) as {
    extensions?: unknown;
  };
  if (typeof extensions !== "string") return extensions;
  try {
    return JSON.parse(extensions);
  } catch {
    return undefined;
  }
}

/** The caller has it: nothing tells of a body that is not sent. */
const notModified = <Reply extends FastifyReply>(reply: Reply): Reply =>
  reply
    .code(304)
    .removeHeader("content-type")
    .removeHeader("content-length") as Reply;

const asGet = <Request extends FastifyRequest>(request: Request): Request =>
  Object.create(request, { method: { value: "GET" } }) as Request;
