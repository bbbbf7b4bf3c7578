import { BadInput, checkRange } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { keptCells } from "../graph/kept-rows.ts";
import { byIds, datasetKinds, isImportedId, byIdsOf } from "../model/index.ts";

export interface Choice {
  readonly argument: string;
  readonly ids: readonly string[];
  /** How many ids may be given. */
  readonly min: number;
  readonly max: number;
  /** The kinds that are allowed; all without them. */
  readonly kinds?: readonly string[];
}

const disjunction = new Intl.ListFormat("en", { type: "disjunction" });

const labelsOfEach = /* cypher */ `
  RETURN n.id AS id, labels(n) AS cell`;

/** The ids of an argument, without duplicates; one that does not exist is an error rather than an empty answer. */
export async function existingIds(
  graph: Graph,
  { argument, ids, min, max, kinds }: Choice,
): Promise<string[]> {
  const distinct = [...new Set(ids)];
  checkRange(argument, distinct.length, { min, max, of: "different ids" });
  const labelsOf = (match: string, ids: readonly string[]) =>
    keptCells<string[]>(graph, match + labelsOfEach, ids);
  const [own, imported] = await Promise.all([
    labelsOf(
      byIds,
      distinct.filter((id) => !isImportedId(id)),
    ),
    labelsOf(
      byIdsOf([...datasetKinds.values()]),
      distinct.filter(isImportedId),
    ),
  ]);
  const isFitting = (id: string) => {
    const labels = own.get(id) ?? imported.get(id);
    return (
      labels !== undefined &&
      (!kinds || labels.some((label) => kinds.includes(label)))
    );
  };
  const wrong = distinct.find((id) => !isFitting(id));
  if (wrong !== undefined)
    throw new BadInput(
      `“${wrong.slice(0, 100)}” in “${argument}” is not ${kinds ? `a ${disjunction.format(kinds)}` : "an entity"} in this graph.`,
    );
  return distinct;
}
