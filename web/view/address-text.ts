/** Whether text is the id of a record, or could be. */
export const isId = (text: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Text without what surrounds a word in print: `Laos.` cites `laos`. */
export const trimmed = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Pd}|\u2212/gu, "-")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .toLowerCase();

/** The id that an address means; text that cannot be one stays, so that the page says it is unknown. */
export const idIn = (text: string): string => {
  const id = trimmed(text);
  return isId(id) ? id : text;
};

/** The items of a list in an address. */
export const listed = (text: string | null): string[] => text?.split(",") ?? [];

/** The ids of a list in an address, each once, at most so many. */
export const idsIn = (text: string | null, most: number): string[] =>
  [...new Set(listed(text).map(idIn))].filter(isId).slice(0, most);

/** The term of a vocabulary that an address means. */
export const termIn = <Term extends string>(
  terms: readonly Term[],
  text: string,
): Term | undefined =>
  terms.find(
    (term) => term.toLowerCase() === trimmed(text).replaceAll("-", "_"),
  );

/** Whether text is a number below 0, whose sign is no mark around a word. */
export const isNegative = (text: string): boolean =>
  /^\s*[\p{Pd}\u2212]\s*\d+\s*$/u.test(text);

/** A whole number from 0 on; undefined for anything else. */
export const numberIn = (text: string | null): number | undefined =>
  text !== null && !isNegative(text) && /^\d{1,9}$/.test(trimmed(text))
    ? Number(trimmed(text))
    : undefined;
