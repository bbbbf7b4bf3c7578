import { describe, expect, it } from "vitest";
import { sha256, type UnfitText } from "./articles.ts";
import { schemes } from "../api/model/index.ts";
import { checkSeed, problemLine, rules } from "./check.ts";
import { parse, readSeed } from "./read.ts";

const text =
  "甲城与乙城之间的铁路今日通车，全长一百公里，沿途设站五座，旅客往来十分便利。";
const pages = `
- id: front
  name: { en: A front page, zh: 某报头版 }
  issued: 2024-12-03
  language: zh-Hans
  sha256: ${sha256(text)}
  file: front.txt
`;
const article = (id: string, zh: string, spans = "") =>
  `- { id: ${id}, name: { en: Title of ${id}, zh: ${zh} }, issued: 2024-12-03, language: zh-Hans${spans} }`;
const onPage = (start: number, end: number, page = "front") =>
  `{ page: ${page}, start: ${start}, end: ${end} }`;
const daily = article("daily", "要闻", `, spans: [${onPage(0, 25)}]`);
const evidence = (start = 0, end = 5) =>
  `[{ article: daily, start: ${start}, end: ${end}, sha256: ${sha256(text.slice(start, end))} }]`;

/** The rules that some records break, with the field each names. */
function broken(
  files: Record<string, string>,
  page = pages,
  unfit: readonly UnfitText[] = [],
): string[] {
  const grounds = { "page.yaml": page, "article.yaml": daily };
  const all = Object.entries({ ...grounds, ...files }).map(([path, yaml]) =>
    parse(path, yaml),
  );
  const seed = {
    records: all.flatMap((file) => file.records),
    unreadable: all.flatMap((file) => file.unreadable),
  };
  return (
    checkSeed(seed, new Map([["front", text]]), unfit)
      // The articles here say nothing of their coverage, but where that is what is judged.
      .filter(({ rule, field }) => rule !== "E11" || field !== "id")
      .map(({ rule, id, field }) => `${rule} ${id} ${field}`)
  );
}

const place = (tail: string, head = "", type = "REGION") => ({
  "place.yaml": `- { id: a-city, name: { en: A City, zh: 甲城 }, ${head}placeType: ${type}, ${tail} }`,
});
const atlas = `- { id: atlas, name: { en: Atlas, zh: 地图集 }, address: https://example.org/atlas }`;
/** Covers the identifiers of a record, whoever gives them. */
const numbered = "references: [{ source: atlas, fields: [identifiers] }]";
const sound = `evidence: ${evidence()}`;

it("keeps the ids of imported records for them", () => {
  const named = (id: string) => ({
    "place.yaml": place(sound)["place.yaml"].replace("a-city", id),
  });
  expect(broken(named("aiddata-12"))).toEqual(["S08 aiddata-12 id"]);
  expect(broken(named("memorandum-lao-list"))).toEqual([
    "S08 memorandum-lao-list id",
  ]);
  expect(broken(named("aiddata-gcdf"))).toEqual([]);
});

it("finds nothing wrong with a sound record", () => {
  expect(broken(place(sound))).toEqual([]);
});

describe("each rule refuses its counter-example", () => {
  const statement = (fields: string) =>
    `- { id: said, gist: { en: Words, zh: 言论 }, form: DIRECT, ${fields}, evidence: ${evidence()} }`;
  const person = (fields: string) =>
    `- { id: someone, name: { en: Someone, zh: 某人 }, isNamed: true, ${fields}evidence: ${evidence()} }`;
  const figure = (value: string, unit: string, assertion = "ARTICLE") =>
    `- { id: sum, gist: { en: A sum, zh: 总额 }, assertion: ${assertion}, measure: { en: trade, zh: 贸易额 }, value: ${value}, unit: { en: ${unit}, zh: 美元 }, qualifier: EXACT, about: [daily], evidence: ${evidence()} }`;
  const country = (id: string, codes: string) =>
    `- { id: ${id}, name: { en: ${id}, zh: ${id === "a-land" ? "甲国" : "乙国"} }, iso2: ${codes}, ${sound} }`;
  const strategies = (first: string, second: string) => `
- { id: a-plan, name: { en: ${first}, zh: 甲 }, strategyType: PLAN, evidence: ${evidence()} }
- { id: b-plan, name: { en: ${second}, zh: 乙 }, strategyType: PLAN, evidence: ${evidence()} }`;

  const event = (fields: string) =>
    `- { id: opening, name: { en: Opening, zh: 通车 }, ${fields}, evidence: ${evidence()} }`;
  const takesPart = (attendance: string, from = "") =>
    `- { id: takes-part, gist: { en: Someone takes part, zh: 某人参加 }, assertion: ARTICLE, attendance: ${attendance}, participant: someone, in: opening, ${from}evidence: ${evidence()} }`;

  const examples: Record<string, [Record<string, string>, string, string?]> = {
    S01: [place(`colour: red, ${sound}`), "S01 a-city colour"],
    S02: [place(`within: nowhere, ${sound}`), "S02 a-city within"],
    S03: [
      { ...place(`within: someone, ${sound}`), "person.yaml": person("") },
      "S03 a-city within",
    ],
    S04: [
      {
        ...place(sound),
        "place/more.yaml": `- { id: a-city, name: { en: Other, zh: 另一 }, placeType: SEA, ${sound} }`,
      },
      "S04 a-city id",
    ],
    S05: [place(sound, "aliases: [A, A], "), "S05 a-city aliases.1"],
    S06: [
      {
        "place.yaml": `- { id: a-city, placeType: REGION, name: { en: A City, zh: 甲城 }, ${sound} }`,
      },
      "S06 a-city placeType",
    ],
    S08: [
      {
        "place.yaml": place(sound)["place.yaml"].replace("a-city", "about"),
      },
      "S08 about id",
    ],
    E01: [place("basis: SOURCE"), "E01 a-city id"],
    E02: [
      place(
        `evidence: [{ article: daily, start: 0, end: 5, sha256: ${sha256("another")} }]`,
      ),
      "E02 a-city evidence.0.sha256",
    ],
    E03: [
      {},
      "E03 front sha256",
      pages.replace(sha256(text), sha256("another")),
    ],
    E04: [
      place(`coordinates: { latitude: 1, longitude: 2 }, ${sound}`),
      "E04 a-city coordinates",
    ],
    E05: [
      {
        "person.yaml": person(
          `description: { en: Words, zh: ${text.slice(0, 24)} }, `,
        ),
      },
      "E05 someone description",
    ],
    E07: [
      place(`evidence: ${evidence(20, 30)}`),
      "E07 a-city evidence.0.start",
    ],
    E08: [{ "article.yaml": article("daily", "要闻") }, "E08 daily id"],
    E09: [
      {
        "article.yaml": `${daily}\n${article("note", "短讯", `, spans: [${onPage(24, 30)}]`)}`,
      },
      "E09 note spans.0.start",
    ],
    E10: [
      { "article.yaml": daily.replace("2024-12-03", "2024-12-04") },
      "E10 daily issued",
    ],
    E11: [
      {
        "article.yaml": daily.replace(
          "spans",
          "sentences: 1, coveredSentences: 1, characters: 22, coveredCharacters: 5, spans",
        ),
      },
      "E11 daily coveredSentences",
    ],
    E12: [
      place(`evidence: ${evidence(0, 2).replace(" }", ", field: opened }")}`),
      "E12 a-city evidence.0.field",
    ],
    D01: [
      { "person.yaml": person("born: 2000, died: 1999-12, ") },
      "D01 someone born",
    ],
    D02: [
      {
        "person.yaml": person("died: 1990, "),
        "statement.yaml": statement("saidOn: 1991, speakers: [someone]"),
      },
      "D02 said saidOn",
    ],
    D03: [
      {
        "person.yaml": person(""),
        "statement.yaml": statement("saidOn: 2024-12-04, speakers: [someone]"),
      },
      "D03 said saidOn",
    ],
    D04: [
      {
        "person.yaml": person(""),
        "role.yaml": `- { id: r, gist: { en: R, zh: 职 }, title: { en: T, zh: 职 }, until: 2020, asOf: 2021, holder: someone, evidence: ${evidence()} }`,
      },
      "D04 r asOf",
    ],
    D06: [
      {
        "person.yaml": person(""),
        "event.yaml": `- { id: talk, name: { en: Talk, zh: 会谈 }, eventType: MEETING, date: 2019-12-20, ${sound} }`,
        "statement.yaml": statement(
          "saidOn: 2019-12-21, speakers: [someone], saidAt: [talk]",
        ),
      },
      "D06 said saidOn",
    ],
    N01: [{ "strategy.yaml": strategies("Same", "same") }, "N01 b-plan name"],
    N02: [
      { "strategy.yaml": strategies("Bright Road", "Bright Roads") },
      "N02 b-plan name.en",
    ],
    N03: [place(sound, "aliases: [A City], "), "N03 a-city aliases.0"],
    M01: [
      { "person.yaml": person("description: { en: 某人, zh: 某人 }, ") },
      "M01 someone description.en",
    ],
    M02: [
      {
        "person.yaml": person(""),
        "statement.yaml": statement("speakers: [someone]").replace(
          "Words",
          "word ".repeat(61),
        ),
      },
      "M02 said gist",
    ],
    M04: [place(sound, "", "PROVINCE"), "M04 a-city id"],
    M05: [
      {
        "country.yaml": `- { id: land, name: { en: Land, zh: 国 }, iso2: la, iso3: LAO, ${sound} }`,
      },
      "M05 land iso2",
    ],
    M06: [place(`within: a-city, ${sound}`), "M06 a-city within"],
    M07: [
      { "statement.yaml": statement("about: [daily]") },
      "M07 said speakers",
    ],
    M08: [
      {
        "person.yaml": person(
          "description: { en: From Macao, zh: 來自澳門 }, ",
        ),
      },
      "M08 someone description.zh",
    ],
    M12: [
      {
        "person.yaml": person(
          "description: { en: From Tokyo, zh: 東鉄员工 }, ".replace("東", "东"),
        ),
      },
      "M12 someone description.zh",
    ],
    G01: [
      place("coordinates: { latitude: 0, longitude: 0 }, " + sound),
      "G01 a-city coordinates",
    ],
    G02: [
      {
        ...place(
          "coordinates: { latitude: 30.1, longitude: -30.2 }, within: a-land, " +
            sound,
        ),
        "country.yaml": `- { id: a-land, name: { en: A Land, zh: 甲国 }, iso2: AL, iso3: ALB, coordinates: { latitude: -29, longitude: 29 }, ${sound} }`,
      },
      "G02 a-city coordinates",
    ],
    M09: [
      {},
      "M09 front file",
      pages.replace("front.txt", "../articles/front.txt"),
    ],
    M11: [
      {
        "strategy.yaml": strategies("A plan", "Another"),
        "alignment.yaml": `- { id: aligned, gist: { en: So, zh: 对接 }, assertion: ARTICLE, stage: STATED, strategy: a-plan, alignedWith: a-plan, ${sound} }`,
      },
      "M11 aligned alignedWith",
    ],
    M10: [{ "figure.yaml": figure("-5", "US dollars") }, "M10 sum value"],
    N06: [
      {
        "country.yaml": country("Ruritania", "RU"),
        "programme.yaml": `- { id: a-programme, name: { en: Gaming of Ruritania, zh: 博彩业 }, programmeType: INDUSTRY, ${sound} }`,
      },
      "N06 a-programme name.zh",
    ],
    N07: [
      {
        "person.yaml": person("").replace(
          "isNamed: true",
          "isTransliterated: true, isNamed: false",
        ),
      },
      "N07 someone isTransliterated",
    ],
    H01: [
      {
        "person.yaml": person(""),
        "event.yaml": event(
          "eventType: OPENING, eventStatus: PLANNED, date: 2024-12-20, attendees: [someone]",
        ),
      },
      "H01 opening attendees",
    ],
    H02: [
      {
        "event.yaml": event(
          "eventType: OPENING, eventStatus: HELD, date: 2024-12-20",
        ),
      },
      "H02 opening eventStatus",
    ],
    H03: [
      {
        "person.yaml": person(""),
        "event.yaml": event(
          "eventType: OPENING, eventStatus: HELD, date: 2024-12-01, attendees: [someone]",
        ),
        "participation.yaml": takesPart("BY_VIDEO_LINK"),
      },
      "H03 takes-part attendance",
    ],
    H04: [
      {
        "person.yaml": person(""),
        "event.yaml": event(
          "eventType: LETTER, eventStatus: HELD, date: 2024-12-01, attendees: [someone]",
        ),
      },
      "H04 opening attendees",
    ],
    D05: [{ "person.yaml": person("born: 2924, ") }, "D05 someone born"],
    V01: [
      { "figure.yaml": figure("5", "US dollars", "EXPERT") },
      "V01 sum assertion",
    ],
    V02: [
      {
        "person.yaml": person(""),
        "statement.yaml": statement("speakers: [someone]"),
      },
      "V02 said gist.en",
    ],
    V03: [
      {
        "alignment.yaml": `- { id: aligned, gist: { en: So, zh: 对接 }, assertion: ARTICLE, stage: IMPLEMENTED, strategy: a, alignedWith: b, ${sound} }`,
      },
      "V03 aligned stage",
    ],
    Q01: [
      {
        "figure.yaml": figure("5", "US dollars").replace(
          "EXACT",
          "ORDER_OF_MAGNITUDE",
        ),
      },
      "Q01 sum qualifier",
    ],
    Q02: [
      {
        "figure.yaml": figure("2", "decades").replace("美元", "第二个十年"),
      },
      "Q02 sum unit",
    ],
    Q03: [
      { "figure.yaml": figure("5", "people").replace("美元", "人次") },
      "Q03 sum unit.en",
    ],
    Q04: [{ "figure.yaml": figure("0x40b", "years") }, "Q04 sum value"],
    N04: [
      {
        "country.yaml": `${country("a-land", "LA, iso3: LAO")}\n${country("b-land", "LA, iso3: KHM")}`,
      },
      "N04 b-land iso2",
    ],
    N05: [
      place(sound, "differentFrom: [nowhere], "),
      "N05 a-city differentFrom.0",
    ],
    R01: [
      {
        "source.yaml":
          "- { id: hearsay, name: { en: What is known, zh: 常识 }, licence: CC0-1.0, basis: REFERENCE }",
      },
      "R01 hearsay id",
    ],
    R02: [
      place(
        `${sound}, ${numbered}`,
        'identifiers: ["WIKIDATA:Q1", "AIDDATA:1", "AIDDATA:2", "WIKIDATA:Q2"], ',
      ),
      "R02 a-city identifiers.3",
    ],
    S07: [
      {
        "place.yaml": `- id: a-city\n  name:\n    en: Town #2 extension\n    zh: 甲城\n  placeType: REGION\n  ${sound}`,
      },
      "S07 a-city name.en",
    ],
  };

  const isCopyRule = (id: string) => id === "E06";
  it.each(
    rules
      .filter(({ id }) => !isCopyRule(id))
      .map((rule) => [rule.id, rule.sentence.en] as const),
  )("%s %s", (id) => {
    const [files, problem, article] = examples[id]!;
    expect(broken(files, article)).toContain(problem);
  });

  it("E06 Where ARTICLES_DIR is set, the text of every page can be read there.", () => {
    const reason = { en: "is absent", zh: "缺失" };
    const unfit = [{ id: "front", what: reason, remedy: reason }];
    expect(broken({}, pages, unfit)).toEqual(["E06 front file"]);
  });
});

it("tells a role that is shown held before it began once, by the rule for all dates", () => {
  expect(
    broken({
      "person.yaml": `- { id: someone, name: { en: Someone, zh: 某人 }, isNamed: true, ${sound} }`,
      "role.yaml": `- { id: r, gist: { en: R, zh: 职 }, assertion: ARTICLE, title: { en: T, zh: 职 }, since: 2022, asOf: 2021, holder: someone, ${sound} }`,
    }),
  ).toEqual(["D01 r since"]);
});

it.each([
  ["{ latitude: 91, longitude: 2 }", "coordinates.latitude"],
  ["{ latitude: 1, longitude: -180.5 }", "coordinates.longitude"],
  ['{ latitude: "1", longitude: 2 }', "coordinates.latitude"],
  ["{ latitude: 1 }", "coordinates.longitude"],
  ["{ latitude: 1, longitude: 2, height: 3 }", "coordinates.height"],
  ["[1, 2]", "coordinates"],
])("refuses the coordinates %s", (coordinates, field) => {
  const references = "references: [{ source: atlas, fields: [coordinates] }]";
  const files = {
    ...place(`coordinates: ${coordinates}, ${sound}, ${references}`),
    "source.yaml": atlas,
  };
  expect(broken(files)).toEqual([`S01 a-city ${field}`]);
});

it.each([
  ["WIKIDATA:819", "WIKIDATA with a value that fits ^Q[1-9]\\d*$"],
  ["GEONAMES:Q819", "GEONAMES with a value that fits ^[1-9]\\d*$"],
  ["wikidata:Q819", '"WIKIDATA:Q819", with one of WIKIDATA, GEONAMES, '],
  ["Q819", '"WIKIDATA:Q819", with one of WIKIDATA, GEONAMES, '],
])("refuses the identifier %s, and says what to write", (wrong, remedy) => {
  const { "place.yaml": yaml } = place(
    `${sound}, ${numbered}`,
    `identifiers: ["${wrong}"], `,
  );
  const problem = checkSeed(parse("place.yaml", yaml)).find(
    ({ rule }) => rule === "S01",
  )!;
  expect(problem.field).toBe("identifiers.0");
  expect(problem.remedy.en).toContain(`write ${remedy}`);
});

it("refuses an identifier that another record has, and one that no reference work gives", () => {
  const city = (id: string, name: string, own: string) =>
    `- { id: ${id}, name: { en: ${name}, zh: ${name === "One" ? "甲城" : "乙城"} }, identifiers: [${own}], placeType: REGION, ${sound}`;
  expect(
    broken({
      "place.yaml": `${city("a-city", "One", "WIKIDATA:Q1, GEONAMES:7")}, ${numbered} }
${city("b-city", "Two", "WIKIDATA:Q7, GEONAMES:7")} }`,
      "source.yaml": atlas,
    }),
  ).toEqual(["N04 b-city identifiers.1", "E04 b-city identifiers"]);
});

it("has a reference work for each scheme of identifiers", async () => {
  const { records } = await readSeed();
  for (const { source } of Object.values(schemes))
    expect(records.find(({ id }) => id === source)?.kind, source).toBe(
      "Source",
    );
});

describe("an article on its page", () => {
  const printed = (...articles: string[]) =>
    broken({ "article.yaml": articles.join("\n") });
  const other = (...spans: string[]) =>
    article("note", "短讯", `, spans: [${spans.join(", ")}]`);

  it("may have several spans, with those of another between them", () => {
    expect(
      printed(
        article(
          "daily",
          "要闻",
          `, spans: [${onPage(0, 5)}, ${onPage(10, 20)}]`,
        ),
        other(onPage(5, 10)),
      ),
    ).toEqual([]);
  });

  it("does not overlap with itself, nor with another by order of their records", () => {
    expect(printed(other(onPage(0, 5), onPage(4, 8)))).toEqual([
      "E09 note spans.1.start",
    ]);
    expect(printed(other(onPage(3, 4)), daily)).toEqual([
      "E09 note spans.0.start",
    ]);
    expect(printed(other(onPage(0, 5), onPage(0, 5)))).toEqual([
      "S05 note spans.1",
      "E09 note spans.1.start",
    ]);
  });

  it("does not stand on two pages, nor outside the text of one", () => {
    const files = {
      "article.yaml": other(onPage(0, 5), onPage(0, 5, "back")),
      "page.yaml": `${pages}- { id: back, name: { en: A back page, zh: 末版 }, issued: 2024-12-03, language: zh-Hans, sha256: ${sha256("back")}, file: back.txt }`,
    };
    expect(broken(files)).toEqual(["E08 note spans.1.page"]);
    for (const span of [onPage(5, 5), onPage(-1, 5), onPage(0, 500)])
      expect(printed(other(span)), span).toEqual(["E08 note spans.0.start"]);
  });

  it("says how much of it the graph holds, as far as the records go now", () => {
    const told = (counts: string, start: number, end: number) => {
      const files = {
        "page.yaml": pages,
        "article.yaml": daily.replace("spans", `${counts} spans`),
        ...place(`evidence: ${evidence(start, end)}`),
      };
      const records = Object.entries(files).flatMap(
        ([path, yaml]) => parse(path, yaml).records,
      );
      return checkSeed(
        { records, unreadable: [] },
        new Map([["front", text]]),
      ).map((problem) => problemLine(problem, "en"));
    };
    const counts =
      "sentences: 1, coveredSentences: 1, characters: 23, coveredCharacters: 5,";
    expect(told(counts, 0, 5)).toEqual([]);
    expect(told(counts, 0, 4)).toEqual([
      "article.yaml:1  daily  coveredCharacters  its coverage is sentences: 1, coveredSentences: 1, characters: 23, coveredCharacters: 4, and the record says sentences: 1, coveredSentences: 1, characters: 23, coveredCharacters: 5; run npm run seed:coverage -- --write [E11]",
    ]);
    expect(told("", 0, 5)).toEqual([
      "article.yaml:1  daily  id  its coverage is sentences: 1, coveredSentences: 1, characters: 23, coveredCharacters: 5, and the record says sentences: –, coveredSentences: –, characters: –, coveredCharacters: –; run npm run seed:coverage -- --write [E11]",
    ]);
  });

  it("is told of a passage that stands in another, by name", () => {
    const files = {
      "page.yaml": pages,
      "article.yaml": `${daily}\n${other(onPage(26, 34))}`,
      ...place(`evidence: ${evidence(27, 30)}`),
    };
    const parsed = Object.entries(files).map(([path, yaml]) =>
      parse(path, yaml),
    );
    const problems = checkSeed({
      records: parsed.flatMap(({ records }) => records),
      unreadable: [],
    });
    expect(problems.map((problem) => problemLine(problem, "en"))).toEqual([
      "place.yaml:1  a-city  evidence.0.start  27 to 30 is no part of daily; it is a part of note: name that article [E07]",
    ]);
  });
});

it("points at the reference that covers a field which the record lacks", () => {
  const files = {
    ...place(
      `within: b-city, ${sound}, references: [{ source: atlas, fields: [name, within] }, { source: atlas, fields: [placeType, coordinates] }]`,
    ),
    "place/more.yaml": `- { id: b-city, name: { en: Other, zh: 另一 }, placeType: SEA, ${sound} }`,
    "source.yaml": atlas,
  };
  expect(broken(files)).toEqual(["E04 a-city references.1.fields.1"]);
});

it("has ids that are unique", () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

it("tells file, line, id, field, what is wrong and the remedy, in both languages, all at once", () => {
  const seed = parse(
    "place.yaml",
    `- id: a-city
  name: { en: A City, zh: 甲城 }
  placeType: TOWN
- id: b-city
  name: { en: B City }
  placeType: PROVINCE
  within: a-cty
`,
  );
  const lines = (language: "en" | "zh") =>
    checkSeed(seed).map((problem) => problemLine(problem, language));
  expect(lines("en")).toEqual([
    "place.yaml:1  a-city  id  it rests on no passage; add evidence (npm run seed:spans finds it), or basis REFERENCE with references [E01]",
    expect.stringMatching(
      /^place.yaml:3 {2}a-city {2}placeType {2}"TOWN" is not a PlaceType; write one of CONTINENT, /,
    ),
    "place.yaml:4  b-city  id  it rests on no passage; add evidence (npm run seed:spans finds it), or basis REFERENCE with references [E01]",
    "place.yaml:4  b-city  id  has no coordinates; add coordinates: { latitude: …, longitude: … } with their reference [M04]",
    "place.yaml:5  b-city  name.zh  is missing, empty or has blanks around it; write the text, in quotation marks where it holds a colon [S01]",
    "place.yaml:7  b-city  within  there is no record “a-cty”; did you mean a-city, b-city? [S02]",
  ]);
  expect(lines("zh")[5]).toBe(
    "place.yaml:7  b-city  within  没有标识为“a-cty”的记录; 是否指 a-city、b-city？ [S02]",
  );
});

it("says where a file cannot be read", () => {
  expect(checkSeed(parse("place.yaml", "- id: [a"))).toMatchObject([
    { rule: "S00", file: "place.yaml", line: 1 },
  ]);
  expect(checkSeed(parse("planet.yaml", "- id: mars"))).toMatchObject([
    { rule: "S00", file: "planet.yaml", line: 1 },
  ]);
});

it("finds nothing wrong with the seed", async () => {
  expect(
    checkSeed(await readSeed()).map((problem) => problemLine(problem, "en")),
  ).toEqual([]);
});
