import { askOnce, useQuery } from "../ask/use-query.ts";
import { useEffect, useMemo, useState } from "react";
import type { PieceQuery, PassageQuery } from "../gql/graphql.ts";
import { useShownQuery } from "../look/shown.ts";
import { reasonOfRecord } from "../scene/filtered.ts";
import { useFacetsOf } from "../scene/use-hidden.ts";
import { apart, hiddenBy } from "../view/hidden.ts";
import type { Filters, Reason } from "../view/parts/filters.ts";
import { PassageDocument, PieceDocument } from "./documents.ts";
import { sentenceOf, type Bounds } from "./marks.ts";

export type Article = NonNullable<PieceQuery["article"]>;
type Found = NonNullable<PassageQuery["passage"]>["records"][number];
export type RestingRecord = Found["entity"];

/** A passage of the piece, with the records that rest on it. */
export interface Passage extends Bounds {
  readonly records: readonly RestingRecord[];
}

export interface Piece {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Bounds[];
  /** By sentence, the places of its passages in their list. */
  readonly bySentence: ReadonlyMap<number, readonly number[]>;
  /** By record, the places of its passages. */
  readonly byRecord: ReadonlyMap<string, readonly number[]>;
  /** How many records each filter hides. */
  readonly hidden: ReadonlyMap<Reason, number>;
}

/** The piece as it is read: its words, its sentences, and what rests on which of its passages. */
export function pieceOf(
  article: Article,
  found: readonly Found[],
  reasonOf: (record: RestingRecord) => Reason | null,
): Piece {
  const distinct = new Map(found.map(({ entity }) => [entity.id, entity]));
  const { shown, hidden } = apart(distinct.values(), reasonOf);
  const isShown = new Set(shown.map(({ id }) => id));
  const byBounds = new Map<string, Bounds & { records: RestingRecord[] }>();
  for (const { evidence, entity } of found) {
    if (!isShown.has(entity.id)) continue;
    const { start, end } = evidence;
    const key = `${String(start)}-${String(end)}`;
    const passage = byBounds.get(key);
    if (passage) passage.records.push(entity);
    else byBounds.set(key, { start, end, records: [entity] });
  }
  const passages = [...byBounds.values()];
  const sentences = article.spans.flatMap(
    ({ sentenceBounds }) => sentenceBounds ?? [],
  );
  const bySentence = new Map<number, number[]>();
  const byRecord = new Map<string, number[]>();
  for (const [index, passage] of passages.entries()) {
    const sentence = sentenceOf(passage, sentences);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), index]);
    for (const { id } of passage.records)
      byRecord.set(id, [...(byRecord.get(id) ?? []), index]);
  }
  return { article, passages, sentences, bySentence, byRecord, hidden };
}

/** An article with all that rests on it; undefined while it is awaited, null where there is none. */
export function usePiece(id: string, filters: Filters) {
  const { data, error, retry } = useQuery(PieceDocument, { id });
  useShownQuery(PieceDocument, { id });
  useShownQuery(PassageDocument, { article: id, start: 0 });
  const [found, setFound] = useState<{
    id: string;
    records?: readonly Found[];
    error?: Error;
  }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const askAll = async () => {
      const records: Found[] = [];
      for (let after: string | null = null; ;) {
        const { passage }: PassageQuery = await askOnce(PassageDocument, {
          article: id,
          start: 0,
          after,
        });
        if (!passage) break;
        records.push(...passage.records);
        if (!passage.pageInfo.hasNextPage) break;
        after = passage.pageInfo.endCursor ?? null;
      }
      return records;
    };
    askAll().then(
      (records) => isCurrent && setFound({ id, records }),
      (error: unknown) => isCurrent && setFound({ id, error: error as Error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, attempt]);
  const current = found?.id === id ? found : undefined;
  const records = current?.records;
  const ids = useMemo(
    () =>
      filters.years && records
        ? [...new Set(records.map(({ entity }) => entity.id))]
        : [],
    [records, filters.years],
  );
  const { facets } = useFacetsOf(ids);
  const piece = useMemo(() => {
    if (!data || data.article?.id !== id)
      return data && !data.article ? null : undefined;
    // Whoever reads an article sees what rests on it, whether or not it is hidden elsewhere.
    const own = { ...filters, sources: [] };
    return (
      records &&
      pieceOf(
        data.article,
        records,
        (record) =>
          hiddenBy(record, own) ??
          reasonOfRecord(
            facets.get(record.id),
            record.__typename === "Event",
            own,
          ),
      )
    );
  }, [data, records, facets, filters, id]);
  return {
    piece,
    error: error ?? current?.error,
    retry: () => {
      setAttempt((count) => count + 1);
      if (error) retry();
    },
  };
}
