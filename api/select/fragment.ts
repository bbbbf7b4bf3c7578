import { served, type Prop } from "../model/index.ts";
import type { PageBounds } from "./paging.ts";

/** A node, link or map as the engine returns it. */
export type RawRow = Record<string, unknown>;

/** Cypher for one field of a request, and the decoder of its result. */
export interface Fragment<In = RawRow | null> {
  /** Subqueries to run first, and the variables that they bind. */
  readonly calls: string;
  readonly brings: readonly string[];
  readonly value: string;
  readonly read: (cell: In, pages: readonly PageBounds[]) => unknown;
  /** Of a node that nothing is followed from: the names of what it needs beside id and kind. */
  readonly stored?: readonly string[];
}

/** A fragment with its name in the Cypher and its key in the served row. */
export interface NamedFragment {
  readonly as: string;
  readonly key: string;
  readonly fragment: Fragment<never>;
}

/** The key of a row for the field with this response key. */
export const keyOf = (response: string | number) => `_${String(response)}`;

/** The subqueries of all of `parts`. */
export const calls = (parts: readonly NamedFragment[]) =>
  parts.map(({ fragment }) => fragment.calls).join("");

/** The variables that those bind. */
export const brings = (parts: readonly NamedFragment[]) =>
  parts.flatMap(({ fragment }) => fragment.brings);

/** A Cypher map projection of a node or link: stored properties and fragments. */
export const projection = (
  variable: string,
  stored: Iterable<string>,
  entries: readonly string[],
) =>
  `${variable} {${[...Array.from(new Set(stored), (name) => `.${name}`), ...entries].join(", ")}}`;

/** The entries of `parts` in such a map. */
export const entries = (parts: readonly NamedFragment[]) =>
  parts.map(({ as, fragment }) => `${as}: ${fragment.value}`);

/** Decodes a cell into the row that resolvers serve. */
export function readRow(
  cell: RawRow,
  props: Iterable<Prop>,
  parts: Iterable<NamedFragment>,
  pages: readonly PageBounds[],
): RawRow {
  const row: RawRow = {};
  for (const prop of props) row[prop.name] = served(prop, cell);
  for (const { as, key, fragment } of parts)
    row[key] = fragment.read(cell[as] as never, pages);
  return row;
}
