import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Revision } from "../graph/graph.ts";
import { KeptAnswers } from "./answers/kept-answers.ts";
import { ofOneVersion } from "./answers/one-version.ts";
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
  { schema, engine, articles, limits, answerBytes, fingerprint }: Parts,
  metrics: Metrics,
  sharing: Sharing,
): Promise<void> {
  const apollo = createApollo(schema, limits, metrics);
  await apollo.start();

  const kept = new KeptAnswers(
    api,
    answerBytes,
    limits.time,
    engine,
    sharing.usage,
    metrics,
  );
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

  const tagFor = (request: FastifyRequest, { version }: Revision) =>
    tagOf(
      version,
      fingerprint,
      // A citation names the address and the day.
      new Date().toISOString().slice(0, 10),
      addressOf(request),
      request.url,
      request.headers.accept ?? "",
    );

  /** Gives what is asked by GET its tag; whether it is answered by that already. */
  const tagAddress = async (request: FastifyRequest, reply: FastifyReply) => {
    if (isBrowsing(request) && !request.url.includes("query=")) {
      void reply.redirect("/playground");
      return true;
    }
    // A GET changes nothing; only one with somebody's credentials must come from our own pages.
    const isAnybodys =
      !request.headers.cookie && !request.headers.authorization;
    if (isAnybodys) request.headers["apollo-require-preflight"] = "true";
    const revision = await Promise.resolve(engine.graph?.revision()).catch(
      () => undefined,
    );
    if (!revision) return false;
    const tag = tagFor(request, revision);
    if (isHeld(request, tag)) {
      void reply.headers({ etag: tag, "cache-control": "no-cache" });
      void notModified(reply).send();
      return true;
    }
    tags.set(reply, tag);
    if (isAnybodys && request.method === "GET") kept.noteAddress(request, tag);
    return false;
  };

  api.route<{ Reply: string }>({
    method: ["GET", "HEAD", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    onRequest: (_request, reply, next) => {
      varyBy(reply, "accept");
      next();
    },
    preValidation: [
      (request, reply, next) => {
        if (request.method === "POST") return next();
        tagAddress(request, reply).then((isAnswered) => {
          if (!isAnswered) next();
        }, next);
      },
      (request, reply, next) => kept.answer(request, reply, next),
    ],
    handler(request, reply) {
      const cleaned = withoutEmptyParameters(request);
      // The same answer, of which Node sends the head.
      const asked = request.method === "HEAD" ? asGet(cleaned) : cleaned;
      const work = sharing.workOf(request, reply);
      return ofOneVersion(engine.graph, async (revision) => {
        work.forgetLooks();
        if (tags.has(reply) && revision)
          tags.set(reply, tagFor(request, revision));
        const given = await answer.call(this, asked, reply);
        // What is tagged by a version is of that one, however few looks it took.
        const looks = tags.has(reply) ? Infinity : work.looks;
        return { answer: given as string, looks };
      });
    },
    onSend: (request, reply, payload, next) => {
      const outcome = contexts.get(reply)?.outcome;
      kept.keep(request, reply, payload, outcome);
      // To clients of before the media type of GraphQL, an answer is an answer, whatever it says.
      if (
        outcome?.isMisasked &&
        String(reply.getHeader("content-type")).startsWith("application/json")
      )
        void reply.code(200);
      if (!reply.hasHeader("etag") || !holdsAny(request))
        return next(null, payload);
      notModified(reply);
      next(null, null);
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
