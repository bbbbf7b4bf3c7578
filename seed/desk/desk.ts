import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { kinds, type Text } from "../../api/model/index.ts";
import { targetsOf } from "../../api/model/record/targets.ts";
import { readTexts, sha256, type ReadTexts } from "../articles.ts";
import type { SeedProblem } from "../check.ts";
import { coverage } from "../coverage.ts";
import type { Rejection } from "../extract/rejections.ts";
import { checked } from "./checked.ts";
import { applyEdits, type Applied, type Conflict } from "./apply.ts";
import type { Draft, Edit, Fields } from "./draft.ts";
import { drawingOf, type Drawing } from "./drawing.ts";
import { lineDifference, type FileDifference } from "./line-difference.ts";
import { merged, type Merged } from "./merge.ts";
import {
  keptWrite,
  readKept,
  type Acceptance,
  type Comment,
} from "./kept-lists.ts";
import {
  alone,
  ifAbsent,
  isWritable,
  replaceFiles,
  type Write,
} from "./replace-files.ts";
import { changesBetween, nameOf, type RecordChange } from "./sentences.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";
import { isTranslated } from "./untranslated.ts";

/** Where the desk reads and writes, and nowhere else. */
export interface Places {
  /** The folder of records. */
  readonly folder: string;
  /** The file of refused candidates. */
  readonly rejections: string;
  /** The file of accepted candidates. */
  readonly acceptances: string;
  /** The file of what editors tell each other. */
  readonly comments: string;
  /** The folder of the pages' texts. */
  readonly articles: string | undefined;
}

/** What a draft would do, without doing it. */
export interface Preview {
  readonly changes: readonly RecordChange[];
  /** What the check says of the records as they would be. */
  readonly problems: readonly SeedProblem[];
  readonly conflicts: readonly (Conflict & {
    readonly merged: Merged | null;
  })[];
  /** The part of the graph that it touches. */
  readonly drawing: Drawing;
  /** Each file's lines that would go (-) and come (+), with those around them. */
  readonly yaml: readonly FileDifference[];
  /** Whether it can be saved. */
  readonly isSound: boolean;
}

export interface SaveResult extends Preview {
  readonly isSaved: boolean;
}

/** A record as an editor is shown it. */
export interface ShownRecord {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly name: Text;
  readonly fields: Fields;
  /** What points at it, and would point nowhere without it. */
  readonly pointedAtBy: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: Text;
    readonly field: string;
  }[];
  /** The candidates that it was made from. */
  readonly acceptances: readonly Acceptance[];
  readonly comments: readonly Comment[];
}

/** The result of edits with all that follows from it. */
interface Outcome extends Applied {
  readonly before: Snapshot;
  readonly problems: readonly SeedProblem[];
  readonly isSound: boolean;
}

/** The text that a page is to have. */
export interface MendedText {
  readonly page: string;
  readonly file: string;
  readonly text: string;
}

async function outcomeOf(
  { folder, articles }: Places,
  edits: readonly Edit[],
  mended?: MendedText,
): Promise<Outcome> {
  const before = await readSnapshot(folder);
  const applied = applyEdits(before, edits);
  const read = withMended(
    await readTexts(applied.after.seed.records, articles),
    mended,
  );
  const counted = applyEdits(applied.after, recounts(applied.after, read));
  const after = counted.after;
  const changed = new Map([...applied.changed, ...counted.changed]);
  const problems = checked(after, read);
  const key = ({ rule, id, field }: SeedProblem) => `${rule} ${id} ${field}`;
  const faults = problems.filter(({ isNotice }) => !isNotice);
  // What was wrong before does not keep anybody from mending something else.
  const known = new Set(
    faults.length > 0 ? checked(before, read).map(key) : [],
  );
  return {
    before,
    after,
    changed,
    conflicts: applied.conflicts,
    problems,
    isSound:
      applied.conflicts.length === 0 &&
      faults.every((problem) => known.has(key(problem))),
  };
}

const withMended = (read: ReadTexts, mended?: MendedText): ReadTexts =>
  mended
    ? {
        texts: new Map(read.texts).set(mended.page, mended.text),
        unfit: read.unfit.filter(({ id }) => id !== mended.page),
      }
    : read;

/** What articles say of their coverage is counted anew where records come to rest on them. */
function recounts({ seed, byId }: Snapshot, { texts }: ReadTexts): Edit[] {
  return coverage(seed.records, texts).flatMap(
    ({ article, counts }): Edit[] => {
      const { fields } = byId.get(article)!;
      const isSame = Object.entries(counts).every(
        ([name, count]) => fields[name] === count,
      );
      return isSame || fields["sentences"] === undefined
        ? []
        : [
            {
              change: "replace",
              id: article,
              was: fields,
              fields: { ...fields, ...counts },
            },
          ];
    },
  );
}

function previewOf(outcome: Outcome): Preview {
  const changes = changesBetween(outcome.before, outcome.after);
  return {
    changes,
    drawing: drawingOf(outcome.before, outcome.after, changes),
    ...saidOf(outcome),
  };
}

const saidOf = (outcome: Outcome): Omit<Preview, "changes" | "drawing"> => ({
  problems: outcome.problems,
  conflicts: outcome.conflicts.map((each) => ({
    ...each,
    merged: merged(each),
  })),
  yaml: [...outcome.changed.values()].map(({ path, text }) => ({
    file: path,
    lines: lineDifference(outcome.before.files.get(path)?.text ?? "", text),
  })),
  isSound: outcome.isSound,
});

/** What a draft would do. */
export async function preview(
  places: Places,
  draft: Draft,
  mended?: MendedText,
): Promise<Preview> {
  return previewOf(await outcomeOf(places, draft.edits, mended));
}

/** Writes what a draft says, all of it, or nothing where it is refused. */
export function save(
  places: Places,
  draft: Draft,
  mended?: MendedText,
): Promise<SaveResult> {
  return alone(places.folder, async () => {
    const outcome = await outcomeOf(places, draft.edits, mended);
    const result = previewOf(outcome);
    if (!outcome.isSound) return { ...result, isSaved: false };
    const writes: Write[] = [...outcome.changed.values()].map(
      ({ path, text }) => ({
        path: join(places.folder, path),
        before: outcome.before.files.get(path)?.hash ?? null,
        text,
      }),
    );
    if (mended) {
      const path = join(places.articles!, mended.file);
      const bytes = await readFile(path).catch(ifAbsent);
      writes.push({ path, before: bytes && sha256(bytes), text: mended.text });
    }
    writes.push(...(await listWrites(places, draft, outcome)));
    if (writes.length > 0) await replaceFiles(places.folder, writes);
    return { ...result, isSaved: true };
  });
}

/** What becomes of the lists beside the records. */
async function listWrites(
  places: Places,
  draft: Draft,
  { before, after }: Outcome,
): Promise<Write[]> {
  const isRemoved = (id: string) => before.byId.has(id) && !after.byId.has(id);
  const writes = await Promise.all([
    keptWrite<Rejection>(
      places.rejections,
      ({ candidate }) => candidate,
      draft.rejections,
      ({ candidate }) => draft.recalled.includes(candidate),
    ),
    keptWrite<Acceptance>(
      places.acceptances,
      ({ record, candidate }) => `${record} ${candidate}`,
      draft.acceptances.filter(({ record }) => after.byId.has(record)),
      // A record that is removed was made from nothing any more.
      ({ record }) => isRemoved(record),
    ),
    keptWrite<Comment>(
      places.comments,
      ({ id }) => id,
      draft.comments.filter((comment) => !isTranslated(comment, after.byId)),
      (comment) =>
        draft.settled.includes(comment.id) ||
        isTranslated(comment, after.byId) ||
        (comment.record !== undefined && isRemoved(comment.record)),
    ),
  ]);
  return writes.filter((write) => write !== undefined);
}

/** A record by its id, with what points at it; undefined where there is none. */
export async function recordAt(
  { folder, acceptances, comments }: Places,
  id: string,
): Promise<ShownRecord | undefined> {
  const { byId, seed } = await readSnapshot(folder);
  const record = byId.get(id);
  if (!record) return undefined;
  const pointedAtBy = seed.records.flatMap((each) =>
    targetsOf(kinds.get(each.kind)!, each.fields)
      .filter((target) => target.id === id)
      .map(({ path }) => ({
        id: each.id,
        kind: each.kind,
        name: nameOf(each.id, each.fields),
        field: String(path[0]),
      })),
  );
  const { kind, file, fields } = record;
  const [made, said] = await Promise.all([
    readKept<Acceptance>(acceptances),
    readKept<Comment>(comments),
  ]);
  return {
    id,
    kind,
    file,
    name: nameOf(id, fields),
    fields,
    pointedAtBy,
    acceptances: made.filter(({ record }) => record === id),
    comments: said.filter(({ record }) => record === id),
  };
}

/** Whether what an editor does can be saved at all. */
export const canSave = ({ folder }: Places): Promise<boolean> =>
  isWritable(folder);
