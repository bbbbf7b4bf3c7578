import type { Properties, Stored } from "../model/index.ts";
import {
  attribute,
  linkAttributes,
  linkValues,
  textOf,
  type Attribute,
} from "./attributes.ts";
import type { LinkLine } from "./lines.ts";

/** All links of one kind from one node to another. */
export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  /** How many links it stands for. */
  readonly weight: number;
  /** Under the names of `edgeAttributes`. */
  readonly values: Properties;
}

/** The attributes of an edge: those of its links are texts, since an edge may have several values of each. */
export const edgeAttributes: readonly Attribute[] = linkAttributes.map(
  ({ name }) => attribute(name),
);

/**
 * One edge for all links of a kind between the same two nodes, such as the passages of one article
 * that a record rests on: most tools keep one and drop the others. The values of several links stand
 * in one text, in the order of the links: `10|42`.
 */
export async function* edgesOf(
  links: AsyncIterable<LinkLine>,
): AsyncGenerator<Edge> {
  // Links come by source and kind, so only those of one kind wait.
  let waiting = new Map<string, LinkLine[]>();
  let last: LinkLine | undefined;
  for await (const link of links) {
    if (last && (last.from !== link.from || last.link !== link.link)) {
      for (const each of waiting.values()) yield edgeOf(each);
      waiting = new Map();
    }
    last = link;
    const known = waiting.get(link.to);
    if (known) known.push(link);
    else waiting.set(link.to, [link]);
  }
  for (const each of waiting.values()) yield edgeOf(each);
}

function edgeOf(links: readonly LinkLine[]): Edge {
  const { from, to, link } = links[0]!;
  const values = links.map(linkValues);
  const own: Record<string, Stored> = { kind: link };
  for (const { name } of edgeAttributes)
    if (name !== "kind" && values.some((each) => each[name] !== undefined))
      own[name] = values
        .map((each) => (each[name] === undefined ? "" : textOf(each[name])))
        .join("|");
  return {
    id: `${from}.${link}.${to}`,
    source: from,
    target: to,
    kind: link,
    weight: links.length,
    values: own,
  };
}
