import type { lists } from "../../gql/lists.ts";
import { idIn, isId, listed, numberIn } from "../address-text.ts";
import { part } from "../part.ts";

/** The lists of the API, by what they hold: a kind, or all kinds that share an interface. */
export type ListName = keyof typeof lists;

/** What the table lists, and how. What this version does not know stays as it is, so that the table can say so. */
export interface TableView {
  /** The name of a list, as the address has it. */
  readonly list: string;
  /** Only what the search finds for this; null for all. */
  readonly matching: string | null;
  /** Of alignments: those of this strategy, owner or project; null for all. */
  readonly of: string | null;
  /** The API's filter of the list, as JSON; null for all. */
  readonly where: string | null;
  /** A term of the list's order, as `NAME_EN` or `-NAME_EN` for the other way round; null for the API's own. */
  readonly order: string | null;
  /** The columns by name, in order; null for the list's usual ones. */
  readonly columns: readonly string[] | null;
  /** The page, counted from 0. */
  readonly page: number;
}

const plain: TableView = {
  list: "Alignment" satisfies ListName,
  matching: null,
  of: null,
  where: null,
  order: null,
  columns: null,
  page: 0,
};

/** As much of a filter as an address holds, and of a search. */
const longest = { where: 4_000, matching: 200 };

export const table = part<TableView>({
  plain,
  read: (query) => {
    const list = query.get("list") ?? "";
    const of = idIn(query.get("of") ?? "");
    const order = query.get("order");
    const columns = listed(query.get("columns")).filter((name) =>
      /^[a-zA-Z]{1,40}$/.test(name),
    );
    return {
      list: /^[a-zA-Z]{1,40}$/.test(list) ? list : plain.list,
      matching: query.get("matching")?.slice(0, longest.matching) || null,
      of: isId(of) ? of : null,
      where: query.get("where")?.slice(0, longest.where) || null,
      order:
        order !== null && /^-?[A-Z][A-Z0-9_]{0,60}$/.test(order) ? order : null,
      columns: columns.length > 0 ? [...new Set(columns)] : null,
      page: numberIn(query.get("page")) ?? plain.page,
    };
  },
  write: ({ list, matching, of, where, order, columns, page }, query) => {
    if (list !== plain.list) query.set("list", list);
    if (matching !== null) query.set("matching", matching);
    if (of !== null) query.set("of", of);
    if (where !== null) query.set("where", where);
    if (order !== null) query.set("order", order);
    if (columns !== null) query.set("columns", columns.join(","));
    if (page !== plain.page) query.set("page", String(page));
  },
});
