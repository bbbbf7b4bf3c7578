import "reflect-metadata";
import { Field, Float, ObjectType } from "type-graphql";
import { vocabulary } from "./terms.ts";

@ObjectType({ description: "The name of an entity." })
export class Name {
  static readonly parts = ["en", "zh", "native"] as const;
  static of(stored: object): object {
    return stored;
  }
  @Field(() => String, {
    description: "The English name, the established one where there is one.",
  })
  en!: string;
  @Field(() => String, {
    description:
      "The Chinese name in simplified characters, as the sources write it.",
  })
  zh!: string;
  @Field(() => String, {
    nullable: true,
    description: "The name in the local language and script.",
  })
  native?: string;
}

@ObjectType({ description: "A text in both languages." })
export class Text {
  static readonly parts = ["en", "zh"] as const;
  static of(stored: object): object {
    return stored;
  }
  @Field(() => String, { description: "In English." })
  en!: string;
  @Field(() => String, { description: "In simplified Chinese." })
  zh!: string;
}

@ObjectType({ description: "A point on the earth, by WGS 84." })
export class Coordinates {
  static readonly parts = ["latitude", "longitude"] as const;
  static readonly ranges = {
    latitude: [-90, 90],
    longitude: [-180, 180],
  } as const;
  static of(stored: object): object {
    return stored;
  }
  @Field(() => Float, { description: "Degrees north, negative in the south." })
  latitude!: number;
  @Field(() => Float, { description: "Degrees east, negative in the west." })
  longitude!: number;
}

export const DatePrecision = vocabulary(
  "DatePrecision",
  {
    en: ["Precision", "How exactly a date is known."],
    zh: ["精确到", "日期精确到何种程度。"],
  },
  {
    YEAR: { en: ["Year", "Only the year."], zh: ["年", "仅知年份。"] },
    MONTH: { en: ["Month", "The year and the month."], zh: ["月", "知年月。"] },
    DAY: { en: ["Day", "The day."], zh: ["日", "知年月日。"] },
  },
);
export type DatePrecision = keyof typeof DatePrecision;

@ObjectType({
  description: "A date as precisely as it is known: a year, a month or a day.",
})
export class PartialDate {
  static readonly parts = [] as const;
  static readonly pattern =
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

  /** Whether a value is a date as it is stored, and a day that the calendar has. */
  static isValid(value: unknown): boolean {
    if (typeof value !== "string" || !PartialDate.pattern.test(value))
      return false;
    return value <= PartialDate.of(value.slice(0, 7)).latest;
  }

  /** What is served for `2024`, `2024-11` or `2024-11-20`. */
  static of(stored: Record<string, unknown> | string): PartialDate {
    const text = stored as string;
    const [year, month, day] = text.split("-").map(Number) as [
      number,
      number?,
      number?,
    ];
    const lastDay = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
    const earliest = [text, "01", "01"]
      .slice(0, 4 - text.split("-").length)
      .join("-");
    const latest = day
      ? text
      : month
        ? `${text}-${String(lastDay)}`
        : `${text}-12-31`;
    return {
      text,
      earliest,
      latest,
      precision: day ? "DAY" : month ? "MONTH" : "YEAR",
    };
  }

  @Field(() => String, {
    description: "The date as known: `2024`, `2024-11` or `2024-11-20`.",
  })
  text!: string;
  @Field(() => String, {
    description: "The first day that it can mean: `2024-11-01`.",
  })
  earliest!: string;
  @Field(() => String, {
    description: "The last day that it can mean: `2024-11-30`.",
  })
  latest!: string;
  @Field(() => DatePrecision, { description: "How precisely it is known." })
  precision!: DatePrecision;
}
