import { fold, isHan, tokensOf } from "./fold.ts";
import { initials, joined, syllablesOf } from "./pinyin.ts";

// The text index matches whole words only. Indexed and typed text are therefore cut into the same
// n-grams: `2la`, `3lao`, `3aos` are the prefix and the trigrams of `laos` or of the pinyin of 老.

/** The index words of an entity, separated by spaces. */
export function searchWords(
  properties: Readonly<Record<string, unknown>>,
  isClaim = false,
): string {
  const texts = Object.entries(properties)
    .filter(([name]) => /^(name_|aliases$)/.test(name))
    .flatMap(([name, value]) =>
      [value].flat().map((text) => ({
        text: fold(String(text)).text,
        isName: name === "aliases" || !isClaim,
      })),
    );
  return [
    ...new Set(
      texts.flatMap(({ text, isName }) => [
        ...plainWords(text),
        ...(isName ? nameWords(text) : []),
      ]),
    ),
  ].join(" ");
}

/** The index words to search for, from typed text. */
export function queryWords(typed: string): string {
  const { text } = fold(typed);
  const plain = tokensOf(text).flatMap((token) =>
    isHan(token) && token.length > 1 ? grams(token, 2) : [token],
  );
  return [...new Set([...plain, ...typedWords(text)])].join(" ");
}

/** The index words of names with the same beginning, for suggestions when nothing matches. */
export function beginningWords(typed: string): string {
  const { text } = fold(typed);
  const sounds = joined(syllablesOf([...text].filter(isHan).join("")));
  return [...tokensOf(text).flatMap(beginnings), ...beginnings(sounds)].join(
    " ",
  );
}

/** Whole words, and single characters and bigrams of Chinese. */
const plainWords = (text: string): string[] =>
  tokensOf(text).flatMap((token) =>
    isHan(token) ? [...token, ...grams(token, 2)] : [token],
  );

/** The ways of typing a name: by its letters, or by its pinyin. */
function nameWords(text: string): string[] {
  const tokens = tokensOf(text);
  const latin = tokens.filter((token) => !isHan(token));
  const han = tokens.filter(isHan).join("");
  const sounds = han ? syllablesOf(han) : [];
  const first = initials(sounds);
  return [
    ...latin.flatMap(beginnings),
    ...triples(latin.join("")),
    ...sounds.flatMap(({ text }) => beginnings(text)),
    ...triples(joined(sounds)),
    ...(first.length > 1
      ? [first, ...beginnings(first), ...triples(first)]
      : []),
  ];
}

function typedWords(text: string): string[] {
  const tokens = tokensOf(text);
  const latin = tokens.filter((token) => !isHan(token)).join("");
  const han = tokens.filter(isHan).join("");
  const some = (letters: string) => spread(triples(letters), mostTriples);
  return [
    ...(latin.length > 2 ? some(latin) : beginnings(latin).slice(-1)),
    ...(isToned(tokens) ? some(latin.replace(/[1-5]/g, "")) : []),
    // Misspelled Chinese may still have the same pinyin.
    ...(han.length > 1 ? some(joined(syllablesOf(han))) : []),
  ];
}

/** Pinyin with tone numbers: zhong1 lao3. */
const isToned = (tokens: readonly string[]) =>
  tokens.every((token) => /^([a-z]{1,6}[1-5])+$/.test(token));

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

const triples = (letters: string) =>
  grams(letters, 3).map((each) => `3${each}`);

function grams(text: string, size: number): string[] {
  const letters = [...text];
  return letters
    .slice(size - 1)
    .map((_, at) => letters.slice(at, at + size).join(""));
}
