import { byInitials, byLetters, standingOf } from "./letters.ts";
import {
  matchKinds,
  type MatchKind,
  type Parts,
  type Query,
  type FoundSpan,
} from "./parts.ts";
import type { Findable, Findables } from "./findables.ts";
import { fold } from "./fold.ts";
import { mayHold, type Spelled } from "./letter-set.ts";
import { bySound } from "./match-pinyin.ts";
import { byTypo } from "./typo.ts";
import type { TextUse } from "./text-use.ts";

/** Where in a text, as it was folded, something was found. */
export interface Found {
  readonly findable: Findable;
  readonly span: FoundSpan;
  /** Orders matches: lower is closer. */
  readonly rank: number;
}

export interface Match {
  readonly field: string;
  readonly text: string;
  readonly kind: MatchKind;
  readonly start: number;
  readonly end: number;
}

/** What was found, by its place in the text as it is written. */
export function matchOf({ findable, span }: Found): Match {
  const { field, text } = findable;
  const { from, to } = fold(text);
  return {
    field,
    text,
    kind: span.kind,
    start: from[span.start] ?? 0,
    end: to[span.end - 1] ?? 0,
  };
}

/** No match ranks before a whole text as it was typed, and none with a typo before one that has all but the typo. */
const closest = matchKinds.indexOf("EXACT");
const closestTypo = matchKinds.indexOf("FUZZY") - 0.5;
/** What matches a part of a sentence does not rank before this. */
const closestInSentence = matchKinds.indexOf("INSIDE") + 0.25;

/** Whether typed text can match no more than a part of a sentence. */
const isOnlyPart = (query: Query, { use, parts }: Findable): boolean =>
  use === "SENTENCE" &&
  (query.letterSet !== parts.letterSet || query.letters !== parts.letters);

/** The best match of typed text in several texts; null where there is none. */
export function matchIn(query: Query, texts: Findables): Found | null {
  let best: Found | null = null;
  for (let at = 0; at < texts.count; at++) {
    if (best && best.rank <= closest) break;
    const mayDiffer = !best || best.rank > closestTypo;
    if (!texts.mayMatch(query, at, mayDiffer)) continue;
    const findable = texts.at(at);
    if (best && best.rank <= closestInSentence && isOnlyPart(query, findable))
      continue;
    const span = matchers[findable.use](query, findable.parts, mayDiffer);
    if (!span) continue;
    const rank = rankOf(findable, span);
    if (!best || rank < best.rank) best = { findable, span, rank };
  }
  return best ?? acrossTexts(query, texts);
}

/** Finds what was typed in a text; `mayDiffer` where a match with a typo is worth looking for. */
type Matcher = (
  query: Query,
  text: Parts,
  mayDiffer: boolean,
) => FoundSpan | null;

const rankOf = (
  { use }: Findable,
  { kind, isWhole, isScattered }: FoundSpan,
): number =>
  matchKinds.indexOf(kind) -
  (isWhole ? 0.5 : 0) +
  (use === "SENTENCE" ? 0.25 : 0) +
  (isScattered ? 0.125 : 0);

const inName: Matcher = (query, text, mayDiffer) =>
  byLetters(query, text) ??
  byInitials(query, text) ??
  bySound(query, text) ??
  (mayDiffer ? byTypo(query, text) : null);

/** A sentence that starts with the word matches no better than one that contains it. */
function inSentence(query: Query, text: Parts): FoundSpan | null {
  const span = byLetters(query, text) ?? byChineseWords(query, text);
  return span && span.kind !== "EXACT" ? { ...span, kind: "INSIDE" } : span;
}

/** Matches Chinese whose words stand apart in a sentence: 绿色发展 in 绿色可持续发展. */
function byChineseWords(
  { pairs, letterSet }: Query,
  text: Parts,
): FoundSpan | null {
  if (!pairs || !mayHold(text.letterSet, letterSet)) return null;
  let start: number | undefined;
  for (const word of pairs) {
    const standing = standingOf(word, text);
    if (!standing) return null;
    start ??= standing.at;
  }
  return {
    kind: "INSIDE",
    isScattered: true,
    start: start!,
    end: start! + pairs[0]!.letters.length,
  };
}

/** A code is found only as it is written. */
const asCode = (query: Query, text: Parts): FoundSpan | null =>
  query.literal === text.literal
    ? { kind: "EXACT", start: 0, end: text.folded.length }
    : null;

const matchers: Readonly<Record<TextUse, Matcher>> = {
  NAME: inName,
  SENTENCE: inSentence,
  CODE: asCode,
};

/** Matches words spread over several texts: 老挝 railway. */
function acrossTexts({ words }: Query, texts: Findables): Found | null {
  if (words.length < 2) return null;
  let first: Found | undefined;
  for (const word of words) {
    const found = wordIn(word, texts);
    if (!found) return null;
    first ??= found;
  }
  return first!;
}

function wordIn(word: Spelled, texts: Findables): Found | null {
  for (let at = 0; at < texts.count; at++) {
    if (!texts.mayStand(word, at)) continue;
    const findable = texts.at(at);
    const place = standingOf(word, findable.parts);
    if (!place) continue;
    const end = place.at + word.letters.length;
    const span: FoundSpan = { kind: "INSIDE", start: place.at, end };
    return { findable, span, rank: rankOf(findable, span) };
  }
  return null;
}
