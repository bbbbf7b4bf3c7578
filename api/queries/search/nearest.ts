import type { Context } from "../../context.ts";
import type { Candidate } from "../../text-index/candidate.ts";
import type { Findable } from "../../text/findables.ts";
import {
  beginningWords,
  queryWords,
  searchWords,
} from "../../text/index-words.ts";
import { byImportance } from "../../topology/by-importance.ts";

export const mostNearest = 5;

/** The index words of a candidate's text, found once. */
const indexWords = new WeakMap<Findable, ReadonlySet<string>>();

function indexWordsOf(found: Findable): ReadonlySet<string> {
  const known =
    indexWords.get(found) ??
    new Set(searchWords([{ use: "NAME", parts: found.parts }]).split(" "));
  indexWords.set(found, known);
  return known;
}

/** The entities whose names share most index words with the text. */
export async function nearestOf(
  { makeWay }: Pick<Context, "makeWay">,
  text: string,
  all: readonly Candidate[],
): Promise<string[]> {
  const wanted = `${queryWords(text)} ${beginningWords(text)}`.split(" ");
  const shareOf = ({ texts }: Candidate) =>
    Math.max(
      ...texts.all.map((found) => {
        const words = indexWordsOf(found);
        const both = wanted.filter((word) => words.has(word)).length;
        return (2 * both) / (wanted.length + words.size);
      }),
    );
  const shares: { of: Candidate; share: number }[] = [];
  for (const of of all) {
    await makeWay?.();
    shares.push({ of, share: shareOf(of) });
  }
  return shares
    .sort((a, b) => b.share - a.share || byImportance(a.of, b.of))
    .slice(0, mostNearest)
    .map(({ of }) => of.id);
}
