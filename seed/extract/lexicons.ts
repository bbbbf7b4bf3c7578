import { lexicon, Lexicon, wordsOf } from "./words.ts";

/** Last words of titles, posts and callings. */
export const titles = lexicon("titles");
/** What stands behind a name and belongs to how a person is called. */
export const honorifics = lexicon("honorifics");
export const countries = lexicon("countries");
/** Last words of the names of organizations. */
export const organizations = lexicon("organizations");
export const groups = lexicon("groups");
export const documents = lexicon("documents");
/** Japanese surnames, by which alone somebody is called who was named in full. */
export const japaneseSurnames = lexicon("japanese-surnames");
export const surnames = new Lexicon([
  ...wordsOf("surnames"),
  ...wordsOf("japanese-surnames"),
]);
/** Words before which a name ends. */
export const afterNames = lexicon("after-names");
/** Characters with which foreign names are written. */
export const nameLetters = new Set(wordsOf("name-letters").join(""));
/** Titles, and words for several people. */
export const peopleWords = new Lexicon([
  ...wordsOf("titles"),
  ...wordsOf("groups"),
]);

export const isDocument = (text: string): boolean =>
  documents.endingAt(text, text.length) !== undefined ||
  /^《[^》]+》$/.test(text);

/** The countries that a text names, each once, in reading order. */
export function countriesIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const country = countries.startingAt(text, at);
    if (country && !found.includes(country)) found.push(country);
    at += country?.length ?? 1;
  }
  return found;
}

/** What a newspaper or the like is called when it was named before. */
export const publication =
  /^(?:报|刊|台|社|文|网|网站|媒体|报纸|文章|报道|社论|社评|评论)$/u;
