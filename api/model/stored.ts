import type { Facts, Prop, ValueClass } from "./facts.ts";

/** What a property of a node or a link may be in the store. */
export type Stored = string | number | boolean | readonly string[];
/** The properties of a node or a link, flat: `name_en`. */
export type Properties = Readonly<Record<string, Stored>>;

type RecordFields = Readonly<Record<string, unknown>>;

export const isValueClass = (type: Prop["type"]): type is ValueClass =>
  typeof type === "function" && "parts" in type;

/** The parts that a property is stored in; none where it is stored whole. */
export const partsOfProp = ({ type }: Prop): readonly string[] =>
  isValueClass(type) ? type.parts : [];

/** The names under which a property is stored: `name_en`, `name_zh`, `name_native`. */
export function storedNames(prop: Prop): string[] {
  const parts = partsOfProp(prop);
  return parts.length > 0
    ? parts.map((part) => `${prop.name}_${part}`)
    : [prop.name];
}

/** The properties of a record as stored: each part under its own name, empty values left out. */
export function flatten({ props }: Facts, fields: RecordFields): Properties {
  const stored: Record<string, Stored> = {};
  for (const prop of props.values()) {
    const value = fields[prop.name];
    if (value === undefined || value === null) continue;
    const parts = partsOfProp(prop);
    for (const part of parts) {
      const partValue = (value as RecordFields)[part];
      if (partValue !== undefined && partValue !== null)
        stored[`${prop.name}_${part}`] = partValue as Stored;
    }
    if (parts.length === 0 && !(Array.isArray(value) && value.length === 0))
      stored[prop.name] = value as Stored;
  }
  return stored;
}

/** Stored properties as a record has them: parts together, in the order of the model, empty values left out. */
export function nest(
  { props }: Facts,
  stored: RecordFields,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const prop of props.values()) {
    const value = nestedValue(prop, stored);
    if (value !== undefined) fields[prop.name] = value;
  }
  return fields;
}

/** A property as it is served, from the stored properties of a node or a link. */
export function served(prop: Prop, stored: RecordFields): unknown {
  const value = nestedValue(prop, stored);
  if (value === undefined) return prop.isList ? [] : null;
  const { type } = prop;
  if (!isValueClass(type)) return value;
  return prop.isList
    ? (value as string[]).map((each) => type.of(each))
    : type.of(value as Record<string, unknown> | string);
}

function nestedValue(prop: Prop, stored: RecordFields): unknown {
  const parts = partsOfProp(prop);
  if (parts.length === 0) return stored[prop.name] ?? undefined;
  const found = parts
    .map((part) => [part, stored[`${prop.name}_${part}`]] as const)
    .filter(([, value]) => value !== undefined && value !== null);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
