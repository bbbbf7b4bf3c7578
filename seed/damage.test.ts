import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../api/model/index.ts";
import { ranges } from "../api/model/record/ranges.ts";
import { checkSeed, problemLine } from "./check.ts";
import { parse, seedFolder } from "./read.ts";
import { Float, Int } from "type-graphql";

/** What the checks say of some records beside each other: rule, id and field. */
const broken = (files: Record<string, string>): string[] =>
  problemsOf(files).map(({ rule, id, field }) => `${rule} ${id} ${field}`);

function problemsOf(files: Record<string, string>) {
  const parsed = Object.entries(files).map(([path, text]) => parse(path, text));
  return checkSeed({
    records: parsed.flatMap(({ records }) => records),
    unreadable: parsed.flatMap(({ unreadable }) => unreadable),
  });
}

const source = {
  "source.yaml":
    "- { id: atlas, name: { en: Atlas, zh: 地图集 }, address: https://example.org/atlas }",
};
const basis =
  "basis: REFERENCE, references: [{ source: atlas, fields: [name] }]";
const place = (head: string) => ({
  ...source,
  "place.yaml": `- { id: a-place, ${head}, placeType: REGION, ${basis} }`,
});

describe("a text that is damaged is refused", () => {
  it.each([
    ["U+FFFD", '"旧\uFFFD城"'],
    ["a zero-width space", '"旧\u200B城"'],
    ["a byte order mark", '"旧\uFEFF城"'],
    ["a soft hyphen", '"Old\u00ADtown"'],
    ["a mark that turns the direction", '"Old\u202Etown"'],
    ["BEL", '"Old\\x07town"'],
    ["NUL", '"Old\\0town"'],
    ["a lone surrogate", '"Old\\ud800town"'],
    ["a character of private use", '"Old\uE000town"'],
    ["a noncharacter", '"Old\uFDD0town"'],
    ["a line break", '"Old\\ntown"'],
    ["a line separator", '"Old\u2028town"'],
    ["a tab", '"Old\\ttown"'],
    ["a blank that does not break", '"Old\u00A0town"'],
    ["a full-width blank", '"旧\u3000城"'],
    ["two blanks", '"Old  town"'],
    ["blanks around it", '"旧名 "'],
    ["a letter with its accent apart", '"Asuncio\u0301n"'],
    ["a compatibility ideograph", '"\uF9D1"'],
    ["markup of a web page", "Old <b>town</b>"],
    ["a character as web pages write it", '"Old &amp; new town"'],
    ["a radical in place of a character", "⽼城"],
    ["full-width letters", "Ｏld"],
    ["full-width digits", "第２城"],
    ["nothing", '""'],
    ["a number", "2024"],
    ["a list", "[Old]"],
    ["a mark of what is to be done", "TODO"],
    ["a mark with what is to be done", '"TBD: ask"'],
    ["question marks", '"???"'],
    ["“to be added” in Chinese", "待补"],
    ["“to be settled” in Chinese", "待定"],
  ])("%s", (_, alias) => {
    expect(
      broken(place(`name: { en: A Place, zh: 甲地 }, aliases: [${alias}]`)),
    ).toEqual(["S01 a-place aliases.0"]);
    expect(
      broken(place(`name: { en: A Place, zh: 甲地, native: ${alias} }`)),
    ).toEqual(["S01 a-place name.native"]);
  });

  it("but not the marks by which scripts of South Asia and Iran join letters", () => {
    expect(
      broken(
        place(
          'name: { en: Sri Lanka, zh: 斯里兰卡, native: "ශ්\u200Dරී ලංකාව" }',
        ),
      ),
    ).toEqual([]);
  });
});

describe("a text in the wrong language is refused", () => {
  it.each([
    ["Han characters in English", "en: 甲地, zh: 甲地", "name.en"],
    ["full-width marks in English", "en: A Place（old）, zh: 甲地", "name.en"],
    ["Cyrillic in English", "en: Рlace, zh: 甲地", "name.en"],
    ["English in place of Chinese", "en: Hukun, zh: Hukun railway", "name.zh"],
    ["one English word", "en: Hukun, zh: Hukun", "name.zh"],
    [
      "an English sentence after Chinese",
      "en: A, zh: 甲地 is a place of old",
      "name.zh",
    ],
    ["traditional characters", "en: A, zh: 滬昆高鐵", "name.zh"],
    ["Cyrillic in place of Chinese", "en: A, zh: Москва", "name.zh"],
    ["Japanese in place of Chinese", "en: A, zh: 中国ラオス鉄道", "name.zh"],
    ["Chinese in en and English in zh", "en: 甲地, zh: A Place", "name"],
  ])("%s", (_, name, field) => {
    expect(broken(place(`name: { ${name} }`))).toEqual([
      expect.stringMatching(new RegExp(`^M0[18] a-place ${field}$`)),
    ]);
  });

  it.each(["G20峰会城", "RCEP", "X8083", "乾陵", "TikTok", "慰藉之地"])(
    "but not %s, which Chinese writes so",
    (zh) => {
      expect(broken(place(`name: { en: A Place, zh: ${zh} }`))).toEqual([]);
    },
  );
});

describe("characters that only Japanese has are refused in Chinese", () => {
  it.each(["鉄路", "金沢", "気候", "駅", "東京駅"])("%s", (zh) => {
    expect(broken(place(`name: { en: A Place, zh: ${zh} }`))).toEqual([
      expect.stringMatching(/^M(12|08) a-place name\.zh$/),
    ]);
  });

  it.each(["国学", "乾陵", "芸苔", "喆", "堃", "鑫淼", "澳门", "台州"])(
    "but not %s",
    (zh) => {
      expect(broken(place(`name: { en: A Place, zh: ${zh} }`))).toEqual([]);
    },
  );

  it("and their place in another language is native or an alias", () => {
    expect(
      broken(
        place(
          "name: { en: Kanazawa, zh: 金泽, native: 金沢 }, aliases: [金沢市]",
        ),
      ),
    ).toEqual([]);
  });
});

it("takes the signs of units in Chinese, and no English words", () => {
  const figure = (zh: string) =>
    broken({
      ...source,
      "figure.yaml": `- { id: sum, gist: { en: A sum, zh: 总数 }, assertion: ARTICLE, measure: { en: size, zh: 大小 }, value: 5, unit: { en: some, zh: "${zh}" }, qualifier: EXACT, about: [atlas], basis: REFERENCE, references: [{ source: atlas, fields: [value] }] }`,
    });
  for (const sign of ["km", "m²", "TEU", "%", "万吨"])
    expect(figure(sign), sign).toEqual([]);
  for (const word of ["tons", "US dollars"])
    expect(figure(word), word).toEqual(["M01 sum unit.zh"]);
});

describe("a value that cannot be is refused", () => {
  const railway = (fields: string) => ({
    ...source,
    "railway.yaml": `- { id: a-line, name: { en: A Line, zh: 甲线 }, ${fields}, basis: REFERENCE, references: [{ source: atlas, fields: [name] }] }`,
  });
  it.each([
    [
      "status: IN_OPERATION, railwayType: LINE, lengthKm: -1035",
      "S01 a-line lengthKm",
    ],
    [
      "status: IN_OPERATION, railwayType: LINE, lengthKm: 1035000",
      "S01 a-line lengthKm",
    ],
    [
      "status: IN_OPERATION, railwayType: LINE, lengthKm: 0",
      "S01 a-line lengthKm",
    ],
    [
      "status: IN_OPERATION, opened: 2924-12-03, railwayType: LINE",
      "D05 a-line opened",
    ],
    [
      "status: PLANNED, opened: 2924-12-03, railwayType: LINE",
      "D05 a-line opened",
    ],
    [
      'status: IN_OPERATION, opened: "0202", railwayType: LINE',
      "D05 a-line opened",
    ],
    ...["0x40b", "1e3", "01035", "+1035", "0o17"].map((number) => [
      `status: PLANNED, railwayType: LINE, lengthKm: ${number}`,
      "Q04 a-line lengthKm",
    ]),
    [
      "status: IN_OPERATION, opened: 02021, railwayType: LINE",
      "Q04 a-line opened",
    ],
    ["status: , railwayType: LINE", "S01 a-line status"],
    ["status: IN_OPERATION, railwayType: LINE, stops: []", "S01 a-line stops"],
    ["status: IN_OPERATION, railwayType: LINE, colour: ", "S01 a-line colour"],
  ])("%s", (fields, problem) => {
    expect(broken(railway(fields))).toEqual([problem]);
  });

  it("in every number of the model", () => {
    const numbers = [...kinds.values()].flatMap(({ props }) =>
      [...props.values()]
        .filter(({ type }) => type === Int || type === Float)
        .map(({ name }) => name),
    );
    // The values of a figure are judged by its unit.
    const bounded = [...new Set(numbers)].filter(
      (name) => !["value", "upperValue"].includes(name),
    );
    expect(bounded.sort()).toEqual(Object.keys(ranges).sort());
  });

  const country = (id: string, en: string, zh: string, codes: string) =>
    `- { id: ${id}, name: { en: ${en}, zh: ${zh} }, ${codes}, coordinates: { latitude: 1, longitude: 2 }, basis: REFERENCE, references: [{ source: atlas, fields: [iso2, iso3, coordinates] }] }`;
  it("as a code that another country has, or none", () => {
    expect(
      broken({
        ...source,
        "country.yaml": [
          country("china", "China", "中国", "iso2: CN, iso3: CHN"),
          country("laos", "Laos", "老挝", "iso2: CN, iso3: LAO"),
          country("utopia", "Utopia", "乌托邦", "iso2: XX, iso3: XXX"),
        ].join("\n"),
      }),
    ).toEqual(["M05 laos iso2", "M05 utopia iso2"]);
  });

  it.each([
    "https://example.org/atlas。",
    "https://example.org/atlas,",
    "https://me:secret@example.org/atlas",
  ])("as the address %s", (address) => {
    expect(
      broken({
        "source.yaml": `- { id: atlas, name: { en: Atlas, zh: 地图集 }, address: "${address}" }`,
      }),
    ).toEqual(["M09 atlas address"]);
  });
});

it("finds a name that another record has, whichever of the two is written first", () => {
  const named = (id: string, en: string, zh: string, alias: string) =>
    `- { id: ${id}, name: { en: ${en}, zh: ${zh} }, aliases: [${alias}], placeType: REGION, ${basis} }`;
  const [first, second] = [
    named("a-place", "Some Place", "甲地", "旧城"),
    named("b-place", "Other Place", "乙地", "旧城"),
  ];
  for (const records of [
    [first, second],
    [second, first],
  ])
    expect(broken({ ...source, "place.yaml": records.join("\n") })).toEqual([
      "N01 b-place name",
    ]);
});

describe("two people of one name", () => {
  const person = (id: string, en: string, zh: string, more = "") =>
    `- { id: ${id}, name: { en: ${en}, zh: ${zh} }, ${more}isNamed: true, ${basis} }`;
  const people = (...records: string[]) =>
    broken({ ...source, "person.yaml": records.join("\n") });

  it("are asked about, where the Chinese is one as well", () => {
    expect(
      people(
        person("zhang-wei-a", "Zhang Wei", "张伟"),
        person("zhang-wei-b", "Zhang Wei", "张伟"),
      ),
    ).toEqual(["N01 zhang-wei-b name"]);
  });

  it("are two when the editor says so, in either record", () => {
    const apart = (id: string) => `differentFrom: [${id}], `;
    expect(
      people(
        person("zhang-wei-a", "Zhang Wei", "张伟"),
        person("zhang-wei-b", "Zhang Wei", "张伟", apart("zhang-wei-a")),
      ),
    ).toEqual([]);
    expect(
      people(
        person("zhang-wei-a", "Zhang Wei", "张伟", apart("zhang-wei-b")),
        person("zhang-wei-b", "Zhang Wei", "张伟"),
      ),
    ).toEqual([]);
  });

  it.each([
    ["Zhang Wei", "张伟", "Zhang Wei", "章威"],
    ["Zhang Weimin", "张伟民", "Zhang Weibin", "张伟斌"],
    ["Zhang Wei", "张伟", "Zhang Wen", "张文"],
  ])(
    "are two when their Chinese differs: %s (%s), %s (%s)",
    (a, aZh, b, bZh) => {
      expect(
        people(person("a-person", a, aZh), person("b-person", b, bZh)),
      ).toEqual([]);
    },
  );

  it("must be two that are there, of one kind", () => {
    expect(
      people(
        person(
          "zhang-wei-a",
          "Zhang Wei",
          "张伟",
          "differentFrom: [zhang-wei-c, atlas], ",
        ),
      ),
    ).toEqual([
      "N05 zhang-wei-a differentFrom.0",
      "N05 zhang-wei-a differentFrom.1",
    ]);
  });
});

it("does not take one pinyin for a slip of another, but a slip for a slip", () => {
  const places = (a: string, aZh: string, b: string, bZh: string) =>
    broken({
      ...source,
      "place.yaml": `- { id: a-place, name: { en: ${a}, zh: ${aZh} }, placeType: REGION, ${basis} }\n- { id: b-place, name: { en: ${b}, zh: ${bZh} }, placeType: REGION, ${basis} }`,
    });
  expect(
    places("Hunan Province", "湖南省", "Henan Province", "河南省"),
  ).toEqual([]);
  expect(
    places("Shanxi Province", "山西省", "Shaanxi Province", "陕西省"),
  ).toEqual(["N02 b-place name.en"]);
  expect(places("Central Asia", "中亚", "Central Asai", "中部亚洲")).toEqual([
    "N02 b-place name.en",
  ]);
  expect(places("Corridor 18", "走廊十八", "Corridor 19", "走廊十九")).toEqual(
    [],
  );
});

describe("a suggestion", () => {
  const remedy = (fields: string) =>
    problemsOf({
      ...source,
      "country.yaml": `- { id: china, name: { en: China, zh: 中国 }, aliases: [PRC], iso2: CN, iso3: CHN, coordinates: { latitude: 1, longitude: 2 }, basis: REFERENCE, references: [{ source: atlas, fields: [iso2, iso3, coordinates] }] }`,
      "place.yaml": `- { id: kunming, name: { en: Kunming, zh: 昆明 }, placeType: REGION, ${basis} }`,
      "railway.yaml": `- { id: kunmin-line, name: { en: Some Line, zh: 甲线 }, status: PLANNED, railwayType: LINE, ${fields}, ${basis} }`,
    }).map(({ rule, what, remedy }) => [rule, what.en, remedy.en, remedy.zh]);

  it("is a record of a kind that the field takes", () => {
    expect(remedy("stops: [kunmin]")).toEqual([
      [
        "S02",
        "there is no record “kunmin”",
        "did you mean kunming?",
        "是否指 kunming？",
      ],
    ]);
    expect(remedy("stops: [china]")).toEqual([
      [
        "S03",
        "“china” is of the kind Country",
        "name a record of one of the kinds Place",
        "可用类别：Place",
      ],
    ]);
  });

  it.each(["中国", "China", "PRC", "中國"])(
    "is found by the name %s",
    (name) => {
      expect(remedy(`countries: [${name}]`)).toEqual([
        [
          "S02",
          `there is no record “${name}”`,
          "did you mean china?",
          "是否指 china？",
        ],
      ]);
    },
  );

  it("is to write commas apart", () => {
    expect(remedy("countries: [china，laos]")).toEqual([
      [
        "S02",
        "there is no record “china，laos”",
        "write half-width commas between ids",
        "标识之间请用半角逗号",
      ],
    ]);
  });
});

it("says no undefined and no object of whatever is written", async () => {
  const text = await readFile(join(seedFolder, "railway.yaml"), "utf8");
  const values = [
    "",
    "~",
    "[]",
    "{}",
    "[[x]]",
    "{ a: { b: 1 } }",
    "1e400",
    ".nan",
    "-0",
    "&a [*a]",
    "*a",
    "!!binary aa",
    "2024-02-30",
    "“x”",
    "? x",
    "null, null",
    "\u0000",
  ];
  let state = 7;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const lines = text.split("\n").slice(0, 60);
  for (let round = 0; round < 150; round++) {
    const changed = [...lines];
    const at = random(lines.length);
    const value = values[random(values.length)]!;
    changed[at] = lines[at]!.replace(
      [/: .*/, /\[.*/, /\{.*/, /, .*/][random(4)]!,
      (found) => found[0]! + " " + value,
    );
    const seed = parse("railway.yaml", changed.join("\n"));
    for (const problem of checkSeed(seed)) {
      expect(problem.line).toBeGreaterThan(0);
      for (const language of ["en", "zh"] as const)
        expect(problemLine(problem, language)).not.toMatch(
          /undefined|\[object|NaN/,
        );
    }
  }
});
