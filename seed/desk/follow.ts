import { hash } from "node:crypto";
import search from "approx-string-match";
import type { Range } from "./placed.ts";

/** A passage of a text, known by its place and by the hash of its words. */
export interface Passage extends Range {
  readonly sha256: string;
}

/** Where a passage may stand in a mended text; an editor decides. */
export interface Proposal extends Range {
  /** How many letters differ; null where the words of old are not at hand. */
  readonly differences: number | null;
}

/** A passage whose words are not found once and only once. */
export interface Orphan {
  readonly proposals: readonly Proposal[];
}

/** What becomes of each passage, in their order. */
export type Fate = { readonly to: Range } | Orphan;

const sha256 = (text: string) => hash("sha256", text);

/** A text without white space, and where each unit of it stands. */
function bareOf(text: string) {
  const at: number[] = [];
  let bare = "";
  for (let index = 0; index < text.length; index++)
    if (!/[\s\uFEFF]/.test(text[index]!)) {
      bare += text[index]!;
      at.push(index);
    }
  return {
    bare,
    /** The place of a part of the bare text in the text. */
    place: (start: number, end: number): Range => ({
      start: at[start]!,
      end: at[end - 1]! + 1,
    }),
    /** How many units stand before a place. */
    before(place: number) {
      let [least, most] = [0, at.length];
      while (least < most) {
        const middle = (least + most) >> 1;
        if (at[middle]! < place) least = middle + 1;
        else most = middle;
      }
      return least;
    },
  };
}

type Bare = ReturnType<typeof bareOf>;

/** How much of what stands before and after the words is looked for as well, in turn. */
const contexts = [
  [0, 0],
  [8, 8],
  [20, 20],
  [40, 40],
  [30, 0],
  [0, 30],
] as const;

/** The one place of some words in a text; undefined where there is none or there are several. */
function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined;
}

/** Where words stand now, if they stand once in both texts, alone or with what is around them. */
function followed(from: Bare, to: Bare, passage: Range): Range | undefined {
  const [start, end] = [from.before(passage.start), from.before(passage.end)];
  if (start >= end) return undefined;
  for (const [left, right] of contexts) {
    const first = Math.max(0, start - left);
    const wanted = from.bare.slice(first, end + right);
    if (onlyPlace(from.bare, wanted) === undefined) continue;
    const at = onlyPlace(to.bare, wanted);
    if (at === undefined) continue;
    const place = at + start - first;
    return to.place(place, place + end - start);
  }
  return undefined;
}

/** Places of nearly the same words; those of the very same may be what others rest on. */
function nearly(words: string, to: Bare): Proposal[] {
  const most = Math.min(40, Math.floor(words.length / 3));
  // Only the nearest are found at once.
  const other = to.bare.replaceAll(words, "\0".repeat(words.length));
  const changed = other === to.bare ? [] : placesOf(words, other, most, to);
  return [...changed, ...placesOf(words, to.bare, most, to)].slice(0, 3);
}

function placesOf(words: string, text: string, most: number, to: Bare) {
  // A match may end at several letters with as many differences: of those that overlap the first that is no shorter than the words.
  const found: { start: number; end: number; errors: number }[] = [];
  for (const match of search(text, words, most)) {
    const last = found.at(-1);
    if (match.start === match.end) continue;
    if (!last || match.start >= last.end) found.push(match);
    else if (last.end - last.start < words.length) found.splice(-1, 1, match);
  }
  return found.map(({ start, end, errors }): Proposal => ({
    ...to.place(start, end),
    differences: errors,
  }));
}

/** Where the passages of a text stand in another that was made from it: only what is found once and only once moves. */
export function follow(
  passages: readonly Passage[],
  before: string | undefined,
  after: string,
): Fate[] {
  const to = bareOf(after);
  if (before === undefined) return followByHash(passages, after);
  const from = bareOf(before);
  return passages.map((passage) => {
    const place = followed(from, to, passage);
    if (place) return { to: place };
    const words = from.bare.slice(
      from.before(passage.start),
      from.before(passage.end),
    );
    return { proposals: nearly(words, to) };
  });
}

/** The same where the text of old is gone: words are known by their hashes. */
function followByHash(passages: readonly Passage[], after: string): Fate[] {
  const wanted = new Map<number, Set<string>>();
  for (const { start, end, sha256 } of passages) {
    const known = wanted.get(end - start);
    if (known) known.add(sha256);
    else wanted.set(end - start, new Set([sha256]));
  }
  const places = new Map<string, number[]>();
  for (const [length, hashes] of wanted)
    for (let at = 0; at + length <= after.length; at++) {
      const found = sha256(after.slice(at, at + length));
      if (hashes.has(found))
        places.set(found, [...(places.get(found) ?? []), at]);
    }
  const order = passages.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const moved = new Map<Passage, number>();
  for (const each of order) {
    const found = places.get(each.sha256) ?? [];
    if (found.length === 1) moved.set(each, found[0]! - each.start);
  }
  return passages.map((passage) => {
    const { start, end, sha256 } = passage;
    const own = moved.get(passage);
    if (own !== undefined)
      return { to: { start: start + own, end: end + own } };
    const found = places.get(sha256) ?? [];
    const anchors = order.filter((each) => moved.has(each));
    const left = anchors.findLast((each) => each.end <= start);
    const right = anchors.find((each) => each.start >= end);
    // What stands in another, or between two that moved alike, moved with them, if its words stand there.
    const around = anchors.find(
      (each) => each.start <= start && end <= each.end,
    );
    const shift = around
      ? moved.get(around)
      : left && right && moved.get(left) === moved.get(right)
        ? moved.get(left)
        : undefined;
    if (shift !== undefined && found.includes(start + shift))
      return { to: { start: start + shift, end: end + shift } };
    if (found.length > 0)
      return {
        proposals: found
          .slice(0, 3)
          .map((at) => ({ start: at, end: at + end - start, differences: 0 })),
      };
    // Between those before and after it that are found stands what was changed.
    const from = left ? start + moved.get(left)! : start;
    const until = right ? end + moved.get(right)! : end;
    return from >= 0 && from < until && until <= after.length
      ? { proposals: [{ start: from, end: until, differences: null }] }
      : { proposals: [] };
  });
}
