import type { FastifyInstance } from "fastify";
import {
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from "graphql";
import { holdsAny, isHeld, tagOf } from "./etag.ts";

/** Serves `/schema.graphql`, for tools that read a schema from an address. */
export function serveSchema(
  app: FastifyInstance,
  { schema, fingerprint }: { schema: GraphQLSchema; fingerprint: string },
): void {
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const etag = tagOf("schema", fingerprint);
  app.get("/schema.graphql", async (request, reply) => {
    void reply.headers({ etag, "cache-control": "no-cache" });
    if (isHeld(request, etag) || holdsAny(request))
      return reply.code(304).send();
    return reply.type("text/plain; charset=utf-8").send(text);
  });
}
