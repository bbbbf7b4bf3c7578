import { createHash } from "node:crypto";
import {
  isClaim,
  isGround,
  origins,
  type Dataset,
  type Text,
} from "../../model/index.ts";
import type { View } from "./address.ts";
import type { Item, Language } from "./item.ts";
import { viewTitle } from "./view-title.ts";

/** A record of the graph, with what it rests on. */
export interface Found extends Text {
  readonly id: string;
  readonly kind: string;
  readonly passages: readonly Passage[];
  readonly works: readonly string[];
  /** Of an imported record. */
  readonly dataset?: Dataset;
}

interface Passage {
  readonly id: string;
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** An article, a page or a reference work of the graph. */
export interface Source extends Text {
  readonly id: string;
  readonly kind: string;
  readonly isUntitled: boolean | null;
  readonly bylineEn: string | null;
  readonly bylineZh: string | null;
  readonly date: string | null;
  /** The date of the dateline. */
  readonly datelined: string | null;
  readonly language: string | null;
  readonly address: string | null;
  readonly publisherEn: string | null;
  readonly publisherZh: string | null;
  readonly authors: readonly Text[];
  readonly publishers: readonly Text[];
  /** The agency of the dateline, and its place. */
  readonly agencies: readonly Text[];
  readonly places: readonly Text[];
  /** The page that it is or stands on: its number, and the name of its newspaper. */
  readonly pages: readonly {
    readonly number: number | null;
    readonly en: string | null;
    readonly zh: string | null;
  }[];
  readonly spans: readonly Passage[];
}

/** What the items of Silkgraph itself have in common. */
export interface Own {
  readonly site: string;
  readonly language: Language;
  readonly version: string | undefined;
}

const mostPassages = 5;

/**
 * A key in the characters that every style accepts. It holds the language, since the same record is
 * another entry in the other language, with another title and address.
 */
const keyOf = (language: Language, ...parts: string[]) =>
  [
    "silkgraph",
    language,
    ...parts.map((part) => part.replace(/[^\w-]/g, "-")),
  ].join(":");

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (passages: readonly Passage[]) =>
  passages.toSorted(
    (a, b) =>
      byText(a.date, b.date) ||
      byText(a.id, b.id) ||
      a.from - b.from ||
      a.to - b.to,
  );

/** The sources cited themselves, then articles by date, then reference works. */
export const sourcesOf = (found: readonly Found[]): string[] => [
  ...new Set([
    ...found.filter(({ kind }) => isGround(kind)).map(({ id }) => id),
    ...inOrder(found.flatMap(({ passages }) => passages)).map(({ id }) => id),
    ...found.flatMap(worksOf).sort(byText),
  ]),
];

/** The reference works that a record takes facts from: of an imported one, its data set. */
const worksOf = ({ works, dataset }: Found): readonly string[] =>
  dataset === undefined ? works : standingFor([dataset]);

/** The reference works that stand for data sets. */
export const standingFor = (datasets: readonly Dataset[]): string[] =>
  datasets.flatMap((dataset) => origins[dataset].source ?? []);

const ofSilkgraph = ({ version, language }: Own) => ({
  authors: ["Silkgraph"],
  version,
  language: language === "zh" ? "zh-Hans" : "en",
});

export const recordItem = (record: Found, own: Own): Item => ({
  ...ofSilkgraph(own),
  type: "record",
  key: keyOf(own.language, record.id),
  // A claim is named by its gist, a sentence; in a list it stands without its full stop.
  title: isClaim(record.kind)
    ? record[own.language].replace(/[.。]$/, "")
    : record[own.language],
  url: `${own.site}/${own.language}/${encodeURIComponent(record.id)}`,
  note:
    record.dataset === undefined
      ? noteOf(record, own.language)
      : origins[record.dataset].notice[own.language],
});

/** `names` are those of the entities that the view shows. */
export const viewItem = (
  view: View,
  names: ReadonlyMap<string, Text>,
  own: Own,
): Item => ({
  ...ofSilkgraph(own),
  type: "view",
  key: keyOf(
    own.language,
    "view",
    ...(view.centre === null ? [] : [view.centre]),
    createHash("sha256").update(view.path).digest("hex").slice(0, 8),
  ),
  title: viewTitle(view, names, own.language),
  url: view.url,
  ...(view.layers.length > 0 && {
    note: view.layers
      .map((dataset) => origins[dataset].notice[own.language])
      .join(" "),
  }),
});

/** The passages and reference works that a record rests on, in a sentence or two. */
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
  const known = sentences.filter(
    (_sentence, index) => [passages, works][index]!.length > 0,
  );
  return known.length > 0 ? known.join(" ") : undefined;
}

export function sourceItem(source: Source, language: Language): Item {
  const about = {
    key: keyOf(language, source.id),
    url: source.address ?? undefined,
    language: source.language ?? "en",
  };
  if (source.kind === "Source") {
    const publisher =
      language === "zh" ? source.publisherZh : source.publisherEn;
    return {
      ...about,
      type: "work",
      title: source[language],
      // The publisher of a reference work stands as its author.
      authors: publisher === null ? [] : [publisher],
    };
  }
  const [page] = source.pages;
  const newspaper = page?.[language] ?? undefined;
  const publisher = source.publishers[0]?.[language];
  const byline = language === "zh" ? source.bylineZh : source.bylineEn;
  // What has no title is described, and brackets say so in every style.
  const isDescribed = source.isUntitled === true || source.kind === "Page";
  return {
    ...about,
    type: "article",
    title: isDescribed ? `[${source[language]}]` : source[language],
    authors:
      byline === null ? source.authors.map((name) => name[language]) : [byline],
    newspaper,
    publisher: publisher === newspaper ? undefined : publisher,
    issued: source.date ?? undefined,
    page: page?.number ?? undefined,
    note: placeOf(source, language),
  };
}

/** The dateline of an article, and where it stands on its page. */
function placeOf(
  { agencies, places, datelined, spans }: Source,
  language: Language,
): string | undefined {
  const dateline = [agencies[0]?.[language], places[0]?.[language], datelined]
    .filter((part) => part != null)
    .join(language === "zh" ? "，" : ", ");
  const printed = inOrder(spans)
    .map(({ id, from, to }) => `${id}#${String(from)}-${String(to)}`)
    .join(language === "zh" ? "、" : ", ");
  const sentences =
    language === "zh"
      ? [dateline && `电头：${dateline}。`, printed && `刊于：${printed}。`]
      : [
          dateline && `Dateline: ${dateline}.`,
          printed && `Printed on: ${printed}.`,
        ];
  return sentences.filter(Boolean).join(" ") || undefined;
}
