import type { Prop, ValueClass } from "./facts.ts";

type Stored = Readonly<Record<string, unknown>>;

const isValueClass = (type: Prop["type"]): type is ValueClass =>
  typeof type === "function" && "parts" in type;

/** The names under which a property is stored: `name_en`, `name_zh`, `name_native`. */
export function storedNames({ name, type }: Prop): string[] {
  return isValueClass(type) && type.parts.length > 0
    ? type.parts.map((part) => `${name}_${part}`)
    : [name];
}

/** A property as it is served, from the flat properties of a node or a link. */
export function served({ name, type, isList }: Prop, stored: Stored): unknown {
  if (!isValueClass(type)) return stored[name] ?? (isList ? [] : null);
  if (type.parts.length === 0) {
    const value = stored[name] as string | undefined;
    return value == null ? null : type.of(value);
  }
  const parts = type.parts.map((part) => [part, stored[`${name}_${part}`]]);
  return parts.every(([, value]) => value == null)
    ? null
    : type.of(Object.fromEntries(parts) as Record<string, unknown>);
}
