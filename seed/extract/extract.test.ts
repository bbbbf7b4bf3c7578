import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  copyCheckout,
  removeCheckout,
  seedCommand,
} from "../../api/testing/checkout.ts";
import { sha256 } from "../articles.ts";
import { readSeed } from "../read.ts";
import type { Candidate } from "./candidates/candidate.ts";
import { extract } from "./candidates/extract.ts";
import { goldPages } from "./gold/gold.ts";
import { Knowledge } from "./knowledge.ts";

const page = goldPages().find(({ name }) => name === "harbour-report")!.text;
let copy: string;
let articles: string;
/** What is found in the page as it is. */
let plain: Awaited<ReturnType<typeof candidatesOf>>;
beforeAll(async () => {
  copy = await copyCheckout();
  articles = join(copy, "articles");
  await mkdir(articles);
  plain = await candidatesOf("2025-02-01.txt", page);
});
afterAll(() => removeCheckout(copy));

const seed = (...args: string[]) =>
  seedCommand(copy, args, { ARTICLES_DIR: articles });

interface Header {
  readonly type: string;
  readonly sha256: string;
  readonly warnings: readonly { readonly en: string }[];
  readonly pieces: readonly unknown[];
  readonly rejected: number;
}

async function candidatesOf(
  name: string,
  text: string | Uint8Array,
  ...options: string[]
) {
  await writeFile(join(articles, name), text);
  const { code, out, err } = await seed("extract", name, ...options);
  expect(err).toBe("");
  expect(code).toBe(0);
  const [header, ...candidates] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  return {
    out,
    header: header as Header,
    candidates: candidates as Candidate[],
  };
}

const placesOf = (candidates: readonly Candidate[]) =>
  candidates.map(({ evidence: [first] }) => first!.start);

it("prints the page and then its candidates by place, with passages that hash, in the same bytes each time", async () => {
  const { out, header, candidates } = plain;
  expect(header).toEqual({
    type: "page",
    sha256: sha256(page),
    tool: "silkgraph-extract 1",
    warnings: [],
    pieces: [
      {
        title: "蓝港市：向海而兴的三本账",
        byline: "本报记者仇海粟通讯员敖丽",
        dateline: null,
        ranges: [{ start: 0, end: page.trimEnd().length }],
      },
    ],
    rejected: 0,
  });
  for (const { evidence } of candidates)
    for (const { start, end, sha256: hash } of evidence)
      expect(sha256(page.slice(start, end))).toBe(hash);
  expect(placesOf(candidates)).toEqual(
    placesOf(candidates).sort((a, b) => a - b),
  );
  expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
  expect((await candidatesOf("2025-02-01.txt", page)).out).toBe(out);
});

it("tells of a statement who says it, with title and organization, how that is known, and where", async () => {
  const { candidates } = plain;
  const words = "与先进港口相比仍有差距，数据“孤岛”有待打通。";
  const start = page.indexOf(words);
  expect(
    candidates.find(({ evidence: [first] }) => first!.start === start),
  ).toMatchObject({
    kind: "statement",
    piece: 0,
    form: "REPORTED",
    evidence: [{ start, end: start + words.length, sha256: sha256(words) }],
    rule: "reported",
    cue: "坦言",
    flags: ["ANAPHORA"],
    match: { status: "new", ids: [] },
    speaker: {
      name: "束兰亭",
      title: "关长",
      organization: "蓝港海关",
      country: null,
      id: null,
      via: "BACK",
    },
  });
});

it("counts the units of the file as it is; with --clean, those of the text that seed:article hashes and seed:spans finds", async () => {
  const crlf = `\uFEFF${page.replaceAll("\n", "\r\n")}`;
  const raw = await candidatesOf("2025-02-02.txt", crlf);
  expect(raw.header.sha256).toBe(sha256(crlf));
  expect(raw.header.warnings.map(({ en }) => en.split(":")[0])).toEqual([
    "The file starts with a byte order mark",
    "The lines end as in Windows",
  ]);
  for (const { evidence } of raw.candidates)
    for (const { start, end, sha256: hash } of evidence)
      expect(sha256(crlf.slice(start, end))).toBe(hash);

  const clean = await candidatesOf("2025-02-02.txt", crlf, "--clean");
  expect(clean.header).toMatchObject({ sha256: sha256(page), warnings: [] });
  const made = await seed(
    ...["article", "2025-02-02.txt", "--id", "harbour-report"],
    ...["--en", "A harbour", "--zh", "港口", "--write"],
  );
  expect(made.code).toBe(0);
  const statement = clean.candidates.find(({ kind }) => kind === "statement")!;
  const [{ start, end, sha256: hash }] = statement.evidence as [
    Candidate["evidence"][number],
  ];
  const found = await seed("spans", "harbour-report", page.slice(start, end));
  expect(found.out).toContain(
    `- { article: harbour-report, start: ${start}, end: ${end}, sha256: ${hash} }`,
  );
});

it("converts GBK and says so", async () => {
  const gbk = await candidatesOf("2025-02-03.txt", inGbk(page));
  expect(gbk.header.warnings.map(({ en }) => en.split(":")[0])).toEqual([
    "The file is in GBK or GB18030 and was converted",
  ]);
  expect(gbk.candidates).toEqual(plain.candidates);
});

for (const [what, bytes, complaint, tags] of [
  [
    "in another encoding, which it names",
    [0xb4, 0xe4, 0xa4, 0x66, 0xa1, 0x43],
    ": the file is encoded in Big5, not in UTF-8; save it as UTF-8 in your text editor.\n",
    [],
  ],
  [
    "of a picture",
    [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13],
    ": the file is not text; save it as text in UTF-8, or remove it.\n",
    ["long"],
  ],
  [
    "without words",
    [...Buffer.from("\uFEFF \r\n\r\n")],
    ": the file has no words; give the text of a page.\n",
    ["long"],
  ],
  ["that is not there", null, " cannot be read (ENOENT).\n", ["long"]],
] as const)
  it(`refuses a file ${what}`, { tags: [...tags] }, async () => {
    const file = join(articles, "refused.txt");
    await rm(file, { force: true });
    if (bytes) await writeFile(file, Uint8Array.from(bytes));
    const { code, out, err } = await seed("extract", "refused.txt");
    expect({ code, out, err: err.replace(file, "") }).toEqual({
      code: 1,
      out: "",
      err: complaint,
    });
  });

it("does not propose again what was rejected, on any page, and trusts the rule that found it less", async () => {
  const [refused] = plain.candidates.filter(
    ({ rule }) => rule === "number-and-unit",
  );
  const rejected = await seed(
    ...["extract", "2025-02-01.txt", "--reject", refused!.id],
    ...["--reason", "no count of anything: “so called”"],
  );
  expect(rejected).toEqual({ code: 0, out: "", err: "" });
  expect(
    await readFile(join(copy, "seed", "rejections.yaml"), "utf8"),
  ).toContain(
    `- candidate: ${refused!.id}\n  kind: ${refused!.kind}\n  rule: number-and-unit\n  reason: "no count of anything: “so called”"\n`,
  );
  const after = await candidatesOf("2025-02-05.txt", `晚间消息\n\n${page}`);
  expect(after.header.rejected).toBe(1);
  expect(after.candidates.map(({ id }) => id)).not.toContain(refused!.id);
  const confidenceIn = ({ candidates }: typeof plain) =>
    candidates.find(({ rule }) => rule === "number-and-unit")!.confidence;
  expect(confidenceIn(after)).toBeLessThan(confidenceIn(plain));
  expect(
    await seed(
      "extract",
      "2025-02-01.txt",
      "--reject",
      "port-0",
      "--reason",
      "no",
    ),
  ).toEqual({ code: 1, out: "", err: "The page has no candidate port-0.\n" });
});

it("says what the graph has already, what is new to it, and what is a letter from something", async () => {
  const knowledge = new Knowledge((await readSeed()).records);
  const text =
    "中老铁路与沙溪铁路相望。列车由钱凯港驶来。雅万高铁、雅方高铁的班次各不相同。\n";
  const { candidates } = extract(text, knowledge);
  const told = candidates
    .filter(({ kind }) => ["railway", "port"].includes(kind))
    .map(({ kind, name, match }) => ({ kind, name, match }));
  expect(told).toEqual([
    {
      kind: "railway",
      name: { zh: "中老铁路" },
      match: { status: "known", ids: ["china-laos-railway"] },
    },
    {
      kind: "railway",
      name: { zh: "沙溪铁路" },
      match: { status: "new", ids: [] },
    },
    {
      kind: "port",
      name: { zh: "钱凯港" },
      match: { status: "known", ids: ["chancay-port"] },
    },
    {
      kind: "railway",
      name: { zh: "雅万高铁" },
      match: { status: "known", ids: ["jakarta-bandung-high-speed-railway"] },
    },
    {
      kind: "railway",
      name: { zh: "雅方高铁" },
      match: {
        status: "ambiguous",
        ids: ["jakarta-bandung-high-speed-railway"],
      },
    },
  ]);
});

/** A text in GBK: what decodes to each of its letters. */
function inGbk(text: string): Uint8Array {
  const decoder = new TextDecoder("gbk");
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from(
    [...text].flatMap((letter) =>
      letter < "\u0080" ? [letter.charCodeAt(0)] : codes.get(letter)!,
    ),
  );
}
