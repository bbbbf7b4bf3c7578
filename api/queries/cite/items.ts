import { isClaim, isGround, type Text } from "../../model/index.ts";
import type { Item, Language } from "./item.ts";

/** A record as the graph has it, with what it rests on. */
export interface Found extends Text {
  readonly id: string;
  readonly kind: string;
  readonly passages: readonly Passage[];
  readonly works: readonly string[];
}

interface Passage {
  readonly id: string;
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** An article or a reference work as the graph has it. */
export interface Source extends Text {
  readonly id: string;
  readonly isArticle: boolean;
  readonly date: string | null;
  readonly page: number | null;
  readonly language: string | null;
  readonly address: string | null;
  readonly publisherEn: string | null;
  readonly publisherZh: string | null;
  readonly authors: readonly Text[];
  readonly publishers: readonly Text[];
}

/** What all that is Silkgraph's own has in common. */
export interface Own {
  readonly site: string;
  readonly language: Language;
  readonly version: string | undefined;
}

const mostPassages = 5;

/** A key that every style takes. */
const keyOf = (id: string) => `silkgraph:${id.replace(/[^\w-]/g, "-")}`;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (passages: readonly Passage[]) =>
  passages.toSorted(
    (a, b) =>
      byText(a.date, b.date) ||
      byText(a.id, b.id) ||
      a.from - b.from ||
      a.to - b.to,
  );

/** Sources that were asked for, then articles by date, then reference works. */
export const sourcesOf = (found: readonly Found[]): string[] => [
  ...new Set([
    ...found.filter(({ kind }) => isGround(kind)).map(({ id }) => id),
    ...inOrder(found.flatMap(({ passages }) => passages)).map(({ id }) => id),
    ...found.flatMap(({ works }) => works).sort(byText),
  ]),
];

const ofSilkgraph = ({ version, language }: Own) => ({
  authors: ["Silkgraph"],
  version,
  language: language === "zh" ? "zh-Hans" : "en",
});

export const recordItem = (record: Found, own: Own): Item => ({
  ...ofSilkgraph(own),
  type: "record",
  key: keyOf(record.id),
  // A claim is named by its gist, a sentence; in a list it stands without its full stop.
  title: isClaim(record.kind)
    ? record[own.language].replace(/[.。]$/, "")
    : record[own.language],
  url: `${own.site}/${own.language}/${encodeURIComponent(record.id)}`,
  note: noteOf(record, own.language),
});

export const viewItem = (url: string, own: Own): Item => ({
  ...ofSilkgraph(own),
  type: "view",
  key: "silkgraph:view-of-graph",
  title: own.language === "zh" ? "Silkgraph 视图" : "A view of Silkgraph",
  url,
});

/** On which passages and works a record rests, in a sentence or two. */
function noteOf(
  { passages, works }: Found,
  language: Language,
): string | undefined {
  const named = inOrder(passages)
    .slice(0, mostPassages)
    .map(({ id, from, to }) => `${id}#${String(from)}-${String(to)}`);
  const more = passages.length - named.length;
  const sentences =
    language === "zh"
      ? [
          `依据段落（原文的UTF-16码元）：${named.join("、")}${more > 0 ? `，另有${String(more)}处` : ""}。`,
          `部分事实取自：${works.join("、")}。`,
        ]
      : [
          `Rests on passages (UTF-16 code units of the text): ${named.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}.`,
          `Takes facts from: ${works.join(", ")}.`,
        ];
  const told = sentences.filter(
    (_sentence, index) => [passages, works][index]!.length > 0,
  );
  return told.length > 0 ? told.join(" ") : undefined;
}

export function sourceItem(source: Source, language: Language): Item {
  const own = { en: source.publisherEn, zh: source.publisherZh };
  const publisher = (source.publishers[0] ?? own)[language] ?? undefined;
  return {
    type: source.isArticle ? "article" : "work",
    key: keyOf(source.id),
    title: source[language],
    // A reference work is by whoever publishes it.
    authors: source.isArticle
      ? source.authors.map((name) => name[language])
      : publisher === undefined
        ? []
        : [publisher],
    publisher: source.isArticle ? publisher : undefined,
    issued: source.date ?? undefined,
    page: source.page ?? undefined,
    url: source.address ?? undefined,
    language: source.language ?? "en",
  };
}
