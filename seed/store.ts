import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeExport } from "../api/export/write.ts";
import { formats, type Format } from "../api/export/formats.ts";
import type { Graph } from "../api/graph/graph.ts";
import { findDoor } from "./door/ask.ts";
import type { Changes } from "./compare.ts";
import { diff, diffFrom, load, type LoadOptions } from "./load.ts";
import type { Projection } from "./projection.ts";

/** The graph as the editor's commands use it, whoever holds it. */
export interface SeedStore {
  /** The version of the data; null where there are none yet. */
  version(): Promise<string | null>;
  diff(wanted: Projection): Promise<Changes>;
  load(wanted: Projection, options?: LoadOptions): Promise<Changes>;
  /** An export file of the whole graph, by the name of its format. */
  export(format: string): AsyncIterable<string>;
  close(): Promise<void>;
}

/** A store that this process opens itself. */
export const storeOf = (graph: Graph): SeedStore => ({
  version: () => graph.version(),
  diff: (wanted) => diff(graph, wanted),
  load: (wanted, options) => load(graph, wanted, options),
  async *export(name) {
    const format = new Map<string, Format>(Object.entries(formats)).get(name)!;
    const version = (await graph.version()) ?? "";
    yield* writeExport(graph, { format, version });
  },
  close: () => graph.close(),
});

/** Before the first load there is nothing, and comparing with it makes nothing. */
const absent = (open: () => Promise<Graph>): SeedStore => {
  let opened: Promise<SeedStore> | undefined;
  const store = () => (opened ??= open().then(storeOf));
  return {
    version: async () => null,
    diff: async (wanted) => diffFrom({ nodes: new Map(), links: [] }, wanted),
    load: async (wanted, options) => (await store()).load(wanted, options),
    async *export(format) {
      yield* (await store()).export(format);
    },
    close: async () => (await opened)?.close(),
  };
};

/**
 * The embedded store: a server that holds it is asked; otherwise it is opened, as soon as there is
 * one.
 */
export async function openStore(
  dataFolder: string,
  open: () => Promise<Graph>,
): Promise<SeedStore> {
  const door = await findDoor(dataFolder);
  if (door) return door;
  return existsSync(join(dataFolder, "silkgraph.grafeo"))
    ? storeOf(await open())
    : absent(open);
}
