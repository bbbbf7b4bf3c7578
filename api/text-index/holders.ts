import { lowerBound } from "../topology/lower-bound.ts";

/** Holders of a word: the places of texts in a segment, the first first, from `start` to before `end` of an array of those of many words. */

/** Where the first holder stands that is not before `text`: mostly near `start`. */
export function reach(
  holders: Uint16Array,
  text: number,
  start: number,
  end: number,
): number {
  // Those before `low` are less, and those from `high` on are not.
  let [low, high] = [start, start];
  for (let step = 1; high < end && holders[high]! < text; step *= 4) {
    low = high + 1;
    high += step;
  }
  return lowerBound(low, Math.min(high, end), (at) => holders[at]! < text);
}

/** Whether a text is a holder. They are looked at from where it would stand were they evenly spread over so many texts, further and further away: that is mostly near. */
export function isAmong(
  holders: Uint16Array,
  text: number,
  start: number,
  end: number,
  texts: number,
): boolean {
  let [low, high] = [start, end];
  let at = start + Math.floor(((end - start) * text) / texts);
  if (at < end && holders[at]! < text) {
    for (let step = 8; at < end && holders[at]! < text; step *= 2) {
      low = at + 1;
      at += step;
    }
    if (at < end) high = at;
  } else {
    for (let step = 8; at >= start && holders[at]! >= text; step *= 2) {
      high = at;
      at -= step;
    }
    if (at >= start) low = at + 1;
  }
  const found = lowerBound(low, high, (at) => holders[at]! < text);
  return found < end && holders[found] === text;
}
