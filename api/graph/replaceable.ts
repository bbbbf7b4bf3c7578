import { existsSync } from "node:fs";
import { open as openFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { GraphUnavailable, type Graph } from "./graph.ts";
import { lifetime } from "./lifetime.ts";
import { STANDING, UNMARK_PART, type Standing } from "./version.ts";

/** What the engine has not yet put into the file of a store stands in a folder beside it. */
const logOf = (path: string) => `${path}.wal`;

/**
 * A store in a file, as `open` opens it, which can be replaced by another at once: to remove most of a store
 * takes the engine the square of its size.
 */
export async function openReplaceable(
  path: string,
  open: (path: string) => Promise<Graph>,
): Promise<Graph> {
  let inner: Graph | undefined = await open(path);
  let opening: Promise<Graph> | undefined;
  const reopen = (work: () => Promise<Graph>): Promise<Graph> => {
    inner = undefined;
    return (opening = work()
      .then((opened) => (inner = opened))
      .finally(() => (opening = undefined)));
  };
  /** Whoever asks while it is not open waits; where it could not be opened, it is tried again. */
  const now = () => inner ?? opening ?? reopen(() => open(path));
  const { during, end } = lifetime(
    (error) => error,
    async () => (await now()).close(),
  );

  const beside = `${path}.new`;
  // Nobody else has this store open, so whoever made another beside it was killed.
  await removeStore(beside);
  await unmark(inner);
  /** Writes come one after the other: none is lost with a store that is replaced meanwhile. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>) =>
    during(() => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    });

  const { store, parallel, rowsPerWrite } = inner;
  const graph: Graph = {
    store,
    parallel,
    rowsPerWrite,
    get unshared() {
      return graph;
    },
    fill: {
      nodes: async (...args) => (await now()).fill!.nodes(...args),
      links: async (...args) => (await now()).fill!.links(...args),
      end: async () => (await now()).fill!.end(),
    },
    read: async (...args) => (await now()).read(...args),
    search: async (...args) => (await now()).search(...args),
    version: async () => (await now()).version(),
    check: async () => (await now()).check(),
    revision: (since) =>
      inner
        ? inner.revision(since)
        : Promise.resolve(now()).then((each) => each.revision(since)),

    write: (work) => inTurn(async () => (await now()).write(work)),

    replace: (make) =>
      inTurn(async () => {
        await removeStore(beside);
        const fresh = await open(beside);
        try {
          await make(fresh);
        } finally {
          await fresh.close();
        }
        await settle(beside, open);
        const former = await now();
        await reopen(async () => {
          await former.close();
          await settle(path, open);
          await moveTo(path, beside);
          return open(path);
        });
      }).finally(() => removeStore(beside)),

    close: end,
  };
  return graph;
}

/** Whoever was loading it part by part was killed, too: nobody need wait for that one. */
async function unmark(graph: Graph): Promise<void> {
  const [standing] = await graph.read<Standing>(STANDING);
  if (standing && standing.sincePart !== null)
    await graph.write((run) => run(UNMARK_PART));
}

async function removeStore(path: string): Promise<void> {
  for (const part of [path, logOf(path)])
    await rm(part, { recursive: true, force: true });
}

/** Sees to it that all of a store that was closed is in its file: the log of one must not meet the file of the other. */
async function settle(
  path: string,
  open: (path: string) => Promise<Graph>,
): Promise<void> {
  // A process that did not close in time was ended, and has left its log.
  if (existsSync(logOf(path))) await (await open(path)).close();
  if (existsSync(logOf(path)))
    throw new GraphUnavailable({
      en: `The store in ${path} could not be closed.`,
      zh: `无法关闭 ${path} 中的存储。`,
    });
}

/** The file is the one or the other at any moment, even where the machine stops. */
async function moveTo(path: string, from: string): Promise<void> {
  await synced(from, "r+");
  await rename(from, path);
  // Not every system can do that with a folder.
  await synced(dirname(path), "r").catch(() => undefined);
}

async function synced(path: string, flags: string): Promise<void> {
  const file = await openFile(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
