import {
  leafPaths,
  rowsByPath,
  valueAt,
  type Json,
  type Row,
} from "../grading/rows.ts";

export interface Table {
  /** Where its rows stand in the answer: `railways.edges.node`; empty for the answer as a whole. */
  readonly at: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const isList = (answer: Json, path: string): boolean => {
  let value: Json | undefined = answer;
  for (const key of path.split(".")) {
    if (Array.isArray(value)) return true;
    value =
      typeof value === "object" && value !== null
        ? (value as Row)[key]
        : undefined;
  }
  return Array.isArray(value);
};

/**
 * An answer as a table. A row is an item of the first list of objects, or the whole answer where
 * it has none; a column is a plain value, named by the fields that lead to it; several values in
 * one cell are joined by “; ”.
 */
export function tableOf(answer: Json): Table {
  const groups = [...rowsByPath(answer)];
  const list = groups.find(
    ([path]) => path !== "" && isList(answer, path),
  )?.[0];
  // The items of a connection are its nodes.
  const at = groups.some(([path]) => path === `${list ?? ""}.node`)
    ? `${list!}.node`
    : (list ?? "");
  const found = groups.find(([path]) => path === at)?.[1] ?? [];
  const rows = found.filter((row) => row !== null);
  const paths = [...new Set(rows.flatMap(leafPaths))];
  // Where one row has an object, null in another is no column of its own.
  const columns = paths.filter(
    (path) => !paths.some((other) => other.startsWith(`${path}.`)),
  );
  return {
    at,
    columns,
    rows: rows.map((row) =>
      columns.map((column) => cell(valueAt(row, column))),
    ),
  };
}

const cell = (value: Json | undefined): string =>
  Array.isArray(value)
    ? (value as readonly Json[]).map(cell).join("; ")
    : value === null || value === undefined
      ? ""
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);

/** A cell in quotation marks where it needs them; one that a spreadsheet would reckon is kept a text. */
const quoted = (text: string) => {
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** An answer as CSV by RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function csvOf(answer: Json): string {
  const { columns, rows } = tableOf(answer);
  return `\ufeff${[columns, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}
