import type { StoredNode } from "../export/lines.ts";
import { isClaim, type Stored } from "../model/index.ts";
import { isHan } from "../text/fold.ts";
import { withoutDerived, type Projection } from "../../seed/projection.ts";
import type { Random } from "./random.ts";

const isWords = (name: string) => /_(en|zh|native)$|^aliases$/.test(name);
const piecesOf = (text: string) => (isHan(text) ? [...text] : text.split(" "));

/** What a text of a record is made anew of: as many words or characters as it has, each one of the pool. */
interface Pattern {
  readonly count: number;
  readonly pool: readonly string[];
  readonly between: string;
}

/** Gives copies names and gists of the words and characters that their kind's have, in no order. */
export function rewording(seed: Projection) {
  const pools = new Map<string, string[]>();
  const patternOf = (kind: string, text: string): Pattern => {
    const key = `${kind} ${String(isHan(text))}`;
    const pool = pools.get(key) ?? [];
    pools.set(key, pool);
    const pieces = piecesOf(text);
    pool.push(...pieces);
    return { count: pieces.length, pool, between: isHan(text) ? "" : " " };
  };
  const patterns = new Map<
    StoredNode,
    readonly (readonly [string, Pattern | readonly Pattern[]])[]
  >();
  for (const node of seed.nodes.values())
    patterns.set(
      node,
      Object.entries(withoutDerived(node.properties))
        .filter(([name]) => isWords(name))
        .map(([name, value]) => [
          name,
          Array.isArray(value)
            ? value.map((text: string) => patternOf(node.kind, text))
            : patternOf(node.kind, String(value)),
        ]),
    );
  const made = ({ count, pool, between }: Pattern, random: Random) => {
    let text = random.of(pool);
    for (let piece = 1; piece < count; piece++)
      text += between + random.of(pool);
    return text;
  };

  return (like: StoredNode, id: string, random: Random): StoredNode => {
    const own: Record<string, Stored> = { ...like.properties, id };
    for (const [name, pattern] of patterns.get(like)!)
      own[name] =
        "pool" in pattern
          ? made(pattern, random)
          : pattern.map((each) => made(each, random));
    // A claim is called by its gist.
    for (const part of isClaim(like.kind) ? ["en", "zh"] : [])
      own[`name_${part}`] = own[`gist_${part}`]!;
    return { kind: like.kind, properties: own };
  };
}
