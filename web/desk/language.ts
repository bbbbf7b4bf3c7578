import { createContext, use } from "react";
import type { Language } from "../view/view.ts";

/** A sentence in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export const LanguageContext = createContext<Language>("en");

/** `/desk/zh`, or `/desk?lang=zh`; else as the browser is set. */
export function languageOfAddress(url: string, preferred: Language): Language {
  const { pathname, searchParams } = new URL(url);
  const asked = pathname.split("/")[2] || searchParams.get("lang");
  return asked === "zh" || asked === "en" ? asked : preferred;
}

export const useLanguage = (): Language => use(LanguageContext);

/** Says a text in the editor's language. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
