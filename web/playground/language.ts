import { createContext, use } from "react";
import type { Language } from "../view/view.ts";
import type { Text } from "./text.ts";

export const LanguageContext = createContext<Language>("en");

export const useLanguage = (): Language => use(LanguageContext);

/** Says a text in the language of the page. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
