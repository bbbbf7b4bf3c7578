import type { Language } from "../view/view.ts";

export const locales: Record<Language, string> = { en: "en-GB", zh: "zh-CN" };

const written = (locale: string) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** Made once each: every count of a page is written by them. */
const numbers: Record<Language, Intl.NumberFormat> = {
  en: written(locales.en),
  zh: written(locales.zh),
};

export const formatNumber = (value: number, language: Language): string =>
  numbers[language].format(value);
