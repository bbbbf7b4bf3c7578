import { isIP } from "node:net";
import type { FastifyRequest } from "fastify";

/** Whether an address is one of this machine's own. */
export const isOwn = (ip: string): boolean =>
  isIP(ip) > 0 && /^(127\.|::1$|::ffff:127\.)/.test(ip);

/** Whether a proxy speaks for somebody else: one on this machine need not be configured. */
export const isForwarded = (headers: FastifyRequest["headers"]): boolean =>
  ["x-forwarded-for", "forwarded", "via"].some((name) => name in headers);
