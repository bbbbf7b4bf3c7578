import {
  Kind,
  getNamedType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from "graphql";
import type { Path } from "graphql/jsutils/Path.js";
import type { Graph, Params } from "./graph/graph.ts";
import {
  byIds,
  kinds,
  kindsOf,
  linkObjects,
  modelNamed,
  type Facts,
} from "./model/index.ts";
import { paramsOf } from "./paging.ts";
import { keyOf, type Piece } from "./piece.ts";
import { Selection, type List, type Nodes } from "./select.ts";

interface Compiled<Plan> {
  readonly selection: Selection;
  readonly plan: Plan;
}

/** Kept as long as the document is, which Apollo caches; by operation, field and shape. */
const known = new WeakMap<
  OperationDefinitionNode,
  Map<string, Compiled<unknown>>
>();
const most = 64;

/** What of the variables decides which Cypher is needed: what is given, and what is true. */
const shapeOf = ({ operation, variableValues }: GraphQLResolveInfo) =>
  (operation.variableDefinitions ?? [])
    .map(({ variable }) => variableValues[variable.name.value])
    .map((value) =>
      value == null ? "-" : value === true ? "t" : value === false ? "f" : "v",
    )
    .join("");

/** `what` names the plan among those of one field, with all that its Cypher begins with. */
function compile<Plan>(
  info: GraphQLResolveInfo,
  what: string,
  build: (selection: Selection) => Plan,
): Compiled<Plan> {
  const plans =
    known.get(info.operation) ?? new Map<string, Compiled<unknown>>();
  known.set(info.operation, plans);
  const shape = `${String(info.path.key)} ${what} ${shapeOf(info)}`;
  const kept = plans.get(shape);
  if (kept) return kept as Compiled<Plan>;
  const selection = new Selection(info);
  const compiled = { selection, plan: build(selection) };
  if (plans.size >= most) plans.clear();
  plans.set(shape, compiled);
  return compiled;
}

interface Statement {
  readonly cypher: string;
  readonly piece: Piece<never>;
}

async function run(
  graph: Graph,
  info: GraphQLResolveInfo,
  selection: Selection,
  { cypher, piece }: Statement,
  params: Params,
): Promise<unknown[]> {
  const pages = selection.bounds(info.variableValues);
  const rows = await graph.read<{ cell: never }>(cypher, {
    ...params,
    ...paramsOf(pages),
  });
  return rows.map(({ cell }) => piece.read(cell, pages));
}

/** What the request selects of each node `n` that `match` finds. */
export function fetchNodes(
  graph: Graph,
  info: GraphQLResolveInfo,
  {
    match,
    kinds,
    params,
  }: { match: string; kinds: readonly Facts[]; params: Params },
): Promise<unknown[]> {
  const { selection, plan } = compile(info, match, (selection) => {
    const piece = selection.node("n", kinds, info.fieldNodes);
    return {
      cypher: `${match}${piece.calls}\nRETURN ${piece.value} AS cell`,
      piece,
    };
  });
  return run(graph, info, selection, plan, params);
}

/** The page that the request selects of a list of the whole graph. */
export async function fetchPage(
  graph: Graph,
  info: GraphQLResolveInfo,
  list: Omit<List, "connection" | "of">,
  params: Params = {},
): Promise<unknown> {
  const { selection, plan } = compile(info, list.match("m"), (selection) => {
    const piece = selection.page(
      { ...list, connection: getNamedType(info.returnType).name, of: "" },
      {
        key: String(info.path.key),
        name: info.fieldName,
        on: info.parentType,
        nodes: info.fieldNodes,
      },
    );
    return { cypher: `${piece.calls}\nRETURN ${piece.value} AS cell`, piece };
  });
  const [page] = await run(graph, info, selection, plan, params);
  return page;
}

/** Finds what was fetched of the entity with this id, for the position that asks. */
export type Fetched = (
  id: string,
) => (
  args: unknown,
  context: unknown,
  info: Pick<GraphQLResolveInfo, "path">,
) => unknown;

/** The same for a field that leads to a list of entities. */
export const listOf =
  (fetched: Fetched, ids: readonly string[]) =>
  (...asked: Parameters<ReturnType<Fetched>>): unknown[] =>
    ids.map((id) => fetched(id)(...asked));

const positionOf = (path: Path | undefined): string =>
  path
    ? `${positionOf(path.prev)}${typeof path.key === "number" ? "" : `.${path.key}`}`
    : "";

/** The names of fields that lead to a position; several where any of them will do. */
export type Steps = readonly (string | readonly string[])[];

/**
 * What the request selects of entities that a question has found by Cypher of its own, at every
 * position that `steps` lead to below the question's field. Where they lead to `evidence` or
 * `references`, that is what the entity has under this name.
 */
export async function fetchAt(
  graph: Graph,
  info: GraphQLResolveInfo,
  steps: Steps,
  ids: readonly string[],
): Promise<Fetched> {
  const { selection, plan } = compile(info, steps.join("."), (selection) =>
    positionsOf(selection, info, steps).map(({ kinds, nodes, ...position }) => {
      const piece = selection.node("n", kinds, nodes);
      return {
        ...position,
        piece,
        cypher: `${byIds}${piece.calls}\nRETURN ${piece.value} AS cell`,
      };
    }),
  );
  const found = new Map<string, Map<string, unknown>>();
  await Promise.all(
    plan.map(async ({ position, part, ...statement }) => {
      const rows =
        ids.length === 0
          ? []
          : await run(graph, info, selection, statement, {
              ids: [...new Set(ids)],
            });
      found.set(
        position,
        new Map(
          (rows as (Row | null)[]).flatMap((row) =>
            row ? [[row.id, part === null ? row : row[part]]] : [],
          ),
        ),
      );
    }),
  );
  return (id) =>
    (_args, _context, { path }) =>
      found.get(positionOf(path))?.get(id) ?? null;
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

interface Position {
  readonly position: string;
  /** Where a row holds what is served here; null where the row itself is. */
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
          // The very fields that are selected here, as if of the entity.
          nodes: [
            { selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } },
          ],
          kinds: [...kinds.values()],
        }
      : { position, part: null, nodes, kinds: kindsOf(modelNamed(type)) },
  );
}
