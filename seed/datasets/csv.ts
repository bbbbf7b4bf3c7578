import { parse, type CsvError } from "csv-parse/sync";
import type { Text } from "../../api/model/index.ts";
import { decode } from "../decode.ts";

/** What is wrong with a file, and where: it stops the import. */
export interface Problem {
  /** From 1. */
  readonly line: number;
  readonly what: Text;
}

/** One row of a table, by the names of its columns; cells are trimmed. */
export interface Row {
  readonly line: number;
  /** A cell; empty where it, or the whole column, is. */
  cell(column: string): string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export const isProblem = (read: Table | Problem): read is Problem =>
  "what" in read;

/** A table in CSV, by RFC 4180, with a header; or why it cannot be read. */
export function readCsv(bytes: Uint8Array): Table | Problem {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return {
      line: 1,
      what: {
        en: "the file is an Excel workbook or a ZIP archive: save the sheet as CSV in UTF-8",
        zh: "文件是 Excel 工作簿或 ZIP 压缩包：请将工作表另存为 UTF-8 编码的 CSV",
      },
    };
  const text = decode(bytes);
  if (typeof text !== "string") {
    const { line, what, remedy } = text;
    return {
      line,
      what: {
        en: `${what.en}: ${remedy.en}`,
        zh: `${what.zh}：${remedy.zh}`,
      },
    };
  }
  const content = text.replace(/^\uFEFF/, "");
  if (content.trim() === "")
    return { line: 1, what: { en: "the file is empty", zh: "文件为空" } };
  const parsed = parseText(content);
  if (!Array.isArray(parsed)) return parsed;
  const [header, ...body] = parsed;
  const columns = header!.record.map((name) => name.trim());
  const at = new Map(columns.map((name, index) => [name, index]));
  const doubled = columns.find((name, index) => at.get(name) !== index);
  if (doubled !== undefined)
    return {
      line: 1,
      what: {
        en: `two columns are called “${doubled}”`,
        zh: `有两列都名为“${doubled}”`,
      },
    };
  const rows: Row[] = [];
  let line = header!.info.lines + 1;
  for (const { record, info } of body) {
    if (record.length !== columns.length)
      return {
        line,
        what: {
          en: `${String(record.length)} values stand where the header has ${String(columns.length)}: the file may be cut off, or lack a quotation mark`,
          zh: `此行有 ${String(record.length)} 个值，表头有 ${String(columns.length)} 列：文件可能被截断，或缺少引号`,
        },
      };
    rows.push({
      line,
      cell: (column) => {
        const index = at.get(column);
        return index === undefined ? "" : record[index]!.trim();
      },
    });
    line = info.lines + 1;
  }
  return { columns, rows };
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function parseText(content: string): Parsed[] | Problem {
  const head = content.slice(0, content.search(/\r?\n|$/));
  const delimiter = [",", ";", "\t"].reduce((best, each) =>
    head.split(each).length > head.split(best).length ? each : best,
  );
  try {
    return parse(content, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const { code, lines, message } = error as CsvError & { lines?: number };
    if (code === undefined) throw error;
    return code === "CSV_QUOTE_NOT_CLOSED"
      ? {
          line: lines ?? 1,
          what: {
            en: "a quotation mark is opened and never closed: the file is cut off, or one is missing",
            zh: "引号只开未闭：文件被截断，或缺少引号",
          },
        }
      : {
          line: lines ?? 1,
          what: {
            en: `this is not CSV (${message.split(":")[0]!})`,
            zh: `这不是 CSV（${code}）`,
          },
        };
  }
}
