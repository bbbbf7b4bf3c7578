import { Field, Float, InputType, Int, registerEnumType } from "type-graphql";
import {
  factsOf,
  meanings,
  vocabularies,
  vocabulary,
  type Facts,
  type Model,
  type Prop,
} from "../facts.ts";
import { orders } from "./page.ts";
import { Coordinates, PartialDate } from "../values.ts";

// `index.ts` imports this file after the kinds.

export const Direction = vocabulary("Direction", "Which way a list runs.", {
  ASCENDING: "The least, earliest or weakest first; names from A to Z.",
  DESCENDING: "The greatest, latest or strongest first; names from Z to A.",
});
export type Direction = keyof typeof Direction;

/** By what a list may be ordered, of what is stored. */
export interface Ordering {
  readonly property: string;
  readonly type: "string" | "number";
  /** Whether a member may be without it; it then stands at the end, whichever way the list runs. */
  readonly isOptional: boolean;
  /** The terms from first to last, where these are ordered and not the words for them. */
  readonly terms?: readonly string[];
  readonly usual: Direction;
}

export const importance: Ordering = {
  property: "importance",
  type: "number",
  isOptional: false,
  usual: "DESCENDING",
};

const byName = (language: "en" | "zh"): Ordering => ({
  property: `sort_${language}`,
  type: "string",
  isOptional: false,
  usual: "ASCENDING",
});

/** The orders that a property gives, by the name of the field: each part of coordinates is one. */
function orderingsBy(prop: Prop): [string, Ordering][] {
  const { name, type, isList, isOptional } = prop;
  const own = { property: name, isOptional, usual: "ASCENDING" } as const;
  if (isList) return [];
  if (type === Int || type === Float)
    return [[name, { ...own, type: "number" }]];
  if (type === PartialDate) return [[name, { ...own, type: "string" }]];
  if (type === Coordinates)
    return Coordinates.parts.map((part) => [
      part,
      { ...own, property: `${name}_${part}`, type: "number" },
    ]);
  const terms = vocabularies.get(type)?.terms;
  return terms
    ? [[name, { ...own, type: "number", terms: Object.keys(terms) }]]
    : [];
}

/** `endDate` → `END_DATE`. */
export const constantOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** What the terms of the input type stand for by which a list of a kind or interface is ordered. */
export const orderings = new Map<Model, ReadonlyMap<string, Ordering>>();

function declareOrder({ name, model, props }: Facts): void {
  const own = new Map<string, Ordering>([
    ["IMPORTANCE", importance],
    ["NAME_EN", byName("en")],
    ["NAME_ZH", byName("zh")],
  ]);
  const terms: Record<string, string> = {
    IMPORTANCE: "How many links it has; descending unless told.",
    NAME_EN: "The English name, without case and accents.",
    NAME_ZH: "The Chinese name, by its pinyin.",
  };
  for (const prop of props.values())
    for (const [field, ordering] of orderingsBy(prop)) {
      own.set(constantOf(field), ordering);
      terms[constantOf(field)] =
        field === prop.name
          ? prop.meaning
          : `The ${field} of \`${prop.name}\`.`;
    }
  const By = Object.fromEntries([...own.keys()].map((key) => [key, key]));
  registerEnumType(By, {
    name: `${name}OrderBy`,
    description: `By what a list of ${name} may be ordered.`,
    valuesConfig: Object.fromEntries(
      Object.entries(terms).map(([key, description]) => [key, { description }]),
    ),
  });
  class Order {}
  Object.defineProperty(Order, "name", { value: `${name}Order` });
  Field(() => By, { description: "By what." })(Order.prototype, "by");
  Field(() => Direction, {
    nullable: true,
    description: "Which way; ascending unless told, but for importance.",
  })(Order.prototype, "direction");
  InputType(`${name}Order`, {
    description:
      "How to order a list. What lacks the value stands at the end, whichever way; those with the same value stand by their ids.",
  })(Order);
  orders.set(model, Order);
  orderings.set(model, own);
}

for (const model of meanings.keys()) {
  const facts = factsOf(model);
  if (facts.props.has("id")) declareOrder(facts);
}
