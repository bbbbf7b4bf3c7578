import type { Text } from "../values.ts";

/** One thing that is wrong with a record: where, what, and what to do. */
export interface Fault {
  /** Keys and indexes from the record down: `["evidence", 0, "start"]`. */
  readonly path: readonly (string | number)[];
  readonly what: Text;
  readonly remedy: Text;
}

export type Path = Fault["path"];
export type Fields = Readonly<Record<string, unknown>>;

export const fault = (path: Path, what: Text, remedy: Text): Fault => ({
  path,
  what,
  remedy,
});

export const isMap = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field that is required and not there. */
export const missing = (path: Path, meaning: string): Fault =>
  fault(
    path,
    { en: "is missing", zh: "缺失" },
    { en: `add it: ${meaning}`, zh: `请补上（${meaning}）` },
  );
