import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { sampleFiles } from "../../api/testing/sample-datasets.ts";
import { readAidData } from "./aid-data/read.ts";
import { readMemoranda } from "./memoranda/read.ts";
import { BrokenFile } from "./problems.ts";
import { Countries } from "./stored.ts";

const none = new Countries({ nodes: new Map(), links: [] });
const sample = await readFile(sampleFiles.aidData, "utf8");
const [header, ...rows] = sample.trimEnd().split("\n") as [string, ...string[]];

/** The sentences that reading a file ends with. */
function toldOf(
  bytes: string | Uint8Array,
  read: typeof readAidData = readAidData,
) {
  try {
    read(
      "file.csv",
      typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
      none,
    );
  } catch (error) {
    if (error instanceof BrokenFile) return error.text;
    throw error;
  }
  return null;
}

/** The sample with one cell of a row, by its column, written otherwise. */
const withCell = (column: string, value: string, row = 3) => {
  const at = header.split(",").indexOf(column);
  const changed = rows.map((line, index) =>
    index === row ? line.split(",").with(at, value).join(",") : line,
  );
  return [header, ...changed].join("\n");
};

describe("a file that cannot be imported is told, with the line", () => {
  it.each<[string, string | Uint8Array, string, string]>([
    [
      "a workbook",
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      "file.csv, line 1: the file is an Excel workbook or a ZIP archive: save the sheet as CSV in UTF-8.",
      "file.csv 第 1 行：文件是 Excel 工作簿或 ZIP 压缩包：请将工作表另存为 UTF-8 编码的 CSV。",
    ],
    [
      "another encoding",
      new Uint8Array([
        ...new TextEncoder().encode(`${header}\n9000001,Yes,No,`),
        0xc0,
        0xcf,
        0xce,
        0xce,
      ]),
      "file.csv, line 2: the file is encoded in GBK, not in UTF-8: save it as UTF-8 in your text editor.",
      "file.csv 第 2 行：文件编码为 GBK，不是 UTF-8：请在文本编辑器中另存为 UTF-8。",
    ],
    [
      "an empty file",
      "\n",
      "file.csv, line 1: the file is empty.",
      "file.csv 第 1 行：文件为空。",
    ],
    [
      "a file that is cut off",
      sample.slice(0, sample.indexOf("9000004") + 30),
      "file.csv, line 5: 7 values stand where the header has 28: the file may be cut off, or lack a quotation mark.",
      "file.csv 第 5 行：此行有 7 个值，表头有 28 列：文件可能被截断，或缺少引号。",
    ],
    [
      "an open quotation mark",
      `${header}\n9000001,"Yes,No`,
      "file.csv, line 2: a quotation mark is opened and never closed: the file is cut off, or one is missing.",
      "file.csv 第 2 行：引号只开未闭：文件被截断，或缺少引号。",
    ],
    [
      "a record twice",
      withCell("AidData Record ID", "9000001"),
      "file.csv, line 5: AidData Record ID 9000001 stands on line 2 already.",
      "file.csv 第 5 行：AidData Record ID 9000001 已见于第 2 行。",
    ],
    [
      "no id",
      withCell("AidData Record ID", "x9"),
      "file.csv, line 5: “AidData Record ID” is “x9”: a whole number belongs here.",
      "file.csv 第 5 行：“AidData Record ID”为“x9”：此处应为正整数。",
    ],
    [
      "a negative amount",
      withCell("Amount (Constant USD 2021)", "-5"),
      "file.csv, line 5: “Amount (Constant USD 2021)” is -5: an amount cannot be negative.",
      "file.csv 第 5 行：“Amount (Constant USD 2021)”为 -5：金额不能为负。",
    ],
    [
      "an absurd year",
      withCell("Commitment Year", "20166"),
      "file.csv, line 5: “Commitment Year” is “20166”: a year from 1949 to 2040 belongs here.",
      "file.csv 第 5 行：“Commitment Year”为“20166”：此处应为 1949 至 2040 年之间的年份。",
    ],
    [
      "a day that does not exist",
      withCell("Commitment Date (MM/DD/YYYY)", "02/30/2016"),
      "file.csv, line 5: “Commitment Date (MM/DD/YYYY)” is “02/30/2016”: a day from 1949 to 2040 belongs here, as 2019-11-05 or 11/05/2019.",
      "file.csv 第 5 行：“Commitment Date (MM/DD/YYYY)”为“02/30/2016”：此处应为 1949 至 2040 年之间的日期，如 2019-11-05 或 11/05/2019。",
    ],
    [
      "a column of another name",
      sample
        .replace("Recipient,", "Recipients,")
        .replace("Sector Name", "Area"),
      "file.csv, line 1: the column “Recipient” is missing; it may be the one called “Recipients”.\nfile.csv, line 1: the column “Sector Name” is missing.",
      "file.csv 第 1 行：缺少“Recipient”列，或即“Recipients”。\nfile.csv 第 1 行：缺少“Sector Name”列。",
    ],
  ])("%s", (_what, bytes, en, zh) => {
    expect(toldOf(bytes)).toEqual({
      en: `${en}\nNothing was imported.`,
      zh: `${zh}\n未导入任何内容。`,
    });
  });

  it("all at once, up to twenty", () => {
    const many = Array.from({ length: 30 }, (_, at) => `x${String(at)},,,Laos`);
    const told = toldOf(
      [
        "AidData Record ID,Title,Status,Recipient,Commitment Year,Sector Name,Amount (Constant USD 2021)",
        ...many.map((row) => `${row},,,`),
      ].join("\n"),
    );
    expect(told!.en.split("\n")).toHaveLength(21);
    expect(told!.en).toContain("\n10 more problems. Nothing was imported.");
  });

  it("for lists of memoranda as well", () => {
    expect(
      toldOf(
        "iso3,name_en,name_zh,gfdc_2025_mou_date\nLA,Laos,老挝,2018-01-01",
        readMemoranda,
      )!.en,
    ).toBe(
      "file.csv, line 2: “iso3” is “LA”: the three letters of ISO 3166 belong here.\nNothing was imported.",
    );
  });
});

it("says once which columns and values it does not know, and imports the rest", () => {
  const { records, notices } = readAidData(
    "file.csv",
    new TextEncoder().encode(
      withCell("Status", "Dreamt of").replace("Flow Class", "My notes"),
    ),
    none,
  );
  expect(records).toHaveLength(8);
  expect(notices).toEqual([
    {
      en: "Unknown columns are left out: “My notes”.",
      zh: "下列未知的列未导入：“My notes”。",
    },
    {
      en: "“Status” has values that are not known, and are taken as not told: “Dreamt of”.",
      zh: "“Status”中有未知的值，视为未注明：“Dreamt of”。",
    },
  ]);
});
