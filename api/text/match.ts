import { byInitials, byLetters, standingOf } from "./letters.ts";
import {
  matchKinds,
  type MatchKind,
  type Parts,
  type FoundSpan,
} from "./parts.ts";
import { bySound } from "./match-pinyin.ts";
import { byTypo } from "./typo.ts";
import type { TextUse } from "./text-use.ts";

/** A text by which an entity can be found. */
export interface Findable {
  readonly field: string;
  readonly text: string;
  readonly use: TextUse;
  readonly parts: Parts;
}

export interface Match {
  readonly field: string;
  readonly text: string;
  readonly kind: MatchKind;
  readonly start: number;
  readonly end: number;
  /** Orders matches of one kind: lower is closer. */
  readonly rank: number;
}

/** No match ranks before a whole text as it was typed, and none with a typo before one that has all but the typo. */
const closest = matchKinds.indexOf("EXACT");
const closestTypo = matchKinds.indexOf("FUZZY") - 0.5;
/** What matches a part of a sentence does not rank before this. */
const closestInSentence = matchKinds.indexOf("INSIDE") + 0.25;

/** Whether typed text can match no more than a part of a sentence. */
const isOnlyPart = (query: Parts, { use, parts }: Findable): boolean =>
  use === "SENTENCE" && query.letters !== parts.letters;

/** The best match of typed text in several texts; null where there is none. */
export function matchIn(
  query: Parts,
  texts: readonly Findable[],
): Match | null {
  let best: Match | null = null;
  for (const findable of texts) {
    if (best && best.rank <= closest) break;
    if (best && best.rank <= closestInSentence && isOnlyPart(query, findable))
      continue;
    const mayDiffer = !best || best.rank > closestTypo;
    const span = matchers[findable.use](query, findable.parts, mayDiffer);
    if (!span) continue;
    const match = matchAt(findable, span);
    if (!best || match.rank < best.rank) best = match;
  }
  return best ?? acrossTexts(query, texts);
}

/** Finds what was typed in a text; `mayDiffer` where a match with a typo is worth looking for. */
type Matcher = (
  query: Parts,
  text: Parts,
  mayDiffer: boolean,
) => FoundSpan | null;

function matchAt(
  { field, text, use, parts: { folded } }: Findable,
  { kind, start, end, isWhole, isScattered }: FoundSpan,
): Match {
  return {
    field,
    text,
    kind,
    start: folded.from[start] ?? 0,
    end: folded.to[end - 1] ?? 0,
    rank:
      matchKinds.indexOf(kind) -
      (isWhole ? 0.5 : 0) +
      (use === "SENTENCE" ? 0.25 : 0) +
      (isScattered ? 0.125 : 0),
  };
}

const inName: Matcher = (query, text, mayDiffer) =>
  byLetters(query, text) ??
  byInitials(query, text) ??
  bySound(query, text) ??
  (mayDiffer ? byTypo(query, text) : null);

/** A sentence that starts with the word matches no better than one that contains it. */
function inSentence(query: Parts, text: Parts): FoundSpan | null {
  const span = byLetters(query, text) ?? byChineseWords(query, text);
  return span && span.kind !== "EXACT" ? { ...span, kind: "INSIDE" } : span;
}

/** Matches Chinese whose words stand apart in a sentence: 绿色发展 in 绿色可持续发展. */
function byChineseWords({ pairs }: Parts, text: Parts): FoundSpan | null {
  if (!pairs) return null;
  const whole = text.folded.text;
  let start: number | undefined;
  for (const word of pairs) {
    const standing = standingOf(word, whole);
    if (!standing) return null;
    start ??= standing.at;
  }
  return {
    kind: "INSIDE",
    isScattered: true,
    start: start!,
    end: start! + pairs[0]!.length,
  };
}

/** A code is found only as it is written. */
const asCode = (query: Parts, text: Parts): FoundSpan | null =>
  query.literal === text.literal
    ? { kind: "EXACT", start: 0, end: text.folded.text.length }
    : null;

const matchers: Readonly<Record<TextUse, Matcher>> = {
  NAME: inName,
  SENTENCE: inSentence,
  CODE: asCode,
};

/** Matches words spread over several texts: 老挝 railway. */
function acrossTexts(query: Parts, texts: readonly Findable[]): Match | null {
  if (query.tokens.length < 2) return null;
  const found = query.tokens.map((token) => {
    for (const findable of texts) {
      if (findable.use === "CODE") continue;
      const place = standingOf(token, findable.parts.folded.text);
      if (!place) continue;
      const [start, end] = [place.at, place.at + token.length];
      return matchAt(findable, { kind: "INSIDE", start, end });
    }
    return null;
  });
  return found.includes(null) ? null : found[0]!;
}
