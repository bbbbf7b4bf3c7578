import { BadInput } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { byIds } from "../model/index.ts";

export interface Choice {
  readonly argument: string;
  readonly ids: readonly string[];
  /** How many ids may be given. */
  readonly least: number;
  readonly most: number;
  /** The kinds of which each must be one; any kind will do without. */
  readonly kinds?: readonly string[];
}

const either = new Intl.ListFormat("en", { type: "disjunction" });

const kindsOfEach = /* cypher */ `${byIds}
  RETURN n.id AS id, labels(n) AS labels`;

/** The ids that a caller chose, each once and in order; checked, so that a wrong one never reads as an empty answer. */
export async function existingIds(
  graph: Graph,
  { argument, ids, least, most, kinds }: Choice,
): Promise<string[]> {
  const distinct = [...new Set(ids)];
  if (distinct.length < least || distinct.length > most)
    throw new BadInput(
      `“${argument}” holds ${String(distinct.length)} different ids: give ${String(least)} to ${String(most)}.`,
    );
  const found = await graph.read<{ id: string; labels: string[] }>(
    kindsOfEach,
    { ids: distinct },
  );
  const isFitting = (id: string) =>
    found.some(
      (one) =>
        one.id === id &&
        (!kinds || one.labels.some((label) => kinds.includes(label))),
    );
  const wrong = distinct.find((id) => !isFitting(id));
  if (wrong !== undefined)
    throw new BadInput(
      `“${argument}” names “${wrong.slice(0, 100)}”, which is ${kinds ? `no ${either.format(kinds)}` : "nothing"} of the graph.`,
    );
  return distinct;
}
