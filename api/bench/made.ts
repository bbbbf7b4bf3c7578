import type { StoredLink, StoredNode } from "../export/lines.ts";
import {
  isClaim,
  isGround,
  kinds,
  type Properties,
  type Stored,
} from "../model/index.ts";
import { derive, type Projection } from "../../seed/projection.ts";
import { Random } from "./random.ts";

/** How much there is to be. */
export interface Size {
  readonly nodes: number;
  readonly links: number;
}

/** What a record cannot be without. */
const required = new Set(
  [...kinds.values()].flatMap((facts) =>
    [...facts.links.values()]
      .filter(({ isMany, isOptional }) => !isMany && !isOptional)
      .map(({ link }) => link),
  ),
);

/**
 * A graph shaped like `seed`: each record many times over under made-up names, its links to copies
 * of what it names, of which the first are named most. Evidence is one passage each, most in one article.
 */
export function makeGraph(seed: Projection, size: Size): Projection {
  const random = new Random(5);
  const reword = rewording(seed, random);
  // Everything rests on a few articles and works, however much there is.
  const single = [...seed.nodes].filter(([, { kind }]) => isGround(kind));
  const many = [...seed.nodes].filter(([, { kind }]) => !isGround(kind));
  const copies = Math.ceil((size.nodes - single.length) / many.length);
  const nodes = new Map<string, StoredNode>(single);
  for (let copy = 0; copy < copies; copy++)
    for (const [id, node] of many)
      if (nodes.size < size.nodes)
        nodes.set(`${id}-${copy}`, reword(node, `${id}-${copy}`));

  const isSingle = new Set(single.map(([id]) => id));
  const articles = single
    .filter(([, { kind }]) => kind === "Article")
    .map(([id]) => id);
  const target = (to: string): string => {
    if (isSingle.has(to)) return to;
    const copy = Math.floor(copies * random.next() ** 3);
    return nodes.has(`${to}-${copy}`) ? `${to}-${copy}` : `${to}-0`;
  };
  const sure: StoredLink[] = [];
  const others: StoredLink[] = [];
  const taken = new Set<string>();
  const add = (one: StoredLink, list: StoredLink[]) => {
    const key = `${one.from} ${one.link} ${one.to}`;
    if (one.from === one.to || taken.has(key)) return;
    taken.add(key);
    list.push(one);
  };
  for (const { link, from, to, properties } of seed.links)
    for (let copy = 0; copy < copies; copy++) {
      const own = isSingle.has(from) ? from : `${from}-${copy}`;
      if (!nodes.has(own) || (isSingle.has(from) && copy > 0)) continue;
      if (link !== "RESTS_ON")
        add(
          { link, from: own, to: target(to), properties },
          required.has(link) ? sure : others,
        );
      else if (properties["position"] === 0)
        add(
          {
            link,
            from: own,
            to: random.next() < 0.7 ? articles[0]! : random.of(articles),
            properties,
          },
          sure,
        );
    }
  const room = Math.max(0, size.links - sure.length);
  const links = [...sure, ...random.shuffled(others).slice(0, room)];
  return derive({ nodes, links });
}

/** Gives copies names and gists of the words and characters that their kind's have, in no order. */
function rewording(seed: Projection, random: Random) {
  const pools = new Map<string, string[]>();
  const isWords = (name: string) => /_(en|zh|native)$|^aliases$/.test(name);
  const pieces = (text: string) =>
    /\p{Script=Han}/u.test(text) ? [...text] : text.split(" ");
  const poolOf = (kind: string, text: string) =>
    `${kind} ${String(/\p{Script=Han}/u.test(text))}`;
  for (const { kind, properties } of seed.nodes.values())
    for (const [name, value] of Object.entries(properties))
      if (isWords(name))
        for (const text of [value].flat().map(String)) {
          const pool = pools.get(poolOf(kind, text)) ?? [];
          pools.set(poolOf(kind, text), pool);
          pool.push(...pieces(text));
        }
  const made = (kind: string, text: string) => {
    const pool = pools.get(poolOf(kind, text))!;
    const words = pieces(text).map(() => random.of(pool));
    return words.join(/\p{Script=Han}/u.test(text) ? "" : " ");
  };
  return ({ kind, properties }: StoredNode, id: string): StoredNode => {
    const own: Record<string, Stored> = { ...properties, id };
    for (const [name, value] of Object.entries(properties))
      if (isWords(name))
        own[name] = Array.isArray(value)
          ? value.map((text: string) => made(kind, text))
          : made(kind, value as string);
    // A claim is called by its gist.
    for (const part of isClaim(kind) ? ["en", "zh"] : [])
      own[`name_${part}`] = own[`gist_${part}`]!;
    return { kind, properties: own satisfies Properties };
  };
}
