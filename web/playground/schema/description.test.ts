import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema, isObjectType, visit, parse } from "graphql";
import { expect, it } from "vitest";
import { chinese } from "./chinese.ts";
import { described } from "./description.ts";
import { kindsOf, linksOf } from "./links.ts";

const text = await readFile(
  join(import.meta.dirname, "..", "..", "..", "schema.graphql"),
  "utf8",
);
const schema = buildSchema(text);

it("describes every field and argument of Query and of the kinds in Chinese", () => {
  const missing = ["Query", ...kindsOf(schema)].flatMap((name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [name];
    return Object.values(type.getFields()).flatMap((field) =>
      [field, ...field.args].flatMap(({ description }) =>
        described(description, "zh") === null ? [description] : [],
      ),
    );
  });
  expect([...new Set(missing)]).toEqual([]);
});

it("translates only what the schema still says", () => {
  const said = new Set<string>();
  visit(parse(text), {
    StringValue: ({ value }) => {
      const whole = value.replace(/\s+/g, " ").trim();
      said.add(whole);
      said.add(whole.replace(/^Any of these\. /, ""));
    },
  });
  expect(Object.keys(chinese).filter((each) => !said.has(each))).toEqual([]);
});

it.each([
  ["The Railway itself.", "该铁路（Railway）本身。"],
  ["A page of a list of Entity.", "Entity列表的一页。"],
  ["Any of these. How far it has progressed.", "满足其中任一。进展到哪一步。"],
  ["Nobody has translated this.", null],
])("says “%s” in Chinese as %s", (english, zh) => {
  expect(described(english, "zh")).toBe(zh);
  expect(described(english, "en")).toBe(english);
});

it("draws a link for each field of a kind that leads to a kind", () => {
  const from = linksOf(schema).filter((link) => link.from === "Railway");
  expect(from).toContainEqual({
    from: "Railway",
    to: "Place",
    fields: ["stops"],
  });
  expect(from).toContainEqual({
    from: "Railway",
    to: "Alignment",
    fields: ["alignments"],
  });
});
