import {
  flatten,
  kinds,
  links,
  provenance,
  searchableTexts,
  type Facts,
  type Link,
  type Properties,
  type Stored,
} from "../api/model/index.ts";
import { analyzed, letterSetsOf, packed } from "../api/text/findables.ts";
import { searchWords } from "../api/text/index-words.ts";
import { sortKeys } from "../api/text/sort-keys.ts";
import type { StoredLink, StoredNode } from "../api/export/lines.ts";
import type { SeedRecord } from "./read.ts";

/** The whole graph as the seed says that it should be, or as it is. */
export interface Projection {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly links: readonly StoredLink[];
}

/** How many nodes and links there are. */
export interface Size {
  readonly nodes: number;
  readonly links: number;
}

/**
 * A whole graph that need not be held: it is walked as often as need be and is the same each time,
 * its nodes by id and its links by that of the node where they start.
 */
export interface Streamed {
  readonly size: Size;
  readonly nodes: Iterable<StoredNode>;
  readonly links: Iterable<StoredLink>;
}

export const sizeOf = ({ nodes, links }: Projection): Size => ({
  nodes: nodes.size,
  links: links.length,
});

type Fields = Readonly<Record<string, unknown>>;

/** The graph that the records describe. */
export function projectRecords(records: readonly SeedRecord[]): Projection {
  const nodes = new Map<string, StoredNode>();
  const found: StoredLink[] = [];
  for (const { kind, id, fields } of records) {
    const facts = kinds.get(kind)!;
    nodes.set(id, { kind, properties: flatten(facts, named(facts, fields)) });
    found.push(...linksOf(facts, id, fields));
  }
  return derive({ nodes, links: found });
}

/** A claim is called by its gist, and a record's basis follows from what it rests on. */
function named(facts: Facts, fields: Fields): Fields {
  const hasEvidence =
    Array.isArray(fields["evidence"]) && fields["evidence"].length > 0;
  return {
    ...fields,
    ...(facts.role === "CLAIM" ? { name: fields["gist"] } : {}),
    basis: fields["basis"] ?? (hasEvidence ? "SOURCE" : "REFERENCE"),
  };
}

function linksOf(facts: Facts, from: string, fields: Fields): StoredLink[] {
  return [...facts.links.values()]
    .filter((field) => !field.isInbound && fields[field.name] != null)
    .flatMap((field) => {
      const { object } = field;
      return [fields[field.name]].flat().map((value, position): StoredLink => {
        const place: Properties = field.isMany ? { position } : {};
        if (!object)
          return {
            link: field.link,
            from,
            to: value as string,
            properties: place,
          };
        return {
          link: field.link,
          from,
          to: (value as Fields)[object.far.name] as string,
          properties: { ...flatten(object, value as Fields), ...place },
        };
      });
    });
}

/** Adds to each node what follows from the whole: its words for the index, its place in lists. */
export function derive({ nodes, links: all }: Projection): Projection {
  const degree = new Map<string, number>();
  const files = new Map<string, Stored>();
  for (const { link, from, to } of all)
    if (!provenance.includes(link))
      for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
    else if (link === "PRINTED_ON") {
      const file = nodes.get(to)?.properties["file"];
      if (file !== undefined) files.set(from, file);
    }
  return {
    nodes: new Map(
      Array.from(nodes, ([id, node]) => [
        id,
        withDerived(node, degree.get(id) ?? 0, files.get(id)),
      ]),
    ),
    links: all,
  };
}

/** A node with what follows from its own facts, from how many links it has, and from its page. */
export function withDerived(
  { kind, properties }: StoredNode,
  importance: number,
  file: Stored | undefined,
): StoredNode {
  const texts = searchableTexts(kinds.get(kind)!, properties).map(analyzed);
  const own: Derived = {
    kind,
    search: searchWords(texts),
    letters: packed(letterSetsOf(texts)),
    importance,
    ...sortKeys(properties),
  };
  if (file !== undefined) own.page_file = file;
  return { kind, properties: { ...properties, ...own } };
}

/** What a node has beside the facts of its record. */
interface Derived {
  readonly kind: string;
  readonly search: string;
  readonly letters: string;
  readonly importance: number;
  readonly sort_en: string;
  readonly sort_zh: string;
  /** Of an article: the text file of its page, in which its passages stand. */
  page_file?: Stored;
}

const derived: ReadonlySet<string> = new Set<keyof Derived>([
  "kind",
  "search",
  "letters",
  "importance",
  "sort_en",
  "sort_zh",
  "page_file",
]);

/** The facts of its record alone. */
export const withoutDerived = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([name]) => !derived.has(name)),
  );

/** The names of all links, in one order. */
export const linkNames = Object.keys(links) as Link[];
