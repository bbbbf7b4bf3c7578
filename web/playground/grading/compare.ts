import type { Contract } from "../lessons/lesson.ts";
import { leafPaths, rowsByPath, valueAt, type Json, type Row } from "./rows.ts";

/** In what an answer differs from the model's. */
export interface Difference {
  /** Where its rows were found; null where it holds nothing of the kind. */
  readonly at: string | null;
  readonly wanted: number;
  readonly got: number;
  /** Fields that the contract names and the rows lack. */
  readonly lacking: readonly string[];
  /** A field that the contract does not name holds what one that is lacking should. */
  readonly misnamed: readonly { readonly as: string; readonly field: string }[];
  /** Fields that the contract does not name. */
  readonly further: readonly string[];
  /** What stands outside the rows, by its path in the answer. */
  readonly beside: readonly string[];
  /** Rows by their key that should be there, or should not. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly wrong: readonly {
    readonly row: string;
    readonly field: string;
    readonly wanted: Json;
    readonly got: Json;
  }[];
  /** Whether there are rows, and all of them are null. */
  readonly isAbsent: boolean;
  /** Whether only the order is wrong. */
  readonly isDisordered: boolean;
}

/** A value that is the same for values that count as the same: in a list, order is free. */
const canonical = (value: Json | undefined): string =>
  Array.isArray(value)
    ? JSON.stringify((value as readonly Json[]).map(canonical).sort())
    : JSON.stringify(value ?? null);

/** The rows of an answer that fit a contract best, wherever they stand. */
function rowsFor(
  answer: Json,
  { at, fields, key }: Contract,
  wanted: ReadonlySet<string>,
): [string, readonly (Row | null)[]] | null {
  const scored = [...rowsByPath(answer)].map(([path, rows]) => {
    const known = rows.filter((row) => row !== null);
    const present = fields.filter((field) =>
      known.some((row) => valueAt(row, field) !== undefined),
    ).length;
    const shared = key
      ? rows.filter((row) => wanted.has(canonical(valueAt(row, key)))).length
      : 0;
    // Where the model has them, even rows of other fields are those that are meant.
    const score = present + shared / 1e6 + (path === at ? 0.5 : 0);
    return { path, rows, score };
  });
  const [best] = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return best ? [best.path, best.rows] : null;
}

/** How often each text occurs. */
function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What is in `a` oftener than in `b`. */
const beyond = (a: readonly string[], b: readonly string[]): string[] => {
  const counts = counted(b);
  return a.filter((text) => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left <= 0;
  });
};

const isWithin = (path: string, outer: string) =>
  path === outer || path.startsWith(`${outer}.`);

/** Compares an answer with the model's, row by row. */
export function compare(
  answer: Json,
  model: Json,
  contract: Contract,
): Difference {
  const { at, fields, key, order } = contract;
  const wanted = rowsByPath(model).get(at) ?? [];
  const keyOf = (row: Row | null) => canonical(valueAt(row, key!));
  const keys = new Set(key ? wanted.map(keyOf) : []);
  const found = rowsFor(answer, contract, keys);
  const got = found?.[1] ?? [];
  // What only some kinds have is lacking only where the model's row has it.
  const lacks = (field: string) =>
    got.some((row) => {
      if (valueAt(row, field) !== undefined) return false;
      const twin =
        key !== undefined && valueAt(row, key) !== undefined
          ? wanted.find((each) => keyOf(each) === keyOf(row))
          : undefined;
      return twin
        ? valueAt(twin, field) !== undefined
        : got.every((each) => valueAt(each, field) === undefined);
    });
  const lacking = fields.filter((field) => !found || lacks(field));
  const further = [
    ...new Set(
      got.flatMap((row) =>
        leafPaths(row).filter(
          (path) =>
            !fields.some(
              (field) => path === field || path.startsWith(`${field}.`),
            ),
        ),
      ),
    ),
  ];
  const misnamed = lacking.flatMap((field) => {
    const as = further.find(
      (path) =>
        got.length === wanted.length &&
        wanted.some((row) => valueAt(row, field) !== null) &&
        got.every(
          (row, i) =>
            canonical(valueAt(row, path)) ===
            canonical(valueAt(wanted[i]!, field)),
        ),
    );
    return as === undefined ? [] : [{ as, field }];
  });
  const there = fields.filter((field) => !lacking.includes(field));
  const whole = (row: Row | null) =>
    row === null
      ? "null"
      : there.map((field) => canonical(valueAt(row, field))).join(" · ");
  const isKeyed = key !== undefined && !lacking.includes(key);
  const isSingle = key === undefined;
  const name = isKeyed ? keyOf : whole;
  const missing = isSingle ? [] : beyond(wanted.map(name), got.map(name));
  const extra = isSingle ? [] : beyond(got.map(name), wanted.map(name));
  const partner = (row: Row | null) =>
    isSingle ? got[0] : got.find((each) => name(each) === name(row));
  const wrong = !(isKeyed || isSingle)
    ? []
    : wanted.flatMap((row) => {
        const other = partner(row);
        if (other === undefined) return [];
        return there.flatMap((field) => {
          const [want, have] = [valueAt(row, field), valueAt(other, field)];
          return canonical(want) === canonical(have)
            ? []
            : [
                {
                  row: isKeyed ? plain(valueAt(row, key)) : "",
                  field,
                  wanted: want ?? null,
                  got: have ?? null,
                },
              ];
        });
      });
  // Rows of one value may stand in any order, so the values are compared, not the rows.
  const isDisordered =
    order !== undefined &&
    missing.length + extra.length + wrong.length === 0 &&
    !lacking.includes(order.by) &&
    wanted.some(
      (row, i) =>
        canonical(valueAt(row, order.by)) !==
        canonical(valueAt(got[i] ?? null, order.by)),
    );
  const readable = (text: string) =>
    isKeyed ? plain(JSON.parse(text) as Json) : text;
  return {
    at: found?.[0] ?? null,
    wanted: wanted.length,
    got: got.length,
    lacking,
    misnamed,
    beside:
      found === null || found[0] === ""
        ? []
        : leafPaths(answer as Row).filter(
            (path) => !isWithin(path, found[0]) && !isWithin(found[0], path),
          ),
    further: further.filter((path) => !misnamed.some(({ as }) => as === path)),
    missing: missing.map(readable),
    extra: extra.map(readable),
    wrong,
    isAbsent: got.length > 0 && got.every((row) => row === null),
    isDisordered,
  };
}

/** A value as a person reads it. */
export const plain = (value: Json | undefined): string =>
  typeof value === "string" ? value : JSON.stringify(value ?? null);
