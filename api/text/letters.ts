import { isHan } from "./fold.ts";
import {
  isInitial,
  type FoundSpan,
  type MatchKind,
  type Parts,
} from "./parts.ts";

/** The position of a word in a text. */
interface Standing {
  readonly at: number;
  /** Whether it is a whole word there. */
  readonly isWord: boolean;
}

/** Matches the typed letters literally. */
export function byLetters(query: Parts, text: Parts): FoundSpan | null {
  const [wanted, whole] = [query.folded.text, text.folded.text];
  if (wanted === whole) return span("EXACT", 0, whole);
  if (whole.startsWith(wanted)) return span("PREFIX", 0, wanted);
  const found = find(whole, wanted);
  if (found) return span(found.isWord ? "WORD" : "INSIDE", found.at, wanted);
  if (query.letters === text.letters) return span("EXACT", 0, whole);
  if (query.tokens.length === 1) return null;

  // The words may stand in another order, or with others in between.
  let kind: MatchKind = "WORD";
  let first: number | undefined;
  for (const token of query.tokens) {
    const standing = standingOf(token, whole);
    if (!standing) return null;
    if (!standing.isWord) kind = "INSIDE";
    first ??= standing.at;
  }
  return first === undefined ? null : span(kind, first, query.tokens[0]!);
}

/**
 * Matches a name of which some words are written as their first letters: P.R. China in People's Republic of
 * China. One word at least stands in full, and the order is that of the name.
 */
export function byInitials(query: Parts, text: Parts): FoundSpan | null {
  const { tokens, hasInitials } = query;
  if (!hasInitials) return null;
  const words = [...text.tokens];
  for (const token of tokens) {
    const at = words.findIndex((word) =>
      isInitial(token) ? word.startsWith(token) : word === token,
    );
    if (at < 0) return null;
    words.splice(0, at + 1);
  }
  const whole = text.folded.text;
  const first = text.tokens.find((word) => word.startsWith(tokens[0]!))!;
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
export function standingOf(token: string, text: string): Standing | null {
  const found = find(text, token);
  return found && (found.isWord || token.length > 1 || isHan(token))
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
