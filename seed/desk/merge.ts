import { isDeepStrictEqual } from "node:util";
import type { Conflict } from "./apply.ts";
import type { Fields } from "./draft.ts";

/** A field that both have changed, each otherwise. */
export interface FieldConflict {
  readonly field: string;
  readonly was: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** What both say, where only one of them has changed a field; theirs where both have. */
  readonly fields: Fields;
  /** What is left to decide. */
  readonly open: readonly FieldConflict[];
}

/** Brings two editors' versions of a record together, field by field; null where one of them removed it. */
export function merged({ was, mine, theirs }: Conflict): Merged | null {
  if (mine === null || theirs === null) return null;
  const fields: Record<string, unknown> = {};
  const open: FieldConflict[] = [];
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  for (const field of names) {
    const [old, own, other] = [was[field], mine[field], theirs[field]];
    const isMine = !isDeepStrictEqual(own, old);
    const isTheirs = !isDeepStrictEqual(other, old);
    const value = isMine && !isTheirs ? own : other;
    if (value !== undefined) fields[field] = value;
    if (isMine && isTheirs && !isDeepStrictEqual(own, other))
      open.push({ field, was: old, mine: own, theirs: other });
  }
  return { fields, open };
}
