import { sentencesIn, type Bounds } from "../api/articles/sentences.ts";
import type { Texts } from "./articles.ts";
import type { SeedRecord } from "./read.ts";
import { evidenceOf, spansIn } from "./rules/rule.ts";

/** A sentence of an article, by where it stands in the raw text of its page. */
export interface Sentence extends Bounds {
  readonly page: string;
  readonly line: number;
}

/** The fields of an article that say how much of it the graph holds. */
export interface Counts {
  /** Sentences of the article, and how many of them some record rests on. */
  readonly sentences: number;
  readonly coveredSentences: number;
  /** Letters and digits of those sentences, and how many of them some record rests on. */
  readonly characters: number;
  readonly coveredCharacters: number;
}

export interface Coverage {
  readonly article: string;
  readonly counts: Counts;
  /** All of them, in reading order. */
  readonly all: readonly Sentence[];
  /** Those on which nothing rests. */
  readonly bare: readonly Sentence[];
}

/** How far the records cover each article whose page's text is at hand. */
export function coverage(
  records: readonly SeedRecord[],
  texts: Texts,
): Coverage[] {
  const passages = passagesByArticle(records);
  return records.flatMap((record) => {
    const spans = spansIn(record).filter(({ page }) => texts.has(page));
    if (spans.length === 0) return [];
    const text = (page: string) => texts.get(page)!;
    const own = passages.get(record.id) ?? [];
    const markedOn = (page: string) => {
      const marked = new Uint8Array(text(page).length);
      for (const { start, end } of own) marked.fill(1, start, end);
      return marked;
    };
    const marks = new Map(spans.map(({ page }) => [page, markedOn(page)]));
    const sentences = spans.flatMap(({ page, start, end }) =>
      linedSentences(page, text(page), start, end),
    );
    const isCovered = ({ page, start, end }: Sentence) =>
      marks.get(page)!.subarray(start, end).includes(1);
    let characters = 0;
    let coveredCharacters = 0;
    for (const { page, start, end } of sentences)
      for (let at = start; at < end; at++)
        if (/[\p{L}\p{N}]/u.test(text(page)[at]!)) {
          characters++;
          coveredCharacters += marks.get(page)![at]!;
        }
    return {
      article: record.id,
      counts: {
        sentences: sentences.length,
        coveredSentences: sentences.filter(isCovered).length,
        characters,
        coveredCharacters,
      },
      all: sentences,
      bare: sentences.filter((sentence) => !isCovered(sentence)),
    };
  });
}

function passagesByArticle(records: readonly SeedRecord[]) {
  const found = new Map<string, { start: number; end: number }[]>();
  for (const record of records)
    for (const { article, start, end } of evidenceOf(record)) {
      const known = found.get(article);
      if (known) known.push({ start, end });
      else found.set(article, [{ start, end }]);
    }
  return found;
}

/** The sentences of a part of a page, and the lines on which they begin. */
function linedSentences(
  page: string,
  text: string,
  from: number,
  to: number,
): Sentence[] {
  const lineStarts = [
    0,
    ...[...text.matchAll(/\n/g)].map((match) => match.index + 1),
  ];
  return sentencesIn(text, from, to).map(({ start, end }) => ({
    page,
    start,
    end,
    line: lineStarts.findLastIndex((at) => at <= start) + 1,
  }));
}
