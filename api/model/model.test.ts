import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { createSchema } from "../schema/schema.ts";
import {
  PartialDate,
  datasetKinds,
  datasetLinks,
  entityTypes,
  kinds,
  linkObjects,
  links,
  vocabularies,
  type Text,
} from "./index.ts";

const schema = createSchema();

/** Every field, with the name of its kind. */
const fields = [...kinds.values(), ...linkObjects.values()].flatMap(
  ({ name, props, links }) =>
    [...props.values(), ...links.values()].map(
      (field) => [name, field] as const,
    ),
);

/** Every text that the model has in both languages, with the name of what it is about. */
const texts: [string, Text][] = [
  ...[...kinds.values(), ...linkObjects.values()].flatMap(
    ({ name, labels: { label, plural, meaning } }): [string, Text][] => [
      [`label of ${name}`, label],
      [`plural of ${name}`, plural],
      [`meaning of ${name}`, meaning],
    ],
  ),
  ...fields.map(([of, { name, label }]): [string, Text] => [
    `label of ${of}.${name}`,
    label,
  ]),
  ...[...vocabularies.values()].flatMap((vocabulary) =>
    [[vocabulary.name, vocabulary] as const, ...vocabulary.terms].flatMap(
      ([name, { label, meaning }]): [string, Text][] => [
        [`label of ${vocabulary.name} ${name}`, label],
        [`meaning of ${vocabulary.name} ${name}`, meaning],
      ],
    ),
  ),
  ...Object.entries(links).map(([name, sentence]): [string, Text] => [
    `sentence of ${name}`,
    sentence,
  ]),
];

describe("links", () => {
  /** What a link joins, told from either end: `OWNED_BY Strategy Country`. */
  const told = (isInbound: boolean) =>
    [...kinds.values(), ...datasetKinds.values()]
      .flatMap((kind) =>
        [...kind.links.values()]
          .filter((link) => link.isInbound === isInbound)
          // Imported records hold no links of the graph's own.
          .filter(
            ({ link }) =>
              kinds.has(kind.name) || (link in datasetLinks && !isInbound),
          )
          .flatMap(({ link, kinds: far }) =>
            far.map(({ name }) => {
              const ends = [kind.name, name];
              return [link, ...(isInbound ? ends.reverse() : ends)].join(" ");
            }),
          ),
      )
      .sort();

  it("are declared at both ends, once at each", () => {
    expect(told(true)).toEqual(told(false));
    expect(new Set(told(true)).size).toBe(told(true).length);
  });

  it("are all declared on some kind", () => {
    const used = new Set(told(false).map((line) => line.split(" ")[0]));
    expect(Object.keys(links).filter((link) => !used.has(link))).toEqual([]);
  });

  it("lead by one field of a kind only", () => {
    for (const { name, links } of entityTypes.values()) {
      const ways = [...links.values()].map(
        ({ link, isInbound }) => `${name} ${isInbound ? "<-" : ""}${link}`,
      );
      expect(ways).toEqual([...new Set(ways)]);
    }
  });
});

it("describes every type, field, argument and enum value of the schema", () => {
  const described: [string, string | null | undefined][] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
    if (type !== schema.getQueryType())
      described.push([type.name, type.description]);
    if (isEnumType(type))
      for (const { name, description } of type.getValues())
        described.push([`${type.name}.${name}`, description]);
    if (isInputObjectType(type))
      for (const { name, description } of Object.values(type.getFields()))
        described.push([`${type.name}.${name}`, description]);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        described.push([`${type.name}.${field.name}`, field.description]);
        for (const { name, description } of field.args)
          described.push([`${type.name}.${field.name}(${name})`, description]);
      }
  }
  expect(described.length).toBeGreaterThan(2000);
  expect(
    described.filter(([, text]) => !text?.trim()).map(([name]) => name),
  ).toEqual([]);
});

describe("labels", () => {
  it("are there for every kind, term and link, in English and in Chinese", () => {
    expect(texts.length).toBeGreaterThan(300);
    const lacking = texts
      .filter(
        ([, { en, zh }]) =>
          !/\p{Script=Latin}/u.test(en) ||
          /\p{Script=Han}/u.test(en) ||
          !/\p{Script=Han}/u.test(zh),
      )
      .map(([name]) => name);
    expect(lacking).toEqual([]);
  });

  it("are the same wherever a field has the same name", () => {
    const labels = new Map<string, Set<string>>();
    for (const [, { name, label }] of fields)
      labels.set(
        name,
        (labels.get(name) ?? new Set()).add(`${label.en} ${label.zh}`),
      );
    expect([...labels].filter(([, { size }]) => size > 1)).toEqual([]);
  });

  it("tell the terms of a vocabulary apart", () => {
    for (const { name, terms } of vocabularies.values())
      for (const language of ["en", "zh"] as const) {
        const own = [...terms.values()].map(({ label }) => label[language]);
        expect(new Set(own).size, `${name} ${language}`).toBe(own.length);
      }
  });
});

it("tells of every further date of a kind which one cannot be later", () => {
  for (const { name, props } of kinds.values()) {
    const dates = [...props.values()].filter(
      ({ type }) => type === PartialDate,
    );
    for (const { name: field, after } of dates.slice(1))
      expect(
        dates.map(({ name }) => name).includes(after ?? ""),
        `${name}.${field} has an \`after\``,
      ).toBe(true);
  }
});

it("tells things, claims and what they rest on apart", () => {
  const named = (wanted: string) =>
    [...kinds.values()]
      .filter(({ role }) => role === wanted)
      .map(({ name }) => name);
  expect(named("GROUND")).toEqual(["Article", "Page", "Source"]);
  // A claim is what has a gist to say.
  expect(named("CLAIM")).toEqual(
    [...kinds.values()]
      .filter(({ props }) => props.has("gist"))
      .map(({ name }) => name),
  );
});
