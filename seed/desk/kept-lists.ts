import { readFile } from "node:fs/promises";
import { parse, stringify } from "yaml";
import type { Text } from "../../api/model/index.ts";
import { sha256 } from "../articles.ts";
import { placedRecords } from "./placed.ts";
import { ifAbsent, type Write } from "./replace-files.ts";
import { spliced } from "./rewrite.ts";

/** That a record was made from a candidate: what the machine saw stays beside what became of it. */
export interface Acceptance {
  /** The id of the record. */
  readonly record: string;
  readonly candidate: string;
  readonly kind: string;
  /** The rule that found it, and how often that was right at the time. */
  readonly rule: string;
  readonly confidence: number;
  /** What made it doubtful. */
  readonly flags: readonly string[];
  /** The fields that the editor wrote otherwise than they were proposed. */
  readonly corrected: readonly string[];
}

/** What one editor tells another about a place: a record, perhaps a field of it, or words of a page. */
export interface Comment {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  /** The day on which it was written. */
  readonly date: string;
  readonly record?: string;
  readonly field?: string;
  readonly page?: string;
  readonly start?: number;
  readonly end?: number;
  /** What stands in for the text of the field in a language in which nobody has written it yet. */
  readonly standIn?: { readonly language: keyof Text; readonly text: string };
}

/** The entries of a list in a file of its own beside the records; none where there is no file. */
export async function readKept<Entry>(path: string): Promise<readonly Entry[]> {
  const text = await readFile(path, "utf8").catch(ifAbsent);
  return (parse(text ?? "") as Entry[] | null) ?? [];
}

/** What a list is to be: without the entries that are taken away, and with some more. What stands in its file stays as it is. */
export async function keptWrite<Entry extends object>(
  path: string,
  keyOf: (entry: Entry) => string,
  added: readonly Entry[],
  isGone: (entry: Entry) => boolean,
): Promise<Write | undefined> {
  const bytes = await readFile(path).catch(ifAbsent);
  const text = bytes?.toString() ?? "";
  const known = (parse(text) ?? []) as Entry[];
  const keys = new Set(known.filter((entry) => !isGone(entry)).map(keyOf));
  const fresh = added.filter((entry) => !keys.has(keyOf(entry)));
  const gone = (placedRecords(text) ?? []).filter((_, at) =>
    isGone(known[at]!),
  );
  if (fresh.length + gone.length === 0) return undefined;
  const kept = spliced(
    text,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
  return {
    path,
    before: bytes && sha256(bytes),
    text: kept + (fresh.length > 0 ? stringify(fresh) : ""),
  };
}
