import {
  getArgumentValues,
  getNamedType,
  type GraphQLResolveInfo,
} from "graphql";
import { planFor } from "./plan-cache.ts";
import { PageSelection } from "./page-selection.ts";
import { Filtering, type FilterInput } from "./filter.ts";
import type { Graph, Params } from "../graph/graph.ts";
import { keptCells, keptRows } from "../graph/kept-rows.ts";
import { keptTopology } from "../topology/kept-topology.ts";
import { pageOfAll, type Ranked } from "./held-page.ts";
import { listingOf, where, type ListArguments, type Listing } from "./list.ts";
import { byIdsOf, kinds, labelOf, type Facts } from "../model/index.ts";
import { sortBy, valueOf } from "./order.ts";
import { calls, entries, type RawRow } from "./fragment.ts";

/** A list of the whole graph. */
export interface RootList {
  /** Part of its cursors, so that those of another list are refused. */
  readonly name: string;
  readonly kind: Facts;
  /** Conditions of the query itself, beside the argument `filter`. */
  readonly filter?: FilterInput | undefined;
  /** Cypher that binds each member once, for queries that start from something other than the kind. */
  readonly start?: Start | undefined;
}

/**
 * The selected page of a list over the whole graph. A first statement ranks it and returns ids and
 * sort keys only: engines do that fastest and can use an index.
 */
export async function fetchList(
  graph: Graph,
  info: GraphQLResolveInfo,
  { name, kind, filter, start }: RootList,
): Promise<unknown> {
  const { selection, plan } = planFor(info, "list", (selection) => {
    const edges = new PageSelection(
      selection,
      { connection: getNamedType(info.returnType).name, kinds: kind.kinds },
      "n",
      { nodes: info.fieldNodes },
    );
    const { nodes } = edges;
    return {
      edges,
      cypher: `${byIdsOf(kind.kinds)}${calls(nodes)}
RETURN n.id AS id, {${entries(nodes).join(", ")}} AS cell`,
    };
  });
  const { edges, cypher } = plan;
  const values: ListArguments = getArgumentValues(
    info.parentType.getFields()[info.fieldName]!,
    info.fieldNodes[0]!,
    info.variableValues,
  );
  const filters = [filter, values.filter, membership(kind)].filter(
    (one) => one != null,
  );
  const started =
    start === undefined ? startOf(kind, filters) : { ...start, rest: filters };
  const isWhole =
    start === undefined && filter == null && values.filter == null;
  const listing = listingOf(
    { name, facts: kind },
    "m",
    "",
    { ...values, filter: { and: started.rest } },
    edges.hasInfo,
  );
  const isInOrder = kind.dataset === undefined && listing.order.name === "";
  const topology = isWhole && isInOrder ? await keptTopology(graph) : undefined;
  const { rows, total } = topology
    ? pageOfAll(topology, kind.kinds, listing.bounds)
    : await ranked(graph, started, isWhole, listing, edges);
  const { bounds, params } = selection.pagesOf(info.variableValues);
  const ids = edges.nodes.length > 0 ? rows.map(({ id }) => id) : [];
  const cells = await keptCells<RawRow>(graph, cypher, ids, params);
  return edges.serve(
    listing.name,
    rows.flatMap(({ id, at }) => {
      // Another process may have deleted it between the two statements.
      const cell = edges.nodes.length > 0 ? cells.get(id) : {};
      return cell ? [{ at: [at, id], cell }] : [];
    }),
    total,
    listing.bounds,
    bounds,
  );
}

/** Has the engine rank what is selected of a page. */
async function ranked(
  graph: Graph,
  { match, params }: Start,
  isWhole: boolean,
  listing: Listing,
  { hasRows, hasTotal }: Pick<PageSelection, "hasRows" | "hasTotal">,
): Promise<{ rows: readonly Ranked[]; total: number | null }> {
  const given = { ...params, ...listing.params };
  // Whole lists are what many ask for; of filtered ones there are too many to keep.
  const read = <Row extends object>(cypher: string): Promise<readonly Row[]> =>
    isWhole
      ? keptRows<Row>(graph, cypher, given)
      : graph.read<Row>(cypher, given);
  const [rows, counted] = await Promise.all([
    hasRows ? read<Ranked>(pageCypher(match, listing)) : [],
    hasTotal ? read<{ total: number }>(countCypher(match, listing)) : [],
  ]);
  return { rows, total: counted[0]?.total ?? null };
}

interface Start {
  /** Cypher that binds `m`. */
  readonly match: string;
  readonly params?: Params;
}

/** Starts at ids that one of the filters names, otherwise at the whole kind; `rest` are the conditions still to apply. */
export function startOf(
  kind: Facts,
  filters: readonly FilterInput[],
): Start & { readonly rest: readonly FilterInput[] } {
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
  return {
    match: `MATCH (m${labelOf(kind) || ":Entity"})`,
    rest: filters,
  };
}

/** What tells the members of an interface, which is no label in the graph. */
const membership = ({ kinds: own }: Facts): FilterInput | null =>
  own.length === 1 || own.length === kinds.size
    ? null
    : { kind: own.map(({ name }) => name) };

/** Cypher for the ids and sort keys of the page. */
function pageCypher(
  match: string,
  { order, bounds, conditions, within }: Listing,
): string {
  // With this condition, Neo4j can use the index of the property.
  const has = `m.${order.property} IS NOT NULL`;
  const isBare = match.startsWith("MATCH") && within.length === 0;
  const wanted = [
    ...(isBare && !order.isOptional ? [has] : []),
    ...conditions,
    ...within,
  ];
  return `${match}${where(wanted)}
RETURN m.id AS id, ${valueOf("m", order)} AS at
ORDER BY ${sortBy("at", "id", order, bounds.isBackward)} LIMIT $limit`;
}

/** Cypher for the number of members. */
const countCypher = (match: string, { conditions }: Listing) =>
  `${match}${where(conditions)}
RETURN count(m) AS total`;
