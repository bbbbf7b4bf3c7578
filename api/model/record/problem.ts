import type { Text } from "../values.ts";

/** One problem of a record: where, what, and what to do. */
export interface Problem {
  /** Keys and indexes from the record down: `["evidence", 0, "start"]`. */
  readonly path: readonly (string | number)[];
  readonly what: Text;
  readonly remedy: Text;
}

export type Path = Problem["path"];
export type Fields = Readonly<Record<string, unknown>>;

export const problem = (path: Path, what: Text, remedy: Text): Problem => ({
  path,
  what,
  remedy,
});

/** What an id looks like. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isMap = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field that is required and not there. */
export const missing = (path: Path, meaning: string): Problem =>
  problem(
    path,
    { en: "is missing", zh: "缺失" },
    { en: `add it: ${meaning}`, zh: `请补上（${meaning}）` },
  );
