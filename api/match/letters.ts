import { isHan } from "../model/index.ts";
import type { MatchKind, Parts, Span } from "./parts.ts";

/** What was typed, as it stands in a text. */
export function byLetters(query: Parts, text: Parts): Span | null {
  const [wanted, whole] = [query.folded.text, text.folded.text];
  const span = (kind: MatchKind, start: number, length = wanted.length) => ({
    kind,
    start,
    end: start + length,
  });
  if (wanted === whole) return span("EXACT", 0);
  if (whole.startsWith(wanted)) return span("PREFIX", 0);
  const found = [...occurrences(whole, wanted)];
  const word = found.find((at) => isWord(whole, at, wanted.length));
  if (word !== undefined) return span("WORD", word);
  if (found.length > 0) return span("INSIDE", found[0]!);
  if (query.letters === text.letters) return span("EXACT", 0, whole.length);

  // Words in another order, or with others between them.
  const places = query.tokens.map((token) => placeOfToken(token, whole));
  if (places.every((place) => place !== null)) {
    const kind = places.every((place) => place.isWord) ? "WORD" : "INSIDE";
    return span(kind, places[0]!.at, query.tokens[0]!.length);
  }
  return null;
}

function* occurrences(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    yield at;
}

/** Chinese has no spaces: a run of it is a word wherever it borders on other letters. */
function isWord(text: string, at: number, length: number): boolean {
  const isEdge = (inner: string | undefined, outer: string | undefined) =>
    outer === undefined || outer === " " || isHan(inner!) !== isHan(outer);
  return (
    isEdge(text[at], text[at - 1]) &&
    isEdge(text[at + length - 1], text[at + length])
  );
}

/** Where a word stands in a text; null where it stands nowhere. */
export function placeOfToken(
  token: string,
  text: string,
): { at: number; isWord: boolean } | null {
  const found = [...occurrences(text, token)];
  const word = found.find((at) => isWord(text, at, token.length));
  if (word !== undefined) return { at: word, isWord: true };
  // Inside a word, a single letter says nothing.
  return found.length > 0 && (token.length > 1 || isHan(token))
    ? { at: found[0]!, isWord: false }
    : null;
}
