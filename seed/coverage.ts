import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { UserError } from "../api/errors.ts";
import type { Text } from "../api/model/index.ts";
import { hanOf, type Texts } from "./articles.ts";
import type { SeedRecord } from "./read.ts";
import { slipOf } from "./yaml/slips.ts";
import { evidenceOf, textsAt, partsOf } from "./rules/rule.ts";

/** Lines of an article, both included, that the seed answers for. */
export interface Scope {
  readonly article: string;
  readonly lines: readonly [number, number];
  readonly reason: Text;
}

/** A sentence of an article, by where it stands in the raw text. */
export interface Passage {
  readonly article: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface Coverage {
  readonly article: string;
  /** Sentences in scope, and how many of them some record rests on. */
  readonly sentences: number;
  readonly covered: number;
  /** Share of the characters in scope that some record rests on, 0 to 1. */
  readonly share: number;
  /** Sentences on which nothing rests, in reading order. */
  readonly bare: readonly Passage[];
  /** Names that the segmenter sees in scope and no record of the seed knows. */
  readonly unknownNames: readonly string[];
}

const scopeFile = join(import.meta.dirname, "scope.yaml");
const scopeFields = new Set(["article", "lines", "reason", "en", "zh"]);

/** Throws `UserError` where the file cannot be read. */
export async function readScopes(file = scopeFile): Promise<Scope[]> {
  const text = await readFile(file, "utf8");
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) {
    const { line, what, remedy } = slipOf(text, error, scopeFields);
    throw new UserError({
      en: `scope.yaml:${line}: ${what.en}; ${remedy.en}.`,
      zh: `scope.yaml:${line}：${what.zh}；${remedy.zh}。`,
    });
  }
  return document.toJS() as Scope[];
}

/** How far the records cover each article whose text is at hand. */
export function coverage(
  records: readonly SeedRecord[],
  scopes: readonly Scope[],
  texts: Texts,
): Coverage[] {
  const known = knownNames(records);
  return [...texts].map(([article, text]) => {
    const marked = new Uint8Array(text.length);
    for (const record of records)
      for (const evidence of evidenceOf(record))
        if (evidence.article === article)
          marked.fill(1, evidence.start, evidence.end);
    const passages = scopes
      .filter((scope) => scope.article === article)
      .flatMap((scope) => sentences(article, text, scope.lines));
    const isCovered = ({ start, end }: Passage) =>
      marked.subarray(start, end).includes(1);
    let counted = 0;
    let resting = 0;
    for (const { start, end } of passages)
      for (let at = start; at < end; at++)
        if (/[\p{L}\p{N}]/u.test(text[at]!)) {
          counted++;
          resting += marked[at]!;
        }
    return {
      article,
      sentences: passages.length,
      covered: passages.filter(isCovered).length,
      share: counted ? resting / counted : 0,
      bare: passages.filter((passage) => !isCovered(passage)),
      unknownNames: unknownNames(
        passages
          .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ""))
          .join("\n"),
        known,
      ),
    };
  });
}

/** The sentences of some lines. A closing quotation mark belongs to the sentence it closes. */
function sentences(
  article: string,
  text: string,
  [first, last]: Scope["lines"],
): Passage[] {
  const lineStarts = [
    0,
    ...[...text.matchAll(/\n/g)].map((match) => match.index + 1),
  ];
  const from = lineStarts[first - 1]!;
  const to = lineStarts[last] ?? text.length;
  const found: Passage[] = [];
  for (const match of text
    .slice(from, to)
    .matchAll(/[^。！？!?…]+[。！？!?…]*[”’』」）)]*/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = from + match.index + lead;
    const end = from + match.index + match[0].trimEnd().length;
    if (hanOf(text.slice(start, end)).length >= 4)
      found.push({
        article,
        start,
        end,
        line: lineStarts.findLastIndex((at) => at <= start) + 1,
      });
  }
  return found;
}

function knownNames(records: readonly SeedRecord[]): string {
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

function unknownNames(text: string, known: string): string[] {
  jieba ??= Jieba.withDict(dict);
  const tagged = jieba
    .tag(text)
    .filter(({ tag, word }) => properNames.has(tag) && word.length > 1);
  return [...new Set(tagged.map(({ word }) => word))].filter(
    (word) => !known.includes(word),
  );
}
