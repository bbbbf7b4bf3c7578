import { isHan } from "./fold.ts";
import {
  isInitial,
  type FoundSpan,
  type MatchKind,
  type Parts,
  type Query,
} from "./parts.ts";
import { mayHold, mayHoldAll, type Spelled } from "./letter-set.ts";

/** The position of a word in a text. */
interface Standing {
  readonly at: number;
  /** Whether it is a whole word there. */
  readonly isWord: boolean;
}

/** Matches the typed letters literally. */
export function byLetters(query: Query, text: Parts): FoundSpan | null {
  if (!mayHoldAll(text.sets, query.inWords)) return null;
  const [wanted, whole] = [query.folded, text.folded];
  if (wanted === whole) return span("EXACT", 0, whole);
  if (whole.startsWith(wanted)) return span("PREFIX", 0, wanted);
  const found = find(whole, wanted);
  if (found) return span(found.isWord ? "WORD" : "INSIDE", found.at, wanted);
  if (query.letters === text.letters) return span("EXACT", 0, whole);
  if (query.words.length === 1) return null;

  // The words may stand in another order, or with others in between.
  let kind: MatchKind = "WORD";
  let first: number | undefined;
  for (const word of query.words) {
    const standing = standingOf(word, text);
    if (!standing) return null;
    if (!standing.isWord) kind = "INSIDE";
    first ??= standing.at;
  }
  return first === undefined
    ? null
    : span(kind, first, query.words[0]!.letters);
}

/**
 * Matches a name of which some words are written as their first letters: P.R. China in People's Republic of
 * China. One word at least stands in full, and the order is that of the name.
 */
export function byInitials(query: Query, text: Parts): FoundSpan | null {
  if (!query.hasInitials || !mayHold(text.letterSet, query.letterSet))
    return null;
  const tokens = query.words.map(({ letters }) => letters);
  const names = text.words.map(({ letters }) => letters);
  const words = [...names];
  for (const token of tokens) {
    const at = words.findIndex((word) =>
      isInitial(token) ? word.startsWith(token) : word === token,
    );
    if (at < 0) return null;
    words.splice(0, at + 1);
  }
  const whole = text.folded;
  const first = names.find((word) => word.startsWith(tokens[0]!))!;
  const last = tokens.at(-1)!;
  const start = whole.indexOf(first);
  const end = whole.lastIndexOf(last) + last.length;
  return { kind: "INSIDE", start, end };
}

const span = (kind: MatchKind, start: number, part: string): FoundSpan => ({
  kind,
  start,
  end: start + part.length,
});

/** Finds a typed word; a single letter inside another word does not count. */
export function standingOf(word: Spelled, text: Parts): Standing | null {
  if (!mayHoldAll(text.sets, word)) return null;
  const { letters } = word;
  const found = find(text.folded, letters);
  return found && (found.isWord || letters.length > 1 || isHan(letters))
    ? found
    : null;
}

/** Prefers an occurrence of `part` as a whole word over its first occurrence. */
function find(text: string, part: string): Standing | null {
  const first = text.indexOf(part);
  for (let at = first; at >= 0; at = text.indexOf(part, at + 1))
    if (
      isEdge(text[at]!, text[at - 1]) &&
      isEdge(text[at + part.length - 1]!, text[at + part.length])
    )
      return { at, isWord: true };
  return first < 0 ? null : { at: first, isWord: false };
}

/** Chinese has no spaces: every boundary between Chinese and other letters is a word boundary. */
const isEdge = (inner: string, outer: string | undefined): boolean =>
  outer === undefined || outer === " " || isHan(inner) !== isHan(outer);
