import {
  getArgumentValues,
  getNamedType,
  type GraphQLResolveInfo,
} from "graphql";
import { planFor } from "./plan-cache.ts";
import { PageSelection } from "./edges.ts";
import { Filtering, type Given } from "./filter.ts";
import type { Graph, Params } from "../graph/graph.ts";
import { listingOf, where, type ListArguments, type Listing } from "./list.ts";
import { byIds, type Facts } from "../model/index.ts";
import { sortBy, valueOf } from "./order.ts";
import type { Key } from "./paging.ts";
import { calls, entries, type RawRow } from "./fragment.ts";

/** A list of the whole graph. */
export interface RootList {
  /** Stands in its cursors: those of another list are refused. */
  readonly name: string;
  readonly kind: Facts;
  /** What the question narrows it by beside the argument `filter`. */
  readonly filter?: Given | undefined;
  /** Where the question begins at something else than the kind: Cypher that binds each member once. */
  readonly start?: Beginning | undefined;
}

/**
 * The page that the request selects of a list of the whole graph. It is ranked first, by a statement
 * that returns only where members stand: engines are quickest so, and can use an index.
 */
export async function fetchList(
  graph: Graph,
  info: GraphQLResolveInfo,
  { name, kind, filter, start }: RootList,
): Promise<unknown> {
  const { selection, plan } = planFor(info, "list", (selection) => {
    const edges = new PageSelection(
      selection,
      { connection: getNamedType(info.returnType).name, kinds: [kind] },
      "n",
      { nodes: info.fieldNodes },
    );
    const { nodes } = edges;
    return {
      edges,
      cypher: `${byIds}${calls(nodes)}
RETURN n.id AS id, {${entries(nodes).join(", ")}} AS cell`,
    };
  });
  const { edges, cypher } = plan;
  const values: ListArguments = getArgumentValues(
    info.parentType.getFields()[info.fieldName]!,
    info.fieldNodes[0]!,
    info.variableValues,
  );
  const filters = [filter, values.filter].filter((one) => one != null);
  const begun =
    start === undefined
      ? beginning(kind, filters)
      : { ...start, rest: filters };
  const listing = listingOf(
    { name, facts: kind },
    "m",
    "",
    { ...values, filter: { and: begun.rest } },
    edges.hasInfo,
  );
  const ranking = { ...begun.params, ...listing.params };
  const [rows, counted] = await Promise.all([
    edges.hasRows
      ? graph.read<Ranked>(pageOf(begun.match, listing), ranking)
      : [],
    edges.hasTotal
      ? graph.read<{ total: number }>(countOf(begun.match, listing), ranking)
      : [],
  ]);
  const { bounds, params } = selection.asking(info.variableValues);
  const cells = new Map<string, RawRow>();
  if (edges.nodes.length > 0 && rows.length > 0)
    for (const { id, cell } of await graph.read<{ id: string; cell: RawRow }>(
      cypher,
      { ...params, ids: rows.map(({ id }) => id) },
    ))
      cells.set(id, cell);
  return edges.serve(
    listing.name,
    rows.flatMap(({ id, at }) => {
      // Where another process writes meanwhile, one may be gone.
      const cell = edges.nodes.length > 0 ? cells.get(id) : {};
      return cell ? [{ at: [at, id], cell }] : [];
    }),
    counted[0]?.total ?? null,
    listing.bounds,
    bounds,
  );
}

interface Ranked {
  readonly id: string;
  readonly at: Key[number];
}

interface Beginning {
  /** Cypher that binds `m`, perhaps several times to the same. */
  readonly match: string;
  readonly params?: Params;
}

/** Begins at ids that a filter names, or else at all of the kind; and what then is left to ask. */
function beginning(
  kind: Facts,
  filters: readonly Given[],
): Beginning & { readonly rest: readonly Given[] } {
  const filtering = new Filtering("start");
  for (const [at, filter] of filters.entries()) {
    const found = filtering.start("m", kind, filter);
    if (found)
      return {
        match: `${found.match} WITH DISTINCT m`,
        params: filtering.params,
        rest: filters.with(at, found.rest),
      };
  }
  return { match: `MATCH (m:${kind.name})`, rest: filters };
}

/** Where the members of the page stand. */
function pageOf(
  match: string,
  { order, bounds, conditions, within }: Listing,
): string {
  // What is known to have the value can be found by the index of it.
  const has = `m.${order.property} IS NOT NULL`;
  const isBare = match.startsWith("MATCH") && within.length === 0;
  const kept = [
    ...(isBare && !order.isOptional ? [has] : []),
    ...conditions,
    ...within,
  ];
  return `${match}${where(kept)}
RETURN m.id AS id, ${valueOf("m", order)} AS at
ORDER BY ${sortBy("at", "id", order, bounds.isBackward)} LIMIT $limit`;
}

/** How many members there are. */
const countOf = (match: string, { conditions }: Listing) =>
  `${match}${where(conditions)}
RETURN count(m) AS total`;
