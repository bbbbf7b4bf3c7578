import {
  kindNamed,
  nest,
  type DatasetLink,
  type Link,
  type Properties,
  type Stored,
} from "../model/index.ts";

/** A node as it is stored: flat, as `id`, `name_en`, and what is derived, such as `importance`. */
export interface StoredNode {
  readonly kind: string;
  readonly properties: Properties;
}

export interface StoredLink {
  readonly link: Link | DatasetLink;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

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
  /** In the order of the model, the parts of a value together: `{ "gist": { "en", "zh" } }`. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Readonly<Record<string, Stored>>[];
}

/** A link as it is exported. */
export interface LinkLine {
  readonly type: "link";
  readonly link: Link | DatasetLink;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The graph, or a part of it, line by line; each call reads it from the start. */
export interface Lines {
  /** By id. */
  nodes(): AsyncIterable<NodeLine>;
  /** By their ends and place, those to evidence (`RESTS_ON`) among them. */
  links(): AsyncIterable<LinkLine>;
}

export const compare = (a: string, b: string): number =>
  a < b ? -1 : a > b ? 1 : 0;

const place = ({ properties }: LinkLine) => Number(properties["position"] ?? 0);

/** Nodes are ordered by id everywhere. */
export const byId = (
  { properties: a }: StoredNode,
  { properties: b }: StoredNode,
): number => compare(String(a["id"]), String(b["id"]));

/** Links are ordered by their ends and place everywhere. */
export const byPlace = (a: LinkLine, b: LinkLine): number =>
  compare(a.from, b.from) ||
  compare(a.link, b.link) ||
  place(a) - place(b) ||
  compare(a.to, b.to) ||
  compare(JSON.stringify(a.properties), JSON.stringify(b.properties));

/** The lines of some nodes by id, each with its evidence among `links` in order. */
export function* nodeLines(
  nodes: Iterable<StoredNode>,
  links: Iterable<StoredLink>,
): Generator<NodeLine> {
  const evidence = new Map<string, StoredLink[]>();
  for (const link of links) {
    if (link.link !== "RESTS_ON") continue;
    const own = evidence.get(link.from);
    if (own) own.push(link);
    else evidence.set(link.from, [link]);
  }
  for (const node of [...nodes].sort(byId))
    yield nodeLine(node, evidence.get(String(node.properties["id"])) ?? []);
}

/** The line of a node with its evidence, in whatever order that is given. */
export function nodeLine(
  { kind, properties: stored }: StoredNode,
  links: readonly StoredLink[],
): NodeLine {
  const evidence = links.map(linkLine).sort(byPlace);
  const { id, name, aliases, ...properties } = nest(kindNamed(kind), stored);
  const { en, zh, native } = name as {
    en: string;
    zh: string;
    native?: string;
  };
  return {
    type: "node",
    id: id as string,
    kind,
    name: { en, zh, native: native ?? null },
    aliases: (aliases as string[] | undefined) ?? [],
    properties,
    evidence: evidence.map(
      ({ to, properties: { start, end, sha256, field } }) => ({
        article: to,
        start: start!,
        end: end!,
        sha256: sha256!,
        ...(field !== undefined && { field }),
      }),
    ),
  };
}

/** The line of a link: its properties in one order. */
export const linkLine = ({
  link,
  from,
  to,
  properties,
}: StoredLink): LinkLine => ({
  type: "link",
  link,
  from,
  to,
  properties: Object.fromEntries(
    Object.entries(properties).sort(([a], [b]) => compare(a, b)),
  ),
});
