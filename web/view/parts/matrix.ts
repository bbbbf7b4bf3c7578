import { idsIn, termIn } from "../address-text.ts";
import { part } from "../part.ts";

export const matrixRows = ["COUNTRIES", "STRATEGIES"] as const;

export const matrixOrders = ["COUNT", "STAGE", "NAME"] as const;

/** As many rows and columns as the API gives. */
export const most = { rows: 60, columns: 20 };

/** What crosses what in the matrix. */
export interface MatrixView {
  /** What the rows are where none are chosen. */
  readonly rows: (typeof matrixRows)[number];
  /** The things of the rows; empty for those with the most alignments. */
  readonly chosenRows: readonly string[];
  /** The initiatives of the columns; empty for those with the most alignments. */
  readonly columns: readonly string[];
  /** What its rows are sorted by. */
  readonly order: (typeof matrixOrders)[number];
}

const plain: MatrixView = {
  rows: "COUNTRIES",
  chosenRows: [],
  columns: [],
  order: "COUNT",
};

export const matrix = part<MatrixView>({
  plain,
  read: (query) => ({
    rows: termIn(matrixRows, query.get("rows") ?? "") ?? plain.rows,
    chosenRows: idsIn(query.get("who"), most.rows),
    columns: idsIn(query.get("against"), most.columns),
    order: termIn(matrixOrders, query.get("sort") ?? "") ?? plain.order,
  }),
  write: ({ rows, chosenRows, columns, order }, query) => {
    if (rows !== plain.rows) query.set("rows", rows.toLowerCase());
    if (chosenRows.length > 0) query.set("who", chosenRows.join(","));
    if (columns.length > 0) query.set("against", columns.join(","));
    if (order !== plain.order) query.set("sort", order.toLowerCase());
  },
});
