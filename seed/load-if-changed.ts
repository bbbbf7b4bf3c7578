import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Graph } from "../api/graph/graph.ts";
import { isWhole } from "../api/graph/version.ts";
import type { Text } from "../api/model/index.ts";
import type { Changes } from "./compare.ts";
import type { ValidSeed } from "./valid-seed.ts";

/** What was loaded last: the files that it was made from, and the version that came of them. */
interface Mark {
  readonly files: string;
  readonly version: string;
}

interface Listeners {
  /** Is told which copies of articles cannot be used. */
  readonly notice: (text: Text) => void;
  /** Is told how far a long load has come. */
  readonly progress: (text: Text) => void;
}

const home = join(import.meta.dirname, "..");

/** The folders that the graph depends on: the records, what is made of them, and the model. */
const sources = ["seed", "api/model", "api/export", "api/text"].map((folder) =>
  join(home, folder),
);

/**
 * Makes the graph what the records say, unless it is known to be that already: then no record is
 * read, so that a start costs the same however many there are. Null where nothing had to be done.
 */
export async function loadIfChanged(
  graph: Graph,
  articlesFolder: string | undefined,
  markFile: string,
  { notice, progress }: Listeners,
  /** The records, where somebody has checked them already. */
  records?: () => Promise<ValidSeed>,
): Promise<Changes | null> {
  const dataFolder = dirname(markFile);
  const files = await filesOf(articlesFolder, dataFolder);
  const mark = await readMark(markFile);
  if (
    mark?.files === files &&
    mark.version === (await graph.version()) &&
    (await isWhole(graph))
  )
    return null;
  const [{ validSeed }, { load }, { tellingProgress }, { readDatasets }] =
    await Promise.all([
      import("./valid-seed.ts"),
      import("./load.ts"),
      import("./progress.ts"),
      import("./datasets/dataset.ts"),
    ]);
  const { projection, notices } = await (records?.() ??
    validSeed(articlesFolder));
  for (const text of notices) notice(text);
  const changes = await load(graph, projection, {
    onProgress: tellingProgress(progress),
    datasets: { wanted: await readDatasets(dataFolder), without: [] },
  });
  await writeMark(markFile, { files, version: changes.version });
  return changes;
}

/** Leaves a mark by which `loadIfChanged` takes a graph of this version as loaded, whatever it holds. */
export async function markLoaded(
  version: string,
  articlesFolder: string | undefined,
  markFile: string,
): Promise<void> {
  const files = await filesOf(articlesFolder, dirname(markFile));
  await writeMark(markFile, { files, version });
}

async function filesOf(
  articlesFolder: string | undefined,
  dataFolder: string,
): Promise<string> {
  const hash = createHash("sha256").update(await serverPackages());
  for (const folder of [
    ...sources,
    ...(articlesFolder ? [articlesFolder] : []),
    join(dataFolder, "datasets"),
  ]) {
    const names = (await readdir(folder, { recursive: true }).catch(() => []))
      .filter((name) => /\.(ts|ya?ml|txt|json)$/.test(name))
      .sort();
    const texts = await Promise.all(
      names.map((name) => readFile(join(folder, name))),
    );
    for (const [at, name] of names.entries())
      hash.update(`${name}\0`).update(texts[at]!).update("\0");
  }
  return hash.digest("hex");
}

/**
 * The server's packages with their versions, since the words of the search index are what libraries
 * make of names. Packages for development differ from one checkout or release to the next.
 */
async function serverPackages(): Promise<string> {
  const lock = await readFile(
    join(home, "node_modules", ".package-lock.json"),
    "utf8",
  ).catch(() => readFile(join(home, "package-lock.json"), "utf8"));
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { version?: string; dev?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== "" && !dev)
    .map(([path, { version = "" }]) => `${path} ${version}`)
    .join("\n");
}

const readMark = async (file: string): Promise<Mark | undefined> => {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Mark;
  } catch {
    return undefined;
  }
};

/** Where it cannot be written, the next start reads the records again, and that is all. */
const writeMark = async (file: string, mark: Mark) => {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(mark));
  } catch {
    return;
  }
};
