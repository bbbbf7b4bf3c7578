import { createHash } from "node:crypto";
import type {
  DoneFuncWithErrOrRes,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from "fastify";
import { varyBy } from "./vary.ts";

export type Address = Pick<FastifyRequest, "protocol" | "host">;

/** Scheme and host of a request, as a trusted proxy passes them on. */
export const addressOf = ({ protocol, host }: Address): string =>
  `${protocol}://${host}`;

/** An entity tag: the version of the data, then a hash of what else the response depends on. */
export function tagOf(version: string, ...dependencies: string[]): string {
  const rest = createHash("sha256")
    .update(dependencies.join("\n"))
    .digest("hex")
    .slice(0, 16);
  return `"${version}-${rest}"`;
}

/** Whether the client has the response with this tag. */
export const isHeld = ({ headers }: FastifyRequest, tag: string): boolean =>
  tagsIn(headers["if-none-match"]).includes(tag);

/** Whether the client has some response (`If-None-Match: *`). */
export const holdsAny = ({ headers }: FastifyRequest): boolean =>
  headers["if-none-match"]?.trim() === "*";

const tagsIn = (text = "") =>
  text.split(",").map((tag) => tag.trim().replace(/^W\//, ""));

const encoded = /-(br|gzip|deflate|zstd)"$/;

/**
 * A strong tag stands for the exact bytes, so each content encoding gets a tag of its own; routes need
 * not care. Call this after registering compression and before the routes.
 */
export function tagEncoded(app: FastifyInstance): void {
  const held = new WeakMap<FastifyRequest, ReadonlyMap<string, string>>();
  app.addHook("onRequest", (request, _reply, next) => {
    if (request.headers["if-none-match"] === undefined) return next();
    const bare = new Map(
      tagsIn(request.headers["if-none-match"]).map((tag) => [
        tag.replace(encoded, '"'),
        tag,
      ]),
    );
    held.set(request, bare);
    request.headers["if-none-match"] = [...bare.keys()].join(", ");
    next();
  });
  const encodeTag = (request: FastifyRequest, reply: FastifyReply) => {
    const tag = reply.getHeader("etag");
    const encoding = reply.getHeader("content-encoding");
    if (typeof tag !== "string") return;
    varyBy(reply, "accept-encoding");
    if (tag.startsWith("W/")) return;
    if (reply.statusCode === 304)
      void reply.header("etag", held.get(request)?.get(tag) ?? tag);
    else if (typeof encoding === "string")
      void reply.header("etag", tag.replace(/"$/, `-${encoding}"`));
  };
  // Compression adds itself to each route; hooks after it see the encoding.
  app.addHook("onRoute", (route) => {
    route.onSend = [
      route.onSend ?? [],
      (
        request: FastifyRequest,
        reply: FastifyReply,
        payload: unknown,
        next: DoneFuncWithErrOrRes,
      ) => {
        encodeTag(request, reply);
        next(null, payload);
      },
    ].flat();
  });
}
