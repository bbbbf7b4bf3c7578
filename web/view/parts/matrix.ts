import { idsIn, termIn } from "../address-text.ts";
import { part } from "../part.ts";

export const matrixRows = ["COUNTRIES", "STRATEGIES"] as const;

export const matrixOrders = ["COUNT", "STAGE", "NAME"] as const;

/** What crosses what in the matrix. */
export interface MatrixView {
  readonly rows: (typeof matrixRows)[number];
  /** The initiatives of the columns; empty for those with the most alignments. */
  readonly columns: readonly string[];
  /** What its rows are sorted by. */
  readonly order: (typeof matrixOrders)[number];
}

const plain: MatrixView = { rows: "COUNTRIES", columns: [], order: "COUNT" };

export const matrix = part<MatrixView>({
  plain,
  read: (query) => ({
    rows: termIn(matrixRows, query.get("rows") ?? "") ?? plain.rows,
    columns: idsIn(query.get("against"), 20),
    order: termIn(matrixOrders, query.get("sort") ?? "") ?? plain.order,
  }),
  write: ({ rows, columns, order }, query) => {
    if (rows !== plain.rows) query.set("rows", rows.toLowerCase());
    if (columns.length > 0) query.set("against", columns.join(","));
    if (order !== plain.order) query.set("sort", order.toLowerCase());
  },
});
