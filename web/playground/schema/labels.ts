import { labels as en } from "../../gql/labels.en.ts";
import { labels as zh } from "../../gql/labels.zh.ts";
import type { Language } from "../../view/view.ts";

const labels = { en, zh };

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
