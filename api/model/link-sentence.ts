import { links, type Link } from "./links.ts";
import type { Name, Text } from "./values.ts";

/** A link read out as a sentence, in both languages. */
export function sentenceOf(link: Link, from: Name, to: Name): Text {
  // A claim's name is a sentence: inside another one it has no full stop.
  const inside = (text: string) => text.replace(/[.。]$/, "");
  // In Chinese, quotation marks within others are single ones.
  const nested = (text: string) => text.replace(/“/g, "‘").replace(/”/g, "’");
  const read = (language: "en" | "zh") =>
    links[link][language].replace(
      /(“?)\{(from|to)\}/g,
      (_name, quote: string, end: string) => {
        const text = inside((end === "from" ? from : to)[language]);
        return quote + (quote ? nested(text) : text);
      },
    );
  return { en: read("en"), zh: read("zh") };
}
