import { getArgumentValues } from "graphql";
import type { Facts } from "../model/index.ts";
import { PageSelection } from "./edges.ts";
import type { RequestInfo } from "./collect-fields.ts";
import { listingOf, where, type Listing } from "./list.ts";
import { sortBy, valueOf } from "./order.ts";
import type { Key } from "./paging.ts";
import {
  brings,
  calls,
  entries,
  type RawRow,
  type Fragment,
} from "./fragment.ts";
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

/** Whether the arguments are the same in every request. */
const isFixed = ({ nodes: [node] }: Field): boolean =>
  (node!.arguments ?? []).every(
    ({ loc }) => !loc!.source.body.slice(loc!.start, loc!.end).includes("$"),
  );

/** A page of such a list: the members within its bounds, and how many there are in all. */
export function linkPage(
  selection: Selection,
  list: List,
  field: Field,
): Fragment<{ rows?: (RawRow & { at?: Key })[]; total?: number | null }> {
  const definition = field.on.getFields()[field.name]!;
  const [m, found, total] = [
    selection.name("n"),
    selection.name("l"),
    selection.name("t"),
  ];
  const asked = (variables: RequestInfo["variableValues"]) => {
    const values = getArgumentValues(definition, field.nodes[0]!, variables);
    return listingOf(list, m, page, values, edges.hasInfo);
  };
  let fixed: Listing | undefined;
  const ask = isFixed(field)
    ? (variables: RequestInfo["variableValues"]) => (fixed ??= asked(variables))
    : asked;
  // Before the pages that are nested in it.
  const at = selection.addPage(ask);
  const page = String(at);
  const edges = new PageSelection(selection, list, m, field);
  const { name, order, bounds, conditions, within } = ask(
    selection.asked.variableValues,
  );
  const value = valueOf(m, order);
  const sort = sortBy(value, `${m}.id`, order, bounds.isBackward);
  const again = edges.nodes.some(({ piece }) => piece.calls !== "")
    ? `\nWITH ${[m, ...brings(edges.nodes)].join(", ")} ORDER BY ${sort}`
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
  const held = [
    ...(hasRows ? [`rows: ${found}`] : []),
    ...(hasTotal ? [`total: ${total}`] : []),
  ];
  return {
    calls: (hasRows ? rowsCall : "") + (hasTotal ? totalCall : ""),
    brings: [...(hasRows ? [found] : []), ...(hasTotal ? [total] : [])],
    value: held.length > 0 ? `{${held.join(", ")}}` : "[]",
    read: ({ rows = [], total = null }, pages) =>
      edges.serve(
        name,
        rows.map((cell) => ({ at: cell.at ?? [], cell })),
        total,
        pages[at]!,
        pages,
      ),
  };
}
