import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import files from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { refusal } from "./error-format.ts";

const missing = "The web is not built here: “npm start” builds it.";

/** Serves the explorer at its addresses and the playground, from the folder where they are built. */
export async function serveWeb(
  app: FastifyInstance,
  folder: string,
): Promise<void> {
  await app.register(files, {
    root: folder,
    index: false,
    dotfiles: "ignore",
    cacheControl: false,
    setHeaders: (reply, path) => {
      // The names of assets hold a hash of what is in them.
      const isHashed = path.startsWith(join(folder, "assets") + sep);
      void reply.header(
        "cache-control",
        isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
  const page = (file: string) => async (_: unknown, reply: FastifyReply) =>
    existsSync(join(folder, file))
      ? reply.sendFile(file)
      : reply.code(404).send(refusal("NOT_FOUND", missing));
  for (const path of ["/", "/en", "/en/*", "/zh", "/zh/*"])
    app.get(path, page("index.html"));
  app.get("/playground", page(join("playground", "index.html")));
}
