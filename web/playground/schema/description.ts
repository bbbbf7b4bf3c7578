import { labels as en } from "../../gql/labels.en.ts";
import { labels as zh } from "../../gql/labels.zh.ts";
import { roles } from "../../gql/terms.ts";
import type { Language } from "../../view/view.ts";
import { chinese, patterns } from "./chinese.ts";

const labels = { en, zh };

/** A description in a language; in Chinese, null where there is none yet. */
export function described(
  description: string | null | undefined,
  language: Language,
): string | null {
  const text = description?.replace(/\s+/g, " ").trim() ?? "";
  if (text === "") return null;
  if (language === "en") return text;
  const known = chinese[text];
  if (known !== undefined) return known;
  for (const [pattern, told] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const parts = found
      .slice(1)
      .map((part) => kindName(part) ?? described(part, language));
    if (!parts.includes(null)) return told(...(parts as string[]));
  }
  return null;
}

/** A kind in Chinese, with the name by which GraphQL knows it. */
const kindName = (name: string): string | null =>
  name in roles
    ? `${(labels.zh.kind as Record<string, string>)[name]!}（${name}）`
    : /^(Entity|Node|Claim|AttributedClaim|Project)$/.test(name)
      ? name
      : null;

/** What a field is called, where the model has a word for it. */
export const labelOf = (
  field: string,
  language: Language,
): string | undefined =>
  (labels[language].field as Record<string, string>)[field];

/** What a kind is called. */
export const kindLabel = (
  kind: string,
  language: Language,
): string | undefined =>
  (labels[language].kind as Record<string, string>)[kind];

/** What a term is called. */
export const termLabel = (
  vocabulary: string,
  term: string,
  language: Language,
): string | undefined =>
  (labels[language].term as Record<string, Record<string, string> | undefined>)[
    vocabulary
  ]?.[term];

/** What a term means in Chinese, by the model. */
export const termMeaning = (
  vocabulary: string,
  term: string,
): string | undefined =>
  (labels.zh.meaning as Record<string, Record<string, string> | undefined>)[
    vocabulary
  ]?.[term];
