import { served, type Prop } from "../model/index.ts";
import type { Bounds } from "./paging.ts";

/** A node, a link or a map as a row brings it. */
export type RawRow = Record<string, unknown>;

/** The Cypher of one position of a request, and how what it returns is read. */
export interface Fragment<In = RawRow | null> {
  /** Subqueries to run first, and the variables that they bring. */
  readonly calls: string;
  readonly brings: readonly string[];
  readonly value: string;
  readonly read: (cell: In, pages: readonly Bounds[]) => unknown;
}

/** A piece under its names in the Cypher and in the row. */
export interface NamedFragment {
  readonly as: string;
  readonly key: string;
  readonly piece: Fragment<never>;
}

/** Where a row holds what the field with this response key leads to. */
export const keyOf = (response: string | number) => `_${String(response)}`;

/** The subqueries of all of `parts`. */
export const calls = (parts: readonly NamedFragment[]) =>
  parts.map(({ piece }) => piece.calls).join("");

/** The variables that they bring. */
export const brings = (parts: readonly NamedFragment[]) =>
  parts.flatMap(({ piece }) => piece.brings);

/** The map of stored properties and of parts that Cypher makes of a node or a link. */
export const projection = (
  variable: string,
  stored: Iterable<string>,
  entries: readonly string[],
) =>
  `${variable} {${[...Array.from(new Set(stored), (name) => `.${name}`), ...entries].join(", ")}}`;

/** The entries of `parts` in such a map. */
export const entries = (parts: readonly NamedFragment[]) =>
  parts.map(({ as, piece }) => `${as}: ${piece.value}`);

/** What resolvers serve of a cell: its properties, and what its links lead to. */
export function readRow(
  cell: RawRow,
  props: Iterable<Prop>,
  parts: Iterable<NamedFragment>,
  pages: readonly Bounds[],
): RawRow {
  const row: RawRow = {};
  for (const prop of props) row[prop.name] = served(prop, cell);
  for (const { as, key, piece } of parts)
    row[key] = piece.read(cell[as] as never, pages);
  return row;
}
