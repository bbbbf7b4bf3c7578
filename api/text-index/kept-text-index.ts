import type { Graph, Revision } from "../graph/graph.ts";
import { KeptReading, type Reader } from "../graph/kept-reading.ts";
import { wordsOf } from "../graph/search-terms.ts";
import { byIds } from "../model/index.ts";
import { readTopologyOf } from "../topology/kept-topology.ts";
import { TextIndex, segmentSize } from "./text-index.ts";

/** The words of the nodes `$ids` for the index. */
const texts = /* cypher */ `${byIds}
  RETURN collect(id) AS ids, collect(coalesce(n.search, "")) AS texts`;

/** How many nodes one statement reads: few enough that nobody waits for long for the next. */
const batch = 1_024;

/** Finds by words what the text index of the engine would. */
interface KeptTextIndex {
  /** The ids of the entities that hold any of `words`, at most so many, the nearest first. */
  nearest(words: string, limit: number): string[];
}

const kept = new KeptReading(
  // The largest take some 600 MB.
  { small: 50_000, most: 5_000_000 },
  readTextIndex,
);

/**
 * The text index of the data as they are; nothing where they have no version, are too large, or are
 * still being read: then the engine is asked instead.
 */
export const keptTextIndex = (
  graph: Pick<Graph, "revision" | "unshared">,
): Promise<KeptTextIndex | undefined> => kept.now(graph);

/** Reads it in the order of the topology. */
async function readTextIndex(
  graph: Reader,
  revision: Revision,
): Promise<KeptTextIndex | undefined> {
  const topology = await readTopologyOf({
    revision: () => revision,
    unshared: graph,
  });
  if (!topology) return undefined;
  const { ids } = topology;
  const index = new TextIndex();
  for (let first = 0; first < ids.length; first += segmentSize) {
    const end = Math.min(ids.length, first + segmentSize);
    const own = new Array<string>(end - first).fill("");
    for (let from = first; from < end; from += batch) {
      const wanted = ids.slice(from, Math.min(end, from + batch));
      const [read] = await graph.read<{ ids: string[]; texts: string[] }>(
        texts,
        { ids: wanted },
      );
      for (const [at, id] of read!.ids.entries())
        own[topology.numberOf(id)! - first] = read!.texts[at]!;
    }
    index.add(own);
  }
  return {
    nearest: (words, limit) =>
      index.nearest(wordsOf(words), limit).map((number) => ids[number]!),
  };
}
