import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { createApollo } from "./apollo.ts";
import type { Parts } from "./app.ts";
import { Asked } from "./asked.ts";
import { addressOf, isHeld, tagOf } from "./etag.ts";
import type { Metrics } from "./metrics.ts";
import { Refused } from "./refusals.ts";

/** `/graphql`: GET and POST, and nothing else. */
export async function serveGraphql(
  api: FastifyInstance,
  { schema, engine, articles, limits, program }: Parts,
  metrics: Metrics,
): Promise<void> {
  const apollo = createApollo(schema, limits, metrics);
  await apollo.start();

  const tags = new WeakMap<FastifyRequest, string>();
  api.route<{ Reply: string }>({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    preHandler: async (request, reply) => {
      if (request.method !== "GET") return;
      if (isBrowsing(request)) {
        if (!request.url.includes("query="))
          return reply.redirect("/playground");
        return;
      }
      // A GET changes nothing; only one with somebody's credentials must come from our own pages.
      if (!request.headers.cookie && !request.headers.authorization)
        request.headers["apollo-require-preflight"] = "true";
      const version = await engine.graph?.version().catch(() => null);
      if (version == null) return;
      const tag = tagOf(version, program, request);
      if (isHeld(request, tag))
        return reply
          .code(304)
          .headers({ etag: tag, "cache-control": "no-cache", vary: "accept" })
          .send("");
      tags.set(request, tag);
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) =>
        new Asked(
          articles,
          addressOf(request),
          request.log,
          tags.get(request),
          engine.graph!,
          metrics,
          performance.now() + limits.time,
        ),
    }),
  });

  api.route({
    method: ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"],
    url: "/graphql",
    handler: async () => {
      throw new Refused(405, "BAD_REQUEST", "Ask by GET or POST.", {
        allow: "GET, POST",
      });
    },
  });
}

/** Whether a person has opened the address, as a page. */
const isBrowsing = ({ headers }: FastifyRequest) =>
  headers.accept?.includes("text/html") === true;
