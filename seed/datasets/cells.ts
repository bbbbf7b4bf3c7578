import { PartialDate } from "../../api/model/index.ts";
import type { Text } from "../../api/model/index.ts";
import type { Problem, Row } from "./csv.ts";

/** The years that a record may tell of: none before the People's Republic, none far ahead. */
const years = { from: 1949, to: 2040 };

/** Reads the cells of one row, and collects what is wrong with them. */
export class Cells {
  constructor(
    private readonly row: Row,
    private readonly isUnknown: (cell: string) => boolean,
    private readonly problems: Problem[],
  ) {}

  /** The text of the first of these columns that has one. */
  text(...columns: readonly string[]): string | undefined {
    for (const column of columns) {
      const cell = this.row.cell(column);
      if (!this.isUnknown(cell)) return cell.replace(/\s+/g, " ");
    }
    return undefined;
  }

  /** The parts of a list, each once. */
  list(...columns: readonly string[]): string[] {
    const text = this.text(...columns);
    const parts = (text ?? "").split("|").map((part) => part.trim());
    return [...new Set(parts)].filter((part) => !this.isUnknown(part));
  }

  boolean(...columns: readonly string[]): boolean | undefined {
    const text = this.text(...columns)?.toLowerCase();
    return text === undefined ? undefined : /^(yes|true|1)$/.test(text);
  }

  amount(column: string): number | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const value = /^-?[\d.]+(e\+?\d+)?$/i.test(text) ? Number(text) : NaN;
    if (Number.isNaN(value))
      this.tell({
        en: `“${column}” is “${shortened(text)}”, which is no number: write it as 1234567.89`,
        zh: `“${column}”为“${shortened(text)}”，不是数字：请写成 1234567.89`,
      });
    else if (value < 0)
      this.tell({
        en: `“${column}” is ${text}: an amount cannot be negative`,
        zh: `“${column}”为 ${text}：金额不能为负`,
      });
    else return value;
    return undefined;
  }

  number(column: string): number | undefined {
    const text = this.text(column);
    const value = Number(text);
    return text === undefined || Number.isNaN(value) ? undefined : value;
  }

  year(column: string): number | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const year = /^\d+(\.0+)?$/.test(text) ? Number(text) : NaN;
    if (year >= years.from && year <= years.to) return year;
    this.tell({
      en: `“${column}” is “${shortened(text)}”: a year from ${String(years.from)} to ${String(years.to)} belongs here`,
      zh: `“${column}”为“${shortened(text)}”：此处应为 ${String(years.from)} 至 ${String(years.to)} 年之间的年份`,
    });
    return undefined;
  }

  /** A day, as `2019-11-05` or `11/05/2019`. */
  day(column: string): string | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
    const day = american
      ? [american[3], american[1], american[2]]
          .map((part) => part!.padStart(2, "0"))
          .join("-")
      : text;
    const year = Number(day.slice(0, 4));
    if (PartialDate.isValid(day) && year >= years.from && year <= years.to)
      return day;
    this.tell({
      en: `“${column}” is “${shortened(text)}”: a day from ${String(years.from)} to ${String(years.to)} belongs here, as 2019-11-05 or 11/05/2019`,
      zh: `“${column}”为“${shortened(text)}”：此处应为 ${String(years.from)} 至 ${String(years.to)} 年之间的日期，如 2019-11-05 或 11/05/2019`,
    });
    return undefined;
  }

  tell(what: Text): void {
    this.problems.push({ line: this.row.line, what });
  }
}

const shortened = (text: string) =>
  text.length > 60 ? `${text.slice(0, 60)}…` : text;
