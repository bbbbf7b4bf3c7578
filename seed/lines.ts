import { createHash } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import { jsonLine } from "../api/export/jsonl.ts";
import {
  byPlace,
  linkLine,
  nodeLines,
  type LinkLine,
  type NodeLine,
  type StoredLink,
  type StoredNode,
} from "../api/export/lines.ts";
import { flatten, kinds } from "../api/model/index.ts";
import { derive, type Projection } from "./projection.ts";

/** The lines of a projection: those that its graph is exported as. */
export function* linesOf({
  nodes,
  links,
}: Projection): Generator<NodeLine | LinkLine> {
  yield* nodeLines(nodes.values(), links);
  yield* links
    .filter(({ link }) => link !== "RESTS_ON")
    .map(linkLine)
    .sort(byPlace);
}

/** The graph that exported lines describe. */
export function projectLines(lines: Iterable<NodeLine | LinkLine>): Projection {
  const nodes = new Map<string, StoredNode>();
  const links: StoredLink[] = [];
  for (const line of lines) {
    if (line.type === "link") {
      const { type: _, ...link } = line;
      links.push(link);
      continue;
    }
    const { id, kind, name, aliases, properties, evidence } = line;
    nodes.set(id, {
      kind,
      properties: flatten(kinds.get(kind)!, {
        ...properties,
        id,
        name,
        aliases,
      }),
    });
    for (const [position, { article, ...span }] of evidence.entries())
      links.push({
        link: "RESTS_ON",
        from: id,
        to: String(article),
        properties: { ...span, position },
      });
  }
  return derive({ nodes, links });
}

/** The version of the data where data sets stand beside the records, each with its own version. */
export const versionWith = (version: string, beside: readonly string[]) =>
  beside.length === 0
    ? version
    : createHash("sha256")
        .update([version, ...beside].join("\n"))
        .digest("hex");

/** The version of the data: SHA-256 of the exported lines. */
export function versionOf(projection: Projection): string {
  const hash = createHash("sha256");
  for (const line of linesOf(projection)) hash.update(jsonLine(line));
  return hash.digest("hex");
}

/** How many lines are hashed before others have their turn. */
const linesPerTurn = 2_000;

/** The same, while the engine is at work. */
export async function versionInTurns(projection: Projection): Promise<string> {
  const hash = createHash("sha256");
  let lines = 0;
  for (const line of linesOf(projection)) {
    if (lines++ % linesPerTurn === 0) await turn();
    hash.update(jsonLine(line));
  }
  return hash.digest("hex");
}
