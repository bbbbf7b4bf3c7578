import {
  getNamedType,
  isCompositeType,
  isLeafType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import type { Text } from "../../look/language.ts";

/** A change of the query that one click makes. */
export interface Remedy {
  readonly label: Text;
  readonly changes: readonly {
    readonly from: number;
    readonly to: number;
    readonly insert: string;
  }[];
}

/** Where in a query something is wrong. */
export interface Spot {
  readonly query: string;
  readonly from: number;
  readonly to: number;
  readonly schema: GraphQLSchema | null;
  /** The fields that a task asks for, by their paths. */
  readonly wanted?: readonly string[];
  /** What GraphQL says of it. */
  readonly message: string;
}

export interface Explained {
  readonly told: Text | null;
  readonly remedies: readonly Remedy[];
}

type Groups = readonly string[];

/** How a message of GraphQL is explained, and what it complains of mended. */
export interface Explanation {
  readonly message: RegExp;
  readonly told: (groups: Groups, spot: Spot) => Text;
  readonly remedies?: (groups: Groups, spot: Spot) => readonly Remedy[];
}

export const put = (
  label: Text,
  insert: string,
  { from, to }: Pick<Spot, "from" | "to">,
): Remedy => ({ label, changes: [{ from, to, insert }] });

export const write = (
  insert: string,
  spot: Pick<Spot, "from" | "to">,
): Remedy => put({ en: `Write ${insert}`, zh: `改为 ${insert}` }, insert, spot);

export const typeOf = ({ schema }: Spot, name: string) =>
  schema?.getType(name.replace(/[[\]!]/g, ""));

const isPlain = (type: GraphQLOutputType) => isLeafType(getNamedType(type));

/** What a beginner wants of a type: what the task asks of the field, its words, its items, or its values. */
export function selectionOf(
  type: GraphQLNamedType | undefined,
  field = "",
  wanted: readonly string[] = [],
): string {
  if (!isCompositeType(type) || !("getFields" in type)) return "{ id }";
  const fields = type.getFields();
  const asked = wanted.flatMap((path) => {
    const names = path.split(".");
    const part = names[names.indexOf(field) + 1];
    return names.includes(field) && part !== undefined && part in fields
      ? [part]
      : [];
  });
  if (asked.length > 0 && asked.every((part) => isPlain(fields[part]!.type)))
    return `{ ${[...new Set(asked)].join(" ")} }`;
  if ("edges" in fields) return "{ edges { node { id } } }";
  if ("node" in fields) return "{ node { id } }";
  if ("en" in fields && "zh" in fields) return "{ en zh }";
  if ("id" in fields) return "{ id }";
  if ("text" in fields) return "{ text }";
  const leaf = Object.values(fields).find(({ type }) => isPlain(type));
  return `{ ${leaf?.name ?? "__typename"} }`;
}

/** The names that GraphQL suggests: Did you mean "a", "b", or "c"? */
export const suggested = (message: string) =>
  Array.from(
    (/Did you mean (.*)\?$/.exec(message)?.[1] ?? "").matchAll(/"([^"]+)"/g),
    ([, name]) => name!,
  ).filter((name) => /^\w+$/.test(name));

export const nearest = (message: string, spot: Spot) =>
  suggested(message)
    .slice(0, 3)
    .map((name) => write(name, spot));

export const listed = (names: readonly string[]): Text => ({
  en: names.length > 0 ? ` The nearest: ${names.join(", ")}.` : "",
  zh: names.length > 0 ? `相近的有：${names.join("、")}。` : "",
});

/** Where braces that open at or after `from` end; the end of `from`'s word where there are none. */
export function blockAfter(query: string, from: number): [number, number] {
  const open = query.indexOf("{", from);
  if (open < 0) return [from, from];
  let depth = 0;
  for (let at = open; at < query.length; at += 1) {
    if (query[at] === "{") depth += 1;
    if (query[at] === "}") depth -= 1;
    if (depth === 0) return [open, at + 1];
  }
  return [open, query.length];
}

/** Where a field with its arguments ends. */
export function endOfField(query: string, to: number): number {
  if (query[to] !== "(") return to;
  const close = query.indexOf(")", to);
  return close < 0 ? to : close + 1;
}

/** Puts a field with what belongs to it into braces. */
export function wrapped(
  { query, from, to }: Spot,
  before: string,
  after: string,
  name = query.slice(from, to),
): Remedy[] {
  let end = endOfField(query, to);
  const rest = /^\s*\{/.exec(query.slice(end));
  if (rest) end = blockAfter(query, end)[1];
  const text = `${before}${query.slice(from, end)}${after}`;
  return [
    put(
      {
        en: `Write ${before}${name}${after}`,
        zh: `改为 ${before}${name}${after}`,
      },
      text,
      { from, to: end },
    ),
  ];
}
