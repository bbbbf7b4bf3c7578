import { UserError } from "../../api/errors.ts";
import type { Text } from "../../api/model/index.ts";
import { nearest } from "../nearest.ts";
import type { Problem, Table } from "./csv.ts";

/** How many problems are told in full. */
const mostTold = 20;

/** A file of a data set has problems; nothing of it is imported. */
export class BrokenFile extends UserError {
  override readonly name = "BrokenFile";
  constructor(file: string, problems: readonly Problem[]) {
    const lines = (language: keyof Text) => {
      const told = problems
        .slice(0, mostTold)
        .map(({ line, what }) =>
          language === "zh"
            ? `${file} 第 ${String(line)} 行：${what.zh}。`
            : `${file}, line ${String(line)}: ${what.en}.`,
        );
      const more = problems.length - told.length;
      const end = {
        en: `${more > 0 ? `${String(more)} more problems. ` : ""}Nothing was imported.`,
        zh: `${more > 0 ? `另有 ${String(more)} 处问题。` : ""}未导入任何内容。`,
      }[language];
      return [...told, end].join("\n");
    };
    super({ en: lines("en"), zh: lines("zh") });
  }
}

/** What is missing of the columns that a table must have, each with the names that it may be. */
export function missingColumns(
  { columns }: Table,
  required: readonly string[],
  known: ReadonlySet<string>,
): Problem[] {
  const spare = columns.filter((column) => !known.has(column));
  return required
    .filter((name) => !columns.includes(name))
    .map((name) => {
      const near = nearest(name, spare);
      return {
        line: 1,
        what: {
          en: `the column “${name}” is missing${near.length > 0 ? `; it may be the one called ${near.map((each) => `“${each}”`).join(" or ")}` : ""}`,
          zh: `缺少“${name}”列${near.length > 0 ? `，或即${near.map((each) => `“${each}”`).join("或")}` : ""}`,
        },
      };
    });
}

/** That columns are not known, and so left out; once. */
export function unknownColumns(
  { columns }: Table,
  known: ReadonlySet<string>,
): Text[] {
  const unknown = columns.filter((column) => !known.has(column));
  if (unknown.length === 0) return [];
  const names = unknown.map((each) => `“${each}”`);
  return [
    {
      en: `Unknown columns are left out: ${names.join(", ")}.`,
      zh: `下列未知的列未导入：${names.join("、")}。`,
    },
  ];
}

/** What a record has that another had before. */
export const doubled = (
  what: string,
  line: number,
  first: number,
): Problem => ({
  line,
  what: {
    en: `${what} stands on line ${String(first)} already`,
    zh: `${what} 已见于第 ${String(first)} 行`,
  },
});
