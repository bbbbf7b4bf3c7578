import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sha256 } from "./articles.ts";
import { coverage, readScopes } from "./coverage.ts";
import { parse } from "./read.ts";

const text = `天气预报不在范围之内。
甲城到乙城的铁路通车了。列车驶过
北京大学旁边的桥。“旅客很高
兴！”王建国说。`;
const place = (name: string, start: number, end: number) =>
  parse(
    "place.yaml",
    `- { id: a-city, name: { en: A City, zh: ${name} }, placeType: CITY, evidence: [{ article: daily, start: ${start}, end: ${end}, sha256: ${sha256(text.slice(start, end))} }] }`,
  ).records;
const scope = [
  {
    article: "daily",
    lines: [2, 4] as const,
    reason: { en: "Railways", zh: "铁路" },
  },
];

it("shows the sentences in scope on which nothing rests, in reading order, and the share that is covered", () => {
  const [found] = coverage(
    place("甲城", 12, 14),
    scope,
    new Map([["daily", text]]),
  );
  expect({
    ...found,
    bare: found!.bare.map(({ line, start, end }) => [
      line,
      text.slice(start, end),
    ]),
    share: found!.share.toFixed(3),
  }).toEqual({
    article: "daily",
    sentences: 4,
    covered: 1,
    share: (2 / 32).toFixed(3),
    bare: [
      [2, "列车驶过\n北京大学旁边的桥。"],
      [3, "“旅客很高\n兴！”"],
      [4, "王建国说。"],
    ],
    unknownNames: ["北京大学", "王建国"],
  });
});

it("knows a name that a record has", () => {
  const [found] = coverage(
    place("北京大学", 12, 14),
    scope,
    new Map([["daily", text]]),
  );
  expect(found!.unknownNames).toEqual(["王建国"]);
});

it("says where its list of scopes cannot be read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "silkgraph-scope-"));
  const file = join(folder, "scope.yaml");
  await writeFile(file, "- article: daily\n  lines：[1, 2]\n");
  await expect(readScopes(file)).rejects.toMatchObject({
    text: {
      en: "scope.yaml:2: a full-width colon (：) follows “lines”; write a half-width colon and a blank.",
      zh: "scope.yaml:2：“lines”后用了全角冒号（：）；请改为半角冒号，并在其后加空格。",
    },
  });
  await rm(folder, { recursive: true });
});
