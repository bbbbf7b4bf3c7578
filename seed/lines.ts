import { createHash } from "node:crypto";
import { jsonLine } from "../api/export/jsonl.ts";
import {
  byId,
  byPlace,
  compare,
  linkLine,
  nodeLine,
  type LinkLine,
  type NodeLine,
  type StoredLink,
  type StoredNode,
} from "../api/export/lines.ts";
import { flatten, kinds } from "../api/model/index.ts";
import {
  derive,
  sizeOf,
  type Projection,
  type Streamed,
} from "./projection.ts";

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
  const version = new VersionHash(inOrder(projection));
  for (const _ of version.nodes());
  for (const _ of version.links());
  return version.digest();
}

/** A projection as it is walked in the order of its lines. */
export const inOrder = (projection: Projection): Streamed => ({
  size: sizeOf(projection),
  nodes: [...projection.nodes.values()].sort(byId),
  links: projection.links.toSorted((a, b) => compare(a.from, b.from)),
});

/** Gives all nodes of a graph, then all its links, and makes its version meanwhile, so that both take one walk. */
export class VersionHash {
  private readonly hash = createHash("sha256");

  constructor(private readonly source: Streamed) {}

  *nodes(): Generator<StoredNode> {
    const evidenceOf = inStep(
      byStart(this.source.links, ({ link }) => link === "RESTS_ON"),
    );
    let last = "";
    for (const node of this.source.nodes) {
      const id = String(node.properties["id"]);
      if (id <= last) throw new Error(`${id} does not come after ${last}.`);
      last = id;
      this.hash.update(jsonLine(nodeLine(node, evidenceOf(id))));
      yield node;
    }
  }

  *links(): Generator<StoredLink> {
    for (const links of byStart(this.source.links)) {
      for (const line of links
        .filter(({ link }) => link !== "RESTS_ON")
        .map(linkLine)
        .sort(byPlace))
        this.hash.update(jsonLine(line));
      yield* links;
    }
  }

  /** The version, when all were given. */
  digest(): string {
    return this.hash.digest("hex");
  }
}

/** Those links that start at the same node together. */
function* byStart(
  links: Iterable<StoredLink>,
  isWanted: (link: StoredLink) => boolean = () => true,
): Generator<StoredLink[]> {
  let own: StoredLink[] = [];
  for (const link of links) {
    if (!isWanted(link)) continue;
    if (own.length > 0 && own[0]!.from !== link.from) {
      yield own;
      own = [];
    }
    own.push(link);
  }
  if (own.length > 0) yield own;
}

/** Gives the links of one node after the other, whose ids come in order. */
function inStep(
  groups: Generator<StoredLink[]>,
): (id: string) => readonly StoredLink[] {
  let next = groups.next();
  return (id) => {
    while (!next.done && next.value[0]!.from < id) next = groups.next();
    if (next.done || next.value[0]!.from !== id) return [];
    const { value } = next;
    next = groups.next();
    return value;
  };
}
