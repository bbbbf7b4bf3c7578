import { rm } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { UserError } from "../../api/errors.ts";
import type { Text } from "../../api/model/index.ts";
import { isFileName, sha256 } from "../articles.ts";
import { evidenceOf, spansIn, type EvidenceEntry } from "../rules/rule.ts";
import type { SeedRecord } from "../read.ts";
import { preview, save, type Places, type SaveResult } from "./desk.ts";
import { draftOf, type Edit } from "./draft.ts";
import { follow, type Fate, type Proposal } from "./follow.ts";
import { articlesAfter } from "./mended-articles.ts";
import { mendedComments, remarksOn } from "./mended-comments.ts";
import { mendedFile, textsOf } from "./mended-texts.ts";
import { textOfPage } from "./page-text.ts";
import type { Range } from "./placed.ts";
import { writeThrough } from "./replace-files.ts";
import { nameOf } from "./sentences.ts";
import { readSnapshot } from "./snapshot.ts";

/** Words that wait for an editor, since they are not found once and only once: a passage of a record, or what a comment is about. */
export interface Waiting {
  /** The record, and the place of the passage in its list: `china-laos-railway.0`; of a comment its id. */
  readonly key: string;
  /** The record and its kind; null of a comment. */
  readonly record: string | null;
  readonly kind: string | null;
  /** What the record is called; what the comment says. */
  readonly name: Text;
  /** Its words in the text of old, where that is at hand. */
  readonly words: string | null;
  readonly proposals: readonly (Proposal & { readonly words: string })[];
}

/** A page whose text was mended, while its records still rest on the text of old. */
export interface Mending {
  readonly page: string;
  readonly text: string;
  /** Whether the text of old is at hand as well, so that the mended one can be given up. */
  readonly hasOld: boolean;
  /** How many passages have their place in the mended text, and how many of those another than before. */
  readonly followed: number;
  readonly moved: number;
  readonly articles: readonly {
    readonly id: string;
    readonly name: Text;
    readonly start: number;
    readonly end: number;
  }[];
  readonly passages: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: Text;
    readonly start: number;
    readonly end: number;
  }[];
  readonly waiting: readonly Waiting[];
}

/** Where an editor puts passages that wait, by their keys; null takes one away. */
export type Placed = Readonly<Record<string, Range | null>>;

/** Every passage of a page, with what becomes of it. */
async function readMending(places: Places, page: string) {
  const { seed, byId } = await readSnapshot(places.folder);
  const record = byId.get(page);
  const texts = record && (await textsOf(record, places.articles));
  if (!record || !texts) return undefined;
  const articles = seed.records.filter((each) =>
    spansIn(each).some((span) => span.page === page),
  );
  const own = new Set(articles.map(({ id }) => id));
  const entries = seed.records.flatMap((record) =>
    evidenceOf(record).flatMap((entry, index) =>
      own.has(entry.article) ? [{ record, entry, index }] : [],
    ),
  );
  const remarks = await remarksOn(places.comments, page);
  const fates = follow(
    [
      ...entries.map(({ entry }) => entry),
      // The words of a comment are known only by the text of old.
      ...remarks.map(({ start, end }) => ({ start, end, sha256: "" })),
    ],
    texts.before,
    texts.after,
  );
  const passages = entries.map((each, at) => ({
    ...each,
    key: `${each.record.id}.${String(each.index)}`,
    fate: fates[at]!,
  }));
  return {
    record,
    texts,
    articles,
    passages,
    remarks: remarks.map((remark, at) => ({
      remark,
      fate: fates[entries.length + at]!,
    })),
  };
}

/** What an editor is shown of a mended page; undefined where its text is as it was. */
export async function mendingOf(
  places: Places,
  page: string,
): Promise<Mending | undefined> {
  const found = await readMending(places, page);
  if (!found) return undefined;
  const { texts, articles, passages, remarks } = found;
  const { before, after } = texts;
  const waits = (
    fate: Fate,
    { start, end }: Range,
    what: Omit<Waiting, "words" | "proposals">,
  ): Waiting[] =>
    "to" in fate
      ? []
      : [
          {
            ...what,
            words: before?.slice(start, end) ?? null,
            proposals: fate.proposals.map((each) => ({
              ...each,
              words: after.slice(each.start, each.end),
            })),
          },
        ];
  const moves = passages.flatMap(({ record, entry, fate }) =>
    "to" in fate ? [{ record, from: entry, to: fate.to }] : [],
  );
  const spans = articlesAfter(articles, page, moves, before, after);
  return {
    page,
    text: after,
    hasOld: before !== undefined,
    followed: moves.length,
    moved: moves.filter(
      ({ from, to }) => from.start !== to.start || from.end !== to.end,
    ).length,
    articles: articles.flatMap(({ id, fields }) =>
      spans.get(id)!.map(({ start, end }) => ({
        id,
        name: nameOf(id, fields),
        start,
        end,
      })),
    ),
    passages: moves.map(({ record: { id, kind, fields }, to }) => ({
      id,
      kind,
      name: nameOf(id, fields),
      start: to.start,
      end: to.end,
    })),
    waiting: [
      ...passages.flatMap(
        ({ record: { id, kind, fields }, entry, key, fate }) =>
          waits(fate, entry, {
            key,
            record: id,
            kind,
            name: nameOf(id, fields),
          }),
      ),
      ...remarks.flatMap(({ remark, fate }) => {
        const { id, text } = remark;
        const name = { en: text, zh: text };
        return waits(fate, remark, { key: id, record: null, kind: null, name });
      }),
    ],
  };
}

class NotMended extends UserError {
  constructor(page: string) {
    super({
      en: `The text of “${page}” is the one that its records rest on.`,
      zh: `“${page}”的文本与其记录所据一致。`,
    });
  }
}

/** Keeps the mended text of a page beside that of old, until its passages have followed. */
export async function takeMended(
  places: Places,
  page: string,
  bytes: Uint8Array,
): Promise<Mending> {
  const { byId } = await readSnapshot(places.folder);
  const file = byId.get(page)?.fields["file"];
  if (!places.articles || typeof file !== "string" || !isFileName(file))
    throw new UserError({
      en: `There is no page “${page}” whose text could be mended.`,
      zh: `没有可修订文本的版面“${page}”。`,
    });
  const text = textOfPage(bytes);
  await writeThrough(join(places.articles, mendedFile(file)), text);
  const mending = await mendingOf(places, page);
  if (!mending) throw new NotMended(page);
  return mending;
}

/** Gives up the mended text of a page: the records go on resting on the text of old. */
export async function dropMended(places: Places, page: string): Promise<void> {
  const found = await readMending(places, page);
  if (!found || !places.articles) throw new NotMended(page);
  await rm(join(places.articles, mendedFile(found.texts.file)), {
    force: true,
  });
}

/** The edits by which records come to rest on the mended text; what still waits stays as it is, and fails the check. */
async function mendEdits(places: Places, page: string, placed: Placed) {
  const found = await readMending(places, page);
  if (!found) throw new NotMended(page);
  const { record, texts, articles, passages, remarks } = found;
  const { after } = texts;
  const evidence = new Map<SeedRecord, (EvidenceEntry | null)[]>();
  const moves: { record: SeedRecord; from: Range; to: Range }[] = [];
  for (const { record, entry, index, key, fate } of passages) {
    const chosen = "to" in fate ? fate.to : placed[key];
    if (chosen === undefined) continue;
    const list: (EvidenceEntry | null)[] = evidence.get(record) ?? [
      ...evidenceOf(record),
    ];
    evidence.set(record, list);
    if (chosen) moves.push({ record, from: entry, to: chosen });
    list[index] = chosen && {
      ...entry,
      start: chosen.start,
      end: chosen.end,
      sha256: sha256(after.slice(chosen.start, chosen.end)),
    };
  }
  const spans = articlesAfter(articles, page, moves, texts.before, after);
  const replaced = (
    { id, fields: was }: SeedRecord,
    changed: Record<string, unknown>,
  ): Edit[] => {
    const fields = { ...was, ...changed };
    return isDeepStrictEqual(fields, was)
      ? []
      : [{ change: "replace", id, was, fields }];
  };
  const edits = [
    ...replaced(record, { sha256: sha256(after) }),
    ...articles.flatMap((article) =>
      replaced(article, { spans: spans.get(article.id) }),
    ),
    ...[...evidence].flatMap(([each, list]) =>
      replaced(each, { evidence: list.filter((entry) => entry !== null) }),
    ),
  ];
  return { edits, remarks, mended: { page, file: texts.file, text: after } };
}

/** What would change if the passages followed the mended text. */
export async function previewMending(
  places: Places,
  page: string,
  placed: Placed,
): Promise<SaveResult> {
  const { edits, mended } = await mendEdits(places, page, placed);
  return {
    ...(await preview(places, draftOf(edits), mended)),
    isSaved: false,
  };
}

/** Puts the mended text in the place of that of old, with all records that rest on it, at once. */
export async function saveMending(
  places: Places,
  page: string,
  placed: Placed,
): Promise<SaveResult> {
  const { edits, remarks, mended } = await mendEdits(places, page, placed);
  const draft = { ...draftOf(edits), ...mendedComments(remarks, placed) };
  const result = await save(places, draft, mended);
  if (result.isSaved)
    await rm(join(places.articles!, mendedFile(mended.file)), { force: true });
  return result;
}
