import { kinds, type Text } from "../../api/model/index.ts";
import {
  isMap,
  slugPattern,
  type Fields,
} from "../../api/model/record/problem.ts";
import { UserError } from "../../api/errors.ts";
import type { Rejection } from "../extract/rejections.ts";
import type { Acceptance, Comment } from "./kept-lists.ts";

export type { Fields };

/** A record that is to be there. */
export interface Addition {
  readonly change: "add";
  readonly kind: string;
  readonly fields: Fields;
  /** The file below the folder of records; the one that suits its kind and evidence where none is named. */
  readonly file?: string;
  /** The id of the record that it is to stand before; it stands last otherwise. */
  readonly before?: string;
  /** How it was written when it was there before: then it is written so again. */
  readonly source?: string;
}

/** A record that is to be otherwise. */
export interface Replacement {
  readonly change: "replace";
  readonly id: string;
  /** Its fields as the editor was shown them: whoever has changed it since is not overwritten. */
  readonly was: Fields;
  readonly fields: Fields;
  readonly source?: string;
}

/** A record that is to be gone. */
export interface Removal {
  readonly change: "remove";
  readonly id: string;
  readonly was: Fields;
}

export type Edit = Addition | Replacement | Removal;

/** All that an editor has decided and not saved. */
export interface Draft {
  readonly edits: readonly Edit[];
  /** Candidates that are not to be proposed again. */
  readonly rejections: readonly Rejection[];
  /** Candidates that were refused and are to be proposed again. */
  readonly recalled: readonly string[];
  /** Candidates that records of the draft were made from. */
  readonly acceptances: readonly Acceptance[];
  readonly comments: readonly Comment[];
  /** Comments that have been dealt with. */
  readonly settled: readonly string[];
}

export const draftOf = (edits: readonly Edit[]): Draft => ({
  edits,
  rejections: [],
  recalled: [],
  acceptances: [],
  comments: [],
  settled: [],
});

/** What an editor sent makes no sense. */
export class BadDraft extends UserError {
  override readonly name = "BadDraft";
}

const bad = (text: Text) => new BadDraft(text);

/** Names of files of records: no other is ever written. */
export const recordFile = /^[a-z]+(\/[a-z0-9]+(-[a-z0-9]+)*)?\.yaml$/;

/** A draft as it comes from a page, a script or a file: its shape alone is judged here. */
export function readDraft(value: unknown): Draft {
  const given = isMap(value) ? value : {};
  const list = (name: string): unknown[] => {
    const items = given[name] ?? [];
    if (Array.isArray(items)) return items as unknown[];
    throw bad({
      en: `“${name}” must be a list.`,
      zh: `“${name}”应为列表。`,
    });
  };
  return {
    edits: list("edits").map(readEdit),
    rejections: list("rejections").map(readRejection),
    recalled: list("recalled").filter((id) => typeof id === "string"),
    acceptances: list("acceptances").map(readAcceptance),
    comments: list("comments").map(readComment),
    settled: list("settled").filter((id) => typeof id === "string"),
  };
}

function readEdit(value: unknown): Edit {
  const edit = (isMap(value) ? value : {}) as Partial<
    Omit<Addition, "change"> & Omit<Replacement, "change">
  > & { readonly change?: unknown };
  const { change, kind, id, was, fields, file, before, source } = edit;
  const text = (name: string, given: unknown) => {
    if (given === undefined || typeof given === "string") return;
    throw bad({ en: `“${name}” must be a text.`, zh: `“${name}”应为文本。` });
  };
  text("file", file);
  text("before", before);
  text("source", source);
  if (file !== undefined && !recordFile.test(file))
    throw bad({
      en: `“${file}” is no file of records: write such as railway.yaml or statement/2024-12-03-visit.yaml.`,
      zh: `“${file}”不是记录文件：请写成 railway.yaml 或 statement/2024-12-03-visit.yaml 的形式。`,
    });
  if (change === "add" && kinds.has(kind ?? "") && isMap(fields))
    return {
      change,
      kind: kind!,
      fields,
      ...(file !== undefined && { file }),
      ...(before !== undefined && { before }),
      ...(source !== undefined && { source }),
    };
  const isKnown = typeof id === "string" && isMap(was);
  if (change === "replace" && isKnown && isMap(fields))
    return {
      change,
      id,
      was,
      fields,
      ...(source !== undefined && { source }),
    };
  if (change === "remove" && isKnown) return { change, id, was };
  throw bad({
    en: 'An edit is {"change": "add", "kind", "fields"}, {"change": "replace", "id", "was", "fields"} or {"change": "remove", "id", "was"}.',
    zh: '每项修改应为 {"change": "add", "kind", "fields"}、{"change": "replace", "id", "was", "fields"} 或 {"change": "remove", "id", "was"}。',
  });
}

const isText = (text: unknown): text is string =>
  typeof text === "string" && text.trim() !== "" && text.length <= 1_000;
const isId = (text: unknown): text is string =>
  isText(text) && slugPattern.test(text);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 100 && value.every(isText);

function readRejection(value: unknown): Rejection {
  const { candidate, kind, rule, reason } = isMap(value) ? value : {};
  if (isId(candidate) && isText(kind) && isText(rule) && isText(reason))
    return { candidate, kind, rule, reason };
  throw bad({
    en: "A candidate is refused with a reason.",
    zh: "驳回候选须说明理由。",
  });
}

function readAcceptance(value: unknown): Acceptance {
  const { record, candidate, kind, rule, confidence, flags, corrected } = isMap(
    value,
  )
    ? value
    : {};
  if (
    isId(record) &&
    isId(candidate) &&
    isText(kind) &&
    isText(rule) &&
    typeof confidence === "number" &&
    isTexts(flags) &&
    isTexts(corrected)
  )
    return { record, candidate, kind, rule, confidence, flags, corrected };
  throw bad({
    en: "What was accepted is told by record, candidate, kind, rule, confidence, flags and corrected.",
    zh: "采纳候选须写明 record、candidate、kind、rule、confidence、flags 与 corrected。",
  });
}

function readComment(value: unknown): Comment {
  const { id, text, by, date, record, field, page, start, end, standIn } =
    isMap(value) ? value : {};
  const isWords =
    isId(page) &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) < (end as number);
  if (
    isId(id) &&
    isText(text) &&
    isText(by) &&
    typeof date === "string" &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    (isId(record) || isWords)
  )
    return {
      id,
      text,
      by,
      date,
      ...(isId(record) && { record }),
      ...(isId(record) && isText(field) && { field, ...standInOf(standIn) }),
      ...(isWords && { page, start: start as number, end: end as number }),
    };
  throw bad({
    en: "A comment has an id, a text, by whom and when it was written, and a place: a record, or words of a page.",
    zh: "批注须有标识、内容、作者、日期，以及所在之处：记录，或版面上的文字。",
  });
}

function standInOf(value: unknown): Pick<Comment, "standIn"> {
  const { language, text } = isMap(value) ? value : {};
  return (language === "en" || language === "zh") && isText(text)
    ? { standIn: { language, text } }
    : {};
}

/** Fields without what is empty, as a form leaves it. */
export function tidied(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const tidy = tidiedValue(value);
      return tidy === undefined ? [] : [[name, tidy]];
    }),
  );
}

function tidiedValue(value: unknown): unknown {
  if (typeof value === "string") return value.trim() || undefined;
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(tidiedValue).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== "object") return value;
  const parts = tidied(value as Fields);
  return Object.keys(parts).length > 0 ? parts : undefined;
}
