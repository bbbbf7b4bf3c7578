import { getArgumentValues } from "graphql";
import type { Facts } from "../model/index.ts";
import { Edges } from "./edges.ts";
import type { Asked } from "./fields.ts";
import { listingOf, where } from "./list.ts";
import { sortBy, valueOf } from "./order.ts";
import type { Key } from "./paging.ts";
import { brings, calls, entries, type Cell, type Piece } from "./piece.ts";
import type { Field, Selection } from "./select.ts";

/** A list that hangs on a node and is served in pages. */
interface List {
  /** Stands in its cursors: those of another list are refused. */
  readonly name: string;
  /** What its members have in common. */
  readonly facts: Facts;
  readonly kinds: readonly Facts[];
  readonly connection: string;
  /** The node that it hangs on. */
  readonly of: string;
  /** Cypher that binds each member once to the variable `m`. */
  readonly match: (m: string) => string;
}

/** A page of such a list: the members within its bounds, and how many there are in all. */
export function nestedPage(
  selection: Selection,
  list: List,
  field: Field,
): Piece<{ rows: (Cell & { at?: Key })[]; total: number }> {
  const definition = field.on.getFields()[field.name]!;
  const [m, found, total] = [
    selection.name("n"),
    selection.name("all"),
    selection.name("total"),
  ];
  const ask = (variables: Asked["variableValues"]) => {
    const values = getArgumentValues(definition, field.nodes[0]!, variables);
    return listingOf(list, m, page, values, edges.hasInfo);
  };
  // Before the pages that are nested in it.
  const at = selection.addPage(ask);
  const page = String(at);
  const edges = new Edges(selection, list, m, field);
  const { name, order, bounds, conditions, within } = ask(
    selection.asked.variableValues,
  );
  const value = valueOf(m, order);
  const sort = sortBy(value, `${m}.id`, order, bounds.isBackward);
  const again = edges.nodes.some(({ piece }) => piece.calls !== "")
    ? `\n  WITH ${[m, ...brings(edges.nodes)].join(", ")} ORDER BY ${sort}`
    : "";
  const hasKeys = edges.hasKeys || edges.nodes.length === 0;
  const member = [
    ...(hasKeys ? [`at: [${value}, ${m}.id]`] : []),
    ...entries(edges.nodes),
  ];
  const rowsCall = `
CALL (${list.of}) {
  ${list.match(m)}${where([...conditions, ...within])}
  WITH ${m} ORDER BY ${sort} LIMIT $limit${page}${calls(edges.nodes)}${again}
  RETURN collect({${member.join(", ")}}) AS ${found}
}`;
  const totalCall = `
CALL (${list.of}) {
  ${list.match(m)}${where(conditions)}
  RETURN count(${m}) AS ${total}
}`;
  const { hasRows, hasTotal } = edges;
  return {
    calls: (hasRows ? rowsCall : "") + (hasTotal ? totalCall : ""),
    brings: [...(hasRows ? [found] : []), ...(hasTotal ? [total] : [])],
    value: `{rows: ${hasRows ? found : "[]"}, total: ${hasTotal ? total : "null"}}`,
    read: ({ rows, total }, pages) =>
      edges.serve(
        name,
        rows.map((cell) => ({ at: cell.at ?? [], cell })),
        total,
        pages[at]!,
        pages,
      ),
  };
}
