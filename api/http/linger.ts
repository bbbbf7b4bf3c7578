import type { FastifyReply, FastifyRequest } from "fastify";

/** Bytes up to which the rest of a refused body is read and thrown away. */
const most = 12_000_000;

/**
 * Reads a refused body to its end, where it is not endless. Fastify hangs up at once; the system then tells whoever
 * still sends that the connection is broken, who may not get to read why (RFC 9112, 9.6): a balancer says that
 * the server is gone.
 */
export function linger(
  { raw, headers }: FastifyRequest,
  reply: FastifyReply,
): void {
  if (reply.getHeader("connection") !== "close") return;
  if (!raw.complete) {
    if (!(Number(headers["content-length"]) <= most)) return;
    raw.unpipe();
    raw.resume();
  }
  void reply.removeHeader("connection");
}
