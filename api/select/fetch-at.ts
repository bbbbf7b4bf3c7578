import { Kind, getNamedType, type GraphQLResolveInfo } from "graphql";
import type { Path } from "graphql/jsutils/Path.js";
import { planFor } from "./plan-cache.ts";
import type { Graph } from "../graph/graph.ts";
import { keptCells } from "../graph/kept-rows.ts";
import {
  byIds,
  byIdsOf,
  datasetKinds,
  isImportedId,
  kindsAt,
  kindsOfIds,
  kinds,
  entityTypes,
  linkObjects,
  type Facts,
} from "../model/index.ts";
import { peekTexts } from "../text-index/kept-text-index.ts";
import { cellsOf } from "./fetch.ts";
import { keyOf, type Fragment } from "./fragment.ts";
import type { Nodes, Selection } from "./select.ts";

interface CompiledStatement {
  readonly cypher: string;
  readonly fragment: Fragment<never>;
}

type Cells = ReadonlyMap<string, never>;
type EntityRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a statement gives of each of `ids`. */
async function entitiesOf(
  graph: Graph,
  info: GraphQLResolveInfo,
  selection: Selection,
  { cypher, fragment }: CompiledStatement,
  ids: readonly string[],
): Promise<(EntityRow | null)[]> {
  const { bounds, params } = selection.pagesOf(info.variableValues);
  const { stored } = fragment;
  const cells =
    (stored && ((await peekTexts(graph, ids, stored)) as Cells | undefined)) ??
    (await keptCells<never>(graph, cypher, ids, params));
  return Array.from(
    cells.values(),
    (cell) => fragment.read(cell, bounds) as EntityRow | null,
  );
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
