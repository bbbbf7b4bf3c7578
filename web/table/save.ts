import { layerOf } from "../view/kind.ts";
import type { Layer } from "../view/parts/layers.ts";
import { ask } from "../ask/ask.ts";
import { askOnce } from "../ask/use-query.ts";
import type { Column } from "./columns.ts";
import { OriginDocument } from "./documents.ts";
import { rowsDocument } from "./document.ts";
import type { FileColumn } from "./cell-text.ts";
import type { List } from "./list.ts";
import type { Row, RowsAnswer, RowsVariables } from "./row.ts";
import { mostAtOnce } from "./use-rows.ts";

interface Wanted {
  readonly list: List;
  readonly columns: readonly Column[];
  readonly variables: RowsVariables;
  readonly onProgress: (done: number, count: number) => void;
}

/** Every row that matches, page by page. */
export async function everyRow({
  list,
  columns,
  variables,
  onProgress,
}: Wanted): Promise<Row[]> {
  const query = rowsDocument(list, columns);
  const pageAfter = async (after: string | null) => {
    const { rows } = await askOnce(query, {
      ...variables,
      first: mostAtOnce,
      after,
      ids: [],
    });
    return rows;
  };
  const found: Row[] = [];
  for (let after: string | null = null; ;) {
    const rows: RowsAnswer["rows"] = await pageAfter(after);
    found.push(...rows.edges.map(({ node }) => node));
    onProgress(found.length, rows.totalCount);
    if (!rows.pageInfo.hasNextPage) return found;
    after = rows.pageInfo.endCursor;
  }
}

/** What a row of a file is, whatever the columns. */
const identity = (language: string): FileColumn[] => [
  { header: "id", text: ({ id }) => id },
  { header: "name_en", text: ({ name }) => name.en },
  { header: "name_zh", text: ({ name }) => name.zh },
  {
    header: "address",
    text: ({ id }) => `${location.origin}/${language}/?card=${id}`,
  },
];

/** A file as a table, and the version of the data that it states. */
interface Saved {
  readonly file: Blob;
  readonly version: string;
}

/** The rows as CSV, each with its id, its name and its address. */
export const csvOf = (
  rows: readonly Row[],
  columns: readonly FileColumn[],
  {
    list,
    language,
    view,
  }: {
    readonly list: List;
    readonly language: string;
    readonly view: string;
  },
): Promise<Saved> =>
  csvFrom(rows, [...identity(language), ...columns], {
    layer: layerOf(list.name),
    view,
  });

/**
 * Rows of any kind as CSV, with the version, licence and address of the data in columns of their own: a table
 * has no other place for them. A spreadsheet takes no cell of it for a formula.
 */
export async function csvFrom<Row>(
  rows: readonly Row[],
  columns: readonly {
    readonly header: string;
    readonly text: (row: Row) => string;
  }[],
  { layer, view }: { readonly layer: Layer | undefined; readonly view: string },
): Promise<Saved> {
  const [{ unparse }, { about, datasets }] = await Promise.all([
    import("papaparse"),
    ask(OriginDocument, {}),
  ]);
  const { version, licence, licenceAddress } = about;
  // Records of a layer are its publishers', under their licence, and ask to be cited as theirs.
  const origin = datasets.find(({ dataset }) => dataset === layer);
  const every: typeof columns = [
    ...columns,
    { header: "data_version", text: () => version ?? "" },
    {
      header: "data_licence",
      text: () =>
        origin ? (origin.licence ?? "") : `${licence} ${licenceAddress}`,
    },
    ...(origin
      ? [
          { header: "data_source", text: () => origin.address },
          { header: "data_citation", text: () => origin.citation },
        ]
      : []),
    { header: "data_view", text: () => location.origin + view },
  ];
  const text = unparse(
    {
      fields: every.map(({ header }) => header),
      data: rows.map((row) => every.map(({ text }) => text(row))),
    },
    { escapeFormulae: true, newline: "\r\n" },
  );
  return {
    // With this mark, spreadsheets recognize UTF-8.
    file: new Blob(["\uFEFF", text, "\r\n"], {
      type: "text/csv;charset=utf-8",
    }),
    version: version?.slice(0, 12) ?? "",
  };
}
