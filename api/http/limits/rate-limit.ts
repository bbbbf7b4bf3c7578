import { createHash } from "node:crypto";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Limits } from "../../env.ts";
import type { Engine } from "../engine.ts";
import { sentences } from "../error-format.ts";
import { Refused } from "../refusals.ts";
import { clientOf, internalAddress, subnetBits } from "../sharing/client.ts";
import type { Sort } from "../sharing/entrance.ts";
import { retryAfter } from "../sharing/overloaded.ts";
import type { Sharing } from "../sharing/sharing.ts";

/** Milliseconds for which a client beyond its share waits to be refused: who asks again at once does so less often. */
const pause = 80;

/** Bounds what the routes of `api` do: how much one address asks, and how many ask at once. */
export async function limitRate(
  api: FastifyInstance,
  { rate, concurrency }: Limits,
  engine: Engine,
  sharing: Sharing,
): Promise<void> {
  const { entrance, turns, usage } = sharing;
  if (rate > 0) {
    await api.register(rateLimit, {
      max: rate,
      timeWindow: 60_000,
      cache: 10_000,
      allowList: [internalAddress],
      ipv6Subnet: subnetBits,
      errorResponseBuilder: () =>
        new Refused(
          429,
          "RATE_LIMITED",
          `This address has asked ${String(rate)} times within a minute; wait as long as “retry-after” says.`,
        ),
    });
    api.addHook("onRequest", (request, _reply, next) => {
      const client = clientOf(request);
      const seconds =
        client === internalAddress ? 0 : usage.secondsBeyond(client);
      if (seconds === 0) return next();
      const refusal = new Refused(
        429,
        "RATE_LIMITED",
        "This address has used more of the server's time than its share of a minute; wait as long as “retry-after” says.",
        { "retry-after": String(seconds) },
      );
      setTimeout(next, pause, refusal);
    });
  }
  // Refused before the body is read; and a body that comes slowly holds no place.
  api.addHook("onRequest", (request, _reply, next) => {
    const refusal = entrance.refusal(clientOf(request));
    if (!refusal) return next();
    setTimeout(next, entrance.count < concurrency ? pause : 0, refusal);
  });
  api.addHook("preHandler", async (request, reply) => {
    if (!engine.graph)
      throw new Refused(503, "UNAVAILABLE", sentences.unavailable, {
        "retry-after": retryAfter,
      });
    const work = sharing.workOf(request, reply);
    await entrance.enter(work, reply, sortOf(request));
    await turns.take(work);
  });
  api.addHook("onSend", (_request, reply: FastifyReply, payload, next) => {
    entrance.done(reply, "sent");
    next(null, payload);
  });
}

/** What is asked, for whomever: requests of one document cost much the same. */
function sortOf({ method, url, body, headers }: FastifyRequest): Sort {
  const document =
    method === "POST"
      ? String((body as { query?: unknown } | null)?.query)
      : url;
  return {
    text: createHash("sha256").update(document).digest("base64"),
    size: Number(headers["content-length"] ?? 0),
  };
}
