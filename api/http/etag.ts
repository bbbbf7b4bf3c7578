import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { varyBy } from "./vary.ts";

/** Where a request came to: scheme and host, as a trusted proxy tells them. */
export const addressOf = ({
  protocol,
  host,
}: Pick<FastifyRequest, "protocol" | "host">): string =>
  `${protocol}://${host}`;

/**
 * The tag of what a GET answers: the version of the data, then what else the answer depends on: the
 * address, the form asked for, this program and the day (a citation names address and day).
 */
export function tagOf(
  version: string,
  program: string,
  request: FastifyRequest,
): string {
  const { url, headers } = request;
  const today = new Date().toISOString().slice(0, 10);
  const rest = createHash("sha256")
    .update(
      [program, today, addressOf(request), url, headers.accept ?? ""].join(
        "\n",
      ),
    )
    .digest("hex")
    .slice(0, 16);
  return `"${version}-${rest}"`;
}

/** Whether the caller holds what has this tag. */
export const isHeld = ({ headers }: FastifyRequest, tag: string): boolean =>
  tagsIn(headers["if-none-match"]).includes(tag);

/** Whether the caller holds whatever there is. */
export const holdsAny = ({ headers }: FastifyRequest): boolean =>
  headers["if-none-match"]?.trim() === "*";

const tagsIn = (text = "") =>
  text.split(",").map((tag) => tag.trim().replace(/^W\//, ""));

const packed = /-(br|gzip|deflate|zstd)"$/;

/**
 * A strong tag stands for the very bytes: each way of packing an answer gets one of its own, which
 * routes need not know. To be called after compression is registered, before the routes.
 */
export function tagPacked(app: FastifyInstance): void {
  const held = new WeakMap<FastifyRequest, ReadonlyMap<string, string>>();
  app.addHook("onRequest", async (request) => {
    if (request.headers["if-none-match"] === undefined) return;
    const bare = new Map(
      tagsIn(request.headers["if-none-match"]).map((tag) => [
        tag.replace(packed, '"'),
        tag,
      ]),
    );
    held.set(request, bare);
    request.headers["if-none-match"] = [...bare.keys()].join(", ");
  });
  // Compression adds itself to each route; what comes after it knows the packing.
  app.addHook("onRoute", (route) => {
    route.onSend = [
      route.onSend ?? [],
      async (request: FastifyRequest, reply: FastifyReply) => {
        const tag = reply.getHeader("etag");
        const packing = reply.getHeader("content-encoding");
        if (typeof tag !== "string") return;
        varyBy(reply, "accept-encoding");
        if (tag.startsWith("W/")) return;
        if (reply.statusCode === 304)
          reply.header("etag", held.get(request)?.get(tag) ?? tag);
        else if (typeof packing === "string")
          reply.header("etag", tag.replace(/"$/, `-${packing}"`));
      },
    ].flat();
  });
}
