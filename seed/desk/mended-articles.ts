import { spansIn, type SpanEntry } from "../rules/rule.ts";
import type { SeedRecord } from "../read.ts";
import type { Range } from "./placed.ts";

/** A passage with its places in the text of old and in the mended one. */
export interface Move {
  readonly from: Range;
  readonly to: Range;
}

const trimmed = (text: string): Range => ({
  start: text.length - text.trimStart().length,
  end: text.trimEnd().length,
});

/** The spans of a page's articles in its mended text: as far as its passages moved, and no shorter than they need. */
export function articlesAfter(
  articles: readonly SeedRecord[],
  page: string,
  moves: readonly Move[],
  before: string | undefined,
  after: string,
): ReadonlyMap<string, readonly SpanEntry[]> {
  const all = articles.flatMap(spansIn).filter((span) => span.page === page);
  const isWhole = (span: SpanEntry) =>
    all.length === 1 &&
    (before === undefined ||
      (span.start <= trimmed(before).start && span.end >= trimmed(before).end));
  const order = moves.toSorted((a, b) => a.from.start - b.from.start);
  const spanAfter = (span: SpanEntry): SpanEntry => {
    if (span.page !== page) return span;
    if (isWhole(span)) return { ...span, ...trimmed(after) };
    const inside = order.filter(
      ({ from }) => span.start <= from.start && from.end <= span.end,
    );
    const [first, last] = [inside[0], inside.at(-1)];
    const edge = (at: number) => edgeAfter(at, before, after);
    const start =
      edge(span.start) ??
      (first ? span.start + first.to.start - first.from.start : span.start);
    const end =
      edge(span.end) ??
      (last ? span.end + last.to.end - last.from.end : span.end);
    return {
      ...span,
      start: Math.max(0, Math.min(start, ...inside.map(({ to }) => to.start))),
      end: Math.min(
        after.length,
        Math.max(end, ...inside.map(({ to }) => to.end)),
      ),
    };
  };
  return new Map(
    articles.map((article) => [article.id, spansIn(article).map(spanAfter)]),
  );
}

/** Where a place between two stretches of text is now, if one of them stands once in both texts. */
function edgeAfter(
  at: number,
  before: string | undefined,
  after: string,
): number | undefined {
  if (before === undefined) return undefined;
  const once = (text: string, words: string) => {
    const found = text.indexOf(words);
    return found >= 0 && text.indexOf(words, found + 1) < 0;
  };
  for (const size of [40, 20, 10]) {
    const [left, right] = [
      before.slice(Math.max(0, at - size), at),
      before.slice(at, at + size),
    ];
    for (const [words, offset] of [
      [left + right, left.length],
      [right, 0],
      [left, left.length],
    ] as const)
      if (words !== "" && once(before, words) && once(after, words))
        return after.indexOf(words) + offset;
  }
  return undefined;
}
