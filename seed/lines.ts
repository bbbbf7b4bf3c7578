import { createHash } from "node:crypto";
import {
  kinds,
  type Facts,
  type Link,
  type ValueClass,
} from "../api/model/index.ts";
import {
  derive,
  flat,
  type ProjectedLink,
  type Projection,
  type Properties,
  type Stored,
} from "./projection.ts";

/** A node as it is exported: one line of JSON. */
export interface NodeLine {
  readonly type: "node";
  readonly id: string;
  readonly kind: string;
  readonly name: {
    readonly en: string;
    readonly zh: string;
    readonly native: string | null;
  };
  readonly aliases: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Readonly<Record<string, Stored>>[];
}

/** A link as it is exported; evidence stands in its node's line instead. */
export interface LinkLine {
  readonly type: "link";
  readonly link: Link;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every node by id, then every link by its ends and place: the same graph gives the same lines. */
export function* linesOf({
  nodes,
  links,
}: Projection): Generator<NodeLine | LinkLine> {
  const evidence = new Map<string, ProjectedLink[]>();
  for (const link of links)
    if (link.link === "RESTS_ON")
      evidence.set(link.from, [...(evidence.get(link.from) ?? []), link]);
  for (const [id, { kind, properties }] of [...nodes].sort(([a], [b]) =>
    compare(a, b),
  ))
    yield nodeLine(kinds.get(kind)!, id, properties, evidence.get(id) ?? []);
  yield* links
    .filter(({ link }) => link !== "RESTS_ON")
    .map(({ link, from, to, properties }): LinkLine => ({
      type: "link",
      link,
      from,
      to,
      properties: sorted(properties),
    }))
    .sort(
      (a, b) =>
        compare(a.from, b.from) ||
        compare(a.link, b.link) ||
        Number(a.properties["position"] ?? 0) -
          Number(b.properties["position"] ?? 0) ||
        compare(a.to, b.to) ||
        compare(JSON.stringify(a.properties), JSON.stringify(b.properties)),
    );
}

function nodeLine(
  facts: Facts,
  id: string,
  stored: Properties,
  evidence: ProjectedLink[],
): NodeLine {
  const { id: _, name, aliases, ...properties } = nested(facts, stored);
  const { en, zh, native } = name as {
    en: string;
    zh: string;
    native?: string;
  };
  return {
    type: "node",
    id,
    kind: facts.name,
    name: { en, zh, native: native ?? null },
    aliases: (aliases as string[] | undefined) ?? [],
    properties,
    evidence: evidence
      .toSorted(
        (a, b) =>
          Number(a.properties["position"]) - Number(b.properties["position"]),
      )
      .map(({ to, properties: { start, end, sha256 } }) => ({
        article: to,
        start: start!,
        end: end!,
        sha256: sha256!,
      })),
  };
}

/** Stored properties as the model has them: parts together, in the order of the model. */
function nested(facts: Facts, stored: Properties): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { name, type } of facts.props.values()) {
    const parts = (type as Partial<ValueClass>).parts ?? [];
    const value = parts.length
      ? Object.fromEntries(
          parts.flatMap((part) =>
            stored[`${name}_${part}`] === undefined
              ? []
              : [[part, stored[`${name}_${part}`]]],
          ),
        )
      : stored[name];
    if (
      value !== undefined &&
      (parts.length === 0 || Object.keys(value).length > 0)
    )
      fields[name] = value;
  }
  return fields;
}

const sorted = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).sort(([a], [b]) => compare(a, b)),
  );

/** The graph that exported lines describe. */
export function projectLines(lines: Iterable<NodeLine | LinkLine>): Projection {
  const nodes = new Map<string, { kind: string; properties: Properties }>();
  const links: ProjectedLink[] = [];
  for (const line of lines) {
    if (line.type === "link") {
      const { type: _, ...link } = line;
      links.push(link);
      continue;
    }
    const { id, kind, name, aliases, properties, evidence } = line;
    nodes.set(id, {
      kind,
      properties: flat(kinds.get(kind)!, { ...properties, id, name, aliases }),
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
  for (const line of linesOf(projection))
    hash.update(JSON.stringify(line)).update("\n");
  return hash.digest("hex");
}
