import { Ajv } from "ajv";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { kinds } from "../api/model/index.ts";
import { writtenFields } from "../api/model/record/check.ts";
import { chinese } from "../api/model/record/chinese.ts";
import { readSeed } from "./read.ts";

const schemaOf = async (kind: string) =>
  JSON.parse(
    await readFile(
      join(import.meta.dirname, "schema", `${kind.toLowerCase()}.json`),
      "utf8",
    ),
  ) as object;

const ajv = new Ajv({
  allowUnionTypes: true,
  keywords: ["markdownEnumDescriptions"],
  allErrors: true,
});

it("accepts every record of the seed", async () => {
  const { records } = await readSeed();
  for (const kind of kinds.keys()) {
    const validate = ajv.compile(await schemaOf(kind));
    validate(
      records
        .filter((record) => record.kind === kind)
        .map(({ fields }) => fields),
    );
    expect(validate.errors ?? [], kind).toEqual([]);
  }
});

it("refuses what an editor gets wrong: a missing field, an unknown one, another vocabulary's term", async () => {
  const validate = ajv.compile(await schemaOf("Place"));
  validate([
    { id: "A City", name: { en: "A City" }, placeType: "TOWN", colour: "red" },
    {
      ...{ id: "b-city", name: { en: "B", zh: "乙" }, placeType: "CITY" },
      identifiers: ["GEONAMES:1655842", "GEONAMES:Q819"],
    },
  ]);
  // An identifier fits one of several patterns, and each that it does not fit says so.
  const told = validate.errors!.map(
    ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
  );
  expect([...new Set(told)]).toEqual([
    "/0 additionalProperties",
    "/0/id pattern",
    "/0/name required",
    "/0/placeType enum",
    "/1/identifiers/1 pattern",
    "/1/identifiers/1 anyOf",
  ]);
});

it("explains every field, kind and term in Chinese and English", async () => {
  for (const kind of kinds.keys()) {
    const schema = JSON.stringify(await schemaOf(kind));
    const texts = [
      ...schema.matchAll(/"description":"((?:[^"\\]|\\.)*)"/g),
      ...schema.matchAll(/"markdownEnumDescriptions":\["((?:[^"\\]|\\.)*)"/g),
    ].map(([, text]) => text!.split("\\n"));
    expect(texts.length).toBeGreaterThan(5);
    for (const [zh, en] of texts) {
      expect(zh, kind).toMatch(/\p{Script=Han}/u);
      expect(en, kind).toMatch(/^[A-Z“`][^\p{Script=Han}]+$/u);
    }
  }
});

it("has a Chinese sentence for every field, and for none that there is not", () => {
  const fields = new Set<string>();
  for (const facts of kinds.values())
    for (const name of writtenFields(facts)) {
      fields.add(name).add(`${facts.name}.${name}`);
      const object = facts.links.get(name)?.object;
      for (const own of object
        ? [...object.props.keys(), ...object.links.keys()]
        : [])
        fields.add(`${object!.name}.${own}`);
    }
  expect(Object.keys(chinese).filter((name) => !fields.has(name))).toEqual([]);
  const isTold = (name: string) =>
    name in chinese || name.replace(/^\w+\./, "") in chinese;
  const qualified = [...fields].filter((name) => name.includes("."));
  expect(qualified.filter((name) => !isTold(name))).toEqual([]);
});
