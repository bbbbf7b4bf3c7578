import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { kinds } from "./facts.ts";
import { links, type Link } from "./links.ts";
import type { Name, Text } from "./values.ts";

/** Every kind by its name, as an enum. `index.ts` imports this file after the kinds. */
export const KindName: Readonly<Record<string, string>> = Object.fromEntries(
  [...kinds.keys()].map((name) => [name, name]),
);
registerEnumType(KindName, {
  name: "Kind",
  description: "The kinds of entity, each named like its type.",
  valuesConfig: Object.fromEntries(
    [...kinds.values()].map((kind) => [
      kind.name,
      { description: kind.meaning },
    ]),
  ),
});

export const LinkType = Object.fromEntries(
  Object.keys(links).map((name) => [name, name]),
) as { readonly [Name in Link]: Name };
registerEnumType(LinkType, {
  name: "LinkType",
  description:
    "The links between entities, each from the record that holds it.",
  valuesConfig: Object.fromEntries(
    Object.entries(links).map(([name, { en }]) => [
      name,
      { description: `${en.replace("{from}", "A").replace("{to}", "B")}.` },
    ]),
  ),
});

@ObjectType({ description: "How many there are of a kind." })
export class KindCount {
  @Field(() => KindName, { description: "The kind." })
  kind!: string;
  @Field(() => Int, { description: "How many." })
  count!: number;
}

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
