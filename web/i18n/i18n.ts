import { useSyncExternalStore } from "react";
import { formatNumber } from "./number.ts";
import type { Language } from "../view/view.ts";
import type { Words } from "./en.ts";

/**
 * The words of the page, and by its name those of each form. A form declares its own here (`declare module`)
 * and adds them when its code is loaded.
 */
export interface Resources {
  translation: Words;
}

type Room = keyof Resources;

/** The words of a room by the way to each: `search.found` for `search.found_one` and `search.found_other`. */
type Keys<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? Key extends `${infer Counted}_${"one" | "other"}`
      ? Counted
      : Key
    : `${Key}.${Keys<Texts[Key]>}`;
}[keyof Texts & string];

type Values = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Says words with values in the place of their `{{names}}`; `count` chooses between those for one and for more.
 * Numbers are written as counts are: a year is given as text.
 */
export type Say<In extends Room = "translation"> = (
  key: Keys<Resources[In]> | `translation:${Keys<Words>}`,
  values?: Values,
) => string;

/** The shape of an object of words, with any words. */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Translated<Texts[Key]>;
};

type Texts = { readonly [key: string]: string | Texts };

const words: Record<Language, Partial<Record<Room, Texts>>> = {
  en: {},
  zh: {},
};

let spoken: Language | undefined;
const listeners = new Set<() => void>();

const textIn = (texts: Texts | undefined, way: string): string | undefined => {
  let found: string | Texts | undefined = texts;
  for (const step of way.split("."))
    found = typeof found === "object" ? found[step] : undefined;
  return typeof found === "string" ? found : undefined;
};

function say(
  language: Language,
  room: Room,
  key: string,
  values: Values,
): string {
  const [way = "", common] = key.split(":").reverse();
  const texts = words[language][common ? "translation" : room];
  const { count } = values;
  const counted =
    typeof count === "number" &&
    textIn(texts, `${way}_${new Intl.PluralRules(language).select(count)}`);
  const text = counted || textIn(texts, way) || textIn(texts, `${way}_other`);
  return (text ?? String(values["defaultValue"] ?? key)).replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? formatNumber(value, language) : value;
    },
  );
}

type AnySay = (key: string, values?: Values) => string;

const sayings = new Map<string, AnySay>();

/** The same function for the same language and room, so that it may stand among what an effect depends on. */
function sayingOf(language: Language, room: Room): AnySay {
  const key = `${language} ${room}`;
  const saying: AnySay =
    sayings.get(key) ??
    ((key, values = {}) => say(language, room, key, values));
  sayings.set(key, saying);
  return saying;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Says the words of a room in the language that is spoken. */
export function useTranslation<In extends Room = "translation">(
  room: In = "translation" as In,
): { readonly t: Say<In> } {
  const language = useSyncExternalStore(subscribe, () => spoken);
  return { t: sayingOf(language ?? "en", room) };
}

/** The words of the whole page: those of a language are loaded when it is first spoken. */
const wordsOf: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import("./en.ts")).en,
  zh: async () => (await import("./zh.ts")).zh,
};

export async function loadWords(language: Language): Promise<void> {
  words[language].translation ??= await wordsOf[language]();
}

/** Speaks a language, whose words are loaded. */
export function speak(language: Language): void {
  if (spoken === language) return;
  spoken = language;
  listeners.forEach((listener) => listener());
}

/** Adds the words of a form, in both languages; they are then had by `useTranslation(name)`. */
export function addWords<Own extends object>(
  name: Exclude<Room, "translation">,
  own: { readonly en: Own; readonly zh: Translated<Own> },
): void {
  words.en[name] = own.en as unknown as Texts;
  words.zh[name] = own.zh;
}
