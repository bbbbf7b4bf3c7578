import { describe, expect, it } from "vitest";
import { checkSeed } from "../check.ts";
import { parse } from "../read.ts";

const people = `
- { id: mulaku, name: { en: Lemmy Nyongesa Mulaku, zh: 莱米·尼翁盖萨·穆拉库 }, isNamed: true }
- { id: xi, name: { en: Xi Jinping, zh: 习近平 }, aliases: [习主席, President Xi], isNamed: true }
- { id: children, name: { en: Children of the Premier School, zh: 英才学校的小朋友们 }, isNamed: false }
- { id: someone, name: { en: Someone amazed at the change, zh: 惊叹变化的人 }, aliases: [有人], isNamed: false }
`;
const organizations = `
- { id: committee, name: { en: Central Committee of the Communist Party of China, zh: 中国共产党中央委员会 }, aliases: [CPC Central Committee, 中共中央] }
`;

/** The problems of voice that records of one kind have, by rule, id and field. */
function voices(file: string, yaml: string): string[] {
  const files = {
    "person.yaml": people,
    "organization.yaml": organizations,
    [file]: yaml,
  };
  const all = Object.entries(files).map(([path, text]) => parse(path, text));
  return checkSeed({
    records: all.flatMap(({ records }) => records),
    unreadable: all.flatMap(({ unreadable }) => unreadable),
  })
    .filter(({ rule }) => rule.startsWith("V"))
    .map(({ rule, id, field }) => `${rule} ${id} ${field}`);
}

const said = (speaker: string, en: string, zh: string, more = "") =>
  voices(
    "statement.yaml",
    `- { id: said, gist: { en: "${en}", zh: "${zh}" }, form: DIRECT, speakers: [${speaker}]${more} }`,
  );

describe("a gist names whose words it gives", () => {
  it.each([
    ["mulaku", "Mulaku says so.", "穆拉库这样说。"],
    ["mulaku", "The expert Lemmy Mulaku says so.", "莱米·尼翁盖萨·穆拉库说。"],
    ["xi", "Xi's words are these.", "习主席说。"],
    ["children", "The children write so.", "小朋友写道。"],
    ["someone", "Someone wonders.", "有人惊叹。"],
    ["committee", "The CPC Central Committee wants it.", "中共中央要求。"],
    ["committee", "A plenum of the committee wants it.", "中央委员会要求。"],
  ])("by any part of the name of %s: %s %s", (speaker, en, zh) => {
    expect(said(speaker, en, zh)).toEqual([]);
  });

  it.each([
    ["mulaku", "A Kenyan expert says so.", "肯尼亚专家说。"],
    ["mulaku", "He says so.", "他说。"],
    ["xi", "The Belt and Road comes from China.", "“一带一路”源自中国。"],
    ["xi", "Taxi drivers agree.", "司机同意。"],
    ["children", "The school writes so.", "学校写道。"],
    ["committee", "The plenum of China wants it.", "中国要求。"],
  ])("and not by what fits others: %s, %s %s", (speaker, en, zh) => {
    expect(said(speaker, en, zh)).toEqual([
      "V02 said gist.en",
      "V02 said gist.zh",
    ]);
  });

  it("in each language", () => {
    expect(said("xi", "Xi says so.", "他这样说。")).toEqual([
      "V02 said gist.zh",
    ]);
  });

  it("also who retells them", () => {
    const retold = ", reportedBy: mulaku";
    expect(said("xi", "Xi says so.", "习近平说。", retold)).toEqual([
      "V02 said gist.en",
      "V02 said gist.zh",
    ]);
    expect(
      said("xi", "Mulaku retells Xi.", "穆拉库转述习近平。", retold),
    ).toEqual([]);
  });
});

describe("the voice of a claim", () => {
  const figure = (assertion: string, en: string, by = "") =>
    voices(
      "figure.yaml",
      `- { id: jobs, gist: { en: "${en}", zh: 穆拉库说有岗位。 }, assertion: ${assertion}${by} }`,
    );

  it("is somebody's, who is named in record and gist", () => {
    const by = ", assertedBy: [mulaku]";
    expect(figure("EXPERT", "Mulaku counts the jobs.", by)).toEqual([]);
    expect(figure("EXPERT", "There are jobs.", by)).toEqual([
      "V02 jobs gist.en",
    ]);
    expect(figure("EXPERT", "There are jobs.")).toEqual(["V01 jobs assertion"]);
  });

  it("is the source's own, and then nobody's", () => {
    expect(figure("ARTICLE", "There are jobs.")).toEqual([]);
    expect(
      figure("ARTICLE", "Mulaku counts them.", ", assertedBy: [mulaku]"),
    ).toEqual(["V01 jobs assertedBy"]);
  });
});
