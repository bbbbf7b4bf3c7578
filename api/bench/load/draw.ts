import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import type { Random } from "../random.ts";

/** One root field, asked under so many aliases. */
export interface Draft {
  readonly field: string;
  readonly args: string;
  readonly selection: string;
  readonly times: number;
}

/** What requests are drawn from. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  /** Ids of the graph, the most important first. */
  readonly ids: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;

const words = [
  ..."belt road china railway 中国 老挝 铁路 zhongguo laos".split(" "),
  ..."a e port 港口 kazakstan".split(" "),
];

const quoted = (text: string) => JSON.stringify(text);

/** Draws one root field with arguments and a selection, each as large as may be. */
export function draw(source: Source): Draft {
  const { schema, random } = source;
  const fields = Object.values(schema.getQueryType()!.getFields());
  return drawFor(source, random.of(fields).name);
}

export function drawFor(source: Source, name: string): Draft {
  const { schema, random } = source;
  const field = schema.getQueryType()!.getFields()[name]!;
  return {
    field: name,
    args: argumentsFor(source, field),
    selection: selectionFor(source, getNamedType(field.type), random.below(4)),
    times: random.of([1, 5, 20, 45, 95]),
  };
}

/** A neighbour of `draft`: one part drawn anew, or more or fewer aliases. */
export function vary(source: Source, draft: Draft): Draft {
  const fresh = drawFor(source, draft.field);
  return source.random.of([
    { ...draft, args: fresh.args },
    { ...draft, selection: fresh.selection },
    { ...draft, times: Math.min(98, draft.times * 2) },
    { ...draft, times: Math.ceil(draft.times / 2) },
  ]);
}

/** The body of a request; the ids stand in it once, as a variable. */
export function bodyOf(
  { field, args, selection, times }: Draft,
  ids: readonly string[],
): string {
  const given = args.includes("$ids") ? "($ids: [ID!]!)" : "";
  const fields = Array.from(
    { length: times },
    (_, at) => `a${String(at)}: ${field}${args} ${selection}`,
  );
  return JSON.stringify({
    query: `query ${given} { ${fields.join(" ")} }`,
    variables: given && { ids },
  });
}

function argumentsFor(source: Source, { args }: Field): string {
  const { random } = source;
  const given = args.flatMap((arg) => {
    if (!isRequiredArgument(arg) && random.next() < 0.3) return [];
    // A page goes one way.
    if (["after", "before", "last"].includes(arg.name)) return [];
    const value = valueFor(source, arg.name, arg.type, 0);
    return value === undefined ? [] : [`${arg.name}: ${value}`];
  });
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

function valueFor(
  source: Source,
  name: string,
  type: GraphQLInputType,
  depth: number,
): string | undefined {
  const { random, ids } = source;
  const value = getNullableType(type);
  const named = getNamedType(value);
  if (isEnumType(named)) {
    const names = named.getValues().map((each) => each.name);
    return isListType(value) ? `[${names.join(" ")}]` : random.of(names);
  }
  if (named.name === "ID") {
    const few = ids.slice(0, 60);
    if (!isListType(value)) return quoted(random.of(few));
    const some = Array.from({ length: random.of([2, 4, 20, 50]) }, () =>
      quoted(random.of(few)),
    );
    return random.next() < 0.6 ? "$ids" : `[${[...new Set(some)].join(" ")}]`;
  }
  if (isInputObjectType(named)) {
    if (depth > 3) return undefined;
    const all = Object.values(named.getFields());
    const chosen = random.shuffled(all).slice(0, 1 + random.below(3));
    const parts = [
      ...new Set([
        ...all.filter(({ type }) => type !== getNullableType(type)),
        ...chosen,
      ]),
    ].flatMap((each) => {
      const part = valueFor(source, each.name, each.type, depth + 1);
      return part === undefined ? [] : [`${each.name}: ${part}`];
    });
    const text = `{${parts.join(", ")}}`;
    return isListType(value) ? `[${text}]` : text;
  }
  switch (named.name) {
    case "Boolean":
      return String(random.next() < 0.5);
    case "Int":
      return String(
        random.of(name === "first" ? [0, 1, 20, 100] : [1, 3, 6, 8]),
      );
    case "Float":
      return String(random.below(100));
    default:
      return quoted(
        name === "text"
          ? Array.from({ length: 1 + random.below(12) }, () =>
              random.of(words),
            ).join(" ")
          : random.of([...words, "2024", "2013-09"]),
      );
  }
}

/** Everything scalar, and some of what is linked, so many levels deep. */
function selectionFor(
  source: Source,
  type: GraphQLNamedType,
  depth: number,
): string {
  if (!isObjectType(type) && !isInterfaceType(type))
    return isCompositeType(type) ? "{ __typename }" : "";
  const { random } = source;
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  const isLeaf = (field: Field) => !isCompositeType(getNamedType(field.type));
  // What leads to a page or its members is no step further into the graph.
  const isFrame = ({ name }: Field) =>
    [
      "edges",
      "node",
      "hits",
      "entity",
      "entries",
      "rows",
      "cells",
      "groups",
    ].includes(name);
  const linked = fields.filter((field) => !isLeaf(field) && !isFrame(field));
  const chosen = [
    ...fields.filter(isFrame),
    ...(depth > 0 ? random.shuffled(linked).slice(0, 1 + random.below(4)) : []),
  ].map((field) => {
    const inner = selectionFor(
      source,
      getNamedType(field.type),
      depth - (isFrame(field) ? 0 : 1),
    );
    const args = field.args.some(({ name }) => name === "first")
      ? `(first: ${String(random.of([1, 5, 20, 100]))})`
      : "";
    return `${field.name}${args} ${inner}`;
  });
  const leaves = fields.filter(isLeaf).map(({ name }) => name);
  const some = random.next() < 0.5 ? leaves : leaves.slice(0, 1);
  return `{ __typename ${[...some, ...chosen].join(" ")} }`;
}
