import type { FastifyInstance } from "fastify";
import { Refused, typesOfBody } from "./refusals.ts";

/** Reads how a body is written and packed as HTTP has it: in any case, and by old names. To be called before compression. */
export function readBodies(app: FastifyInstance): void {
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", ({ headers }, _reply, next) => {
    const packing = headers["content-encoding"];
    if (packing !== undefined)
      headers["content-encoding"] = packing.toLowerCase().replace(/^x-/, "");
    const [, charset = "utf-8"] =
      /;\s*charset="?([^\s";]+)/i.exec(headers["content-type"] ?? "") ?? [];
    if (/^(utf-?8|us-ascii)$/i.test(charset)) return next();
    next(
      new Refused(415, "BAD_REQUEST", "The body must be UTF-8.", typesOfBody),
    );
  });
}
