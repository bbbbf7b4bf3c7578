import { isHan } from "./fold.ts";
import type { MatchKind, Parts, Span } from "./parts.ts";

/** Where a word stands in a text. */
interface Standing {
  readonly at: number;
  /** Whether it is a word there, and not a part of one. */
  readonly isWord: boolean;
}

/** What was typed, as it stands in a text. */
export function byLetters(query: Parts, text: Parts): Span | null {
  const [wanted, whole] = [query.folded.text, text.folded.text];
  if (wanted === whole) return span("EXACT", 0, whole);
  if (whole.startsWith(wanted)) return span("PREFIX", 0, wanted);
  const found = find(whole, wanted);
  if (found) return span(found.isWord ? "WORD" : "INSIDE", found.at, wanted);
  if (query.letters === text.letters) return span("EXACT", 0, whole);

  // Words in another order, or with others between them.
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

const span = (kind: MatchKind, start: number, part: string): Span => ({
  kind,
  start,
  end: start + part.length,
});

/** Where a word of what was typed stands; inside another word a single letter says nothing. */
export function standingOf(token: string, text: string): Standing | null {
  const found = find(text, token);
  return found && (found.isWord || token.length > 1 || isHan(token))
    ? found
    : null;
}

/** Where `part` is a word, or else where it is first. */
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

/** Chinese has no spaces: a run of it is a word wherever it borders on other letters. */
const isEdge = (inner: string, outer: string | undefined): boolean =>
  outer === undefined || outer === " " || isHan(inner) !== isHan(outer);
