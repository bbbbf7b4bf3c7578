import { Field, Float, InputType, Int, registerEnumType } from "type-graphql";
import { entityTypes, type Facts, type Model, type Prop } from "../facts.ts";
import { orders } from "./page.ts";
import { vocabularies, vocabulary } from "../terms.ts";
import { Coordinates, PartialDate } from "../values.ts";

export const Direction = vocabulary(
  "Direction",
  {
    en: ["Direction", "The direction in which a list is sorted."],
    zh: ["排序方向", "列表的排序方向。"],
  },
  {
    ASCENDING: {
      en: [
        "Ascending",
        "Smallest, earliest or weakest first; names from A to Z.",
      ],
      zh: ["升序", "由小到大、由早到晚、由弱到强；名称由 A 到 Z。"],
    },
    DESCENDING: {
      en: [
        "Descending",
        "Largest, latest or strongest first; names from Z to A.",
      ],
      zh: ["降序", "由大到小、由晚到早、由强到弱；名称由 Z 到 A。"],
    },
  },
);
export type Direction = keyof typeof Direction;

/** A stored property by which a list may be sorted. */
export interface Ordering {
  readonly property: string;
  readonly type: "string" | "number";
  /** Whether a member may lack it; those that do come last in either direction. */
  readonly isOptional: boolean;
  /** The terms from first to last, where their order counts and not their spelling. */
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
    ? [[name, { ...own, type: "number", terms: [...terms.keys()] }]]
    : [];
}

/** `endDate` → `END_DATE`. */
export const constantOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** By what a list of a kind or interface may be sorted, under the terms of its input type. */
export const orderings = new Map<Model, ReadonlyMap<string, Ordering>>();

function declareOrder({ name, model, props, dataset }: Facts): void {
  const own = new Map<string, Ordering>([
    ["IMPORTANCE", importance],
    ["NAME_EN", byName("en")],
    ["NAME_ZH", byName("zh")],
  ]);
  const terms: Record<string, string> = {
    IMPORTANCE: dataset
      ? "Weight in its data set, such as the amount; descending by default."
      : "Number of links; descending by default.",
    NAME_EN: "English name, ignoring case and accents.",
    NAME_ZH: "Chinese name, by pinyin.",
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
    description: `What a list of ${name} can be sorted by.`,
    valuesConfig: Object.fromEntries(
      Object.entries(terms).map(([key, description]) => [key, { description }]),
    ),
  });
  class Order {}
  Object.defineProperty(Order, "name", { value: `${name}Order` });
  Field(() => By, { description: "What to sort by." })(Order.prototype, "by");
  Field(() => Direction, {
    nullable: true,
    description: "Ascending by default, except for importance.",
  })(Order.prototype, "direction");
  InputType(`${name}Order`, {
    description:
      "How to sort a list. Members without the value come last in either direction; ties are broken by id.",
  })(Order);
  orders.set(model, Order);
  orderings.set(model, own);
}

export function declareOrders(): void {
  for (const facts of entityTypes.values()) declareOrder(facts);
}
