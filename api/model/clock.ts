import { registerEnumType } from "type-graphql";
import { kinds, type Time } from "./facts.ts";
import { constantOf } from "./lists/orders.ts";
import { vocabulary } from "./terms.ts";
import { PartialDate } from "./values.ts";

export const Clock = vocabulary(
  "Clock",
  {
    en: [
      "Clock",
      "The kind of time by which entities are ordered. Something may be said of an event long before or after it happens.",
    ],
    zh: [
      "时间口径",
      "按何种时间排列。谈论一件事的时间，未必是这件事发生的时间。",
    ],
  },
  {
    HAPPENED: {
      en: [
        "Happened",
        "When it happened, began or ended. “As of” dates of figures and roles are excluded.",
      ],
      zh: ["发生", "发生、开始或结束的时间；数据与职务的“截至”日期不计。"],
    },
    SAID: {
      en: ["Said", "When it was said; statements only."],
      zh: ["说出", "说出的时间；仅限言论。"],
    },
    PUBLISHED: {
      en: [
        "Published",
        "When an article that the record rests on was published; for an article or a page, its own date.",
      ],
      zh: ["刊发", "所依据的报道刊发的时间；报道与版面则为自身日期。"],
    },
  },
);
export type Clock = keyof typeof Clock;

/** A field of a kind that holds a date. */
export interface Dated {
  readonly kind: string;
  readonly field: string;
  readonly meaning: string;
}

const shown: Readonly<Record<Clock, readonly Time[]>> = {
  HAPPENED: ["EVENT", "LIFE"],
  SAID: ["SPEECH"],
  // Records have no field of their own for it.
  PUBLISHED: [],
};

/** The fields that each clock shows; `settle.ts` has them filled. */
export const datesOn: Record<Clock, readonly Dated[]> = {
  HAPPENED: [],
  SAID: [],
  PUBLISHED: [],
};

/**
 * The fields that date a step from thing to thing. When a person lived dates none, and no step
 * leads to an article.
 */
export const stepDates = new Set<string>();

/** The moment at which an article that a record rests on was published. */
export const published = "published";

/** What a date is to its entity, as an enum. */
export const Moment: Record<string, string> = {};

export function declareClock(): void {
  const dated = [...kinds.values()].flatMap(({ name: kind, props }) =>
    [...props.values()]
      .filter(({ type }) => type === PartialDate)
      .map(({ name: field, meaning, time }) => ({
        kind,
        field,
        meaning,
        time,
      })),
  );
  for (const clock of Object.keys(shown) as Clock[])
    datesOn[clock] = dated.filter(({ time }) => shown[clock].includes(time));
  for (const { field, time } of dated)
    if (time !== "LIFE" && time !== "ISSUE") stepDates.add(field);
  declareMoments();
}

/** Each moment means what its field does on every kind that has it. */
function declareMoments(): void {
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
  for (const moment of meanings.keys()) Moment[moment] = moment;
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
}
