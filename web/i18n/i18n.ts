import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/**
 * The words of the page, and by its name those of each form. A form declares its own here (`declare module`)
 * and adds them when its code is loaded.
 */
export interface Resources {
  translation: typeof en;
}

declare module "i18next" {
  interface CustomTypeOptions {
    resources: Resources;
    enableSelector: false;
  }
}

export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: "en",
  fallbackLng: false,
  resources: { en: { translation: en }, zh: { translation: zh } },
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  initAsync: false,
});

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
