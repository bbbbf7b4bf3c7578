import { hash } from "node:crypto";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Limits } from "../../env.ts";
import type { Engine } from "../engine.ts";
import { sentences } from "../error-format.ts";
import { Refused } from "../refusals.ts";
import { clientOf, internalAddress } from "../sharing/client.ts";
import type { Sort } from "../sharing/entrance.ts";
import { hasKey } from "../sharing/members.ts";
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
  const { entrance, members, turns, usage } = sharing;
  if (rate > 0) {
    await api.register(rateLimit, {
      max: (request) => Math.ceil(rate * members.shareOf(clientOf(request))),
      timeWindow: 60_000,
      cache: 10_000,
      allowList: [internalAddress],
      keyGenerator: (request) => members.of(request),
      errorResponseBuilder: (request, { max }) =>
        new Refused(
          429,
          "RATE_LIMITED",
          `${whoIs(members.of(request))} has asked ${String(max)} times within a minute; wait as long as “retry-after” says.`,
        ),
    });
    api.addHook("onRequest", (request, _reply, next) => {
      const member = members.of(request);
      const seconds =
        member === internalAddress ? 0 : usage.secondsBeyond(member);
      if (seconds === 0) return next();
      const refusal = new Refused(
        429,
        "RATE_LIMITED",
        `${whoIs(member)} has used more of the server's time than its share of a minute; wait as long as “retry-after” says.`,
        { "retry-after": String(seconds) },
      );
      setTimeout(next, pause, refusal);
    });
  }
  // Refused before the body is read; and a body that comes slowly holds no place.
  api.addHook("onRequest", (request, _reply, next) => {
    const refusal = entrance.refusal(clientOf(request), members.of(request));
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

const whoIs = (member: string) =>
  hasKey(member) ? "This client" : "This address";

/** What is asked, for whomever: requests of one document cost much the same. */
function sortOf({ method, url, body, headers }: FastifyRequest): Sort {
  const document =
    method === "POST"
      ? String((body as { query?: unknown } | null)?.query)
      : url;
  return {
    text: hash("sha256", document, "base64"),
    size: Number(headers["content-length"] ?? 0),
  };
}
