import { isDeepStrictEqual } from "node:util";
import { kinds, type Text } from "../../api/model/index.ts";
import { propOf, writtenFields } from "../../api/model/record/check.ts";
import type { SeedRecord } from "../read.ts";
import type { Fields } from "./draft.ts";
import type { Snapshot } from "./snapshot.ts";

/** What happens to one record. */
export interface RecordChange {
  readonly change: "added" | "changed" | "removed";
  readonly id: string;
  readonly kind: string;
  readonly name: Text;
  /** In words, for an editor and for a commit. */
  readonly sentence: Text;
}

/** The difference between two states of the records, in the order in which they stand. */
export function changesBetween(
  before: Snapshot,
  after: Snapshot,
): RecordChange[] {
  const changes: RecordChange[] = [];
  const tell = (
    change: RecordChange["change"],
    { id, kind, fields }: SeedRecord,
    sentence: (kind: Text, name: Text) => Text,
  ) => {
    const name = nameOf(id, fields);
    changes.push({
      change,
      id,
      kind,
      name,
      sentence: sentence(kinds.get(kind)!.labels.label, name),
    });
  };
  for (const record of after.seed.records) {
    const old = before.byId.get(record.id);
    if (!old)
      tell("added", record, (kind, name) => ({
        en: `Adds the ${lower(kind.en)} “${name.en}”.`,
        zh: `新增${kind.zh}“${name.zh}”。`,
      }));
    else if (!isDeepStrictEqual(old.fields, record.fields))
      tell("changed", record, (kind, name) => {
        const parts = fieldSentences(record.kind, old.fields, record.fields);
        return {
          en: `Changes the ${lower(kind.en)} “${name.en}”: ${parts.map(({ en }) => en).join("; ")}.`,
          zh: `修改${kind.zh}“${name.zh}”：${parts.map(({ zh }) => zh).join("；")}。`,
        };
      });
  }
  for (const record of before.seed.records)
    if (!after.byId.has(record.id))
      tell("removed", record, (kind, name) => ({
        en: `Removes the ${lower(kind.en)} “${name.en}”.`,
        zh: `删除${kind.zh}“${name.zh}”。`,
      }));
  return changes;
}

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

/** What a record is called: a claim by its gist. */
export function nameOf(id: string, fields: Fields): Text {
  const { en, zh } = (fields["name"] ?? fields["gist"] ?? {}) as Partial<Text>;
  return { en: en ?? id, zh: zh ?? id };
}

function fieldSentences(kind: string, before: Fields, after: Fields): Text[] {
  const facts = kinds.get(kind)!;
  return writtenFields(facts)
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => {
      const { en, zh } = (propOf(facts, name) ?? facts.links.get(name))
        ?.label ?? { en: name, zh: name };
      const [old, now] = [before[name], after[name]];
      // Hashes and offsets are no words for a person.
      if (
        Array.isArray(old ?? now) &&
        [old ?? [], now ?? []].flat().some(isMap)
      ) {
        const [from, to] = [old, now].map((list) =>
          Array.isArray(list) ? list.length : 0,
        );
        return {
          en: `${en} (${String(from)} → ${String(to)})`,
          zh: `${zh}（${String(from)} → ${String(to)}）`,
        };
      }
      return {
        en: `${en} ${shortText(old)} → ${shortText(now)}`,
        zh: `${zh} ${shortText(old)} → ${shortText(now)}`,
      };
    });
}

const isMap = (value: unknown) => typeof value === "object" && value !== null;

function shortText(value: unknown): string {
  if (value === undefined) return "–";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `[${value.map(String).join(", ")}]`;
  return isMap(value)
    ? `“${Object.values(value as Fields)
        .map(String)
        .join(" / ")}”`
    : JSON.stringify(value);
}
