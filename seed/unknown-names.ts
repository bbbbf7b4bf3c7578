import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { SeedRecord } from "./read.ts";
import { partsOf, textsAt } from "./rules/rule.ts";

/** Every Chinese name and text of the records, in which names are looked for. */
export function knownNames(records: readonly SeedRecord[]): string {
  const texts = ["name", "gist", "title", "measure", "description", "capacity"];
  return records
    .flatMap((record) => [
      ...texts.flatMap((field) => partsOf(record, field)["zh"] ?? []),
      ...textsAt(record, "aliases"),
    ])
    .join("\n");
}

/** Tags of persons, places, organizations and other proper names in jieba's dictionary. */
const properNames = new Set(["nr", "nrt", "nrfg", "ns", "nt", "nz"]);

let jieba: Jieba | undefined;

/** The names that the segmenter sees in a text and that are not in `known`. */
export function unknownNames(text: string, known: string): string[] {
  jieba ??= Jieba.withDict(dict);
  const tagged = jieba
    .tag(text)
    .filter(({ tag, word }) => properNames.has(tag) && word.length > 1);
  return [...new Set(tagged.map(({ word }) => word))].filter(
    (word) => !known.includes(word),
  );
}
