import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { eachGraph } from "../../testing/engines.ts";

const thing = (
  id: string,
  en: string,
  zh: string,
  more: { native?: string; aliases?: string[] } = {},
) => ({
  id,
  name: { en, zh, ...(more.native && { native: more.native }) },
  ...(more.aliases && { aliases: more.aliases }),
});
const country = (
  code: string,
  own: ReturnType<typeof thing>,
  more: Record<string, unknown> = {},
) => ({
  ...own,
  ...more,
  iso2: code,
  iso3: `${code}X`,
});

const records = {
  Country: [
    country(
      "LA",
      thing("laos", "Laos", "老挝", { native: "ລາວ", aliases: ["Lao PDR"] }),
      {
        officialName: {
          en: "Lao People's Democratic Republic",
          zh: "老挝人民民主共和国",
        },
        m49: "418",
        identifiers: ["WIKIDATA:Q819", "GEONAMES:1655842"],
      },
    ),
    country(
      "ID",
      thing("indonesia", "Indonesia", "印度尼西亚", { aliases: ["印尼"] }),
    ),
    country(
      "KZ",
      thing("kazakhstan", "Kazakhstan", "哈萨克斯坦", { native: "Қазақстан" }),
    ),
    country("BR", thing("brazil", "Brazil", "巴西", { native: "Brasil" })),
    country("PE", thing("peru", "Peru", "秘鲁", { native: "Perú" })),
  ],
  Place: [
    { ...thing("xian", "Xi'an", "西安"), placeType: "CITY" },
    { ...thing("chongqing", "Chongqing", "重庆"), placeType: "CITY" },
    { ...thing("sao-paulo", "São Paulo", "圣保罗"), placeType: "CITY" },
    { ...thing("duisburg", "Duisburg", "杜伊斯堡"), placeType: "CITY" },
    { ...thing("lianan", "Lian South", "连南"), placeType: "CITY" },
    { ...thing("info-port", "Data Harbour", "信息港"), placeType: "CITY" },
    {
      ...thing("macao", "Macao", "澳门", { aliases: ["Macau"] }),
      placeType: "SPECIAL_ADMINISTRATIVE_REGION",
    },
  ],
  Strategy: [
    {
      ...thing("initiative", "Belt and Road Initiative", "“一带一路”倡议", {
        aliases: ["一带一路", "BRI"],
      }),
      strategyType: "INITIATIVE",
    },
    {
      ...thing("bright-road", "Nurly Zhol", "“光明之路”新经济政策", {
        native: "Нұрлы жол",
      }),
      strategyType: "POLICY",
      owners: ["kazakhstan"],
    },
    {
      ...thing("vision-2030", "Kenya Vision 2030", "肯尼亚“2030年愿景”"),
      strategyType: "VISION",
    },
    {
      ...thing("green", "Green Silk Road", "绿色丝绸之路"),
      strategyType: "CONCEPT",
    },
  ],
  Railway: [
    {
      ...thing("china-laos-railway", "China–Laos Railway", "中老铁路", {
        aliases: ["Laos–China Railway"],
      }),
      railwayType: "LINE",
      countries: ["laos"],
      advances: ["initiative"],
    },
    {
      ...thing("freight-trains", "China–Europe Freight Trains", "中欧班列"),
      railwayType: "TRAIN_SERVICE",
      advances: ["initiative"],
      connects: ["duisburg", "chongqing", "xian"],
    },
    {
      ...thing("high-speed", "Jakarta–Bandung High-Speed Railway", "雅万高铁", {
        aliases: ["雅加达—万隆高速铁路"],
      }),
      railwayType: "LINE",
      countries: ["indonesia"],
    },
  ],
  Port: [
    {
      ...thing("chancay-port", "Chancay Port", "钱凯港", {
        native: "Puerto de Chancay",
      }),
      portType: "SEAPORT",
      countries: ["peru"],
    },
  ],
  Event: [
    {
      ...thing("rio-summit", "G20 Rio Summit", "G20里约峰会"),
      eventType: "SUMMIT",
    },
    {
      ...thing("visit-2024", "Visit of 2024", "2024年视察澳门"),
      eventType: "VISIT",
    },
    {
      ...thing("train", "The X8083 departs", "X8083次列车开行"),
      eventType: "OTHER",
    },
  ],
  Programme: [
    {
      ...thing("strategy-studies", "Strategy Studies", "战略研究"),
      description: {
        en: "Scholars compare plans for rivers and harbours.",
        zh: "学者比较江河与港口的规划。",
      },
    },
  ],
  Person: [{ ...thing("alim", "Alim", "阿里木"), isNamed: true }],
  Statement: [
    {
      id: "alim-on-laos",
      gist: {
        en: "Laos has become a hub on land, says Alim.",
        zh: "老挝成为陆路枢纽，中老铁路功不可没。",
      },
      form: "REPORTED",
      speakers: ["alim"],
      about: ["laos", "china-laos-railway"],
    },
    {
      id: "alim-on-green-growth",
      gist: {
        en: "Growth has to be green and lasting.",
        zh: "增长应当绿色、可持续发展。",
      },
      form: "REPORTED",
      speakers: ["alim"],
      about: ["green"],
    },
  ],
};

/** What is typed, the first hit, how it was found, and what of it is marked. */
const table: [typed: string, id: string, kind: string, marked: string][] = [
  // as it stands
  ["Laos", "laos", "EXACT", "Laos"],
  ["laos", "laos", "EXACT", "Laos"],
  ["LAO PDR", "laos", "EXACT", "Lao PDR"],
  ["老挝", "laos", "EXACT", "老挝"],
  ["  老挝  ", "laos", "EXACT", "老挝"],
  ["ລາວ", "laos", "EXACT", "ລາວ"],
  ["印尼", "indonesia", "EXACT", "印尼"],
  ["Қазақстан", "kazakhstan", "EXACT", "Қазақстан"],
  ["нұрлы жол", "bright-road", "EXACT", "Нұрлы жол"],
  ["China-Laos Railway", "china-laos-railway", "EXACT", "China–Laos Railway"],
  ["china laos railway", "china-laos-railway", "EXACT", "China–Laos Railway"],
  ["xi’an", "xian", "EXACT", "Xi'an"],
  ["xian", "xian", "EXACT", "Xi'an"],
  ["BRI", "initiative", "EXACT", "BRI"],
  ["一带一路倡议", "initiative", "EXACT", "一带一路”倡议"],
  ["“一带一路”", "initiative", "EXACT", "一带一路"],
  ["NurlyZhol", "bright-road", "EXACT", "Nurly Zhol"],
  // traditional characters, full width, accents
  ["老撾", "laos", "EXACT", "老挝"],
  ["中老鐵路", "china-laos-railway", "EXACT", "中老铁路"],
  ["一帶一路", "initiative", "EXACT", "一带一路"],
  ["重慶", "chongqing", "EXACT", "重庆"],
  ["綠色絲綢之路", "green", "EXACT", "绿色丝绸之路"],
  ["Ｌａｏｓ", "laos", "EXACT", "Laos"],
  ["Sao Paulo", "sao-paulo", "EXACT", "São Paulo"],
  ["são paulo", "sao-paulo", "EXACT", "São Paulo"],
  ["PERU", "peru", "EXACT", "Peru"],
  // how names begin
  ["Belt", "initiative", "PREFIX", "Belt"],
  ["belt and ro", "initiative", "PREFIX", "Belt and Ro"],
  ["ind", "indonesia", "PREFIX", "Ind"],
  ["k", "kazakhstan", "PREFIX", "K"],
  ["哈萨克", "kazakhstan", "PREFIX", "哈萨克"],
  ["中欧", "freight-trains", "PREFIX", "中欧"],
  ["雅加达", "high-speed", "PREFIX", "雅加达"],
  // whole words
  ["Zhol", "bright-road", "WORD", "Zhol"],
  ["Freight Trains", "freight-trains", "WORD", "Freight Trains"],
  ["railway bandung", "high-speed", "WORD", "Railway"],
  ["2030", "vision-2030", "WORD", "2030"],
  ["chancay puerto", "chancay-port", "WORD", "Chancay"],
  // inside longer strings
  ["铁路", "china-laos-railway", "INSIDE", "铁路"],
  ["光明之路", "bright-road", "PREFIX", "光明之路"],
  ["新经济政策", "bright-road", "INSIDE", "新经济政策"],
  ["丝绸", "green", "INSIDE", "丝绸"],
  ["donesi", "indonesia", "INSIDE", "donesi"],
  ["枢纽", "alim-on-laos", "INSIDE", "枢纽"],
  ["hub on land", "alim-on-laos", "INSIDE", "hub on land"],
  ["老挝 hub", "alim-on-laos", "INSIDE", "老挝"],
  // pinyin
  ["laowo", "laos", "EXACT", "老挝"],
  ["lǎo wō", "laos", "EXACT", "老挝"],
  ["lao3 wo1", "laos", "EXACT", "老挝"],
  ["LAO WO", "laos", "EXACT", "老挝"],
  ["zhonglaotielu", "china-laos-railway", "EXACT", "中老铁路"],
  ["zhong lao tie lu", "china-laos-railway", "EXACT", "中老铁路"],
  ["Zhōng-Lǎo Tiělù", "china-laos-railway", "EXACT", "中老铁路"],
  ["zhonglao", "china-laos-railway", "PREFIX", "中老"],
  ["zhonglaoti", "china-laos-railway", "PREFIX", "中老铁"],
  ["banlie", "freight-trains", "INSIDE", "班列"],
  ["lvse", "green", "PREFIX", "绿色"],
  ["chongqing", "chongqing", "EXACT", "Chongqing"],
  ["aomen", "macao", "EXACT", "澳门"],
  ["yidaiyilu", "initiative", "EXACT", "一带一路"],
  // its first letters
  ["zltl", "china-laos-railway", "WORD", "中老铁路"],
  ["ydyl", "initiative", "WORD", "一带一路"],
  ["lw", "laos", "WORD", "老挝"],
  ["zobl", "freight-trains", "WORD", "中欧班列"],
  // as input methods take it: initials of two letters, shortened syllables, characters that stand already
  ["zhltl", "china-laos-railway", "WORD", "中老铁路"],
  ["zhonglaotl", "china-laos-railway", "WORD", "中老铁路"],
  ["zlaotie", "china-laos-railway", "INSIDE", "中老铁"],
  ["中老tielu", "china-laos-railway", "WORD", "中老铁路"],
  ["中老 tl", "china-laos-railway", "WORD", "中老铁路"],
  ["zhonglao铁", "china-laos-railway", "INSIDE", "中老铁"],
  ["老wo", "laos", "WORD", "老挝"],
  ["zhlyj", "strategy-studies", "WORD", "战略研究"],
  ["g20lyfh", "rio-summit", "WORD", "G20里约峰会"],
  // pinyin with ü, however it is typed
  ["lüse", "green", "PREFIX", "绿色"],
  ["lǜ sè", "green", "PREFIX", "绿色"],
  ["lu:se", "green", "PREFIX", "绿色"],
  ["lu:4 se4", "green", "PREFIX", "绿色"],
  ["zhanlue", "strategy-studies", "PREFIX", "战略"],
  ["zhanlve", "strategy-studies", "PREFIX", "战略"],
  ["zhanlüe", "strategy-studies", "PREFIX", "战略"],
  ["zhan4lu:e4", "strategy-studies", "PREFIX", "战略"],
  ["zhàn lüè yán jiū", "strategy-studies", "EXACT", "战略研究"],
  // pinyin of names with digits and Latin letters
  ["G20 liyue fenghui", "rio-summit", "EXACT", "G20里约峰会"],
  ["g20liyuefenghui", "rio-summit", "EXACT", "G20里约峰会"],
  ["G20 li3yue1 feng1hui4", "rio-summit", "EXACT", "G20里约峰会"],
  ["g20 li", "rio-summit", "PREFIX", "G20里"],
  ["X8083ci", "train", "PREFIX", "X8083次"],
  ["x8083 ci4 lie4 che1", "train", "PREFIX", "X8083次列车"],
  ["2024nian", "visit-2024", "PREFIX", "2024年"],
  ["2024 nian2 shi4cha2 ao4men2", "visit-2024", "EXACT", "2024年视察澳门"],
  // official names, codes and slugs
  ["老挝人民民主共和国", "laos", "EXACT", "老挝人民民主共和国"],
  [
    "lao people’s democratic republic",
    "laos",
    "EXACT",
    "Lao People's Democratic Republic",
  ],
  ["laowo renmin minzhu gongheguo", "laos", "EXACT", "老挝人民民主共和国"],
  ["LAX", "laos", "EXACT", "LAX"],
  ["lax", "laos", "EXACT", "LAX"],
  ["418", "laos", "EXACT", "418"],
  ["４１８", "laos", "EXACT", "418"],
  ["alim-on-laos", "alim-on-laos", "EXACT", "alim-on-laos"],
  // identifiers, with and without their scheme
  ["Q819", "laos", "EXACT", "Q819"],
  ["q819", "laos", "EXACT", "Q819"],
  ["1655842", "laos", "EXACT", "1655842"],
  ["wikidata:Q819", "laos", "EXACT", "WIKIDATA:Q819"],
  // sentences
  ["rivers and harbours", "strategy-studies", "INSIDE", "rivers and harbours"],
  ["江河", "strategy-studies", "INSIDE", "江河"],
  ["绿色发展", "alim-on-green-growth", "INSIDE", "绿色"],
  ["增长應當綠色", "alim-on-green-growth", "INSIDE", "增长应当绿色"],
  // typos
  ["Indonesa", "indonesia", "FUZZY", "Indonesia"],
  ["Kazakstan", "kazakhstan", "FUZZY", "Kazakhstan"],
  ["Duisberg", "duisburg", "FUZZY", "Duisburg"],
  ["brasil", "brazil", "EXACT", "Brasil"],
  ["Barzil", "brazil", "FUZZY", "Brazil"],
  ["Laos Railwy", "china-laos-railway", "FUZZY", "Laos"],
  ["Belt and Raod", "initiative", "FUZZY", "Belt"],
  ["zhonglaotelu", "china-laos-railway", "FUZZY", "中老铁路"],
  ["中欧班烈", "freight-trains", "FUZZY", "中欧班列"],
  ["老窝", "laos", "FUZZY", "老挝"],
  // pinyin as it is said where zh and z, or ang and an, are one
  ["zongou", "freight-trains", "FUZZY", "中欧"],
  ["conqin", "chongqing", "FUZZY", "重庆"],
  ["liangnan", "lianan", "FUZZY", "连南"],
  // Taiwan's words for the mainland's
  ["資訊港", "info-port", "EXACT", "信息港"],
  ["资讯港", "info-port", "EXACT", "信息港"],
  ["寮國", "laos", "EXACT", "老挝"],
  // years in digits and written out
  ["二〇二四年視察", "visit-2024", "PREFIX", "2024年视察"],
  ["二零二四", "visit-2024", "PREFIX", "2024"],
  // some of its words by their first letters
  ["L.P.D. Republic", "laos", "INSIDE", "Lao People's Democratic Republic"],
  [
    "J.–B. Railway",
    "high-speed",
    "INSIDE",
    "Jakarta–Bandung High-Speed Railway",
  ],
  // whole addresses
  ["https://silkgraph.example/zh/laos?v=1a2b3c", "laos", "EXACT", "Laos"],
  [
    " http://localhost:4000/en/?form=map&card=high-speed ",
    "high-speed",
    "EXACT",
    "high-speed",
  ],
  ["https://www.wikidata.org/wiki/Q819", "laos", "EXACT", "Q819"],
  // what an index might take for syntax
  ['+"laos"*', "laos", "EXACT", "Laos"],
  ["(老挝)~", "laos", "EXACT", "老挝"],
  ["laos\\", "laos", "EXACT", "Laos"],
  ["/laos/", "laos", "EXACT", "Laos"],
];

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  const document = /* GraphQL */ `
    query ($text: String!, $kinds: [Kind!], $first: Int = 10) {
      search(text: $text, kinds: $kinds, first: $first) {
        totalCount
        kinds {
          kind
          count
        }
        hits {
          entity {
            id
          }
          match {
            field
            text
            kind
            start
            end
          }
        }
        nearest {
          id
        }
      }
    }
  `;
  interface SearchResult {
    totalCount: number;
    kinds: { kind: string; count: number }[];
    hits: {
      entity: { id: string };
      match: {
        field: string;
        text: string;
        kind: string;
        start: number;
        end: number;
      };
    }[];
    nearest: { id: string }[];
  }
  const search = async (
    text: string,
    more: Record<string, unknown> = {},
  ): Promise<SearchResult> => {
    const { data, errors } = await ask(document, { text, ...more }, graph);
    expect(errors).toBeUndefined();
    return (data as { search: SearchResult }).search;
  };
  const idsFor = async (text: string, more?: Record<string, unknown>) =>
    (await search(text, more)).hits.map(({ entity }) => entity.id);

  it.each(table)("finds %s: %s", async (typed, id, kind, marked) => {
    const [first] = (await search(typed)).hits;
    expect(
      first && [
        first.entity.id,
        first.match.kind,
        first.match.text.slice(first.match.start, first.match.end),
      ],
    ).toStrictEqual([id, kind, marked]);
  });

  it("orders by how near the match is, then by importance", async () => {
    expect(await idsFor("laos")).toStrictEqual([
      "laos",
      "china-laos-railway",
      "alim-on-laos",
    ]);
    // Both begin so; more is linked to the railway.
    expect(await idsFor("china")).toStrictEqual([
      "freight-trains",
      "china-laos-railway",
    ]);
  });

  it("says which field matched, and where", async () => {
    const { hits } = await search("枢纽");
    expect(hits.map(({ match }) => match)).toStrictEqual([
      {
        field: "gist.zh",
        text: "老挝成为陆路枢纽，中老铁路功不可没。",
        kind: "INSIDE",
        start: 6,
        end: 8,
      },
    ]);
  });

  it("keeps to kinds, and counts what it does not give", async () => {
    expect(
      await idsFor("laos", { kinds: ["Railway", "Statement"] }),
    ).toStrictEqual(["china-laos-railway", "alim-on-laos"]);
    const kinds = [
      { kind: "Country", count: 1 },
      { kind: "Railway", count: 1 },
      { kind: "Statement", count: 1 },
    ];
    expect((await search("laos", { kinds: ["Railway"] })).kinds).toStrictEqual(
      kinds,
    );
    expect(await search("laos", { first: 1 })).toMatchObject({
      totalCount: 3,
      kinds,
      hits: [{ entity: { id: "laos" } }],
    });
    expect(await search("laos", { kinds: [] })).toMatchObject({
      totalCount: 0,
      nearest: [],
    });
  });

  it("gives the nearest names where nothing is found", async () => {
    const { totalCount, hits, nearest } = await search("kazan steppe");
    expect([totalCount, hits]).toStrictEqual([0, []]);
    expect(nearest[0]).toStrictEqual({ id: "kazakhstan" });
    expect((await search("dzzz")).nearest).toContainEqual({ id: "duisburg" });
    expect((await search("龘龘龘龘")).hits).toStrictEqual([]);
  });

  it.each([
    ["", "“text” holds 0 characters: give 1 to 200."],
    [
      "“— * ?”",
      "“text” contains no letter, digit or Chinese character to search for.",
    ],
    ["x".repeat(201), "“text” holds 201 characters: give 1 to 200."],
  ])("refuses %j", async (text, message) => {
    expect((await ask(document, { text }, graph)).errors).toStrictEqual([
      { message, code: "BAD_USER_INPUT" },
    ]);
  });

  it.each([0, 201])("refuses to give %i hits", async (first) => {
    expect(
      (await ask(document, { text: "laos", first }, graph)).errors,
    ).toStrictEqual([
      {
        message: `“first” is ${String(first)}: give 1 to 200.`,
        code: "BAD_USER_INPUT",
      },
    ]);
  });
});
