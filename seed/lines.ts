import { createHash } from "node:crypto";
import { jsonLine } from "../api/export/jsonl.ts";
import {
  byId,
  byPlace,
  linkLine,
  nodeLine,
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
  const lines = links.map(linkLine).sort(byPlace);
  const evidence = new Map<string, LinkLine[]>();
  for (const line of lines)
    if (line.link === "RESTS_ON")
      evidence.set(line.from, [...(evidence.get(line.from) ?? []), line]);
  for (const node of [...nodes.values()].sort(byId))
    yield nodeLine(node, evidence.get(String(node.properties["id"])) ?? []);
  yield* lines.filter(({ link }) => link !== "RESTS_ON");
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

/** The version of the data: SHA-256 of the exported lines. */
export function versionOf(projection: Projection): string {
  const hash = createHash("sha256");
  for (const line of linesOf(projection)) hash.update(jsonLine(line));
  return hash.digest("hex");
}
