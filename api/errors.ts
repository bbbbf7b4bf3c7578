import { GraphQLError } from "graphql";
import { GraphError, type Sentence } from "./graph/graph.ts";

/** The request fits the schema, but an argument makes no sense. */
export class BadInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT" } });
  }
}

/** What a number may be, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** What is counted, where the number is how many an argument holds: `ids`. */
  readonly of?: string;
}

/** Refuses a number outside its range: `“first” is 201: give 0 to 200.` */
export function checkRange(
  argument: string,
  value: number,
  { min, max, of }: Range,
): void {
  if (value >= min && value <= max) return;
  const given = of ? `holds ${String(value)} ${of}` : `is ${String(value)}`;
  throw new BadInput(
    `“${argument}” ${given}: give ${String(min)} to ${String(max)}.`,
  );
}

/** An error that the person at the terminal can fix, described in both languages. */
export class UserError extends Error {
  constructor(readonly text: Sentence) {
    super(text.en);
  }
}

/** Codes of the system for what could not be written, as there was no room for it. */
const noRoom = ["ENOSPC", "EDQUOT", "EFBIG"];

/** Says that the disk is full, where the system says so. */
function fullDisk(error: unknown): Sentence | undefined {
  const { code = "", path } = error as NodeJS.ErrnoException;
  if (!noRoom.includes(code)) return undefined;
  const where = path ?? { en: "the output", zh: "输出" };
  const { en, zh } =
    typeof where === "string" ? { en: where, zh: where } : where;
  return {
    en: `There is no room for ${en} (${code}): the disk is full. Free some space and try again.`,
    zh: `${zh}写不下（${code}）：磁盘已满。请腾出空间后重试。`,
  };
}

/** The description of an error that the person at the terminal can fix; undefined for a bug. */
export function userMessage(
  language: keyof Sentence,
  error: unknown,
): string | undefined {
  if (error instanceof UserError) return error.text[language];
  return error instanceof GraphError
    ? (error.sentence?.[language] ?? error.message)
    : fullDisk(error)?.[language];
}
