export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export type Row = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Every set of objects in an answer, by the fields that lead there: `countries.edges.node`. What is
 * null in place of an object counts as an object of which nothing is known.
 */
export function rowsByPath(
  answer: Json,
): ReadonlyMap<string, readonly (Row | null)[]> {
  const found = new Map<string, (Row | null)[]>();
  const visit = (value: Json, path: readonly string[]) => {
    if (Array.isArray(value)) {
      for (const item of value as readonly Json[]) visit(item, path);
      return;
    }
    if (!isObject(value) && value !== null) return;
    const at = path.join(".");
    const rows = found.get(at) ?? [];
    found.set(at, rows);
    rows.push(value);
    for (const [key, child] of Object.entries(value ?? {}))
      visit(child, [...path, key]);
  };
  visit(answer, []);
  return found;
}

/**
 * What a row holds at a path; a list on the way gives a list. Undefined where that was not asked for,
 * null where something on the way is null.
 */
export function valueAt(row: Row | null, path: string): Json | undefined {
  const [key, ...rest] = path.split(".");
  if (row === null) return null;
  const value = row[key!];
  if (rest.length === 0 || value === undefined || value === null) return value;
  if (isObject(value)) return valueAt(value, rest.join("."));
  if (!Array.isArray(value)) return undefined;
  const values = (value as readonly Json[]).map((item) =>
    isObject(item) || item === null ? valueAt(item, rest.join(".")) : undefined,
  );
  return values.includes(undefined)
    ? undefined
    : (values.flat() as readonly Json[]);
}

/** The paths of the plain values in a row, lists left out of the path. */
export function leafPaths(row: Row | null): string[] {
  const paths = new Set<string>();
  const visit = (value: Json, path: readonly string[]) => {
    if (Array.isArray(value))
      for (const item of value as readonly Json[]) visit(item, path);
    else if (isObject(value))
      for (const [key, child] of Object.entries(value))
        visit(child, [...path, key]);
    else if (path.length > 0) paths.add(path.join("."));
  };
  visit(row, []);
  return [...paths];
}
