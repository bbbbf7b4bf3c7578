import { getArgumentValues } from "graphql";
import { type DatasetLink, type Facts, type Link } from "../model/index.ts";
import { PageSelection } from "./page-selection.ts";
import type { RequestInfo } from "./collect-fields.ts";
import { listingOf, where, type Listing } from "./list.ts";
import { sortBy, valueOf } from "./order.ts";
import type { PageKey } from "./paging.ts";
import {
  brings,
  calls,
  entries,
  type RawRow,
  type Fragment,
} from "./fragment.ts";
import type { Field, Selection } from "./select.ts";

/** A list of what a node is linked to, served in pages. */
interface LinkList {
  /** Part of its cursors, so that those of another list are refused. */
  readonly name: string;
  /** The kind or interface of its members. */
  readonly facts: Facts;
  readonly kinds: readonly Facts[];
  readonly connection: string;
  /** The variable of the node that it belongs to. */
  readonly of: string;
  /** The link that its members have to that node. */
  readonly link: Link | DatasetLink;
  /** Cypher that binds each member to the variable `m` exactly once. */
  readonly match: (m: string) => string;
}

/** Whether no variable occurs in the arguments. */
const isFixed = ({ nodes: [node] }: Field): boolean =>
  (node!.arguments ?? []).every(
    ({ loc }) => !loc!.source.body.slice(loc!.start, loc!.end).includes("$"),
  );

/** The fragment of such a page: its members and the total. */
export function linkPage(
  selection: Selection,
  list: LinkList,
  field: Field,
): Fragment<{ rows?: (RawRow & { at?: PageKey })[]; total?: number | null }> {
  const definition = field.on.getFields()[field.name]!;
  const [m, found, total] = [
    selection.name("n"),
    selection.name("l"),
    selection.name("t"),
  ];
  const listingFor = (variables: RequestInfo["variableValues"]) => {
    const values = getArgumentValues(definition, field.nodes[0]!, variables);
    return listingOf(list, m, page, values, edges.hasInfo);
  };
  let fixed: Listing | undefined;
  const listing = isFixed(field)
    ? (variables: RequestInfo["variableValues"]) =>
        (fixed ??= listingFor(variables))
    : listingFor;
  // Registered before the pages nested in it, so that numbers follow the document.
  const at = selection.addPage(listing);
  const page = String(at);
  const edges = new PageSelection(selection, list, m, field);
  const { name, order, bounds, conditions, within } = listing(
    selection.request.variableValues,
  );
  const value = valueOf(m, order);
  const sort = sortBy(value, `${m}.id`, order, bounds.isBackward);
  const again = edges.nodes.some(({ fragment }) => fragment.calls !== "")
    ? `\nWITH ${[m, ...brings(edges.nodes)].join(", ")} ORDER BY ${sort}`
    : "";
  const hasKeys = edges.hasKeys || edges.nodes.length === 0;
  const member = [
    ...(hasKeys ? [`at: [${value}, ${m}.id]`] : []),
    ...entries(edges.nodes),
  ];
  const isHeld =
    order.name === "" &&
    conditions.length === 0 &&
    selection.holds(list.of, list.link);
  if (isHeld) {
    // Links of imported records are none of those that are held.
    const link = list.link as Link;
    selection.addHeld({ page, link, kinds: list.kinds });
  }
  const members = isHeld
    ? `UNWIND $ids${page} AS id MATCH (${m}:Entity {id: id})`
    : `${list.match(m)}${where([...conditions, ...within])}`;
  const rowsCall = `
CALL (${list.of}) {
${members}
WITH ${m} ORDER BY ${sort} LIMIT $limit${page}${calls(edges.nodes)}${again}
RETURN collect({${member.join(", ")}}) AS ${found}
}`;
  const totalCall = `
CALL (${list.of}) {
${list.match(m)}${where(conditions)}
RETURN count(${m}) AS ${total}
}`;
  const { hasRows, hasTotal } = edges;
  const isCounted = hasTotal && !isHeld;
  const entriesOfPage = [
    ...(hasRows ? [`rows: ${found}`] : []),
    ...(hasTotal ? [`total: ${isHeld ? `$total${page}` : total}`] : []),
  ];
  return {
    calls: (hasRows ? rowsCall : "") + (isCounted ? totalCall : ""),
    brings: [...(hasRows ? [found] : []), ...(isCounted ? [total] : [])],
    value: entriesOfPage.length > 0 ? `{${entriesOfPage.join(", ")}}` : "[]",
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
