import { sha256 } from "./articles.ts";

/** Where some words stand in an article, ready to be written as evidence. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  /** Line of the raw text on which it starts, from 1. */
  readonly line: number;
}

/** Every place where `words` stand in `text`; white space and line ends do not count. */
export function findSpans(text: string, words: string): Span[] {
  const places: number[] = [];
  let flat = "";
  for (let at = 0; at < text.length; at++)
    if (!/\s/.test(text[at]!)) {
      places.push(at);
      flat += text[at]!;
    }
  const wanted = words.replace(/\s/g, "");
  const found: Span[] = [];
  if (wanted === "") return found;
  for (
    let at = flat.indexOf(wanted);
    at >= 0;
    at = flat.indexOf(wanted, at + 1)
  ) {
    const start = places[at]!;
    const end = places[at + wanted.length - 1]! + 1;
    found.push({
      start,
      end,
      sha256: sha256(text.slice(start, end)),
      line: text.slice(0, start).split("\n").length,
    });
  }
  return found;
}

/** The entry of `evidence` that an editor copies into a record. */
export const evidenceLine = (article: string, span: Span): string =>
  `- { article: ${article}, start: ${span.start}, end: ${span.end}, sha256: ${span.sha256} }`;
