import type { NeighbourhoodQuery } from "../gql/graphql.ts";
import { isClaim } from "../view/kind.ts";
import { endsOf, type Neighbour, type SceneThing } from "./claims.ts";
import { Ties } from "./ties.ts";

export type Neighbourhood = NeighbourhoodQuery["neighbourhood"];

/** The answer to one asking for the neighbours of a thing. */
export interface Expansion {
  readonly of: string;
  readonly neighbourhood: Neighbourhood;
}

export const isDerived = ({ basis }: { basis: string }) => basis === "DERIVED";

/** Things and lines as they come in, each once. */
export class SceneBuilder {
  readonly things = new Map<string, SceneThing>();
  readonly lines = new Ties();

  /** The new ones among those that came. */
  add(came: readonly SceneThing[]): SceneThing[] {
    const fresh = came.filter(({ id }) => !this.things.has(id));
    fresh.forEach((thing) => this.things.set(thing.id, thing));
    return [...new Map(fresh.map((thing) => [thing.id, thing])).values()];
  }

  /** The ends of a claim that stand across from `of`, with the lines to them. */
  claim(claim: Neighbour, of: string): SceneThing[] {
    const [from, to] = endsOf(claim) ?? [[], []];
    const stage = claim.__typename === "Alignment" ? claim.stage : undefined;
    const things = ({ __typename }: SceneThing) => !isClaim(__typename);
    for (const source of from.filter(things))
      for (const target of to.filter(things))
        this.lines.claim(
          {
            from: source.id,
            to: target.id,
            says: claim.__typename,
            isDerived: isDerived(claim),
            ...(stage && { stage }),
            // What a claim is called is what it says.
            sentence: claim.name,
          },
          claim.id,
        );
    const isTarget = to.some(({ id }) => id === of);
    return (isTarget ? from : to).filter(things);
  }

  expand({ of, neighbourhood }: Expansion): SceneThing[] {
    const entities = neighbourhood.nodes
      .filter(({ isCentre }) => !isCentre)
      .map(({ entity }) => entity);
    const claims = new Set(
      entities.filter((each) => endsOf(each)).map(({ id }) => id),
    );
    for (const link of neighbourhood.links)
      if (!claims.has(link.from) && !claims.has(link.to))
        this.lines.link({
          from: link.from,
          to: link.to,
          says: link.type,
          isDerived: false,
          sentence: link.sentence,
        });
    return this.add(
      entities.flatMap((entity) =>
        claims.has(entity.id) ? this.claim(entity, of) : [entity],
      ),
    );
  }
}
