import { fold } from "../../api/text/fold.ts";
import { editDistance } from "../../api/text/edit-distance.ts";
import type { Text } from "../../api/model/index.ts";
import { partsOf, textsAt } from "../rules/rule.ts";
import type { Places } from "./desk.ts";
import { nameOf } from "./sentences.ts";
import { readSnapshot } from "./snapshot.ts";

/** A record that may be the one that an editor is about to write anew. */
export interface Similar {
  readonly id: string;
  readonly kind: string;
  readonly name: Text;
  /** Why it may be the same. */
  readonly reason: Text;
}

const reasons = {
  same: (theirs: string): Text => ({
    en: `it is called “${theirs}”`,
    zh: `已有名称“${theirs}”`,
  }),
  part: (theirs: string): Text => ({
    en: `one name holds the other: “${theirs}”`,
    zh: `名称互相包含：“${theirs}”`,
  }),
  slip: (theirs: string): Text => ({
    en: `only a letter or two differ: “${theirs}”`,
    zh: `仅一两字之差：“${theirs}”`,
  }),
};

/** Names without what people write in several ways: case, width, accents, traditional forms, spaces and marks. */
const plain = (name: string) => fold(name).text.replace(/[^\p{L}\p{N}]/gu, "");

/** How alike two names are, the lowest first; undefined where they are not. */
function likeness(wanted: string, theirs: string) {
  if (wanted === theirs) return { rank: 0, reason: reasons.same };
  const shorter = Math.min(wanted.length, theirs.length);
  const isHan = /\p{Script=Han}/u.test(wanted);
  if (shorter < (isHan ? 2 : 4)) return undefined;
  // Names that differ in a number are a series: the 2nd and the 3rd forum.
  const isSeries = wanted.replace(/\d+/g, "") === theirs.replace(/\d+/g, "");
  const slips = isHan ? (shorter < 4 ? 0 : 1) : shorter < 8 ? 1 : 2;
  if (!isSeries && editDistance(wanted, theirs, slips) <= slips)
    return { rank: 1, reason: reasons.slip };
  if (shorter * 2 < Math.max(wanted.length, theirs.length)) return undefined;
  return wanted.includes(theirs) || theirs.includes(wanted)
    ? { rank: 2, reason: reasons.part }
    : undefined;
}

/** The records of a kind whose names are the same as these, or nearly, the nearest first. */
export async function similarTo(
  { folder }: Places,
  { kind, names, except }: Readonly<Record<string, unknown>>,
): Promise<Similar[]> {
  const { seed } = await readSnapshot(folder);
  const wanted = (Array.isArray(names) ? names : [])
    .filter((name) => typeof name === "string")
    .map((name) => plain(name.slice(0, 200)))
    .filter((name) => name !== "");
  const found = seed.records.flatMap((record) => {
    if (record.kind !== kind || record.id === except) return [];
    const all = [
      ...Object.values(partsOf(record, "name")),
      ...textsAt(record, "aliases"),
    ];
    const [best] = all
      .flatMap((theirs) =>
        wanted.flatMap((name) => {
          const like = likeness(name, plain(theirs));
          return like ? [{ ...like, theirs }] : [];
        }),
      )
      .sort((a, b) => a.rank - b.rank);
    if (!best) return [];
    const { id, fields } = record;
    const name = nameOf(id, fields);
    const { rank } = best;
    return [{ rank, id, kind, name, reason: best.reason(best.theirs) }];
  });
  return found
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
    .map(({ id, kind, name, reason }) => ({ id, kind, name, reason }));
}
