import { totalmem } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Graph, Revision } from "../graph/graph.ts";
import { KeptReading, type Reader } from "../graph/kept-reading.ts";
import { wordsOf } from "../graph/search-terms.ts";
import { byIds, kinds } from "../model/index.ts";
import { kindAt, readTopologyOf } from "../topology/kept-topology.ts";
import { candidateRows, type Candidate } from "./candidate.ts";
import { KeptTexts, type KeptRow } from "./kept-texts.ts";
import { TextIndex } from "./text-index.ts";

/** The texts of the nodes `$ids`, and their words for the index. */
const rowsOf = /* cypher */ `${byIds}${candidateRows(kinds.values())},
    coalesce(n.search, "") AS search, n.letters AS letters`;

interface Row extends KeptRow {
  readonly search: string;
}

/** How many nodes one statement reads: few enough that nobody waits for long for the next. */
const batch = 1_024;

/** The texts of so many are kept together. */
const segmentSize = 4 * batch;

/** An entity's id, kind and some of its texts as they are stored. */
type StoredTexts = Readonly<Record<string, string | null>>;

/** Finds by words what the text index of the engine would, and tells texts. */
interface KeptTextIndex {
  /** The entities that hold any of `words`, at most so many, the nearest first. */
  nearest(words: string, limit: number): Candidate[];
  /** Each of `ids` with what is stored under `names`; nothing where one does not exist, or has something of it that is no text. */
  storedOf(
    ids: readonly string[],
    names: readonly string[],
  ): Map<string, StoredTexts> | undefined;
}

/** Bytes that each node and link takes: words and texts of the nodes, outside of the heap. */
const bytesEach = 300;

/** Bytes that all may take: a fifth of the machine's memory, or of what a container may have of it. */
const most = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 5;

const kept = new KeptReading(
  { small: 50_000, most: Math.max(50_000, most / bytesEach) },
  readTextIndex,
);

/**
 * The text index of the data as they are; nothing where they have no version, are too large, or are
 * still being read: then the engine is asked instead.
 */
export const keptTextIndex = (
  graph: Pick<Graph, "revision" | "unshared">,
): Promise<KeptTextIndex | undefined> => kept.now(graph);

/** Of each of `ids` its id, its kind and what is stored under `names`, where all of it is known without asking the engine. */
export const peekTexts = async (
  graph: Pick<Graph, "revision" | "unshared">,
  ids: readonly string[],
  names: readonly string[],
): Promise<ReadonlyMap<string, StoredTexts> | undefined> =>
  (await kept.peek(graph))?.storedOf(ids, names);

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
  const { ids, kinds, importance } = topology;
  const kindOf = (number: number) => kindAt(kinds[number]!);
  const index = new TextIndex();
  const texts = new KeptTexts(segmentSize, kindOf);
  for (let first = 0; first < ids.length; first += segmentSize) {
    const end = Math.min(ids.length, first + segmentSize);
    const rows = new Array<Row | undefined>(end - first).fill(undefined);
    for (let from = first; from < end; from += batch) {
      const wanted = ids.slice(from, Math.min(end, from + batch));
      for (const row of await graph.read<Row>(rowsOf, { ids: wanted }))
        rows[topology.numberOf(row.id)! - first] = row;
      const read = rows.slice(from - first, from - first + wanted.length);
      index.add(read.map((row) => row?.search ?? ""));
    }
    texts.add(rows);
  }
  for (const _ of index.close()) await setImmediate();
  return {
    nearest: (words, limit) =>
      index.nearest(wordsOf(words), limit).map((number) => ({
        id: ids[number]!,
        kind: kindOf(number),
        importance: importance[number]!,
        texts: texts.of(number),
      })),
    storedOf: (wanted, names) => {
      const found = new Map<string, StoredTexts>();
      for (const id of wanted) {
        const number = topology.numberOf(id);
        const stored =
          number === undefined ? undefined : texts.storedOf(number, names);
        if (!stored) return undefined;
        found.set(id, { ...stored, id, kind: kindOf(number!) });
      }
      return found;
    },
  };
}
