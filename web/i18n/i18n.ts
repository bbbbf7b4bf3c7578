import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../view/view.ts";
import type { Words } from "./en.ts";

/**
 * The words of the page, and by its name those of each form. A form declares its own here (`declare module`)
 * and adds them when its code is loaded.
 */
export interface Resources {
  translation: Words;
}

declare module "i18next" {
  interface CustomTypeOptions {
    resources: Resources;
    enableSelector: false;
  }
}

export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  fallbackLng: false,
  resources: {},
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The words of the whole page: those of a language are loaded when it is first spoken. */
const wordsOf: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import("./en.ts")).en,
  zh: async () => (await import("./zh.ts")).zh,
};

export async function loadWords(language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, "translation"))
    i18n.addResourceBundle(language, "translation", await wordsOf[language]());
}

/** The shape of an object of words, with any words. */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Translated<Texts[Key]>;
};

/** Adds the words of a form, in both languages; they are then had by `useTranslation(name)`. */
export function addWords<Texts extends object>(
  name: Exclude<keyof Resources, "translation">,
  words: { readonly en: Texts; readonly zh: Translated<Texts> },
): void {
  i18n.addResourceBundle("en", name, words.en);
  i18n.addResourceBundle("zh", name, words.zh);
}
