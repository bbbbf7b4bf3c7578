import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";

const hash = (text: string) => createHash("sha256").update(text).digest();

/** Whether a request comes with this token; how long the comparison takes tells nothing of it. */
export function bears(
  { headers }: Pick<FastifyRequest, "headers">,
  token: string,
): boolean {
  const [, given = ""] =
    /^Bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
  return timingSafeEqual(hash(given), hash(token));
}
