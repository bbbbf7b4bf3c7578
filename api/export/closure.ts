import type { Graph } from "../graph/graph.ts";
import { isClaim } from "../model/index.ts";
import { storedLinks, storedNodes } from "./read.ts";

/** How many entities a request may name. */
export const maxIds = 500;

/** Ids that no entity has. */
export class UnknownIds extends Error {
  override readonly name = "UnknownIds";
  constructor(readonly ids: readonly string[]) {
    const named = ids.slice(0, 5).map((id) => `“${id.slice(0, 100)}”`);
    const more = ids.length - named.length;
    super(
      `Unknown ids: ${named.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}.`,
    );
  }
}

/**
 * The ids, in order, of a part of the graph that can stand alone: the given entities, the ends of the
 * claims among them, and the articles, with their pages, and reference works that all of these rest on. Throws
 * `UnknownIds`.
 */
export async function closureOf(
  graph: Graph,
  ids: readonly string[],
): Promise<string[]> {
  const part = new Set<string>();
  const claims: string[] = [];
  for await (const { kind, properties } of storedNodes(graph, ids)) {
    part.add(String(properties["id"]));
    if (isClaim(kind)) claims.push(String(properties["id"]));
  }
  const unknown = [...new Set(ids)].filter((id) => !part.has(id));
  if (unknown.length > 0) throw new UnknownIds(unknown);
  for await (const { to } of storedLinks(graph, claims)) part.add(to);
  for (const ground of [["RESTS_ON", "TAKEN_FROM"], ["PRINTED_ON"]])
    for await (const { link, to } of storedLinks(graph, [...part]))
      if (ground.includes(link)) part.add(to);
  return [...part].sort();
}
