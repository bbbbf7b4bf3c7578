import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeExport } from "../api/export/write.ts";
import { formats, type Format } from "../api/export/formats.ts";
import type { Graph } from "../api/graph/graph.ts";
import { findDoor } from "./door/ask.ts";
import type { Dataset } from "../api/model/index.ts";
import { readDatasets } from "./datasets/dataset.ts";
import type { Changes } from "./compare.ts";
import { diff, diffFrom, load, type LoadOptions } from "./load.ts";
import type { Projection } from "./projection.ts";
import { removeFormer } from "./remove-former.ts";

export interface StoreOptions extends Pick<
  LoadOptions,
  "onProgress" | "onWait"
> {
  /** The data sets to take away. */
  readonly without?: readonly Dataset[];
}

/** The graph as the editor's commands use it, whoever holds it. */
export interface SeedStore {
  /** The version of the data; null where there are none yet. */
  version(): Promise<string | null>;
  diff(wanted: Projection): Promise<Changes>;
  /** Loads the records, and the data sets that were imported beside the store. */
  load(wanted: Projection, options?: StoreOptions): Promise<Changes>;
  /** Removes what a load has replaced, where that stays for a while; is told for how many milliseconds. */
  readonly removeFormer?: (onWait: (ms: number) => void) => Promise<void>;
  /** An export file of the whole graph, by the name of its format, with these data sets. */
  export(format: string, datasets?: readonly Dataset[]): AsyncIterable<string>;
  close(): Promise<void>;
}

/** A store that this process opens itself, with the folder of what was imported beside it. */
export const storeOf = (graph: Graph, dataFolder: string): SeedStore => ({
  version: () => graph.version(),
  diff: async (wanted) =>
    diff(graph, wanted, {
      wanted: await readDatasets(dataFolder),
      without: [],
    }),
  load: async (wanted, { without = [], ...told } = {}) =>
    load(graph, wanted, {
      ...told,
      datasets: { wanted: await readDatasets(dataFolder), without },
    }),
  ...(graph.aside && {
    removeFormer: (onWait) => removeFormer(graph, { onWait }),
  }),
  async *export(name, datasets) {
    const format = new Map<string, Format>(Object.entries(formats)).get(name)!;
    const version = (await graph.version()) ?? "";
    yield* writeExport(graph, { format, version, datasets });
  },
  close: () => graph.close(),
});

/** Before the first load there is nothing, and comparing with it makes nothing. */
const absent = (open: () => Promise<Graph>, dataFolder: string): SeedStore => {
  let opened: Promise<SeedStore> | undefined;
  const store = () =>
    (opened ??= open().then((graph) => storeOf(graph, dataFolder)));
  return {
    version: async () => null,
    diff: async (wanted) => diffFrom({ nodes: new Map(), links: [] }, wanted),
    load: async (wanted, options) => (await store()).load(wanted, options),
    async *export(format, datasets) {
      yield* (await store()).export(format, datasets);
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
    ? storeOf(await open(), dataFolder)
    : absent(open, dataFolder);
}
