import type { Graph, Revision } from "../../graph/graph.ts";
import { overloaded } from "../sharing/overloaded.ts";

/** How often a question is answered anew before its caller is asked to come again. */
const mostTries = 10;

/**
 * Answers once more where the data have changed meanwhile: of an answer that took several looks into
 * them, some may have seen the old data and some the new. A single look sees one version on either engine.
 */
export async function ofOneVersion<Answer>(
  graph: Graph | undefined,
  /** Gives an answer, and how often it has looked into the data; `revision` is theirs as far as is known. */
  answer: (
    revision: Revision | undefined,
  ) => Promise<{ answer: Answer; looks: number }>,
): Promise<Answer> {
  let before = await known(graph);
  for (let tries = 0; tries < mostTries; tries++) {
    const { answer: given, looks } = await answer(before);
    if (!graph || !before || looks < 2) return given;
    const after = await known(graph, performance.now());
    // An engine that was lost since is asked again, and says so itself.
    if (after?.key === before.key) return given;
    before = after;
  }
  throw overloaded;
}

/** How often it is asked what the data are, where a write that ends meanwhile leaves that open. */
const mostLooks = 3;

async function known(graph: Graph | undefined, since?: number) {
  for (let looks = 0; looks < mostLooks; looks++) {
    const revision = await Promise.resolve(graph?.revision(since)).catch(
      () => undefined,
    );
    if (revision) return revision;
  }
  return undefined;
}
