import type { GraphQLResolveInfo } from "graphql";
import { planFor } from "./plan-cache.ts";
import type { Graph, Params } from "../graph/graph.ts";
import { byId, byIdsOf, kindOfId, type Facts } from "../model/index.ts";
import { kindAt, peekTopology } from "../topology/kept-topology.ts";
import type { Fragment } from "./fragment.ts";
import { heldOf, type Held } from "./held-page.ts";

/** A statement that gives a row for each node `n` that `match` finds: its id, and what the fragment reads. */
export const cellsOf = (match: string, { calls, value }: Fragment): string =>
  `${match}${calls}\nRETURN n.id AS id, ${value} AS cell`;

/** Fetches what the request selects of each node `n` that `match` finds. */
export async function fetchNodes(
  graph: Graph,
  info: GraphQLResolveInfo,
  {
    match,
    kinds,
    params,
    held,
  }: {
    match: string;
    kinds: readonly Facts[];
    params: Params;
    /** Of the one node, where it is but one. */
    held?: Held | undefined;
  },
): Promise<unknown[]> {
  const { selection, plan } = planFor(
    info,
    match,
    (selection) => {
      const fragment = selection.node("n", kinds, info.fieldNodes);
      return {
        cypher: `${match}${fragment.calls}\nRETURN ${fragment.value} AS cell`,
        fragment,
      };
    },
    held?.links,
  );
  const { bounds, params: own } = selection.pagesOf(info.variableValues, held);
  const { cypher, fragment } = plan;
  const rows = await graph.read<{ cell: never }>(cypher, { ...params, ...own });
  return rows.map(({ cell }) => fragment.read(cell, bounds));
}

/** The same for one node by its id, by a statement that others may share who ask the same of other ids. */
async function fetchAlike(
  graph: Graph,
  info: GraphQLResolveInfo,
  id: string,
  kinds: readonly Facts[],
): Promise<unknown> {
  if (!graph.readByIds) {
    const one = { match: byId(kinds), params: { id }, kinds };
    return (await fetchNodes(graph, info, one))[0] ?? null;
  }
  const match = byIdsOf(kinds);
  const { selection, plan } = planFor(info, match, (selection) => {
    const fragment = selection.node("n", kinds, info.fieldNodes);
    const cypher = cellsOf(match, fragment);
    return { cypher, fragment };
  });
  const { bounds, params } = selection.pagesOf(info.variableValues);
  const [row] = await graph.readByIds<{ id: string; cell: never }>(
    plan.cypher,
    [id],
    params,
  );
  return row ? plan.fragment.read(row.cell, bounds) : null;
}

/** Fetches what the request selects of the entity with this id, if it is of one of `kinds`. */
export async function fetchOne(
  graph: Graph,
  info: GraphQLResolveInfo,
  id: string,
  kinds: readonly Facts[],
): Promise<unknown> {
  const topology = await peekTopology(graph);
  const fetchAs = async (own: readonly Facts[]): Promise<unknown> => {
    if (own.length === 0) return null;
    const held = heldOf(topology, id);
    if (!held) return fetchAlike(graph, info, id, own);
    await graph.revision();
    const [found] = await fetchNodes(graph, info, {
      match: byId(own),
      params: { id },
      kinds: own,
      held,
    });
    return found ?? null;
  };
  const isWide =
    kinds.length > 1 &&
    planFor(info, "width", (selection) =>
      selection.isWide(kinds, info.fieldNodes, "one"),
    ).plan;
  if (!isWide) return fetchAs(kinds);
  const named = (kind: string | undefined) =>
    kinds.filter(({ name }) => name === kind);
  const node = topology?.numberOf(id);
  // What has become of another kind is not found as this one, and is looked up.
  const known =
    node === undefined
      ? null
      : await fetchAs(named(kindAt(topology!.kinds[node]!)));
  if (known !== null) return known;
  const [found] = await graph.read<{ kind: string }>(kindOfId, { id });
  return fetchAs(named(found?.kind));
}
