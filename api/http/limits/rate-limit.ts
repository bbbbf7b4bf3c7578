import { randomUUID } from "node:crypto";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Limits } from "../../env.ts";
import type { Engine } from "../engine.ts";
import { sentences } from "../error-format.ts";
import { Refused } from "../refusals.ts";

/** The address of the server's own questions, which no caller can have; they count for nobody. */
export const internalAddress = randomUUID();

/** How many requests run, so that one too many is refused at once and never waits. */
export class Running {
  count = 0;
  /** What is done of each: it was answered, and its connection has taken all or is gone. */
  private readonly places = new WeakMap<FastifyReply, Set<"sent" | "closed">>();

  constructor(private readonly most: number) {}

  /** Refuses one for which there is no place now. */
  check(): void {
    if (this.count >= this.most)
      throw new Refused(
        503,
        "OVERLOADED",
        "Too many requests run at once; ask again shortly.",
        { "retry-after": "1" },
      );
  }

  enter(reply: FastifyReply): void {
    this.check();
    this.count++;
    this.places.set(reply, new Set());
    // Whoever has gone while the body was read will not go again.
    if (reply.raw.closed) this.done(reply, "closed");
    else reply.raw.once("close", () => this.done(reply, "closed"));
  }

  /** Who goes away early does not free the place of what still runs. */
  done(reply: FastifyReply, what: "sent" | "closed"): void {
    const place = this.places.get(reply);
    if (place?.add(what).size !== 2) return;
    this.places.delete(reply);
    this.count--;
  }
}

/** Bounds what the routes of `api` do: how often one address asks, and how many ask at once. */
export async function limitRate(
  api: FastifyInstance,
  { rate }: Limits,
  running: Running,
  engine: Engine,
): Promise<void> {
  if (rate > 0)
    await api.register(rateLimit, {
      max: rate,
      timeWindow: 60_000,
      cache: 10_000,
      allowList: [internalAddress],
      // Whoever has one address of such a network has all of them.
      ipv6Subnet: 64,
      errorResponseBuilder: () =>
        new Refused(
          429,
          "RATE_LIMITED",
          `This address has asked ${String(rate)} times within a minute; wait as long as “retry-after” says.`,
        ),
    });
  // Nobody sends a body for nothing, and nobody keeps a place by sending one slowly.
  api.addHook("onRequest", async () => running.check());
  api.addHook("preHandler", async (_request, reply) => running.enter(reply));
  api.addHook("onSend", async (_request, reply) => running.done(reply, "sent"));
  api.addHook("preHandler", async () => {
    if (!engine.graph)
      throw new Refused(503, "UNAVAILABLE", sentences.unavailable, {
        "retry-after": "1",
      });
  });
}
