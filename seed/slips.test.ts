import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSeed, problemLine } from "./check.ts";
import { parse, readSeed, seedFolder } from "./read.ts";

const seed = await readSeed();

/** What the checks say of the real records where one file is another: place, rule and both sentences. */
const toldOf = (file: string, source: string | Uint8Array): string[] => {
  const parsed = parse(file, source);
  return checkSeed({
    records: [
      ...seed.records.filter((record) => record.file !== file),
      ...parsed.records,
    ],
    unreadable: parsed.unreadable,
    empty: parsed.empty ?? [],
  }).map(
    ({ file, line, rule, field, what }) =>
      `${file}:${line} ${field || "–"} ${what.en} | ${what.zh} [${rule}]`,
  );
};

/** The line of a text, from 1, that the first match of a pattern begins on. */
const lineOf = (text: string, pattern: string) =>
  text.slice(0, text.indexOf(pattern)).split("\n").length;

const railway = await readFile(join(seedFolder, "railway.yaml"), "utf8");
const description = lineOf(railway, "  description:");
const status = lineOf(railway, "  status: IN_OPERATION");

describe("one slip of the pen gives one problem", () => {
  it.each<[string, string | RegExp, string, string]>([
    [
      "a colon is missing",
      "status: IN_OPERATION",
      "status IN_OPERATION",
      `${status} – no colon follows “status” | “status”后没有冒号`,
    ],
    [
      "a blank is missing",
      "status: IN_OPERATION",
      "status:IN_OPERATION",
      `${status} – no blank follows the colon of “status” | “status”的冒号后没有空格`,
    ],
    [
      "a colon is full-width",
      "status: IN_OPERATION",
      "status：IN_OPERATION",
      `${status} – a full-width colon (：) follows “status” | “status”后用了全角冒号（：）`,
    ],
    [
      "a comma is full-width",
      "China–Laos Railway, zh:",
      "China–Laos Railway， zh:",
      "4 – a full-width mark (，) stands between two fields | 两个字段之间用了全角标点（，）",
    ],
    [
      "a bracket is full-width",
      "[china, laos]",
      "［china, laos］",
      `${lineOf(railway, "countries:")} countries is not a list | 应为列表`,
    ],
    [
      "a brace is not closed",
      "中老铁路, native: ທາງລົດໄຟ ລາວ-ຈີນ }",
      "中老铁路, native: ທາງລົດໄຟ ລາວ-ຈີນ",
      "4 – “{” is not closed | “{”没有对应的“}”",
    ],
    [
      "a bracket is not closed",
      "countries: [china, laos]",
      "countries: [china, laos",
      `${lineOf(railway, "countries:")} – “[” is not closed | “[”没有对应的“]”`,
    ],
    [
      "a quotation mark is not closed",
      'since the end of 2021."',
      "since the end of 2021.",
      `${description} – a quotation mark is not closed | 引号没有成对`,
    ],
    [
      "an apostrophe stands in single quotation marks",
      '"A railway',
      "'China's railway",
      `${description} – an apostrophe ends the text that a single quotation mark begins | 文本中的撇号使单引号提前结束`,
    ],
    [
      "a field stands twice",
      "status: IN_OPERATION",
      "status: IN_OPERATION\n  status: PLANNED",
      `${status + 1} – “status” stands twice in this record | “status”在此记录中出现两次`,
    ],
    [
      "a text begins with a mark of YAML",
      "lengthKm: 1035",
      "lengthKm: @1035",
      `${lineOf(railway, "lengthKm:")} – a text begins with a mark that YAML keeps for itself (@, \`, %) | 文本以 YAML 的保留符号（@、\`、%）开头`,
    ],
    [
      "another document begins",
      "- id: china-europe-freight-trains",
      "---\n- id: china-europe-freight-trains",
      `${lineOf(railway, "- id: china-europe-freight-trains")} – “---” begins another document | “---”会开始另一个文档`,
    ],
    [
      "a line is indented too far",
      "  status: IN_OPERATION",
      "   status: IN_OPERATION",
      `${status} – the line is indented otherwise than its neighbours | 该行缩进与相邻行不一致`,
    ],
    [
      "a line is indented too little",
      "  status: IN_OPERATION",
      " status: IN_OPERATION",
      `${status} – the line is indented otherwise than its neighbours | 该行缩进与相邻行不一致`,
    ],
    [
      "a line is not indented",
      "  status: IN_OPERATION",
      "status: IN_OPERATION",
      `${status} – a record begins here without a dash, or its line is not indented | 此处的记录缺少短横，或该行没有缩进`,
    ],
    [
      "a record has no dash",
      "- id: china-europe-freight-trains",
      "  id: china-europe-freight-trains",
      `${lineOf(railway, "- id: china-europe-freight-trains")} – a record begins here without a dash, or its line is not indented | 此处的记录缺少短横，或该行没有缩进`,
    ],
    [
      "no blank follows the dash",
      "- id: china-europe-freight-trains",
      "-id: china-europe-freight-trains",
      `${lineOf(railway, "- id: china-europe-freight-trains")} – no blank follows the dash | 短横后没有空格`,
    ],
    [
      "a text holds a colon",
      /description: \{ en: "A railway[^"]*"/,
      "description: { en: A railway: modern",
      `${description} – a text holds a colon and a blank, which YAML takes for a field | 文本中的冒号加空格被当作字段`,
    ],
    [
      "a text is in Chinese quotation marks",
      /description: \{ en: "A railway[^"]*"/,
      "description: { en: “A railway: modern”",
      `${description} – Chinese quotation marks do not hold a text together | 中文引号不能用来括住文本`,
    ],
    [
      "a text holds a comma",
      /"A railway[^"]*"/,
      "A railway, in operation since 2021.",
      `${description} description.in operation since 2021. the comma before “in operation since 2021.” ends the text | “in operation since 2021.”之前的逗号使文本提前结束`,
    ],
    [
      "a comment takes the end of a text in braces",
      /"A railway[^"]*"/,
      "Railway #1",
      `${description} – “#” after a blank begins a comment, which takes the rest of the line | 空格后的“#”会开始注释，使该行其余文字失效`,
    ],
    [
      "a tab indents",
      "  status: IN_OPERATION",
      "\tstatus: IN_OPERATION",
      `${status} – a tab stands where the line is indented | 行首缩进用了制表符`,
    ],
    [
      "an alias leads nowhere",
      "partners: [china, laos]",
      "partners: [china, *laos]",
      `${lineOf(railway, "partners:")} – an alias (*) names no anchor (&) that stands before it | 别名（*）所指的锚点（&）不在其前`,
    ],
    [
      "a full-width blank follows a colon",
      "status: IN_OPERATION",
      "status:\u3000IN_OPERATION",
      `${status} – a blank of another width stands where YAML needs an ordinary one | 此处用了全角空格或不换行空格`,
    ],
    [
      "blanks that do not break indent",
      "  status: IN_OPERATION",
      "\u00A0\u00A0status: IN_OPERATION",
      `${status} – a blank of another width stands where YAML needs an ordinary one | 此处用了全角空格或不换行空格`,
    ],
    [
      "git has left a conflict",
      "  status: IN_OPERATION",
      "<<<<<<< HEAD\n  status: IN_OPERATION\n=======\n  status: PLANNED\n>>>>>>> theirs",
      `${status} – git left both versions of a change here | 此处留有 git 合并冲突的标记`,
    ],
    [
      "a field is misspelt that a reference covers",
      "lengthKm: 1035",
      "lenghtKm: 1035",
      `${lineOf(railway, "lengthKm:")} lenghtKm Railway has no field “lenghtKm” | Railway 没有字段“lenghtKm”`,
    ],
    [
      "a language is misspelt",
      "zh: 中老铁路, native",
      "cn: 中老铁路, native",
      "4 name.cn has no part “cn” | 没有“cn”这一部分",
    ],
    [
      "a required field is misspelt",
      "railwayType: LINE",
      "railwaytype: LINE",
      `${lineOf(railway, "railwayType:")} railwaytype Railway has no field “railwaytype” | Railway 没有字段“railwaytype”`,
    ],
    [
      "a field of a passage is misspelt",
      "start: 3821,",
      "strat: 3821,",
      `${lineOf(railway, "start: 3821,")} evidence.0.strat Evidence has no field “strat” | Evidence 没有字段“strat”`,
    ],
    [
      "an id is changed",
      "- id: china-laos-railway\n",
      "- id: China-Laos-Railway\n",
      '3 id "China-Laos-Railway" is not a slug such as china-laos-railway | "China-Laos-Railway" 不是形如 china-laos-railway 的标识',
    ],
    [
      "an id is missing",
      "- id: china-laos-railway\n  name",
      "- name",
      "3 id is missing | 缺失",
    ],
    [
      "a field has no value",
      "status: IN_OPERATION",
      "status:",
      `${status} status is written and holds nothing | 已写出但没有值`,
    ],
  ])("%s", (_, from, to, sentence) => {
    const edited = railway.replace(from, to);
    expect(edited).not.toBe(railway);
    expect(toldOf("railway.yaml", edited)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^railway\\.yaml:${sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} \\[S0[01]\\]$`,
        ),
      ),
    ]);
  });

  it.each(["article", "country", "page", "person", "place", "source"])(
    "a missing colon in %s.yaml, which much points into",
    async (name) => {
      const text = await readFile(join(seedFolder, `${name}.yaml`), "utf8");
      expect(
        toldOf(`${name}.yaml`, text.replace(/name: (?=\{)/, "name ")),
      ).toEqual([
        `${name}.yaml:4 – no colon follows “name” | “name”后没有冒号 [S00]`,
      ]);
    },
  );

  it("two slips in one file give one problem, at the first", () => {
    const edited = railway.replaceAll("status: ", "status ");
    expect(toldOf("railway.yaml", edited)).toEqual([
      `railway.yaml:${status} – no colon follows “status” | “status”后没有冒号 [S00]`,
    ]);
  });

  it("a tab in every line", () => {
    expect(toldOf("railway.yaml", railway.replace(/^ {2}/gm, "\t"))).toEqual([
      "railway.yaml:4 – a tab stands where the line is indented | 行首缩进用了制表符 [S00]",
    ]);
  });

  it("a file whose records have gone", () => {
    expect(toldOf("railway.yaml", "# nothing\n")).toEqual([
      expect.stringMatching(
        /^railway\.yaml:1 – the file holds no record, and others name \d+ that it should hold .* \[S00\]$/,
      ),
    ]);
  });

  it("an id that many records name and none has", () => {
    const edited = railway.replace(
      "- id: china-laos-railway\n",
      "- id: china-laos-railwy\n",
    );
    const [problem, ...others] = toldOf("railway.yaml", edited);
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /there is no record “china-laos-railway” \(also in \d+ more: \S+:\d+, \S+:\d+, \S+:\d+ …\)/,
    );
  });
});

it("an article whose span is no part of its page, or leaves out most of it, gives one problem", async () => {
  const articles = await readFile(join(seedFolder, "article.yaml"), "utf8");
  const told = (start: string, end: string) =>
    toldOf(
      "article.yaml",
      articles.replace(
        /start: 2801, end: 6614/,
        `start: ${start}, end: ${end}`,
      ),
    );
  const line = lineOf(articles, "start: 2801, end: 6614");
  expect(told("6614", "2801")).toEqual([
    `article.yaml:${line} spans.0.start 6614 to 2801 is no part of the page | 6614 至 2801 不是版面中的有效区间 [E08]`,
  ]);
  expect(told("2801", "3000")).toEqual([
    expect.stringMatching(
      /^alignment\/\S+ evidence\.0\.start \d+ to \d+ is no part of belt-and-road-feature-2024-12-03 \(also in \d+ more: .*\[E07\]$/,
    ),
  ]);
});

it.each([
  ["railway.yaml", "china-laos-railway", "china-europe-freight-trains"],
  ["railway.yaml", "china-laos-railway", "laos"],
  ["country.yaml", "laos", "china"],
  ["country.yaml", "laos", "china-laos-railway"],
  ["person.yaml", "xi-jinping", "china"],
  ["place.yaml", "vientiane", "lima"],
])(
  "an id in %s that is overwritten by another's gives one problem: %s by %s",
  async (file, id, other) => {
    const text = await readFile(join(seedFolder, file), "utf8");
    const edited = text.replace(`- id: ${id}\n`, `- id: ${other}\n`);
    expect(edited).not.toBe(text);
    expect(toldOf(file, edited)).toEqual([
      expect.stringMatching(
        / id “[a-z-]+” stands in \S+:\d+, too \| .* \[S04\]$/,
      ),
    ]);
  },
);

it.each([
  "kazakhstan",
  "peru",
  "brazil",
  "vientiane",
  "berlin",
  "chancay-port",
])(
  "latitude and longitude that are exchanged in %s give one problem",
  async (id) => {
    const swap = (text: string) =>
      text.replace(
        new RegExp(
          `(- id: ${id}\\n(?:  .*\\n)*?  coordinates: \\{ latitude: )([-.\\d]+)(, longitude: )([-.\\d]+)`,
        ),
        "$1$4$3$2",
      );
    const found = seed.records.find((record) => record.id === id)!;
    const text = await readFile(join(seedFolder, found.file), "utf8");
    expect(swap(text)).not.toBe(text);
    expect(toldOf(found.file, swap(text))).toEqual([
      expect.stringMatching(/ coordinates\S* .* \[(G02|S01)\]$/),
    ]);
  },
);

it.each([
  ["iso2: LA", "iso2: NO", "“NO” is the code of Norway | “NO”是 Norway 的代码"],
  [
    'm49: "418"',
    'm49: "104"',
    "“104” is not the number of LA | “104”不是 LA 的数字代码",
  ],
  [
    'm49: "076"',
    'm49: "760"',
    "“760” is not the number of BR | “760”不是 BR 的数字代码",
  ],
])("%s is the code of the country, and %s is not", async (from, to, what) => {
  const countries = await readFile(join(seedFolder, "country.yaml"), "utf8");
  expect(countries).toContain(from);
  expect(toldOf("country.yaml", countries.replace(from, to))).toEqual([
    `country.yaml:${lineOf(countries, from)} ${from.slice(0, from.indexOf(":"))} ${what} [M05]`,
  ]);
});

it("an event that is said to be held in years to come gives one problem", async () => {
  const events = await readFile(join(seedFolder, "event.yaml"), "utf8");
  for (const [year, rule] of [
    ["2039", "H02"],
    ["2939", "D05"],
  ] as const) {
    const edited = events.replace("date: 1999-12-20", `date: ${year}-12-20`);
    expect(toldOf("event.yaml", edited)).toEqual([
      expect.stringContaining(`[${rule}]`),
    ]);
  }
});

it("keeps the other records of a file, and judges them", () => {
  const edited = railway
    .replace("status: IN_OPERATION", "status IN_OPERATION")
    .replace(/railwayType: TRAIN_SERVICE/, "railwayType: TRAM");
  expect(toldOf("railway.yaml", edited)).toEqual([
    `railway.yaml:${status} – no colon follows “status” | “status”后没有冒号 [S00]`,
    expect.stringMatching(
      / railwayType "TRAM" is not a RailwayType .* \[S01\]$/,
    ),
  ]);
});

describe("bytes that are not UTF-8", () => {
  const utf16 = (text: string) => Buffer.from(text, "utf16le");
  // “峰会城” and “旧城” as Windows in China and in Taiwan write them.
  const gbk = Buffer.concat([
    Buffer.from("- id: a-city\n  name: { en: A City, zh: G20"),
    Buffer.from([0xb7, 0xe5, 0xbb, 0xe1, 0xb3, 0xc7]),
    Buffer.from(" }\n  aliases: ["),
    Buffer.from([0xbe, 0xc9, 0xb3, 0xc7]),
    Buffer.from("]\n"),
  ]);
  const big5 = Buffer.concat([
    Buffer.from("- id: a-city\n  name: { en: A City, zh: "),
    Buffer.from([0xae, 0x70, 0xb7, 0x7c, 0xab, 0xb0]),
    Buffer.from(" }\n"),
  ]);
  const refused = (line: number, en: string, zh: string) => [
    `place/more.yaml:${line} – ${en} | ${zh} [S00]`,
  ];
  const encoded = (line: number, name: string) =>
    refused(
      line,
      `the file is encoded in ${name}, not in UTF-8`,
      `文件编码为 ${name}，不是 UTF-8`,
    );
  it.each([
    ["GBK", gbk, encoded(2, "GBK")],
    ["Big5", big5, encoded(2, "Big5")],
    ["UTF-16", utf16("\uFEFF- id: a-city\n"), encoded(1, "UTF-16")],
    ["UTF-16 without a mark", utf16("- id: a-city\n"), encoded(1, "UTF-16")],
    [
      "Latin-1",
      Buffer.from("- id: a-city\n  aliases: [Perú, São]\n", "latin1"),
      refused(
        2,
        "from here on the file is not UTF-8",
        "文件自此处起不是 UTF-8 编码",
      ),
    ],
    [
      "no text",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 0, 5, 9]),
      refused(1, "the file is not text", "文件不是文本"),
    ],
  ])("%s is recognised and refused", (_, bytes, problems) => {
    expect(toldOf("place/more.yaml", bytes)).toEqual(problems);
  });

  it("a byte order mark and Windows line ends are no fault", () => {
    const text = `\uFEFF${railway.slice(railway.indexOf("- id"))}`;
    expect(
      toldOf("railway.yaml", Buffer.from(text.replaceAll("\n", "\r\n"))),
    ).toEqual([]);
  });
});

describe("every file below the folder", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "silkgraph-slips-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("that is not read is named, with what to do; hidden ones are not", async () => {
    for (const path of [
      ".hidden.yml",
      ".git/place.yml",
      "lost.yml",
      "place/x.YAML",
      "place/notes.txt",
      "railways.yaml",
      "country/railway.yaml",
      "planet.yaml",
    ]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), "- id: somewhere\n");
    }
    expect(
      checkSeed(await readSeed(folder)).map((problem) =>
        problemLine(problem, "en"),
      ),
    ).toEqual([
      "country/railway.yaml:1  –  –  the file is named for the kind Railway and lies in a folder for Country; give it another name, or move it [S00]",
      "lost.yml:1  –  –  the file is not read: its name does not end in .yaml; rename it to lost.yaml [S00]",
      "place/notes.txt:1  –  –  the file is not read: its name does not end in .yaml; move it out of the folder of records [S00]",
      "place/x.YAML:1  –  –  the file is not read: its name does not end in .yaml; rename it to x.yaml [S00]",
      expect.stringMatching(
        /^planet\.yaml:1 .* neither the file's name “planet” nor its folder is a kind; did you mean place\.yaml\? \[S00\]$/,
      ),
      "railways.yaml:1  –  –  neither the file's name “railways” nor its folder is a kind; did you mean railway.yaml? [S00]",
    ]);
  });
});

it("follows anchors, and merges maps by them", () => {
  const { records, unreadable } = parse(
    "place.yaml",
    `- id: a-city
  name: &name { en: A City, zh: 甲城 }
  within: &land a-land
- id: b-city
  name: { <<: *name, en: B City }
  within: *land
`,
  );
  expect(unreadable).toEqual([]);
  expect(records.map(({ fields }) => fields)).toEqual([
    { id: "a-city", name: { en: "A City", zh: "甲城" }, within: "a-land" },
    { id: "b-city", name: { en: "B City", zh: "甲城" }, within: "a-land" },
  ]);
});
