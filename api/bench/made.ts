import type { StoredLink, StoredNode } from "../export/lines.ts";
import { byId } from "../export/lines.ts";
import { isGround, kinds, provenance } from "../model/index.ts";
import {
  withDerived,
  type Projection,
  type Size,
  type Streamed,
} from "../../seed/projection.ts";
import { Random } from "./random.ts";
import { rewording } from "./rewording.ts";

/** What a record cannot be without. */
const required = new Set(
  [...kinds.values()].flatMap((facts) =>
    [...facts.links.values()]
      .filter(({ isMany, isOptional }) => !isMany && !isOptional)
      .map(({ link }) => link),
  ),
);

/** What is known of a made node before its words are made. */
export interface Head {
  readonly id: string;
  readonly kind: string;
  readonly importance: number;
}

/** A link between nodes by their places in the made graph. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly like: StoredLink;
}

/**
 * A graph shaped like `seed`: each record many times over under made-up names, its links to copies
 * of what it names, of which the first are named most. Evidence is one passage each, most in one article.
 * Nothing of it is held but how many links each node has: each walk makes it anew.
 */
export class MadeGraph implements Streamed {
  readonly size: Size;
  /** Everything rests on a few articles and works, however much there is. */
  private readonly single: readonly StoredNode[];
  private readonly many: readonly StoredNode[];
  private readonly placeOf = new Map<string, number>();
  private readonly linksOf = new Map<string, StoredLink[]>();
  private readonly articles: readonly number[];
  private readonly copies: number;
  private readonly digits: number;
  private readonly importance: Uint32Array;
  /** The share of links that a record can be without, so that there are about as many links as wished. */
  private readonly kept: number;
  private readonly reword: ReturnType<typeof rewording>;

  constructor(seed: Projection, wished: Size) {
    const all = [...seed.nodes.values()].sort(byId);
    this.single = all.filter(({ kind }) => isGround(kind));
    this.many = all.filter(({ kind }) => !isGround(kind));
    this.reword = rewording(seed);
    const made = wished.nodes - this.single.length;
    this.copies = Math.ceil(made / this.many.length);
    this.digits = String(this.copies).length;
    // The copies come before what there is once: their ids begin with digits.
    for (const [at, { properties }] of this.many.entries())
      this.placeOf.set(String(properties["id"]), at);
    for (const [at, { properties }] of this.single.entries())
      this.placeOf.set(String(properties["id"]), made + at);
    this.articles = this.single.flatMap(({ kind, properties }) =>
      kind === "Article" ? [this.placeOf.get(String(properties["id"]))!] : [],
    );
    let sure = 0;
    let others = 0;
    for (const link of seed.links) {
      if (link.link === "RESTS_ON" && link.properties["position"] !== 0)
        continue;
      const own = this.linksOf.get(link.from);
      if (own) own.push(link);
      else this.linksOf.set(link.from, [link]);
      const from = this.placeOf.get(link.from)!;
      const times =
        from >= made ? 1 : Math.ceil((made - from) / this.many.length);
      if (isSure(link)) sure += times;
      else others += times;
    }
    this.kept = Math.max(0, wished.links - sure) / others;
    this.importance = new Uint32Array(wished.nodes);
    let links = 0;
    for (const { from, to, like } of this.edges()) {
      links++;
      if (provenance.includes(like.link)) continue;
      this.importance[from]!++;
      this.importance[to]!++;
    }
    this.size = { nodes: wished.nodes, links };
  }

  get nodes(): Iterable<StoredNode> {
    return walk(() => this.eachNode());
  }

  get links(): Iterable<StoredLink> {
    return walk(() => this.eachLink());
  }

  /** All nodes by id, without their words. */
  *heads(): Generator<Head> {
    for (let at = 0; at < this.importance.length; at++) yield this.head(at);
  }

  /** The node at so many among all by id. */
  node(at: number): StoredNode {
    const { id, importance } = this.head(at);
    const like = this.like(at);
    const node = this.isSingle(at)
      ? like
      : this.reword(like, id, new Random(mixed(at, 1)));
    return withDerived(node, importance, like.properties["page_file"]);
  }

  private head(at: number): Head {
    const { kind } = this.like(at);
    return { id: this.idOf(at), kind, importance: this.importance[at]! };
  }

  private *eachNode(): Generator<StoredNode> {
    for (let at = 0; at < this.importance.length; at++) yield this.node(at);
  }

  private *eachLink(): Generator<StoredLink> {
    for (const { from, to, like } of this.edges())
      yield {
        link: like.link,
        from: this.idOf(from),
        to: this.idOf(to),
        properties: like.properties,
      };
  }

  private *edges(): Generator<Edge> {
    for (let from = 0; from < this.importance.length; from++) {
      const own = this.linksOf.get(String(this.like(from).properties["id"]));
      if (!own) continue;
      const random = new Random(mixed(from, 2));
      for (const like of own)
        if (isSure(like) || random.next() < this.kept)
          yield { from, to: this.target(like, random), like };
    }
  }

  private target({ link, to }: StoredLink, random: Random): number {
    if (link === "RESTS_ON")
      return random.next() < 0.7 ? this.articles[0]! : random.of(this.articles);
    const first = this.placeOf.get(to)!;
    if (this.isSingle(first)) return first;
    const copy = Math.floor(this.copies * random.next() ** 3);
    const at = first + copy * this.many.length;
    return this.isSingle(at) ? first : at;
  }

  private isSingle(at: number): boolean {
    return at >= this.importance.length - this.single.length;
  }

  private like(at: number): StoredNode {
    return this.isSingle(at)
      ? this.single[at - this.importance.length + this.single.length]!
      : this.many[at % this.many.length]!;
  }

  private idOf(at: number): string {
    const id = String(this.like(at).properties["id"]);
    if (this.isSingle(at)) return id;
    const copy = String(Math.floor(at / this.many.length));
    return `${copy.padStart(this.digits, "0")}-${id}`;
  }
}

const isSure = ({ link }: StoredLink): boolean =>
  link === "RESTS_ON" || required.has(link);

/** A state from which draws begin for one node. */
const mixed = (at: number, use: number): number =>
  Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(use, 0x85ebca6b);

const walk = <Item>(begin: () => Iterator<Item>): Iterable<Item> => ({
  [Symbol.iterator]: begin,
});
