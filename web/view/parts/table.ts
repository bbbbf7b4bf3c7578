import { listed, numberIn, termIn } from "../address-text.ts";
import { kindNames, type KindName } from "../kind.ts";
import { part } from "../part.ts";

/** What the table lists, and how. */
export interface TableView {
  readonly kind: KindName;
  /** The API's filter of the kind, as JSON; null for all. */
  readonly where: string | null;
  /** A term of the kind's order, as `NAME_EN` or `-NAME_EN` for the other way round; null for the API's own. */
  readonly order: string | null;
  /** The columns by name, in order; null for the kind's usual ones. */
  readonly columns: readonly string[] | null;
  /** The page, counted from 0. */
  readonly page: number;
}

const plain: TableView = {
  kind: "Alignment",
  where: null,
  order: null,
  columns: null,
  page: 0,
};

const isJsonObject = (text: string) => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

export const table = part<TableView>({
  plain,
  read: (query) => {
    const where = query.get("where");
    const order = query.get("order");
    const columns = listed(query.get("columns")).filter((name) =>
      /^[a-zA-Z]{1,40}$/.test(name),
    );
    return {
      kind: termIn(kindNames, query.get("list") ?? "") ?? plain.kind,
      where: where !== null && isJsonObject(where) ? where : null,
      order:
        order !== null && /^-?[A-Z][A-Z_]{0,60}$/.test(order) ? order : null,
      columns: columns.length > 0 ? [...new Set(columns)] : null,
      page: numberIn(query.get("page")) ?? plain.page,
    };
  },
  write: ({ kind, where, order, columns, page }, query) => {
    if (kind !== plain.kind) query.set("list", kind);
    if (where !== null) query.set("where", where);
    if (order !== null) query.set("order", order);
    if (columns !== null) query.set("columns", columns.join(","));
    if (page !== plain.page) query.set("page", String(page));
  },
});
