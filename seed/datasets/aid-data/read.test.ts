import { expect, it } from "vitest";
import { projectRecords } from "../../projection.ts";
import { parse } from "../../read.ts";
import { Countries } from "../stored.ts";
import { requiredColumns, amountColumns } from "./columns.ts";
import { readAidData } from "./read.ts";

const countries = new Countries(
  projectRecords(
    parse(
      "country.yaml",
      `
- id: laos
  name: { en: Laos, zh: 老挝 }
  iso3: LAO
  basis: REFERENCE`,
    ).records,
  ),
);

it.each([
  ["of this graph", "Lao PDR", "LAO", "老挝"],
  ["that this graph lacks", "Pakistan", "PAK", "巴基斯坦"],
  ["of two with one name", "Congo", "COG", "刚果（布）"],
  ["that is a region", "Africa, regional", "", "非洲区域"],
  ["that no list knows", "Atlantis", "ATL", "Atlantis"],
])(
  "names a recipient %s in Chinese as well, and by it a record without a title",
  (_which, recipient, iso3, zh) => {
    const cells: Readonly<Record<string, string>> = {
      "AidData Record ID": "9000001",
      Recipient: `"${recipient}"`,
      "Recipient ISO-3": iso3,
      "Commitment Year": "2019",
    };
    const columns = [
      ...new Set([...Object.keys(cells), ...requiredColumns, amountColumns[0]]),
    ];
    const row = columns.map((column) => cells[column] ?? "");
    const csv = [columns, row].map((each) => each.join(",")).join("\n");
    const { records } = readAidData(
      "file.csv",
      new TextEncoder().encode(csv),
      countries,
    );
    expect(records.map(({ properties }) => properties)).toMatchObject([
      {
        name_en: `AidData record 9000001: ${recipient}, 2019`,
        name_zh: `AidData 记录 9000001：${zh}，2019 年`,
        recipient_en: recipient,
        recipient_zh: zh,
        recipientName: recipient,
      },
    ]);
  },
);
