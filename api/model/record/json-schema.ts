import { Float, ID, Int } from "type-graphql";
import { propOf, writtenFields } from "./check.ts";
import type { Facts, LinkField, Prop, ValueClass } from "../facts.ts";
import { vocabularies } from "../terms.ts";
import { PartialDate } from "../values.ts";
import { slugPattern } from "./problem.ts";

type Schema = Readonly<Record<string, unknown>>;

const slug = { type: "string", pattern: slugPattern.source };

const scalars = new Map<unknown, Schema>([
  [String, { type: "string", minLength: 1 }],
  [ID, slug],
  [Boolean, { type: "boolean" }],
  [Int, { type: "integer" }],
  [Float, { type: "number" }],
]);

/**
 * The JSON Schema of a file of records of one kind, with which a YAML editor completes and
 * underlines. What takes more than one record (does this id exist?) is left to `npm run seed:check`.
 */
export function jsonSchemaOf(facts: Facts): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: facts.name,
    description: facts.meaning,
    type: "array",
    items: objectOf(facts, writtenFields(facts)),
  };
}

function objectOf(facts: Facts, names: readonly string[]): Schema {
  const field = (name: string) =>
    (propOf(facts, name) ?? facts.links.get(name))!;
  return {
    type: "object",
    additionalProperties: false,
    required: names.filter(
      (name) => name !== "basis" && !field(name).isOptional,
    ),
    properties: Object.fromEntries(
      names.map((name) => {
        const known = field(name);
        return [
          name,
          {
            description: known.meaning,
            ...("link" in known ? linkSchema(known) : propSchema(known)),
          },
        ];
      }),
    ),
  };
}

const listOf = (items: Schema): Schema => ({
  type: "array",
  items,
  uniqueItems: true,
});

function propSchema(prop: Prop): Schema {
  const one = valueSchema(prop);
  return prop.isList ? listOf(one) : one;
}

function valueSchema({ type }: Prop): Schema {
  const vocabulary = vocabularies.get(type);
  if (vocabulary)
    return {
      enum: [...vocabulary.terms.keys()],
      // VS Code's YAML extension shows these beside each term.
      markdownEnumDescriptions: Array.from(
        vocabulary.terms.values(),
        ({ meaning }) => meaning.en,
      ),
    };
  if (type === PartialDate)
    return { type: ["string", "integer"], pattern: PartialDate.pattern.source };
  return scalars.get(type) ?? partsSchema(type as ValueClass);
}

const partsSchema = ({ parts, ranges }: ValueClass): Schema => ({
  type: "object",
  additionalProperties: false,
  required: parts.filter((part) => part !== "native"),
  properties: Object.fromEntries(
    parts.map((part) => {
      const range = ranges?.[part];
      return [
        part,
        range
          ? { type: "number", minimum: range[0], maximum: range[1] }
          : { type: "string", minLength: 1 },
      ];
    }),
  ),
});

function linkSchema(link: LinkField): Schema {
  const { object } = link;
  const one = object
    ? objectOf(object, [...object.props.keys(), ...object.links.keys()])
    : slug;
  return link.isMany ? listOf(one) : one;
}
