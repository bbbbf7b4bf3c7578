import type { View } from "./address.ts";
import type { Found, Source } from "./items.ts";
import type { Graph } from "../../graph/graph.ts";
import {
  byIds,
  byIdsOf,
  datasetKinds,
  EventStatus,
  isImportedId,
  vocabularies,
  type Text,
} from "../../model/index.ts";
import type { Language } from "./item.ts";

const planned = vocabularies.get(EventStatus)!.terms.get("PLANNED")!.label;

/** The name of a record; a planned event is cited as planned. */
const nameIn = (language: Language, mark: string) =>
  `n.name_${language} + CASE WHEN n.eventStatus = 'PLANNED' THEN '${mark}' ELSE '' END AS ${language}`;

/** Each of `$ids`, with the passages and the reference works that it rests on. */
const records = /* cypher */ `${byIds}
  CALL (n) {
    MATCH (n)-[r:RESTS_ON]->(a:Article)
    RETURN collect({id: a.id, date: a.issued, from: r.start, to: r.\`end\`}) AS passages
  }
  CALL (n) {
    MATCH (n)-[:TAKEN_FROM]->(s:Source)
    RETURN collect(DISTINCT s.id) AS works
  }
  RETURN n.id AS id,
    ${nameIn("en", ` (${planned.en.toLowerCase()})`)}, ${nameIn("zh", `（${planned.zh}）`)},
    n.kind AS kind, passages, works`;

/** Each of `$ids` among imported records, which rest on their data set. */
const importedRecords = /* cypher */ `${byIdsOf([...datasetKinds.values()])}
  RETURN n.id AS id, n.name_en AS en, n.name_zh AS zh, n.kind AS kind,
    [] AS passages, [] AS works, n.dataset AS dataset`;

/** The articles, pages and reference works of `$ids`, with their authors, publishers and place. */
const works = /* cypher */ `${byIds}
  CALL (n) {
    MATCH (n)-[r:WRITTEN_BY]->(p:Entity)
    WITH r, p ORDER BY r.position
    RETURN collect({en: p.name_en, zh: p.name_zh}) AS authors
  }
  CALL (n) {
    MATCH (n)-[:PUBLISHED_BY]->(p:Entity)
    RETURN collect({en: p.name_en, zh: p.name_zh}) AS publishers
  }
  CALL (n) {
    MATCH (n)-[:DISTRIBUTED_BY]->(p:Entity)
    RETURN collect({en: p.name_en, zh: p.name_zh}) AS agencies
  }
  CALL (n) {
    MATCH (n)-[:DATELINED]->(p:Entity)
    RETURN collect({en: p.name_en, zh: p.name_zh}) AS places
  }
  CALL (n) {
    MATCH (n)-[:PRINTED_ON*0..1]->(p:Page)
    OPTIONAL MATCH (p)-[:PAGE_OF]->(o:Entity)
    RETURN collect(DISTINCT {number: p.pageNumber, en: o.name_en, zh: o.name_zh}) AS pages
  }
  CALL (n) {
    MATCH (n)-[r:PRINTED_ON]->(p:Page)
    RETURN collect({id: p.id, date: p.issued, from: r.start, to: r.\`end\`}) AS spans
  }
  RETURN n.id AS id, n.kind AS kind, n.name_en AS en, n.name_zh AS zh,
    n.isUntitled AS isUntitled, n.byline_en AS bylineEn, n.byline_zh AS bylineZh,
    n.issued AS date, n.datelined AS datelined, n.language AS language, n.address AS address,
    n.publisher_en AS publisherEn, n.publisher_zh AS publisherZh,
    authors, publishers, agencies, places, pages, spans`;

const named = /* cypher */ `${byIds}
  RETURN n.id AS id, n.name_en AS en, n.name_zh AS zh`;

/** The records of these ids, in their order. */
export async function readRecords(
  graph: Graph,
  ids: readonly string[],
): Promise<readonly Found[]> {
  const imported = ids.filter(isImportedId);
  const read = await Promise.all([
    graph.read<Found>(records, { ids: ids.filter((id) => !isImportedId(id)) }),
    imported.length > 0
      ? graph.read<Found>(importedRecords, { ids: imported })
      : [],
  ]);
  const found = new Map(read.flat().map((record) => [record.id, record]));
  return ids.map((id) => found.get(id)!);
}

/** The articles, pages and reference works of these ids, in their order; the work that stands for a data set may be no record here. */
export async function readSources(
  graph: Graph,
  ids: readonly string[],
): Promise<readonly Source[]> {
  const read = await graph.read<Source>(works, { ids: [...ids] });
  const found = new Map(read.map((source) => [source.id, source]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The names of the entities that a view shows, as far as they exist. */
export async function readNames(
  { centre, expanded, added, card, subjects }: View,
  graph: Graph,
): Promise<ReadonlyMap<string, Text>> {
  const ids = [centre, card, ...expanded, ...added, ...subjects].filter(
    (id) => id !== null,
  );
  const rows = await graph.read<Text & { id: string }>(named, {
    ids: [...new Set(ids)],
  });
  return new Map(rows.map((row) => [row.id, row]));
}
