import { isUtf8 } from "node:buffer";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refused, typesOfBody } from "./refusals.ts";

type Done = (error: Error | null, read?: unknown) => void;
type ReadText = (request: FastifyRequest, text: string, done: Done) => void;

const notUtf8 = () =>
  new Refused(
    400,
    "BAD_REQUEST",
    "The body is not in UTF-8: some of its bytes stand for no character there.",
  );

/** Reads bodies of JSON; bytes that are no text are refused, where decoding would put “�” in their place. */
export function readJson(
  app: FastifyInstance,
  read: ReadText = app.getDefaultJsonParser("error", "error") as ReadText,
): void {
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<Buffer>(
    "application/json",
    { parseAs: "buffer" },
    (request, bytes, done) => {
      if (!isUtf8(bytes)) return done(notUtf8());
      read(request, bytes.toString(), done);
    },
  );
}

/** Reads how a body is written and packed as HTTP has it: in any case, and by old names. To be called before compression. */
export function readBodies(app: FastifyInstance): void {
  app.removeContentTypeParser("text/plain");
  readJson(app);
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
