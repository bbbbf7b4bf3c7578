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

const lineOf = (query: string, at: number) =>
  query.slice(0, at).split("\n").length;

/** What beginners write; the line that is named; how it is told; and what each remedy makes of it. */
const cases: readonly (readonly [
  name: string,
  query: string,
  line: number,
  en: RegExp,
  zh: RegExp,
  mended: readonly string[],
])[] = [
  [
    "a quotation mark too many",
    '{\n  country(id: "kazakhstan"") {\n    iso2\n    iso3\n  }\n}',
    2,
    /One quotation mark too many/,
    /多了一个引号/,
    ['{\n  country(id: "kazakhstan") {\n    iso2\n    iso3\n  }\n}'],
  ],
  [
    "two quotation marks too many",
    '{\n  country(id: "kazakhstan""") {\n    iso2\n  }\n}',
    2,
    /One quotation mark too many/,
    /多了一个引号/,
    ['{\n  country(id: "kazakhstan") {\n    iso2\n  }\n}'],
  ],
  [
    "a quotation mark too many before a text",
    '{\n  country(id: ""laos") {\n    iso2\n  }\n}',
    2,
    /One quotation mark too many/,
    /多了一个引号/,
    ['{\n  country(id: "laos") {\n    iso2\n  }\n}'],
  ],
  [
    "a quotation mark that is missing after a text",
    '{\n  laos: country(id: "laos") {\n    iso2\n  }\n\n  kenya: country(id: "kenya) {\n    iso2\n  }\n}',
    6,
    /A quotation mark is missing/,
    /缺少一个引号/,
    [
      '{\n  laos: country(id: "laos") {\n    iso2\n  }\n\n  kenya: country(id: "kenya") {\n    iso2\n  }\n}',
    ],
  ],
  [
    "a quotation mark that is missing before a text",
    '{\n  path(from: "kenya", to: brazil") {\n    paths { length }\n  }\n}',
    2,
    /A quotation mark is missing/,
    /缺少一个引号/,
    ['{\n  path(from: "kenya", to: "brazil") {\n    paths { length }\n  }\n}'],
  ],
  [
    "an id with hyphens and without quotation marks",
    "{\n  railway(id: jakarta-bandung-high-speed-railway) {\n    lengthKm\n  }\n}",
    2,
    /A text needs quotation marks: "jakarta-bandung-high-speed-railway"/,
    /文本要加引号："jakarta-bandung-high-speed-railway"/,
    [
      '{\n  railway(id: "jakarta-bandung-high-speed-railway") {\n    lengthKm\n  }\n}',
    ],
  ],
  [
    "a brace that is missing within a line",
    '{\n  railway(id: "china-laos-railway") {\n    lengthKm\n\n    stops { id name { en }\n  }\n}',
    5,
    /A `\}` is missing/,
    /缺少 `\}`/,
    [
      '{\n  railway(id: "china-laos-railway") {\n    lengthKm\n\n    stops { id name { en } }\n  }\n}',
    ],
  ],
  [
    "a brace that is missing below what it holds",
    '{\n  railway(id: "china-laos-railway") {\n    stops {\n      id\n    lengthKm\n  }\n}',
    3,
    /A `\}` is missing/,
    /缺少 `\}`/,
    [
      '{\n  railway(id: "china-laos-railway") {\n    stops {\n      id\n    }\n    lengthKm\n  }\n}',
    ],
  ],
  [
    "a parenthesis that is missing",
    '{\n  country(id: "laos" {\n    iso2\n  }\n}',
    2,
    /A `\)` is missing/,
    /缺少 `\)`/,
    ['{\n  country(id: "laos") {\n    iso2\n  }\n}'],
  ],
  [
    "a brace too many",
    '{\n  country(id: "laos") {\n    iso2\n  }\n}\n}',
    6,
    /One `\}` too many/,
    /多了一个 `\}`/,
    ['{\n  country(id: "laos") {\n    iso2\n  }\n}'],
  ],
  [
    "a second field below the last brace",
    '{\n  laos: country(id: "laos") {\n    iso2\n  }\n}\nkenya: country(id: "kenya") {\n  iso2\n}',
    5,
    /The `\}` on line 5 has ended the query; take it away if more follows/,
    /第 5 行的 `\}` 已结束整个查询/,
    [
      '{\n  laos: country(id: "laos") {\n    iso2\n  }\nkenya: country(id: "kenya") {\n  iso2\n}\n}',
    ],
  ],
  [
    "a brace that closes too early, with another at the end",
    '{\n  laos: country(id: "laos") {\n    iso2\n  }\n}\n  kenya: country(id: "kenya") {\n    iso2\n  }\n}',
    5,
    /The `\}` on line 5 has ended the query/,
    /第 5 行的 `\}` 已结束整个查询/,
    [
      '{\n  laos: country(id: "laos") {\n    iso2\n  }\n  kenya: country(id: "kenya") {\n    iso2\n  }\n}',
    ],
  ],
  [
    "two queries one after the other",
    '{\n  laos: country(id: "laos") {\n    iso2\n  }\n}\n\n{\n  kenya: country(id: "kenya") {\n    iso2\n  }\n}',
    7,
    /Two queries stand here.*put everything into one pair of braces/,
    /这里写了两个查询.*同一对花括号/,
    [
      '{\n  laos: country(id: "laos") {\n    iso2\n  }\n  kenya: country(id: "kenya") {\n    iso2\n  }\n}',
    ],
  ],
  [
    "two queries, each with a name",
    'query A {\n  laos: country(id: "laos") { iso2 }\n}\nquery B {\n  kenya: country(id: "kenya") { iso2 }\n}',
    4,
    /Two queries stand here/,
    /这里写了两个查询/,
    [
      'query A {\n  laos: country(id: "laos") { iso2 }\n  kenya: country(id: "kenya") { iso2 }\n}',
    ],
  ],
  [
    "two queries in braces around both",
    '{\n{ laos: country(id: "laos") { iso2 } }\n{ kenya: country(id: "kenya") { iso2 } }\n}',
    2,
    /Braces follow the name of a field/,
    /花括号要跟在字段名后面/,
    [
      '{\n laos: country(id: "laos") { iso2 } \n kenya: country(id: "kenya") { iso2 } \n}',
    ],
  ],
];

describe("a bracket or a quotation mark", () => {
  it.each(cases)(
    "is told on its line, in both languages, and mended: %s",
    (_, query, line, en, zh, results) => {
      const mistakes = mistakesIn(query, schema);
      expect(mistakes).toHaveLength(1);
      const [mistake] = mistakes;
      expect(lineOf(query, mistake!.from)).toBe(line);
      expect(mistake!.told?.en).toMatch(en);
      expect(mistake!.told?.zh).toMatch(zh);
      expect(
        mistake!.remedies.map(({ changes }) => mended(query, changes)),
      ).toEqual(results);
      for (const result of results)
        expect(mistakesIn(result, schema)).toEqual([]);
    },
  );

  it("is not said to be missing where an operation has fragments", () => {
    expect(
      mistakesIn(
        'query A { country(id: "laos") { ...F } } fragment F on Country { iso2 }',
        schema,
      ),
    ).toEqual([]);
  });
});

describe("names without braces", () => {
  it.each([
    [
      '{ country(id: "laos") { capital { name zh } } }',
      '{ country(id: "laos") { capital { name { zh } } } }',
    ],
    [
      '{ country(id: "laos") { name en zh iso2 } }',
      '{ country(id: "laos") { name { en zh } iso2 } }',
    ],
    [
      '{\n  railway(id: "china-laos-railway") {\n    lengthKmdesignSpeedKmh\n  }\n}',
      '{\n  railway(id: "china-laos-railway") {\n    lengthKm\n    designSpeedKmh\n  }\n}',
    ],
  ])("are told once, with one remedy: %s", (query, result) => {
    expect(
      mistakesIn(query, schema).map(({ remedies }) =>
        remedies.map(({ changes }) => mended(query, changes)),
      ),
    ).toEqual([[result]]);
  });

  it("are given those that the task asks for", () => {
    const query = '{ country(id: "laos") { name capital { name } } }';
    const [first] = mistakesIn(query, schema, ["name.en", "capital.name.en"]);
    expect(mended(query, first!.remedies[0]!.changes)).toBe(
      '{ country(id: "laos") { name { en } capital { name } } }',
    );
  });
});
