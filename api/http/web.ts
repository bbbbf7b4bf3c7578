import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import files from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { refusal } from "./error-format.ts";
import { intendedAddress } from "./explorer-address.ts";

const notBuilt = "The web is not built here: “npm start” builds it.";

/** Serves the explorer and the playground from the folder that they are built into. */
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
      // The names of assets contain a hash of their content.
      const isHashed = path.startsWith(join(folder, "assets") + sep);
      void reply.header(
        "cache-control",
        isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
  const page = async (file: string, reply: FastifyReply) =>
    existsSync(join(folder, file))
      ? reply.sendFile(file)
      : reply.code(404).send(refusal("NOT_FOUND", notBuilt));
  for (const path of ["/", "/en", "/en/*", "/zh", "/zh/*"])
    app.get(path, async (request, reply) => {
      const intended = intendedAddress(request.url);
      return intended === null
        ? page("index.html", reply)
        : reply.redirect(intended, 301);
    });
  for (const path of ["", "/en", "/en/*", "/zh", "/zh/*"])
    app.get(`/playground${path}`, (_, reply) =>
      page(join("playground", "index.html"), reply),
    );
  for (const path of ["", "/en", "/zh"])
    app.get(`/playground${path}/graphiql`, (_, reply) =>
      page(join("playground", "graphiql.html"), reply),
    );
  for (const path of ["", "/en", "/zh"])
    app.get(`/desk${path}`, (_, reply) =>
      page(join("desk", "index.html"), reply),
    );
}

/** The explorer's page, which says in a person's language that an address leads nowhere; null where it is not built. */
export const explorerPage = (folder: string): Promise<Buffer | null> =>
  readFile(join(folder, "index.html")).catch(() => null);
