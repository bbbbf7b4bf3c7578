/** The languages that addresses of the explorer begin with. */
const languages = ["en", "zh"];

/**
 * The address of the explorer that was meant by one with the punctuation of a citation at its end, a
 * capital, a typographic hyphen or a locale in it: `/zh-CN/Laos.` → `/zh/laos`. Null where there is
 * nothing to correct, or no way to.
 */
export function intendedAddress(url: string): string | null {
  const [path = "", query] = url.split(/\?(.*)/s);
  const [first = "", ...rest] = decoded(path)
    .split("/")
    .filter((segment) => segment !== "");
  const [tag] = trimmed(first).split(/[-_]/);
  const language = languages.find((each) => each === tag);
  if (language === undefined) return null;
  const slug = trimmed(rest.join("/"));
  if (!/^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slug)) return null;
  const clean = `/${language}/${slug}`;
  if (path === clean || path === `/${language}`) return null;
  return query === undefined ? clean : `${clean}?${query}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Text without what surrounds a word in print, in the letters of a slug. */
const trimmed = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Pd}|\u2212/gu, "-")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .toLowerCase();
