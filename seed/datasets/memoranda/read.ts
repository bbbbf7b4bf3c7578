import {
  MemorandaList,
  kindOfDataset,
  vocabularies,
} from "../../../api/model/index.ts";
import { Cells } from "../cells.ts";
import { isProblem, readCsv, type Problem } from "../csv.ts";
import type { ImportedRecord } from "../dataset.ts";
import {
  BrokenFile,
  doubled,
  missingColumns,
  unknownColumns,
} from "../problems.ts";
import { asStored, type Countries, type ReadFile } from "../stored.ts";

interface ListColumns {
  readonly listed: string;
  readonly signed: string;
  readonly left?: string;
}

/** The columns of each list. */
const lists: Readonly<Record<MemorandaList, ListColumns>> = {
  GFDC_2025: {
    listed: "gfdc_2025_listed",
    signed: "gfdc_2025_mou_date",
    left: "gfdc_2025_exit_date",
  },
  WAHYU_2024: { listed: "wahyu_2024_listed", signed: "wahyu_2024_year_mou" },
  CHEN_2024: { listed: "chen_2024_listed", signed: "chen_2024_year_joined" },
};

const required = ["iso3", "name_en", "name_zh"] as const;

const known: ReadonlySet<string> = new Set([
  ...required,
  ...Object.values(lists).flatMap(
    (columns) => Object.values(columns) as string[],
  ),
  "iso2",
  "wahyu_2024_entry_force",
  "wahyu_2024_priority",
  "years_agree",
]);

const isUnknown = (cell: string) => /^(|na|n\/a|unknown)$/i.test(cell);

const facts = kindOfDataset("BRI_MEMORANDA");

/** One record for each country and list of a file that has several lists side by side. */
export function readMemoranda(
  file: string,
  bytes: Uint8Array,
  countries: Countries,
): ReadFile {
  const table = readCsv(bytes);
  if (isProblem(table)) throw new BrokenFile(file, [table]);
  const there = (Object.keys(lists) as MemorandaList[]).filter((list) =>
    table.columns.includes(lists[list].signed),
  );
  const wanted =
    there.length > 0
      ? [...required]
      : [...required, ...Object.values(lists).map(({ signed }) => signed)];
  const missing = missingColumns(table, wanted, known);
  if (missing.length > 0) throw new BrokenFile(file, missing);

  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const records = table.rows.flatMap((row): ImportedRecord[] => {
    const cells = new Cells(row, isUnknown, problems);
    const iso3 = cells.text("iso3")?.toUpperCase() ?? "";
    if (!/^[A-Z]{3}$/.test(iso3)) {
      cells.tell({
        en: `“iso3” is “${iso3.slice(0, 60)}”: the three letters of ISO 3166 belong here`,
        zh: `“iso3”为“${iso3.slice(0, 60)}”：此处应为 ISO 3166 三字母代码`,
      });
      return [];
    }
    const first = lines.get(iso3);
    if (first !== undefined) {
      problems.push(doubled(`iso3 ${iso3}`, row.line, first));
      return [];
    }
    lines.set(iso3, row.line);
    const own = countries.nameOf(iso3);
    const name = {
      en: own?.en ?? cells.text("name_en") ?? iso3,
      zh: own?.zh ?? cells.text("name_zh") ?? iso3,
    };
    const told = there
      .map((list) => ({ list, ...toldBy(cells, lists[list]) }))
      .filter(({ isListed, signed }) => isListed || signed !== undefined);
    const years = new Set(
      told.flatMap(({ signed }) => signed?.slice(0, 4) ?? []),
    );
    return told.map(({ list, signed, left }) => {
      const { label } = vocabularies.get(MemorandaList)!.terms.get(list)!;
      const fields = {
        id: `memorandum-${iso3.toLowerCase()}-${list.toLowerCase().replace("_", "-")}`,
        name: {
          en: `Memorandum of ${name.en}, by ${label.en}`,
          zh: `${name.zh}的谅解备忘录，据${/^\w/.test(label.zh) ? " " : ""}${label.zh}`,
        },
        basis: "REFERENCE",
        dataset: "BRI_MEMORANDA",
        list,
        signatoryIso3: iso3,
        signatoryName: name,
        signed,
        left,
        isDisputed: years.size > 1,
      };
      const year = Number(signed?.slice(0, 4) ?? 0);
      return { properties: asStored(facts, fields, year), country: iso3 };
    });
  });
  if (problems.length > 0) throw new BrokenFile(file, problems);
  return { records, notices: unknownColumns(table, known) };
}

/** What a list tells of the country of a row. */
function toldBy(cells: Cells, { listed, signed, left }: ListColumns) {
  const day = (column: string | undefined) =>
    column === undefined
      ? undefined
      : /^\d{4}(\.0)?$/.test(cells.text(column) ?? "")
        ? String(cells.year(column))
        : monthOf(cells.day(column));
  return {
    isListed: cells.boolean(listed) ?? false,
    signed: day(signed),
    left: day(left),
  };
}

/** The first of a month stands for the month in these lists. */
const monthOf = (day: string | undefined) => day?.replace(/-01$/, "");
