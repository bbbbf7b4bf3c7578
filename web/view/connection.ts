import { connections } from "../gql/connections.ts";
import type { KindName } from "./kind.ts";
import type { ListName } from "./parts/table.ts";
import { showTable } from "./moves.ts";
import type { Move } from "./view.ts";

/** The fields of the kinds that the API serves as connections. */
export type ConnectionName = {
  [Kind in KindName]: keyof (typeof connections)[Kind];
}[KindName];

type Part =
  | readonly [list: ListName, field: string]
  | readonly [list: ListName, linkedTo: string, type: string];

/** A table of everything that a connection of an entity holds; null where its kind has no such connection. */
export function showConnection(
  kind: KindName,
  field: string,
  id: string,
): Move | null {
  const parts: Readonly<Record<string, Part>> = connections[kind];
  const part = parts[field];
  if (!part) return null;
  const [list, by, type] = part;
  return showTable(list, {
    [by]: type === undefined ? { id: [id] } : { id: [id], type: [type] },
  });
}
