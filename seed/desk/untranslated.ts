import type { Text } from "../../api/model/index.ts";
import type { SeedRecord } from "../read.ts";
import type { Comment } from "./kept-lists.ts";
import { nameOf } from "./sentences.ts";

/** A text that an editor who writes the other language has left: something made from the record's own fields stands in for it. */
export interface Untranslated {
  readonly record: string;
  readonly name: Text;
  readonly field: string;
  readonly language: keyof Text;
  /** What stands in its place. */
  readonly text: string;
}

type Records = ReadonlyMap<string, SeedRecord>;

/** Whether what a comment calls untranslated has been written since, or is gone. */
export function isTranslated(
  { record, field, standIn }: Comment,
  records: Records,
): boolean {
  if (!standIn || record === undefined || field === undefined) return false;
  const written = records.get(record)?.fields[field] as
    Partial<Text> | undefined;
  return written?.[standIn.language] !== standIn.text;
}

/** The texts that comments call untranslated and that nobody has written yet. */
export const untranslatedIn = (
  comments: readonly Comment[],
  records: Records,
): Untranslated[] =>
  comments.flatMap((comment) => {
    const { record, field, standIn } = comment;
    const there = record === undefined ? undefined : records.get(record);
    if (!there || !standIn || field === undefined) return [];
    if (isTranslated(comment, records)) return [];
    const name = nameOf(there.id, there.fields);
    return [{ record: there.id, name, field, ...standIn }];
  });
