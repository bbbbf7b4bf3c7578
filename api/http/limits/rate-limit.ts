import { setTimeout as delay } from "node:timers/promises";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Limits } from "../../env.ts";
import type { Engine } from "../engine.ts";
import { sentences } from "../error-format.ts";
import { Refused } from "../refusals.ts";
import { clientOf, internalAddress, subnetBits } from "../sharing/client.ts";
import { retryAfter } from "../sharing/overloaded.ts";
import type { Sharing } from "../sharing/sharing.ts";

/** Milliseconds for which a client beyond its share waits to be refused: who asks again at once does so less often. */
const pause = 80;

interface Place {
  readonly client: string;
  /** A slot is freed when the response is sent and the socket has taken it or is closed. */
  readonly done: Set<"sent" | "closed">;
}

/** The requests that run: one too many, of all or of one client, is refused at once and never waits. */
export class Running {
  count = 0;
  private readonly counts = new Map<string, number>();
  private readonly places = new WeakMap<FastifyReply, Place>();

  constructor(private readonly most: number) {}

  /** What is said to a request for which there is no place now. */
  refusal(client: string): Refused | undefined {
    const refuse = (who: string) =>
      new Refused(
        503,
        "OVERLOADED",
        `Too many requests${who} run at once; ask again shortly.`,
        { "retry-after": retryAfter },
      );
    if (this.count >= this.most) return refuse("");
    const own = this.counts.get(client) ?? 0;
    const others = this.counts.size - (own > 0 ? 1 : 0);
    // However many clients there are, one more finds a place.
    const share = Math.max(1, Math.floor(this.most / (others + 2)));
    return own >= share ? refuse(" of this address") : undefined;
  }

  enter(client: string, reply: FastifyReply): void {
    const refusal = this.refusal(client);
    if (refusal) throw refusal;
    this.count++;
    this.counts.set(client, (this.counts.get(client) ?? 0) + 1);
    this.places.set(reply, { client, done: new Set() });
    // The client may have gone while the body was read.
    if (reply.raw.closed) this.done(reply, "closed");
    else reply.raw.once("close", () => this.done(reply, "closed"));
  }

  done(reply: FastifyReply, what: "sent" | "closed"): void {
    const place = this.places.get(reply);
    if (place?.done.add(what).size !== 2) return;
    this.places.delete(reply);
    this.count--;
    const left = this.counts.get(place.client)! - 1;
    if (left > 0) this.counts.set(place.client, left);
    else this.counts.delete(place.client);
  }
}

/** Bounds what the routes of `api` do: how much one address asks, and how many ask at once. */
export async function limitRate(
  api: FastifyInstance,
  limits: Limits,
  running: Running,
  engine: Engine,
  sharing: Sharing,
): Promise<void> {
  const { rate } = limits;
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
    api.addHook("onRequest", async (request) => {
      const client = clientOf(request);
      const seconds =
        client === internalAddress ? 0 : sharing.usage.secondsBeyond(client);
      if (seconds === 0) return;
      await delay(pause);
      throw new Refused(
        429,
        "RATE_LIMITED",
        "This address has used more of the server's time than its share of a minute; wait as long as “retry-after” says.",
        { "retry-after": String(seconds) },
      );
    });
  }
  // Refused before the body is read; and a body that comes slowly holds no place.
  api.addHook("onRequest", async (request) => {
    const client = clientOf(request);
    const refusal = running.refusal(client);
    if (!refusal) return;
    await delay(running.count < limits.concurrency ? pause : 0);
    throw refusal;
  });
  api.addHook("preHandler", async (request, reply) =>
    running.enter(clientOf(request), reply),
  );
  api.addHook("onSend", async (_request, reply) => running.done(reply, "sent"));
  api.addHook("preHandler", async () => {
    if (!engine.graph)
      throw new Refused(503, "UNAVAILABLE", sentences.unavailable, {
        "retry-after": retryAfter,
      });
  });
  api.addHook("preHandler", (request: FastifyRequest, reply: FastifyReply) =>
    sharing.turns.take(sharing.workOf(request, reply)),
  );
}
