import iso from "i18n-iso-countries";
import chinese from "i18n-iso-countries/langs/zh.json" with { type: "json" };
import { kindOfDataset, type Text } from "../../../api/model/index.ts";
import { Cells } from "../cells.ts";
import { isProblem, readCsv, type Problem, type Row } from "../csv.ts";
import type { ImportedRecord } from "../dataset.ts";
import {
  BrokenFile,
  doubled,
  missingColumns,
  unknownColumns,
} from "../problems.ts";
import { asStored, type Countries, type ReadFile } from "../stored.ts";
import { amountColumns, knownColumns, requiredColumns } from "./columns.ts";
import {
  flowClasses,
  flowTypes,
  isUnknown,
  sectors,
  statuses,
} from "./terms.ts";

iso.registerLocale(chinese);

const regions: Readonly<Record<string, string>> = {
  "Africa, regional": "非洲区域",
  "America, regional": "美洲区域",
  "Asia, regional": "亚洲区域",
  "Europe, regional": "欧洲区域",
  "Middle East, regional": "中东区域",
  "Oceania, regional": "大洋洲区域",
  "Multi-Region": "跨区域",
};

const facts = kindOfDataset("AIDDATA_GCDF_3");

/** The records of a file of AidData's GCDF 3.0. Throws `BrokenFile` with every problem. */
export function readAidData(
  file: string,
  bytes: Uint8Array,
  countries: Countries,
): ReadFile {
  const table = readCsv(bytes);
  if (isProblem(table)) throw new BrokenFile(file, [table]);
  const missing = missingColumns(table, requiredColumns, knownColumns);
  const amount = amountColumns.find((name) => table.columns.includes(name));
  if (amount === undefined)
    missing.push(
      ...missingColumns(table, amountColumns.slice(0, 1), knownColumns),
    );
  if (missing.length > 0) throw new BrokenFile(file, missing);

  const reader = new RecordReader(countries, amount!);
  const records = table.rows.flatMap((row) => reader.read(row) ?? []);
  if (reader.problems.length > 0) throw new BrokenFile(file, reader.problems);
  if (records.length === 0)
    throw new BrokenFile(file, [
      {
        line: 2,
        what: { en: "there is no record", zh: "没有任何记录" },
      },
    ]);
  return {
    records,
    notices: [...unknownColumns(table, knownColumns), ...reader.notices()],
  };
}

class RecordReader {
  readonly problems: Problem[] = [];
  private readonly lines = new Map<string, number>();
  private readonly unknownTerms = new Map<string, Set<string>>();

  constructor(
    private readonly countries: Countries,
    private readonly amountColumn: string,
  ) {}

  read(row: Row): ImportedRecord | undefined {
    const cells = new Cells(row, isUnknown, this.problems);
    const number = row.cell("AidData Record ID").replace(/\.0$/, "");
    if (!/^[1-9]\d*$/.test(number)) {
      cells.tell({
        en: `“AidData Record ID” is “${number.slice(0, 60)}”: a whole number belongs here`,
        zh: `“AidData Record ID”为“${number.slice(0, 60)}”：此处应为正整数`,
      });
      return undefined;
    }
    const first = this.lines.get(number);
    if (first !== undefined) {
      this.problems.push(
        doubled(`AidData Record ID ${number}`, row.line, first),
      );
      return undefined;
    }
    this.lines.set(number, row.line);
    const recipientName = cells.text("Recipient");
    if (recipientName === undefined) {
      cells.tell({ en: "“Recipient” is empty", zh: "“Recipient”为空" });
      return undefined;
    }
    const iso3 =
      cells.text("Recipient ISO-3")?.toUpperCase() ??
      this.countries.codeOf(recipientName);
    const recipient = this.recipientOf(recipientName, iso3);
    const year = cells.year("Commitment Year");
    const amountUsd2021 = cells.amount(this.amountColumn);
    const level = cells.text("x_adm_level");
    const [latitude, longitude] = ["x_adm_latitude", "x_adm_longitude"].map(
      (column) => cells.number(column),
    );
    const identifier = `AIDDATA:${number}`;
    const fields = {
      id: `aiddata-${number}`,
      name: nameOf(cells, number, recipient, year),
      identifiers: [identifier],
      basis: "REFERENCE",
      dataset: "AIDDATA_GCDF_3",
      licence: "ODC-By-1.0",
      recipient,
      recipientName,
      recipientIso3: iso3,
      amountUsd2021,
      isUmbrella: cells.boolean("Umbrella", "v2_umbrella"),
      isRecommendedForTotals: cells.boolean("Recommended For Aggregates"),
      commitmentYear: year,
      committed: cells.day("Commitment Date (MM/DD/YYYY)") ?? yearText(year),
      started:
        cells.day("Actual Implementation Start Date (MM/DD/YYYY)") ??
        yearText(cells.year("Implementation Start Year")),
      completed:
        cells.day("Actual Completion Date (MM/DD/YYYY)") ??
        yearText(cells.year("Completion Year")),
      financeStatus: this.term(cells, statuses, "Status"),
      flowType: this.term(
        cells,
        flowTypes,
        "Flow Type",
        "Flow Type Simplified",
      ),
      flowClass: this.term(cells, flowClasses, "Flow Class"),
      sector: this.term(cells, sectors, "Sector Name"),
      fundingAgencies: cells.list("Funding Agencies", "v2_funding_agencies"),
      receivingAgencies: cells.list(
        "Direct Receiving Agencies",
        "v2_receiving_agencies",
      ),
      implementingAgencies: cells.list(
        "Implementing Agencies",
        "v2_implementing_agencies",
      ),
      placeName: cells.text("x_adm_name"),
      coordinates:
        latitude === undefined || longitude === undefined
          ? undefined
          : { latitude, longitude },
      placePrecision:
        level === undefined
          ? precisionOf(cells.text("Geographic Level of Precision Available"))
          : level === "1"
            ? "PROVINCE"
            : "DISTRICT",
      placeLinks: cells.list("x_osm_links"),
      sourceLinks: cells.list("Source URLs"),
    };
    return {
      // What weighs most is what most money went to.
      properties: asStored(
        facts,
        fields,
        Math.round((amountUsd2021 ?? 0) / 1e6),
      ),
      ...(iso3 !== undefined && { country: iso3 }),
      identifier,
    };
  }

  /** In Chinese as this graph or else ISO 3166 calls the country, or as we call the region. */
  private recipientOf(name: string, iso3 = ""): Text {
    const zh =
      this.countries.nameOf(iso3)?.zh ??
      regions[name] ??
      iso.getName(iso3, "zh") ??
      name;
    return { en: name, zh };
  }

  private term<Term extends string>(
    cells: Cells,
    terms: Readonly<Record<string, Term>>,
    ...columns: readonly string[]
  ): Term | undefined {
    const text = cells.text(...columns);
    if (text === undefined) return undefined;
    const found = terms[text.toUpperCase().replace("’", "'")];
    if (found === undefined)
      this.unknownTerms.set(
        columns[0]!,
        (this.unknownTerms.get(columns[0]!) ?? new Set()).add(text),
      );
    return found;
  }

  notices(): Text[] {
    return [...this.unknownTerms].map(([column, found]) => {
      const names = [...found].slice(0, 10).map((each) => `“${each}”`);
      return {
        en: `“${column}” has values that are not known, and are taken as not told: ${names.join(", ")}.`,
        zh: `“${column}”中有未知的值，视为未注明：${names.join("、")}。`,
      };
    });
  }
}

const yearText = (year: number | undefined) =>
  year === undefined ? undefined : String(year);

const precisionOf = (level: string | undefined) => {
  if (level === undefined) return undefined;
  if (/precise/i.test(level)) return "SITE";
  if (/approximate/i.test(level)) return "APPROXIMATE";
  if (/adm ?1/i.test(level)) return "PROVINCE";
  if (/adm/i.test(level)) return "DISTRICT";
  return /country/i.test(level) ? "COUNTRY" : undefined;
};

/** Titles are in English only; a record without one is named by what is known of it. */
function nameOf(
  cells: Cells,
  number: string,
  { en, zh }: Text,
  year: number | undefined,
): Text {
  const title = cells.text("Title", "v2_title", "v1_title");
  if (title !== undefined) return { en: title, zh: title };
  return {
    en: `AidData record ${number}: ${en}${year ? `, ${String(year)}` : ""}`,
    zh: `AidData 记录 ${number}：${zh}${year ? `，${String(year)} 年` : ""}`,
  };
}
