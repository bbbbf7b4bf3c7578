import type { Spot, Thing } from "./spots.ts";

export interface Placed {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
}

/** Things that stand too close together to be told apart; one alone is a cluster as well. */
export interface Cluster {
  /** The most important one first; the symbol stands where it does. */
  readonly members: readonly Placed[];
  readonly x: number;
  readonly y: number;
}

/** Symbols nearer than this would lie over each other, in pixels. */
const reach = 25;

/** Puts each with the nearest of the more important ones, if it stands too close to it. */
export function clustersOf(placed: readonly Placed[]): Cluster[] {
  const clusters: { members: Placed[]; x: number; y: number }[] = [];
  for (const each of placed) {
    const near = clusters
      .map((cluster) => ({
        cluster,
        distance: Math.hypot(cluster.x - each.x, cluster.y - each.y),
      }))
      .filter(({ distance }) => distance < reach)
      .sort((a, b) => a.distance - b.distance)[0];
    if (near) near.cluster.members.push(each);
    else clusters.push({ members: [each], x: each.x, y: each.y });
  }
  return clusters;
}

/**
 * What a cluster is called by: the country or the place where most of it lies, or its most important thing. A
 * country names it only where it is in it itself.
 */
export function titleOf({ members }: Cluster): Thing {
  const things = new Map(
    members.map(({ spot }) => [spot.thing.id, spot.thing]),
  );
  const lying = new Map<string, { readonly place: Thing; count: number }>();
  for (const { spot } of members) {
    const { thing, by, country } = spot;
    const place =
      (country !== null && things.get(country)) ||
      (by ?? (thing.__typename === "Place" ? thing : null));
    if (!place) continue;
    const there = lying.get(place.id) ?? { place, count: 0 };
    there.count += 1;
    lying.set(place.id, there);
  }
  const [most] = [...lying.values()].sort((a, b) => b.count - a.count);
  return most?.place ?? members[0]!.spot.thing;
}

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: "right" | "left" | "below";
}

/** A rectangle on the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;

const [symbol, lineHeight, gap] = [24, 16, 5];

const symbolBox = ({ x, y }: Cluster): Box => ({
  x: x - symbol / 2,
  y: y - symbol / 2,
  width: symbol,
  height: symbol,
});

/** What symbols and their names take of the map. */
export const boxesOf = (
  clusters: readonly Cluster[],
  labels: readonly Label[],
  widthOf: (text: string) => number,
): Box[] => [
  ...clusters.map(symbolBox),
  ...labels.map(({ text, x, y }) => ({
    x,
    y,
    width: widthOf(text),
    height: lineHeight,
  })),
];

/** Names beside symbols, the important ones first; one that has no room yields. */
export function labelsOf(
  clusters: readonly Cluster[],
  nameOf: (cluster: Cluster) => string,
  widthOf: (text: string) => number,
  { width, height }: { readonly width: number; readonly height: number },
): Label[] {
  const taken = clusters.map(symbolBox);
  const labels: Label[] = [];
  for (const cluster of clusters) {
    const { x, y, members } = cluster;
    const text = nameOf(cluster);
    const length = widthOf(text);
    const sides: readonly (Pick<Label, "side"> & { box: Box })[] = [
      {
        side: "right",
        box: {
          x: x + symbol / 2 + gap,
          y: y - 8,
          width: length,
          height: lineHeight,
        },
      },
      {
        side: "left",
        box: {
          x: x - symbol / 2 - gap - length,
          y: y - 8,
          width: length,
          height: lineHeight,
        },
      },
      {
        side: "below",
        box: {
          x: x - length / 2,
          y: y + symbol / 2,
          width: length,
          height: lineHeight,
        },
      },
    ];
    const free = sides.find(
      ({ box }) =>
        box.x >= 0 &&
        box.x + box.width <= width &&
        box.y >= 0 &&
        box.y + box.height <= height &&
        !taken.some((other) => meet(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    labels.push({
      key: members[0]!.spot.thing.id,
      text,
      x: free.box.x,
      y: free.box.y,
      side: free.side,
    });
  }
  return labels;
}
