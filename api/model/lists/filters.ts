import { Field, Float, ID, InputType, Int, type ClassType } from "type-graphql";
import {
  factsOf,
  kindsOf,
  meanings,
  vocabularies,
  type Facts,
  type Prop,
} from "../facts.ts";
import { KindName } from "../names.ts";
import { filters } from "./page.ts";
import { Coordinates, PartialDate } from "../values.ts";

// `index.ts` imports this file after the kinds.

const known = "Whether it is known at all.";

@InputType({
  description:
    "Conditions on a text in any of its languages, capitals and small letters alike; all that are given must hold.",
})
export class TextFilter {
  @Field(() => String, { nullable: true, description: "It stands inside." })
  contains?: string | null;
  @Field(() => String, { nullable: true, description: "It begins with this." })
  startsWith?: string | null;
  @Field(() => String, { nullable: true, description: "It is this." })
  equals?: string | null;
  @Field(() => Boolean, { nullable: true, description: known })
  isKnown?: boolean | null;
}

@InputType({
  description:
    "Conditions on a number; all that are given must hold. A `from` beyond `to` is an error (`BAD_USER_INPUT`).",
})
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: "At least this." })
  from?: number | null;
  @Field(() => Float, { nullable: true, description: "At most this." })
  to?: number | null;
  @Field(() => Boolean, { nullable: true, description: known })
  isKnown?: boolean | null;
}

@InputType({
  description:
    "Conditions on a point on the earth; all that are given must hold.",
})
export class CoordinatesFilter {
  @Field(() => NumberFilter, { nullable: true, description: "Degrees north." })
  latitude?: NumberFilter | null;
  @Field(() => NumberFilter, { nullable: true, description: "Degrees east." })
  longitude?: NumberFilter | null;
  @Field(() => Boolean, { nullable: true, description: known })
  isKnown?: boolean | null;
}

@InputType({
  description:
    "Conditions on a date; all that are given must hold. A date of which only the year is known may lie in each of its months. What is no date, or ends in the wrong order, are an error (`BAD_USER_INPUT`).",
})
export class DateFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "It may lie on the first day of this year, month or day, or later: `2024`, `2024-11`, `2024-11-20`.",
  })
  from?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "It may lie on the last day of this year, month or day, or earlier.",
  })
  to?: string | null;
  @Field(() => Boolean, { nullable: true, description: known })
  isKnown?: boolean | null;
}

@InputType({
  description:
    "Conditions on what a link leads to; all that are given must hold.",
})
export class LinkFilter {
  @Field(() => [ID], {
    nullable: true,
    description: "It leads to at least one of these; to none of no ids.",
  })
  id?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it leads to anything: `{evidence: {isPresent: false}}` finds what lacks evidence.",
  })
  isPresent?: boolean | null;
}

/** What a filter holds of one property, by the type of that. */
function conditionOn({ name, type }: Prop): object {
  if (name === "id") return [ID];
  if (vocabularies.has(type)) return [type];
  if (type === Boolean) return Boolean;
  if (type === Int || type === Float) return NumberFilter;
  if (type === Coordinates) return CoordinatesFilter;
  return type === PartialDate ? DateFilter : TextFilter;
}

function declareFilter({ name, model, props, links }: Facts): void {
  class Filter {}
  Object.defineProperty(Filter, "name", { value: `${name}Filter` });
  const add = (field: string, type: object, description: string) =>
    Field(() => type as ClassType<object>, { nullable: true, description })(
      Filter.prototype,
      field,
    );
  add("and", [Filter], "All of these hold; of none, they do.");
  add("or", [Filter], "At least one of these holds; of none, none does.");
  add("not", Filter, "This does not hold; of what is not known, nothing does.");
  if (kindsOf(model).length > 1)
    add("kind", [KindName], "It is of one of these kinds.");
  for (const prop of props.values()) {
    const type = conditionOn(prop);
    add(
      prop.name,
      type,
      `${Array.isArray(type) ? "One of these. " : ""}${prop.meaning}`,
    );
  }
  for (const link of links.values()) add(link.name, LinkFilter, link.meaning);
  InputType(`${name}Filter`, {
    description: `Conditions on a ${name}; all that are given must hold.`,
  })(Filter);
  filters.set(model, Filter);
}

for (const model of meanings.keys()) {
  const facts = factsOf(model);
  if (facts.props.has("id")) declareFilter(facts);
}
