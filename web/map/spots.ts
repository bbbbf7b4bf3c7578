import { geoInterpolate } from "d3-geo";
import type { Placed_EntityFragment } from "../gql/graphql.ts";

interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}
interface Reference {
  readonly id: string;
}

/** What may have a place on the map, as the API knows it. */
export type Thing = Placed_EntityFragment & {
  readonly coordinates?: Coordinates | null;
  readonly within?: Reference | null;
  readonly stops?: readonly Reference[];
  readonly locations?: readonly Reference[];
  readonly countries?: readonly Reference[];
  readonly connects?: readonly Reference[];
};

/** Degrees east and north, as d3-geo has them. */
export type Point = readonly [longitude: number, latitude: number];

/**
 * How exactly a thing is placed: by coordinates of its own, by those of a place that it lies in, or by a
 * line through places.
 */
export type Precision = "own" | "within" | "line";

export interface Spot {
  readonly thing: Thing;
  readonly at: Point;
  readonly precision: Precision;
  /** The place by which it is placed, where that is another. */
  readonly by: Thing | null;
  /** The country that it lies in; null where that is none or several. */
  readonly country: string | null;
}

export interface Line {
  readonly thing: Thing;
  readonly points: readonly Point[];
  /** Whether some stop has no coordinates of its own, or only the ends of the line are known. */
  readonly isRough: boolean;
}

export interface Atlas {
  /** The most important first. */
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  readonly placeless: readonly Thing[];
}

/** So many places lie in one another at most. */
const maxDepth = 8;

/** Where each thing stands. A country that a project lies in is no place to put it. */
export function atlasOf(things: readonly Thing[]): Atlas {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const chainOf = (id: string): Thing[] => {
    const chain: Thing[] = [];
    let next = byId.get(id);
    while (next && chain.length < maxDepth) {
      chain.push(next);
      next = next.within ? byId.get(next.within.id) : undefined;
    }
    return chain;
  };
  const countryOf = (thing: Thing): string | null => {
    if (thing.__typename === "Country") return thing.id;
    const ids = new Set(
      thing.countries
        ? thing.countries.map(({ id }) => id)
        : chainOf(thing.id)
            .filter(({ __typename }) => __typename === "Country")
            .map(({ id }) => id),
    );
    return ids.size === 1 ? [...ids][0]! : null;
  };
  const spotOf = (thing: Thing): Spot | null => {
    const country = countryOf(thing);
    if (thing.coordinates)
      return {
        thing,
        at: pointOf(thing.coordinates),
        precision: "own",
        by: null,
        country,
      };
    const chains = [
      ...chainOf(thing.id).slice(1),
      ...(thing.locations ?? []).flatMap(({ id }) => chainOf(id)),
    ];
    const by = chains.find(
      ({ __typename, coordinates }) => coordinates && __typename === "Place",
    );
    return by
      ? {
          thing,
          at: pointOf(by.coordinates!),
          precision: "within",
          by,
          country,
        }
      : null;
  };

  const spots: Spot[] = [];
  const lines: Line[] = [];
  const placeless: Thing[] = [];
  for (const thing of ranked(things)) {
    const line = thing.stops && lineOf(thing, byId, spotOf);
    if (line) {
      lines.push(line);
      spots.push({
        thing,
        at: middleOf(line.points),
        precision: "line",
        by: null,
        country: countryOf(thing),
      });
      continue;
    }
    const spot = spotOf(thing);
    if (spot) spots.push(spot);
    else placeless.push(thing);
  }
  return { spots, lines, placeless };
}

/** Countries first, by which one finds one's way; then of each kind in turn the first, then the second. */
function ranked(things: readonly Thing[]): Thing[] {
  const counts = new Map<string, number>();
  const ranks = things.map((thing) => {
    const rank = counts.get(thing.__typename) ?? 0;
    const isCountry = thing.__typename === "Country";
    counts.set(thing.__typename, rank + 1);
    return { thing, rank: isCountry ? -1 : rank };
  });
  return ranks.sort((a, b) => a.rank - b.rank).map(({ thing }) => thing);
}

function lineOf(
  thing: Thing,
  byId: ReadonlyMap<string, Thing>,
  spotOf: (thing: Thing) => Spot | null,
): Line | null {
  const stops = thing.stops ?? [];
  const ends = stops.length > 1 ? stops : (thing.connects ?? []);
  const places = ends
    .map(({ id }) => byId.get(id))
    .filter((each) => each?.__typename === "Place");
  const spots = places.flatMap((each) => spotOf(each) ?? []);
  if (spots.length < 2) return null;
  const isRough =
    stops.length < 2 ||
    spots.length < ends.length ||
    spots.some(({ precision }) => precision !== "own");
  return { thing, points: spots.map(({ at }) => at), isRough };
}

/** The middle of a line by its number of stops, so that its symbol stands on it. */
function middleOf(points: readonly Point[]): Point {
  const half = (points.length - 1) / 2;
  const [a, b] = [points[Math.floor(half)]!, points[Math.ceil(half)]!];
  return a === b ? a : geoInterpolate([...a], [...b])(0.5);
}

const pointOf = ({ latitude, longitude }: Coordinates): Point => [
  longitude,
  latitude,
];
