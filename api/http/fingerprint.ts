import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * A hash of all that makes answers out of the data: Silkgraph's sources, the packages that it uses,
 * the Node that runs it, and the articles' texts. Part of every entity tag, so that nobody keeps an
 * answer that this program would give differently.
 */
export async function fingerprintOf(
  home: string,
  articlesFolder: string | undefined,
): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const sources = (await readdir(join(home, "api"), { recursive: true }))
    .filter((name) => /\.(m?[jt]s)$/.test(name) && !/\.test\.ts$/.test(name))
    .sort();
  const files = [
    ...sources.map((name) => join("api", name)),
    "schema.graphql",
    // npm writes down what it installed; where something else did, what was asked for must do.
    join("node_modules", ".package-lock.json"),
    "package-lock.json",
    "package.json",
  ];
  const texts = await Promise.all(
    files.map((file) => readFile(join(home, file)).catch(() => "")),
  );
  for (const [at, file] of files.entries())
    hash.update(`\0${file}\0`).update(texts[at]!);
  for (const article of await articlesIn(articlesFolder))
    hash.update(`\0${article}`);
  return hash.digest("hex");
}

/** Every text with its size and time; their contents are compared whenever a passage is read. */
async function articlesIn(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return [];
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.sort().map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return `${name} ${String(size)} ${String(mtimeMs)}`;
    }),
  );
}
