import { foldedText, isHan, tokensOf } from "./fold.ts";
import type { Findable } from "./findables.ts";
import type { Sound } from "./parts.ts";
import {
  joined,
  readingsOf,
  shortInitials,
  spellUmlauts,
  syllablesOf,
  unretroflexedReadings,
} from "./pinyin.ts";

// The text index matches whole words only. Indexed and typed text are therefore cut into the same
// n-grams: `2la`, `3lao`, `3aos` are the prefix and the trigrams of `laos` or of the pinyin of 老.
// `0laos` is a text as a whole, so that what is typed in full is never lost among similar texts.

/** The index words of an entity, separated by spaces. */
export const searchWords = (
  texts: readonly Pick<Findable, "use" | "parts">[],
): string =>
  [
    ...new Set(
      texts.flatMap(({ use, parts }) => {
        const text = parts.folded;
        if (use === "CODE") return wholeWord(text);
        return [
          ...wholeWord(text),
          ...plainWords(text),
          ...(use === "NAME" ? nameWords(text, parts.sound) : []),
        ];
      }),
    ),
  ].join(" ");

/** The index words to search for, from typed text. */
export function queryWords(typed: string): string {
  const text = foldedText(typed);
  const readings = readingsOf(foldedText(spellUmlauts(typed)));
  const short = shortInitials(readings[0] ?? "");
  const plain = tokensOf(text).flatMap((token) =>
    isHan(token) && token.length > 1 ? grams(token, 2) : [token],
  );
  return [
    ...new Set([
      ...wholeWord(text),
      ...readings.flatMap(wholeWord),
      ...readings.flatMap(unretroflexedReadings).flatMap(wholeWord),
      ...plain,
      ...typedWords(text, readings),
      ...(short === readings[0] ? [] : spread(triples(short), mostTriples)),
    ]),
  ].join(" ");
}

/** The index words of names with the same beginning, for suggestions when nothing matches. */
export function beginningWords(typed: string): string {
  const text = foldedText(typed);
  const sounds = joined(syllablesOf([...text].filter(isHan).join("")));
  return [...tokensOf(text).flatMap(beginnings), ...beginnings(sounds)].join(
    " ",
  );
}

/** How long a text to search for may be. */
export const maxTyped = 200;

/** Whole words, and single characters and bigrams of Chinese. */
const plainWords = (text: string): string[] =>
  tokensOf(text).flatMap((token) =>
    isHan(token) ? [...token, ...grams(token, 2)] : [token],
  );

/** The ways of typing a name: by its letters, or by its pinyin. */
function nameWords(
  text: string,
  { letters, plain, syllables, initials: first }: Sound,
): string[] {
  const latin = tokensOf(text).filter((token) => !isHan(token));
  return [
    ...latin.flatMap(beginnings),
    ...triples(latin.join("")),
    ...syllables.flatMap(beginnings),
    ...triples(letters),
    ...triples(plain.letters),
    ...wholeWord(letters),
    ...wholeWord(plain.letters),
    ...(first.length > 1
      ? [first, ...beginnings(first), ...triples(first)]
      : []),
  ];
}

function typedWords(text: string, readings: readonly string[]): string[] {
  const tokens = tokensOf(text);
  const latin = tokens.filter((token) => !isHan(token)).join("");
  const han = tokens.filter(isHan).join("");
  const some = (letters: string) => spread(triples(letters), mostTriples);
  return [
    ...(latin.length > 2 ? some(latin) : beginnings(latin).slice(-1)),
    ...readings.filter((reading) => reading !== latin).flatMap(some),
    ...readings
      .flatMap(unretroflexedReadings)
      .filter((reading) => !readings.includes(reading))
      .flatMap(some),
    // Misspelled Chinese may still have the same pinyin.
    ...(han.length > 1 ? some(joined(syllablesOf(han))) : []),
  ];
}

/** A folded text as one word; none where it is longer than what can be typed. */
function wholeWord(text: string): string[] {
  const letters = text.replace(/ /g, "");
  return letters === "" || letters.length > maxTyped ? [] : [`0${letters}`];
}

/** How many trigrams are searched for: each costs time, and a typo spoils three. */
const mostTriples = 6;

/** At most `most` members of a list, evenly spread over it. */
const spread = (all: readonly string[], most: number): string[] =>
  all.length <= most
    ? [...all]
    : Array.from(
        { length: most },
        (_, at) => all[Math.round((at * (all.length - 1)) / (most - 1))]!,
      );

const beginnings = (word: string) =>
  word === ""
    ? []
    : [`1${word[0]!}`, ...(word.length > 1 ? [`2${word.slice(0, 2)}`] : [])];

const triples = (letters: string) => grams(letters, 3, "3");

/** All runs of so many letters, each after `mark`. */
function grams(text: string, size: number, mark = ""): string[] {
  // Most texts have no letter of two code units.
  const letters = /[\ud800-\udfff]/.test(text) ? [...text] : text;
  const all: string[] = [];
  for (let end = size; end <= letters.length; end++) {
    const gram = letters.slice(end - size, end);
    all.push(mark + (typeof gram === "string" ? gram : gram.join("")));
  }
  return all;
}
