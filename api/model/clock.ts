import { registerEnumType } from "type-graphql";
import { kinds, vocabulary } from "./facts.ts";
import { constantOf } from "./lists/orders.ts";
import { PartialDate } from "./values.ts";

export const Clock = vocabulary(
  "Clock",
  "By which time entities are put in order. Each tells another story: what was said of an event need not have been said when it happened.",
  {
    HAPPENED:
      "When it happened, began or ended. When a number was counted or a role was seen to be held is no happening.",
    SAID: "When somebody said it: statements only.",
    PUBLISHED:
      "When an article that the record rests on was published; of an article, its own date.",
  },
);
export type Clock = keyof typeof Clock;

/** A field of a kind that holds a date. `index.ts` imports this file after the kinds. */
export interface Dated {
  readonly kind: string;
  readonly field: string;
  readonly meaning: string;
}

const dated = [...kinds.values()].flatMap(({ name: kind, props }) =>
  [...props.values()]
    .filter(({ type }) => type === PartialDate)
    .map(({ name: field, meaning }): Dated => ({ kind, field, meaning })),
);

/** The fields by which a clock goes; records have no field for when they were published. */
export const datesOn: Readonly<Record<Clock, readonly Dated[]>> = {
  HAPPENED: dated.filter(
    ({ kind, field }) =>
      !["saidOn", "asOf"].includes(field) &&
      !["Article", "Figure"].includes(kind),
  ),
  SAID: dated.filter(({ field }) => field === "saidOn"),
  PUBLISHED: [],
};

/**
 * The fields that tell when something on the way from thing to thing was. A person is there
 * whenever it was born, and no way leads by an article.
 */
export const ownDates: readonly string[] = [
  ...new Set(
    dated
      .filter(({ kind }) => !["Article", "Person"].includes(kind))
      .map(({ field }) => field),
  ),
];

/** What the articles' date is to the records that rest on them. */
export const published = "published";

/** What each moment means: that of its field, on every kind that has it. */
const meanings = new Map<string, Set<string>>();
for (const { field, meaning } of Object.values(datesOn).flat())
  meanings.set(
    constantOf(field),
    (meanings.get(constantOf(field)) ?? new Set()).add(meaning),
  );
meanings.set(
  constantOf(published),
  new Set(["An article that it rests on was published."]),
);

export const Moment: Readonly<Record<string, string>> = Object.fromEntries(
  [...meanings.keys()].map((moment) => [moment, moment]),
);
registerEnumType(Moment, {
  name: "Moment",
  description: "What a date is to its entity.",
  valuesConfig: Object.fromEntries(
    [...meanings].map(([moment, own]) => [
      moment,
      { description: [...own].join(" Or: ") },
    ]),
  ),
});
