import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { isForwarded, isOwn } from "./own-machine.ts";
import { Refused, nothing } from "./refusals.ts";

const hash = (text: string) => createHash("sha256").update(text).digest();

/**
 * Lets those read the metrics who have the token or, where there is none, ask from this machine itself:
 * names of operations and what the engine does are the operator's.
 */
export function admitToMetrics(
  { ip, headers }: FastifyRequest,
  token: string | undefined,
): void {
  if (token === undefined) {
    if (isOwn(ip) && !isForwarded(headers)) return;
    throw new Refused(404, "NOT_FOUND", nothing.errors[0]!.message);
  }
  const [, given = ""] =
    /^Bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
  if (timingSafeEqual(hash(given), hash(token))) return;
  throw new Refused(
    401,
    "BAD_REQUEST",
    "The metrics are read with the header “Authorization: Bearer” and the token of the operator.",
    { "www-authenticate": 'Bearer realm="metrics"' },
  );
}
