import { isDeepStrictEqual } from "node:util";
import { kinds } from "../../api/model/index.ts";
import { UserError } from "../../api/errors.ts";
import { evidenceOf, isSlug } from "../rules/rule.ts";
import { parse, type SeedRecord } from "../read.ts";
import { recordFile, tidied, type Edit, type Fields } from "./draft.ts";
import { placedRecords } from "./placed.ts";
import { rewrites, spliced } from "./rewrite.ts";
import {
  seedFile,
  snapshotOf,
  type SeedFile,
  type Snapshot,
} from "./snapshot.ts";
import { recordText } from "./write-record.ts";

/** A record that somebody else has changed since the editor was shown it. */
export interface Conflict {
  readonly id: string;
  readonly kind: string;
  /** As the editor was shown it. */
  readonly was: Fields;
  /** As the editor wants it; null to remove it. */
  readonly mine: Fields | null;
  /** As it is now; null where it was removed. */
  readonly theirs: Fields | null;
}

export interface Applied {
  /** The files as they would be. */
  readonly after: Snapshot;
  /** Those that would be others than they are, by their paths. */
  readonly changed: ReadonlyMap<string, SeedFile>;
  readonly conflicts: readonly Conflict[];
}

/** A file in which the desk cannot change a record without touching others. */
class Unwritable extends UserError {
  constructor(path: string) {
    super({
      en: `${path} is not written record by record, each from “- id: …” on: change it by hand.`,
      zh: `${path} 未按“- id: …”逐条书写记录：请手工修改。`,
    });
  }
}

/** An id is what a record is known by, so that without one nothing can be said of it. */
class Nameless extends UserError {
  constructor() {
    super({
      en: "A record needs an id of small letters and digits, such as china-laos-railway.",
      zh: "记录须有标识，由小写字母与数字组成，例如 china-laos-railway。",
    });
  }
}

/** What files of records become by edits. Only the bytes that were meant change; nothing is written. */
export function applyEdits(before: Snapshot, edits: readonly Edit[]): Applied {
  const files = new Map(before.files);
  const conflicts: Conflict[] = [];
  const present = new Map(before.byId);
  for (const edit of edits) {
    if (edit.change !== "remove" && !isSlug(edit.fields["id"]))
      throw new Nameless();
    const conflict = conflictOf(edit, present);
    if (conflict) {
      conflicts.push(conflict);
      continue;
    }
    const path = pathOf(edit, present, files);
    if (!recordFile.test(path)) throw new Unwritable(path);
    const file = files.get(path) ?? seedFile(path, header(path));
    const next = seedFile(path, writtenInto(file, edit));
    files.set(path, next);
    for (const record of file.seed.records) present.delete(record.id);
    for (const record of next.seed.records) present.set(record.id, record);
  }
  const all = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    after: snapshotOf(all),
    changed: new Map(
      all
        .filter(({ path, hash }) => before.files.get(path)?.hash !== hash)
        .map((file) => [file.path, file]),
    ),
    conflicts,
  };
}

function conflictOf(
  edit: Edit,
  present: ReadonlyMap<string, SeedRecord>,
): Conflict | undefined {
  if (edit.change === "add") {
    const id = String(edit.fields["id"]);
    const there = present.get(id);
    if (!there) return undefined;
    const { kind, fields } = there;
    return { id, kind, was: {}, mine: edit.fields, theirs: fields };
  }
  const { id, was } = edit;
  const mine = edit.change === "remove" ? null : tidied(edit.fields);
  const there = present.get(id);
  if (there && isDeepStrictEqual(tidied(there.fields), tidied(was)))
    return undefined;
  return {
    id,
    kind: there?.kind ?? "",
    was,
    mine,
    theirs: there?.fields ?? null,
  };
}

/** The file that a record stands in, or is to stand in. */
function pathOf(
  edit: Edit,
  present: ReadonlyMap<string, SeedRecord>,
  files: ReadonlyMap<string, SeedFile>,
): string {
  if (edit.change !== "add") return present.get(edit.id)!.file;
  if (edit.file !== undefined) return edit.file;
  const folder = edit.kind.toLowerCase();
  const alone = `${folder}.yaml`;
  const own = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  if (own.length === 0) return alone;
  const [article] = evidenceOf({
    fields: edit.fields,
  } as SeedRecord).map(({ article }) => article);
  const near = own.findLast((path) =>
    files
      .get(path)!
      .seed.records.some((record) =>
        evidenceOf(record).some((each) => each.article === article),
      ),
  );
  return near ?? (article ? `${folder}/${article}.yaml` : own.at(-1)!);
}

const header = (path: string): string => {
  const [kind = "", ...rest] = path.replace(/\.yaml$/, "").split("/");
  const up = rest.length > 0 ? "../.." : "..";
  return `# yaml-language-server: $schema=${up}/schema/${kind}.json\n\n`;
};

/** The text of a file with one edit in it: by the fewest changes, or else with the record written anew. */
function writtenInto(file: SeedFile, edit: Edit): string {
  const wanted = wantedRecords(file, edit);
  for (const text of attempts(file, edit))
    if (
      text !== undefined &&
      isDeepStrictEqual(plainRecords(parse(file.path, text).records), wanted)
    )
      return text;
  throw new Unwritable(file.path);
}

type Plain = readonly (readonly [kind: string, fields: Fields])[];

const plainRecords = (records: readonly SeedRecord[]): Plain =>
  records.map(({ kind, fields }) => [kind, fields]);

function wantedRecords({ path, seed }: SeedFile, edit: Edit): Plain {
  if (seed.unreadable.length > 0) throw new Unwritable(path);
  const present = plainRecords(seed.records);
  if (edit.change === "add") {
    const at = seed.records.findIndex(({ id }) => id === edit.before);
    const added = [edit.kind, tidied(edit.fields)] as const;
    return present.toSpliced(at < 0 ? present.length : at, 0, added);
  }
  const at = seed.records.findIndex(({ id }) => id === edit.id);
  return edit.change === "remove"
    ? present.toSpliced(at, 1)
    : present.with(at, [present[at]![0], tidied(edit.fields)]);
}

function* attempts(
  { text: written, seed }: SeedFile,
  edit: Edit,
): Generator<string | undefined> {
  const isWindows = /\r\n/.test(written) && !/[^\r]\n/.test(written);
  const text = isWindows ? written.replaceAll("\r\n", "\n") : written;
  const finish = (result: string) =>
    isWindows ? result.replaceAll("\n", "\r\n") : result;
  const placed = placedRecords(text);
  if (!placed) return;
  if (edit.change === "add") {
    const at = placed.find(({ id }) => id === edit.before)?.start;
    const start = at ?? text.length;
    const isBroken = start === 0 || text[start - 1] === "\n";
    const written = [
      edit.source,
      recordText(kinds.get(edit.kind)!, tidied(edit.fields)),
    ];
    for (const record of written)
      if (record !== undefined)
        yield finish(
          spliced(text, [
            { start, end: start, text: `${isBroken ? "" : "\n"}${record}` },
          ]),
        );
    return;
  }
  const record = placed.find(({ id }) => id === edit.id);
  if (!record) return;
  const whole = (text: string) => ({
    start: record.start,
    end: record.end,
    text,
  });
  if (edit.change === "remove") {
    yield finish(spliced(text, [whole("")]));
    return;
  }
  const { kind, fields: was } = seed.records.find(({ id }) => id === edit.id)!;
  const facts = kinds.get(kind)!;
  const fields = tidied(edit.fields);
  if (edit.source !== undefined)
    yield finish(spliced(text, [whole(edit.source)]));
  yield finish(spliced(text, rewrites(text, record, facts, was, fields)));
  yield finish(spliced(text, [whole(recordText(facts, fields))]));
}
