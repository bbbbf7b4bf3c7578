import { createContext, use } from "react";
import type { Language } from "../view/view.ts";

/** A sentence in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** The language of a page that has its own words beside it. */
export const LanguageContext = createContext<Language>("en");

export const useLanguage = (): Language => use(LanguageContext);

/** Says a text in the language of the page. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
