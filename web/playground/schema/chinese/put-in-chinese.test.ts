import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  buildSchema,
  isEnumType,
  parse,
  printSchema,
  visit,
  type DocumentNode,
} from "graphql";
import { expect, it } from "vitest";
import { ofAnswers } from "./answers.ts";
import { inChinese, putInChinese } from "./put-in-chinese.ts";
import { ofRecords } from "./records.ts";

const text = await readFile(
  join(import.meta.dirname, "..", "..", "..", "..", "schema.graphql"),
  "utf8",
);
const chinese = putInChinese(buildSchema(text));

/** Everything that a document describes, by where it stands. */
function descriptionsOf(document: DocumentNode): Map<string, string> {
  const found = new Map<string, string>();
  const names: string[] = [];
  visit(document, {
    enter(node) {
      if ("name" in node && node.name) names.push(node.name.value);
      if ("description" in node && node.description)
        found.set(names.join("."), node.description.value);
    },
    leave(node) {
      if ("name" in node && node.name) names.pop();
    },
  });
  return found;
}

it("says all that the schema says in Chinese: types, fields, arguments, inputs and terms", () => {
  const english = descriptionsOf(parse(text));
  const told = descriptionsOf(parse(printSchema(chinese)));
  expect([...told.keys()].sort()).toEqual([...english.keys()].sort());
  expect(english.size).toBeGreaterThan(3_000);
  const left = [...told].filter(([, each]) => !/\p{Script=Han}/u.test(each));
  expect(left).toEqual([]);
});

it("says what GraphQL itself brings along in Chinese", () => {
  const own = [
    ...["Int", "Float", "String", "Boolean", "ID"].map((name) =>
      chinese.getType(name)!,
    ),
    ...chinese.getDirectives(),
  ];
  for (const { name, description } of own)
    expect([name, description]).toEqual([
      name,
      expect.stringMatching(/\p{Script=Han}/u),
    ]);
});

it("translates only what the schema still says", () => {
  const said = new Set<string>();
  for (const each of descriptionsOf(parse(text)).values()) {
    const whole = each.replace(/\s+/g, " ").trim();
    said.add(whole);
    said.add(whole.replace(/^Any of these\. /, ""));
  }
  const known = [...Object.keys(ofRecords), ...Object.keys(ofAnswers)];
  expect(known.filter((each) => !said.has(each))).toEqual([]);
});

it("takes terms from the model, and reads a type of link as its sentence", () => {
  const told = (type: string, value: string) => {
    const found = chinese.getType(type);
    return isEnumType(found) && found.getValue(value)?.description;
  };
  expect(told("LinkType", "PART_OF")).toBe("A 属于 B");
  expect(told("AlignmentStage", "SIGNED")).toBe("已签署文件。");
});

it.each([
  ["The Railway itself.", "该铁路（Railway）本身。"],
  ["A page of a list of Entity.", "条目（Entity）列表的一页。"],
  ["Any of these. How far it has progressed.", "满足其中任一。进展到哪一步。"],
  ["Nobody has translated this.", null],
])("says “%s” in Chinese as %s", (english, zh) => {
  expect(inChinese(english)).toBe(zh);
});
