import { stringify } from "yaml";
import {
  PartialDate,
  type Facts,
  type ValueClass,
} from "../../api/model/index.ts";
import { propOf, writtenFields } from "../../api/model/record/check.ts";
import { isMap } from "../../api/model/record/problem.ts";
import type { Fields } from "./draft.ts";

/** A record as the files of records have it: `- id: …`, a line for each field. */
export function recordText(facts: Facts, fields: Fields): string {
  const known = writtenFields(facts);
  const names = [
    ...known.filter((name) => fields[name] !== undefined),
    // What the kind has not is written as well, for the check to tell of it.
    ...Object.keys(fields).filter((name) => !known.includes(name)),
  ];
  const text = names
    .map((name) => fieldText(facts, name, fields[name]))
    .join("");
  return `- ${text.slice(2)}`;
}

/** The lines of one field, as deep as the fields of a record stand. */
export function fieldText(facts: Facts, name: string, value: unknown): string {
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const key = `  ${scalarText(name)}:`;
  if (items.some(isMap))
    return [
      key,
      ...items.map((item) => `    - ${valueText(facts, name, item)}`),
      "",
    ].join("\n");
  return `${key} ${valueText(facts, name, value)}\n`;
}

/** A value of a field in one line. */
export function valueText(facts: Facts, name: string, value: unknown): string {
  const isDate = propOf(facts, name)?.type === PartialDate;
  // A year is a number to YAML, and is written without quotation marks all the same.
  if (isDate && typeof value === "string" && PartialDate.pattern.test(value))
    return value;
  return isMap(value)
    ? flowText(ordered(facts, name, value))
    : Array.isArray(value)
      ? flowText(value)
      : scalarText(value);
}

/** The parts of a value in the order of its class: the far end of a link, then what hangs on it. */
function ordered(facts: Facts, name: string, value: Fields): Fields {
  const object = facts.links.get(name)?.object;
  const order = object
    ? [object.far.name, ...object.props.keys()]
    : ((propOf(facts, name)?.type as Partial<ValueClass> | undefined)?.parts ??
      []);
  const place = (key: string) =>
    order.includes(key) ? order.indexOf(key) : order.length;
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => place(a) - place(b)),
  );
}

function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isMap(value)) return scalarText(value, true);
  const parts = Object.entries(value).map(
    ([key, each]) => `${scalarText(key, true)}: ${flowText(each)}`,
  );
  return `{ ${parts.join(", ")} }`;
}

/** A text, number or truth value; in a list or map in one line more of it needs quotation marks. */
export function scalarText(value: unknown, isInFlow = false): string {
  const options = { lineWidth: 0, blockQuote: false } as const;
  return isInFlow
    ? stringify([value], { ...options, collectionStyle: "flow" })
        .trim()
        .slice(2, -2)
    : stringify(value, options).trimEnd();
}
