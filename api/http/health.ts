import type { FastifyInstance } from "fastify";
import type { Engine } from "./engine.ts";
import { admitToMetrics } from "./metrics-access.ts";
import type { Metrics } from "./metrics.ts";

/** What machines ask of the server itself: whether it lives, whether it can answer, how it does. */
export function serveHealth(
  app: FastifyInstance,
  engine: Engine,
  { registry }: Metrics,
  metricsToken: string | undefined,
  stopping?: AbortSignal,
): void {
  app.get("/health", async (_request, reply) => {
    void reply.header("cache-control", "no-store");
    const { problems } = engine;
    return {
      status: "alive",
      ...(problems > 0 ? { records: { problems } } : {}),
    };
  });
  app.get("/ready", async (_request, reply) => {
    const status = stopping?.aborted ? "stopping" : await engine.state();
    void reply.header("cache-control", "no-store");
    if (["starting", "lost", "stopping"].includes(status))
      void reply.code(503).header("retry-after", "1");
    const reason = status === "starting" ? engine.waitsFor : undefined;
    return { status, reason };
  });
  app.get("/metrics", async (request, reply) => {
    admitToMetrics(request, metricsToken);
    void reply
      .header("cache-control", "no-store")
      .header("content-type", registry.contentType);
    return registry.metrics();
  });
}
