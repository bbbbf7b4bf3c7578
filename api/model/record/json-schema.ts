import { Float, ID, Int } from "type-graphql";
import { propOf, writtenFields } from "./check.ts";
import { meaningOf } from "./meaning.ts";
import { slugPattern } from "./problem.ts";
import { ranges } from "./ranges.ts";
import type { Kind, LinkField, Prop, ValueClass } from "../facts.ts";
import { Identifier } from "../identifier.ts";
import { vocabularies } from "../terms.ts";
import { PartialDate, type Text } from "../values.ts";
import { IdentifierScheme } from "../vocabulary/identifiers.ts";

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
export function jsonSchemaOf(facts: Kind): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: facts.name,
    description: inBoth(facts.labels.meaning),
    type: "array",
    items: objectOf(facts, writtenFields(facts)),
  };
}

function objectOf(facts: Kind, names: readonly string[]): Schema {
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
            description: inBoth(meaningOf(facts, known)),
            ...("link" in known ? linkSchema(known) : propSchema(known)),
          },
        ];
      }),
    ),
  };
}

/** Editors of YAML show one text, whatever the language of whoever reads it. */
const inBoth = ({ en, zh }: Text): string => `${zh}\n${en}`;

const listOf = (items: Schema): Schema => ({
  type: "array",
  items,
  uniqueItems: true,
});

function propSchema(prop: Prop): Schema {
  const one = valueSchema(prop);
  return prop.isList ? listOf(one) : one;
}

function valueSchema({ name, type }: Prop): Schema {
  const vocabulary = vocabularies.get(type);
  if (vocabulary)
    return {
      enum: [...vocabulary.terms.keys()],
      // VS Code's YAML extension shows these beside each term.
      markdownEnumDescriptions: Array.from(
        vocabulary.terms.values(),
        ({ label, meaning }) =>
          inBoth({ en: meaning.en, zh: `${label.zh}：${meaning.zh}` }),
      ),
    };
  if (type === PartialDate)
    return { type: ["string", "integer"], pattern: PartialDate.pattern.source };
  if (type === Identifier)
    return {
      type: "string",
      anyOf: Array.from(
        vocabularies.get(IdentifierScheme)!.terms,
        ([scheme, { meaning }]) => ({
          pattern: Identifier.patternOf(scheme as IdentifierScheme).source,
          description: inBoth(meaning),
        }),
      ),
    };
  const [minimum, maximum] = ranges[name] ?? [];
  const scalar = scalars.get(type);
  return scalar
    ? { ...scalar, ...(minimum === undefined ? {} : { minimum, maximum }) }
    : partsSchema(type as ValueClass);
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
