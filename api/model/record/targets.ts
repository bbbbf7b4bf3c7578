import type { Facts, LinkField } from "../facts.ts";
import type { Fields } from "./problem.ts";

/** An id that a record names through a link, its place in the record, and the kinds allowed there. */
export interface Reach {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly field: LinkField;
  readonly allowed: readonly string[];
}

/** Every id that a record of this kind names; malformed parts are skipped. */
export function targetsOf(facts: Facts, fields: Fields): Reach[] {
  return [...facts.links.values()]
    .filter((field) => !field.isInbound && fields[field.name] != null)
    .flatMap((field) => {
      const far = field.object?.far;
      const allowed = field.kinds.map(({ name }) => name);
      return [fields[field.name]].flat().flatMap((value, index): Reach[] => {
        const at = field.isMany ? [field.name, index] : [field.name];
        const id = far ? (value as Fields | null)?.[far.name] : value;
        if (typeof id !== "string") return [];
        return [{ id, path: far ? [...at, far.name] : at, field, allowed }];
      });
    });
}
