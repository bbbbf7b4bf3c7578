// Packs a program of ours into one file, names and all: read as it is written, in a hundred small
// ones, it takes a second longer to start. Packages stay where they are.
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";

/** Each file of ours still knows the folder that it was written in. */
const ownFolders = {
  name: "own-folders",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      loader: "ts",
      contents: (await readFile(path, "utf8")).replaceAll(
        "import.meta.dirname",
        JSON.stringify(dirname(path)),
      ),
    })),
};

/** Packs `program` into `folder`, which must have a name of its own for what it is made of. */
export async function pack(program, folder) {
  const making = `${folder}.${process.pid}`;
  await build({
    entryPoints: [program],
    outdir: making,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // The name of a class is the name of a kind.
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "error",
    plugins: [ownFolders],
  });
  const all = dirname(folder);
  mkdirSync(all, { recursive: true });
  try {
    renameSync(making, folder);
  } catch {
    // Another start was faster.
    rmSync(making, { recursive: true, force: true });
  }
  const [own] = basename(folder).split("-");
  for (const name of readdirSync(all))
    if (name.startsWith(`${own}-`) && name !== basename(folder))
      rmSync(join(all, name), { recursive: true, force: true });
}
