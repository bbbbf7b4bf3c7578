import { Kind, getNamedType, type GraphQLResolveInfo } from "graphql";
import type { Path } from "graphql/jsutils/Path.js";
import { planFor } from "./plan-cache.ts";
import type { Graph, Params } from "../graph/graph.ts";
import { keptCells } from "../graph/kept-rows.ts";
import {
  byId,
  byIds,
  byIdsOf,
  datasetKinds,
  isImportedId,
  kindsAt,
  kindOfId,
  kindsOfIds,
  kinds,
  entityTypes,
  linkObjects,
  type Facts,
} from "../model/index.ts";
import { kindAt, peekTopology } from "../topology/kept-topology.ts";
import { keyOf, type Fragment } from "./fragment.ts";
import { heldOf, type Held } from "./held-page.ts";
import type { Nodes, Selection } from "./select.ts";

interface CompiledStatement {
  readonly cypher: string;
  readonly fragment: Fragment<never>;
}

/** A statement that gives a row for each node `n` that `match` finds: its id, and what the fragment reads. */
const cellsOf = (match: string, { calls, value }: Fragment): string =>
  `${match}${calls}\nRETURN n.id AS id, ${value} AS cell`;

/** What a statement gives of each of `ids`. */
async function entitiesOf(
  graph: Graph,
  info: GraphQLResolveInfo,
  selection: Selection,
  { cypher, fragment }: CompiledStatement,
  ids: readonly string[],
): Promise<(EntityRow | null)[]> {
  const { bounds, params } = selection.pagesOf(info.variableValues);
  const cells = await keptCells<never>(graph, cypher, ids, params);
  return Array.from(
    cells.values(),
    (cell) => fragment.read(cell, bounds) as EntityRow | null,
  );
}

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

/** A resolver of what was fetched of the entity with this id, for the position in the request that it is called at. */
export type Fetched = (
  id: string,
) => (
  args: unknown,
  context: unknown,
  info: Pick<GraphQLResolveInfo, "path">,
) => unknown;

/** The same for a field that is a list of entities. */
export const listOf =
  (fetched: Fetched, ids: readonly string[]) =>
  (...args: Parameters<ReturnType<Fetched>>): unknown[] =>
    ids.map((id) => fetched(id)(...args));

const positionOf = (path: Path | undefined): string =>
  path
    ? `${positionOf(path.prev)}${typeof path.key === "number" ? "" : `.${path.key}`}`
    : "";

/** Field names that lead to a position; a list of names where any of them does. */
export type Steps = readonly (string | readonly string[])[];

/**
 * Fetches what the request selects of entities that a query found by Cypher of its own, at every
 * position that `steps` lead to below the query's field. Where they lead to `evidence` or
 * `references`, those of the entity are served.
 */
export async function fetchAt(
  graph: Graph,
  info: GraphQLResolveInfo,
  steps: Steps,
  ids: readonly string[],
): Promise<Fetched> {
  const { selection, plan } = planFor(info, steps.join("."), (selection) =>
    positionsOf(selection, info, steps).flatMap(
      ({ kinds, nodes, ...position }) =>
        (selection.isWide(kinds, nodes, "list")
          ? kinds.map((kind) => [kind])
          : [kinds]
        ).map((own) => {
          const fragment = selection.node("n", own, nodes);
          return {
            ...position,
            // Null where one statement serves all kinds.
            kind: own === kinds ? null : own[0]!.name,
            fragment,
            cypher: cellsOf(byIds, fragment),
          };
        }),
    ),
  );
  const distinct = [...new Set(ids)];
  const wanted = distinct.filter((id) => !isImportedId(id));
  const kindOf = await keptCells<string>(
    graph,
    kindsOfIds,
    plan.some(({ kind }) => kind !== null) ? wanted : [],
  );
  const found = new Map<string, Map<string, unknown>>();
  // Positions that select the same, such as both ends of a step, share a statement.
  const running = new Map<string, ReturnType<typeof entitiesOf>>();
  await Promise.all(
    plan.map(async ({ position, part, kind, ...statement }) => {
      const here = found.get(position) ?? new Map<string, unknown>();
      found.set(position, here);
      const own = wanted.filter(
        (id) => kind === null || kindOf.get(id) === kind,
      );
      if (own.length === 0) return;
      const key = `${kind ?? ""} ${statement.cypher}`;
      const rows =
        running.get(key) ?? entitiesOf(graph, info, selection, statement, own);
      running.set(key, rows);
      for (const row of await rows)
        if (row) here.set(row.id, part === null ? row : row[part]);
    }),
  );
  await Promise.all(
    [...datasetKinds.values()].map(async (kind) => {
      const own = distinct.filter((id) => kindsAt(id, [])[0] === kind);
      if (own.length > 0)
        await fetchImported(graph, info, steps, kind, own, found);
    }),
  );
  return (id) =>
    (_args, _context, { path }) =>
      found.get(positionOf(path))?.get(id) ?? null;
}

/** Puts into `found`, by position and id, what the request selects of imported records of one kind. */
async function fetchImported(
  graph: Graph,
  info: GraphQLResolveInfo,
  steps: Steps,
  kind: Facts,
  ids: readonly string[],
  found: Map<string, Map<string, unknown>>,
): Promise<void> {
  const name = `${steps.join(".")} ${kind.name}`;
  const { selection, plan } = planFor(info, name, (selection) =>
    positionsOf(selection, info, steps).map(({ position, part, nodes }) => {
      const fragment = selection.node("n", [kind], nodes);
      const cypher = cellsOf(byIdsOf([kind]), fragment);
      return { position, part, fragment, cypher };
    }),
  );
  for (const { position, part, ...statement } of plan) {
    const here = found.get(position) ?? new Map<string, unknown>();
    found.set(position, here);
    const rows = await entitiesOf(graph, info, selection, statement, ids);
    for (const row of rows)
      if (row) here.set(row.id, part === null ? row : row[part]);
  }
}

type EntityRow = Readonly<Record<string, unknown>> & { readonly id: string };

interface Position {
  readonly position: string;
  /** The key of a row under which the value stands; null where the row itself is the value. */
  readonly part: string | null;
  readonly kinds: readonly Facts[];
  readonly nodes: Nodes;
}

function positionsOf(
  selection: Selection,
  info: GraphQLResolveInfo,
  steps: Steps,
): Position[] {
  let positions = [
    {
      position: positionOf(info.path),
      key: String(info.path.key),
      type: getNamedType(info.returnType).name,
      nodes: info.fieldNodes,
    },
  ];
  for (const step of steps)
    positions = positions.flatMap(({ position, type, nodes }) =>
      selection
        .fields(type, nodes)
        .filter(({ name }) => [step].flat().includes(name))
        .map((field) => ({
          position: `${position}.${field.key}`,
          key: field.key,
          type: getNamedType(field.on.getFields()[field.name]!.type).name,
          nodes: [...field.nodes],
        })),
    );
  return positions.map(({ position, key, type, nodes }) =>
    linkObjects.has(type)
      ? {
          position,
          part: keyOf(key),
          // Selects the same field on the entity itself.
          nodes: [
            { selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } },
          ],
          kinds: [...kinds.values()],
        }
      : { position, part: null, nodes, kinds: entityTypes.get(type)!.kinds },
  );
}
