import type { FastifyReply } from "fastify";

/** Adds a header of the request to those on which the answer depends; caches keep one answer for each. */
export function varyBy(reply: FastifyReply, header: string): void {
  const before = reply.getHeader("vary");
  if (before === undefined) return void reply.header("vary", header);
  const known = String(before)
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
  if (!known.some((each) => each.toLowerCase() === header))
    void reply.header("vary", [...known, header].join(", "));
}
