import { lists } from "../gql/lists.ts";
import { layerOf, type KindName } from "../view/kind.ts";
import type { Layer } from "../view/parts/layers.ts";
import type { ListName, TableView } from "../view/parts/table.ts";
import type { Filters } from "../view/parts/filters.ts";

/** How the API serves a field, and by what it filters it. */
export type Shape =
  | "TERM"
  | "BOOLEAN"
  | "NUMBER"
  | "TEXT"
  | "STRING"
  | "DATE"
  | "COORDINATES"
  | "IDENTIFIER"
  | "OWN"
  | "OWNS"
  | "INBOUND"
  | "EVIDENCE"
  | "REFERENCE"
  | "SPAN";

export interface Field {
  readonly shape: Shape;
  readonly isList?: true;
  readonly terms?: string;
  /** Of a link: the kinds at its far end. */
  readonly kinds?: readonly KindName[];
  readonly clock?: Filters["clock"];
}

/** A list of the API, as the model describes it. */
export interface List {
  readonly name: ListName;
  /** The field of `Query` that serves it. */
  readonly field: string;
  readonly kinds: readonly KindName[];
  readonly orders: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
}

export const listNames = Object.keys(lists) as ListName[];

/** Whether a list holds one kind, whose name it then has. */
export const isOneKind = (name: ListName): name is KindName =>
  lists[name].kinds.length === 1;

/** A list with the fields that are there: those that link to records of a layer are, while it is on. */
export function listNamed(name: ListName, layers: readonly Layer[]): List {
  const list: Omit<List, "name"> = lists[name];
  const isOff = (kind: KindName) => {
    const layer = layerOf(kind);
    return layer !== undefined && !layers.includes(layer);
  };
  const fields = Object.entries(list.fields).filter(
    ([, { kinds = [] }]) => kinds.length === 0 || !kinds.every(isOff),
  );
  return { ...list, name, fields: Object.fromEntries(fields) };
}

/** The list that an address means; undefined for one that this version does not have. */
export const listIn = (
  { list }: Pick<TableView, "list">,
  layers: readonly Layer[],
): List | undefined => {
  const name = listNames.find(
    (each) => each.toLowerCase() === list.toLowerCase(),
  );
  return name && listNamed(name, layers);
};

/** Links as their filter takes them: by what is at the far end. */
export const isLink = ({ shape }: Field): boolean =>
  ["OWN", "OWNS", "INBOUND", "EVIDENCE", "REFERENCE", "SPAN"].includes(shape);

/** `endDate` → `END_DATE`. */
export const constantOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** A filter, or a part of one. */
export type Condition = Readonly<Record<string, unknown>>;

export const isCondition = (value: unknown): value is Condition =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A filter of the address as far as this version knows it. */
export interface Where {
  readonly known: Condition;
  /** Fields that the list does not have; null where the whole of it cannot be read. */
  readonly unknown: readonly string[] | null;
}

const combining = ["and", "or", "not"];

/** Keeps what the list can be filtered by, at any depth. */
export function whereIn(list: List, text: string | null): Where {
  if (text === null) return { known: {}, unknown: [] };
  const unknown = new Set<string>();
  const keep = (filter: Condition): Condition =>
    Object.fromEntries(
      Object.entries(filter).flatMap(([name, given]): [string, unknown][] => {
        if (given === null) return [];
        if (combining.includes(name)) {
          const inner = [given].flat();
          if (inner.every(isCondition))
            return [[name, name === "not" ? keep(inner[0]!) : inner.map(keep)]];
        } else if (
          name === "linkedTo" ||
          name in list.fields ||
          (name === "kind" && list.kinds.length > 1)
        )
          return [[name, given]];
        unknown.add(name);
        return [];
      }),
    );
  try {
    const filter: unknown = JSON.parse(text);
    if (!isCondition(filter)) return { known: {}, unknown: null };
    return { known: keep(filter), unknown: [...unknown] };
  } catch {
    return { known: {}, unknown: null };
  }
}

/** All of several conditions; as few levels as possible, since the API bounds them. */
export function allOf(conditions: readonly Condition[]): Condition | null {
  const some = conditions.filter((each) => Object.keys(each).length > 0);
  return some.length > 1 ? { and: some } : (some[0] ?? null);
}
