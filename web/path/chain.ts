import type { Hop_PathFragment, PathQuery } from "../gql/graphql.ts";
import { isClaim } from "../view/kind.ts";

export type Hop = Hop_PathFragment;
export type Found = NonNullable<PathQuery["path"]>["paths"][number];

/**
 * One sentence of a chain: a link between two things, or a claim that joins them. A claim in between
 * is two steps of the API's path and one sentence to the reader.
 */
export interface ChainLink {
  readonly from: Hop["from"];
  readonly to: Hop["to"];
  /** The claim that it is; null for a link of the graph. */
  readonly claim: NonNullable<Hop["claim"]> | null;
  readonly sentence: { readonly en: string; readonly zh: string };
  readonly basis: Hop["basis"];
  readonly evidence: Hop["evidence"];
  /** The type of link, where no claim joins the two. */
  readonly type: Hop["link"] | null;
  readonly weakness: Hop["weakness"];
  readonly isWeakest: boolean;
}

const linkOf = (hop: Hop): ChainLink => ({
  from: hop.from,
  to: hop.to,
  claim: null,
  sentence: hop.sentence,
  basis: hop.basis,
  evidence: hop.evidence,
  type: hop.link,
  weakness: hop.weakness,
  isWeakest: hop.isWeakest,
});

const joined = (first: Hop, second: Hop, claim: ChainLink["claim"] & {}) => ({
  ...linkOf(first),
  to: second.to,
  claim,
  // The name of a claim is what it says.
  sentence: claim.name,
  type: null,
  isWeakest: first.isWeakest || second.isWeakest,
});

/** The sentences of a path, in the reader's direction. */
export function chainOf(hops: readonly Hop[]): ChainLink[] {
  const chain: ChainLink[] = [];
  for (let at = 0; at < hops.length; at++) {
    const [hop, next] = [hops[at]!, hops[at + 1]];
    const { claim, to } = hop;
    if (claim && next && to.id === claim.id && !isClaim(next.to.__typename)) {
      chain.push(joined(hop, next, claim));
      at++;
    } else chain.push(linkOf(hop));
  }
  return chain;
}

/** The things that a chain runs through, in order. */
export const thingsOf = (chain: readonly ChainLink[]): ChainLink["from"][] =>
  chain.length > 0 ? [chain[0]!.from, ...chain.map(({ to }) => to)] : [];

/** Everything that a chain consists of, by id: what the canvas marks. */
export const idsOf = (chain: readonly ChainLink[]): string[] => [
  ...new Set([
    ...thingsOf(chain).map(({ id }) => id),
    ...chain.flatMap(({ claim }) => claim?.id ?? []),
  ]),
];

/** The weakest of a chain; none where every link is as strong as the others. */
export const weakestOf = (chain: readonly ChainLink[]): readonly ChainLink[] =>
  chain.every(({ isWeakest }) => isWeakest)
    ? []
    : chain.filter(({ isWeakest }) => isWeakest);

/** Whether an article that the reader has put away is all that a link rests on. */
export const restsOnlyOn = (
  { evidence }: ChainLink,
  articles: readonly string[],
): boolean =>
  evidence.length > 0 &&
  evidence.every(({ article }) => articles.includes(article.id));
