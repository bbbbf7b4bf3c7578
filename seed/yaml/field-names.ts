import type { Facts, ValueClass } from "../../api/model/index.ts";
import { writtenFields } from "../../api/model/record/check.ts";

const namesByKind = new Map<Facts, ReadonlySet<string>>();

/** Every name before a colon in the records of a kind: its fields, and the parts of their values. */
export function fieldNames(facts: Facts): ReadonlySet<string> {
  const known = namesByKind.get(facts);
  if (known) return known;
  const names = new Set([
    ...writtenFields(facts),
    ...[...facts.props.values()].flatMap(
      ({ type }) => (type as Partial<ValueClass>).parts ?? [],
    ),
    ...[...facts.links.values()].flatMap(({ object }) =>
      object ? [...object.props.keys(), ...object.links.keys()] : [],
    ),
  ]);
  namesByKind.set(facts, names);
  return names;
}
