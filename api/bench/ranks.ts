import type { Head, MadeGraph } from "./made.ts";

/** The article on which most records rest. */
export function mostRestedOn(made: MadeGraph): string {
  const counts = new Map<string, number>();
  for (const { link, to } of made.links)
    if (link === "RESTS_ON") counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** Those that rest on an article, by id. */
export function* restingOn(made: MadeGraph, article: string): Generator<Head> {
  const rests = startsOf(made, article);
  let from = rests.next();
  for (const head of made.heads()) {
    if (head.id !== from.value) continue;
    yield head;
    from = rests.next();
  }
}

function* startsOf(made: MadeGraph, article: string): Generator<string> {
  for (const { link, from, to } of made.links)
    if (link === "RESTS_ON" && to === article) yield from;
}

/** Which of them, which come by id, is at such a place by importance: found without holding them all. */
export function atPlace(walk: () => Iterable<Head>, place: number): Head {
  const counts: number[] = [];
  for (const { importance } of walk())
    counts[importance] = (counts[importance] ?? 0) + 1;
  let level = counts.length - 1;
  let left = place;
  while (left > (counts[level] ?? 0)) left -= counts[level--] ?? 0;
  for (const head of walk())
    if (head.importance === level && --left === 0) return head;
  throw new Error(`There are not ${String(place)} of them.`);
}
