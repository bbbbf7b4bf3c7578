import type { FastifyRequest } from "fastify";
import { bears } from "./bearer.ts";
import { isForwarded, isOwn } from "./own-machine.ts";
import { Refused, notFound } from "./refusals.ts";

/**
 * Lets those read the metrics who have the token or, where there is none, ask from this machine itself:
 * names of operations and what the engine does are the operator's.
 */
export function admitToMetrics(
  request: FastifyRequest,
  token: string | undefined,
): void {
  if (token === undefined) {
    if (isOwn(request.ip) && !isForwarded(request.headers)) return;
    throw notFound();
  }
  if (bears(request, token)) return;
  throw new Refused(
    401,
    "BAD_REQUEST",
    "The metrics are read with the header “Authorization: Bearer” and the token of the operator.",
    { "www-authenticate": 'Bearer realm="metrics"' },
  );
}
