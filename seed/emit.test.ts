import { Ajv } from "ajv";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { kinds } from "../api/model/index.ts";
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
  ]);
  expect(
    validate.errors!.map(
      ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
    ),
  ).toEqual([
    "/0 additionalProperties",
    "/0/id pattern",
    "/0/name required",
    "/0/placeType enum",
  ]);
});
