import { Field, Float, ID, InputType, Int, type ClassType } from "type-graphql";
import { KindName, LinkType } from "../enums.ts";
import { entityTypes, type Facts, type Prop } from "../facts.ts";
import { Identifier } from "../identifier.ts";
import type { Link } from "../links.ts";
import { filters } from "./page.ts";
import { vocabularies } from "../terms.ts";
import { Coordinates, PartialDate } from "../values.ts";
import { IdentifierScheme } from "../vocabulary/identifiers.ts";

const known = "Whether a value is known at all.";

@InputType({
  description:
    "Conditions on a text in any of its languages, ignoring case; all that are given must match.",
})
export class TextFilter {
  @Field(() => String, {
    nullable: true,
    description: "The text contains this.",
  })
  contains?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The text starts with this.",
  })
  startsWith?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The text is exactly this.",
  })
  equals?: string | null;
  @Field(() => Boolean, { nullable: true, description: known })
  isKnown?: boolean | null;
}

@InputType({
  description:
    "Conditions on a number; all that are given must match. A `from` greater than `to` is an error (`BAD_USER_INPUT`).",
})
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: "This or more." })
  from?: number | null;
  @Field(() => Float, { nullable: true, description: "This or less." })
  to?: number | null;
  @Field(() => Boolean, { nullable: true, description: known })
  isKnown?: boolean | null;
}

@InputType({
  description:
    "Conditions on a point on the earth; all that are given must match.",
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
    "Conditions on a date; all that are given must match. A date known only to the year matches each of its months. A value that is not a date, or a `from` after `to`, is an error (`BAD_USER_INPUT`).",
})
export class DateFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Possibly on or after the first day of this year, month or day: `2024`, `2024-11`, `2024-11-20`.",
  })
  from?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Possibly on or before the last day of this year, month or day.",
  })
  to?: string | null;
  @Field(() => Boolean, { nullable: true, description: known })
  isKnown?: boolean | null;
}

@InputType({
  description:
    "Conditions on an identifier; one and the same must match all that are given.",
})
export class IdentifierFilter {
  @Field(() => [IdentifierScheme], {
    nullable: true,
    description: "Of one of these schemes; an empty list matches nothing.",
  })
  scheme?: IdentifierScheme[] | null;
  @Field(() => [String], {
    nullable: true,
    description:
      "Exactly one of these values, ignoring case: `Q819`; an empty list matches nothing.",
  })
  value?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: known })
  isKnown?: boolean | null;
}

@InputType({
  description:
    "Conditions on the far end of a link; all that are given must match.",
})
export class LinkFilter {
  @Field(() => [ID], {
    nullable: true,
    description:
      "Links to at least one of these ids; an empty list matches nothing.",
  })
  id?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the link is present: `{evidence: {isPresent: false}}` finds what lacks evidence.",
  })
  isPresent?: boolean | null;
}

@InputType({
  description:
    "Conditions on any link, in either direction; one and the same must match all that are given.",
})
export class LinkedFilter {
  @Field(() => [ID], {
    description:
      "Links with at least one of these ids; an empty list matches nothing.",
  })
  id!: string[];
  @Field(() => [LinkType], {
    nullable: true,
    description:
      "Of one of these types; by default of any but those of provenance, as `neighbourhood` follows them.",
  })
  type?: Link[] | null;
}

/** The input type for conditions on a property. */
function conditionOn({ name, type }: Prop): object {
  if (name === "id") return [ID];
  if (vocabularies.has(type)) return [type];
  if (type === Boolean) return Boolean;
  if (type === Int || type === Float) return NumberFilter;
  if (type === Coordinates) return CoordinatesFilter;
  if (type === Identifier) return IdentifierFilter;
  return type === PartialDate ? DateFilter : TextFilter;
}

function declareFilter({ name, model, props, links, kinds }: Facts): void {
  class Filter {}
  Object.defineProperty(Filter, "name", { value: `${name}Filter` });
  const add = (field: string, type: object, description: string) =>
    Field(() => type as ClassType<object>, { nullable: true, description })(
      Filter.prototype,
      field,
    );
  add(
    "and",
    [Filter],
    "Matches when every condition matches; an empty list matches everything.",
  );
  add(
    "or",
    [Filter],
    "Matches when any condition matches; an empty list matches nothing.",
  );
  add(
    "not",
    Filter,
    "Negates the condition; unknown values count as not matching.",
  );
  if (kinds.length > 1) add("kind", [KindName], "One of these kinds.");
  for (const prop of props.values()) {
    const type = conditionOn(prop);
    add(
      prop.name,
      type,
      `${Array.isArray(type) ? "Any of these. " : ""}${prop.meaning}`,
    );
  }
  for (const link of links.values()) add(link.name, LinkFilter, link.meaning);
  add(
    "linkedTo",
    LinkedFilter,
    "What it is linked to, whichever of the two records holds the link.",
  );
  InputType(`${name}Filter`, {
    description: `Conditions on a ${name}; all that are given must match.`,
  })(Filter);
  filters.set(model, Filter);
}

export function declareFilters(): void {
  for (const facts of entityTypes.values()) declareFilter(facts);
}
