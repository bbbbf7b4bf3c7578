import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { installed } from "./install.ts";
import { spawned } from "./spawned.ts";
import { cacheRoot } from "../../testing/java.ts";
import type { Served } from "../served.ts";

const sources = join(import.meta.dirname, "..", "peer");

/** `@neo4j/graphql` over a Neo4j; its packages lie in a folder of their own, outside the checkout. */
export async function servePeer(uri: string): Promise<Served> {
  const wanted = await readFile(join(sources, "package.json"));
  const hash = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  const folder = join(cacheRoot, `bench-peer-${hash}`);
  await mkdir(folder, { recursive: true });
  for (const name of ["package.json", "server.mjs"])
    await cp(join(sources, name), join(folder, name));
  if (!existsSync(join(folder, "node_modules", ".package-lock.json")))
    await installed(folder, "install");
  return spawned(process.execPath, ["server.mjs", uri], folder);
}
