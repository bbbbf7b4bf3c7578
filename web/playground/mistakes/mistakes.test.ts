import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { mended } from "../shell/mended.ts";
import { mistakesIn } from "./mistakes.ts";

const schema = buildSchema(
  await readFile(
    join(import.meta.dirname, "..", "..", "..", "schema.graphql"),
    "utf8",
  ),
);

/** A query with a mistake; what is marked; how it is told; and what each remedy makes of it. */
const cases: readonly (readonly [
  name: string,
  query: string,
  marked: string,
  en: RegExp,
  zh: RegExp,
  mended: readonly string[],
])[] = [
  [
    "marks of a Chinese keyboard",
    "｛ country（id：“laos”） { iso2 } ｝",
    "｛",
    /7 marks come from a Chinese keyboard/,
    /中文输入法的标点/,
    ['{ country(id:"laos") { iso2 } }'],
  ],
  [
    "a dot",
    '{ country(id: "laos") { capital.name.zh iso2 } }',
    ".",
    /stands in braces, and not after a dot/,
    /不用点号/,
    ['{ country(id: "laos") { capital { name { zh } } iso2 } }'],
  ],
  [
    "an equals sign after an alias",
    '{ lao = country(id: "laos") { iso2 } }',
    "=",
    /by a colon, and not by =/,
    /不用等号/,
    ['{ lao: country(id: "laos") { iso2 } }'],
  ],
  [
    "an equals sign in an argument",
    '{ country(id = "laos") { iso2 } }',
    "=",
    /by a colon/,
    /用冒号/,
    ['{ country(id: "laos") { iso2 } }'],
  ],
  [
    "an item of a list by its number",
    '{ railway(id: "china-laos-railway") { stops[0] { id } } }',
    "[",
    /not picked by number/,
    /不按序号取/,
    ['{ railway(id: "china-laos-railway") { stops { id } } }'],
  ],
  [
    "a name in quotation marks",
    '{ "lao": country(id: "laos") { iso2 } }',
    '"lao"',
    /without quotation marks: lao/,
    /名称不加引号：lao/,
    ['{ lao: country(id: "laos") { iso2 } }'],
  ],
  [
    "a language of a name",
    '{ country(id: "laos") { capital { zh } } }',
    "zh",
    /“zh” is a part of “name”: name \{ zh \}/,
    /“zh”是“name”的一部分/,
    ['{ country(id: "laos") { capital { name { zh } } } }'],
  ],
  [
    "a field of a record that is not named",
    "{ lengthKm }",
    "lengthKm",
    /belongs to a record.*railway\(id: "…"\) \{ lengthKm \}/,
    /要先写明是哪一条：railway/,
    [],
  ],
  [
    "a field with parts and no selection",
    '{ country(id: "laos") { name } }',
    "name",
    /“name” has parts/,
    /含有子字段/,
    ['{ country(id: "laos") { name { en zh } } }'],
  ],
  [
    "a list with arguments and no selection",
    "{ countries(first: 3) }",
    "countries",
    /“countries” has parts/,
    /含有子字段/,
    ["{ countries(first: 3) { edges { node { id } } } }"],
  ],
  [
    "a selection on a plain value",
    '{ country(id: "laos") { iso2 { x } } }',
    "{",
    /plain value/,
    /单个值/,
    ['{ country(id: "laos") { iso2 } }'],
  ],
  [
    "an unknown field",
    '{ country(id: "laos") { iso } }',
    "iso",
    /Country has no field “iso”\. The nearest: iso2, iso3/,
    /Country 没有字段“iso”。相近的有：iso2、iso3/,
    [
      '{ country(id: "laos") { iso2 } }',
      '{ country(id: "laos") { iso3 } }',
      '{ country(id: "laos") { id } }',
    ],
  ],
  [
    "a field of the items, asked of the list",
    "{ countries { name { en } } }",
    "name",
    /belongs to each item of the list/,
    /属于列表中的每一项/,
    ["{ countries { edges { node { name { en } } } } }"],
  ],
  [
    "a field of the item, asked of its edge",
    "{ countries { edges { id } } }",
    "id",
    /An edge leads to a record/,
    /edge 通向一条记录/,
    ["{ countries { edges { node { id } } } }"],
  ],
  [
    "a field that only some kinds have",
    '{ entity(id: "laos") { iso2 } }',
    "iso2",
    /Not every Entity has “iso2”/,
    /并非每个 Entity 都有“iso2”/,
    ['{ entity(id: "laos") { ... on Country { iso2 } } }'],
  ],
  [
    "a missing dollar sign",
    "query ($id: ID!) { country(id: id) { iso2 } }",
    "$id",
    /declared and then not used/,
    /没有用到/,
    [],
  ],
  [
    "a text without quotation marks",
    "{ country(id: laos) { iso2 } }",
    "laos",
    /A text stands in quotation marks: "laos"/,
    /文本须加引号："laos"/,
    ['{ country(id: "laos") { iso2 } }'],
  ],
  [
    "a term in quotation marks",
    '{ railways(filter: { status: ["PLANNED"] }) { totalCount } }',
    '"PLANNED"',
    /without quotation marks: PLANNED/,
    /枚举值不加引号：PLANNED/,
    ["{ railways(filter: { status: [PLANNED] }) { totalCount } }"],
  ],
  [
    "an unknown term",
    "{ railways(order: { by: LENGTH }) { totalCount } }",
    "LENGTH",
    /has no term LENGTH\. It has /,
    /没有 LENGTH 这一项/,
    ["{ railways(order: { by: LENGTH_KM }) { totalCount } }"],
  ],
  [
    "a number in quotation marks",
    '{ countries(first: "3") { totalCount } }',
    '"3"',
    /a number, without quotation marks/,
    /数字，不加引号/,
    ["{ countries(first: 3) { totalCount } }"],
  ],
  [
    "a variable that nothing declares",
    "{ country(id: $id) { iso2 } }",
    "$id",
    /\$id is not declared/,
    /\$id 没有声明/,
    ["query ($id: ID!) { country(id: $id) { iso2 } }"],
  ],
  [
    "a variable of another type",
    "query ($id: String) { country(id: $id) { iso2 } }",
    "$id",
    /declared as String, but here a value of type ID! is needed/,
    /声明为 String，而此处需要 ID! 类型/,
    ["query ($id: ID!) { country(id: $id) { iso2 } }"],
  ],
  [
    "an argument that is missing",
    "{ country { iso2 } }",
    "country",
    /needs the argument id/,
    /必须带参数 id/,
    ['{ country(id: "laos") { iso2 } }'],
  ],
  [
    "an argument that does not exist",
    "{ countries(limit: 3) { totalCount } }",
    "limit",
    /takes no argument “limit”/,
    /没有参数“limit”/,
    [
      "{ countries(first: 3) { totalCount } }",
      "{ countries(last: 3) { totalCount } }",
    ],
  ],
  [
    "two fields of one name",
    '{ country(id: "laos") { iso2 } country(id: "kenya") { iso2 } }',
    "country",
    /stands here twice/,
    /写了两次而含义不同/,
    ['{ first: country(id: "laos") { iso2 } country(id: "kenya") { iso2 } }'],
  ],
  [
    "a brace that is missing",
    '{ country(id: "laos") { iso2 }',
    "}",
    /The query ends too early/,
    /查询没有写完/,
    ['{ country(id: "laos") { iso2 } }'],
  ],
  [
    "single quotation marks",
    "{ country(id: 'laos') { iso2 } }",
    "'",
    /double quotation marks/,
    /双引号/,
    ['{ country(id: "laos") { iso2 } }'],
  ],
  [
    "no braces at all",
    'country(id: "laos") { iso2 }',
    "country",
    /begins with a brace/,
    /查询以花括号/,
    ['{ country(id: "laos") { iso2 } }'],
  ],
  [
    "an unknown type",
    '{ entity(id: "laos") { ... on Contry { iso2 } } }',
    "Contry",
    /There is no type Contry\. The nearest: Country/,
    /没有类型 Contry。相近的有：Country/,
    ['{ entity(id: "laos") { ... on Country { iso2 } } }'],
  ],
];

describe("a mistake in a query", () => {
  it.each(cases)(
    "is marked, explained in both languages and mended: %s",
    (_, query, marked, en, zh, results) => {
      const [mistake] = mistakesIn(query, schema);
      expect(query.slice(mistake!.from, mistake!.to)).toBe(marked);
      expect(mistake!.told?.en).toMatch(en);
      expect(mistake!.told?.zh).toMatch(zh);
      expect(
        mistake!.remedies.map(({ changes }) => mended(query, changes)),
      ).toEqual(results);
    },
  );

  it.each(cases.filter(([, , , , , results]) => results.length > 0))(
    "is gone after its first remedy: %s",
    (_, _query, _marked, _en, _zh, [result]) => {
      expect(mistakesIn(result!, schema)).toEqual([]);
    },
  );

  it("leaves marks in texts and comments alone", () => {
    expect(
      mistakesIn(
        '# 老挝：“一带一路”\n{ search(text: "老挝“中”：（一）") { totalCount } }',
        schema,
      ),
    ).toEqual([]);
  });

  it("is none while nothing is written", () => {
    expect(mistakesIn("  \n", schema)).toEqual([]);
  });
});
