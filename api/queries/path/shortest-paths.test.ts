import { expect, it } from "vitest";
import { Random } from "../../bench/random.ts";
import { shortestPaths } from "./shortest-paths.ts";

/** A made graph: every node with those that it is joined to. */
type Joined = Readonly<Record<string, readonly string[]>>;

const bothWays = (joined: Joined): Map<string, Set<string>> => {
  const all = new Map<string, Set<string>>();
  for (const [a, far] of Object.entries(joined))
    for (const b of far)
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const)
        all.set(from, (all.get(from) ?? new Set()).add(to));
  return all;
};

async function waysOf(
  joined: Joined,
  from: string,
  to: string,
  { maxLength = 6, count = 5 } = {},
) {
  const all = bothWays(joined);
  const opened: string[] = [];
  const network = {
    neighbours: async (ids: readonly string[]) => {
      opened.push(...ids);
      return ids.map((id) => [...(all.get(id) ?? [])]);
    },
    idOf: (id: string) => id,
    weightOf: (id: string) => all.get(id)!.size,
  };
  const ways = await shortestPaths(network, { from, to, maxLength, count });
  return { ways: ways.map((way) => way.join("-")), opened };
}

const town = {
  a: ["b", "c", "d"],
  b: ["e"],
  c: ["e", "f"],
  d: ["f"],
  e: ["z"],
  f: ["z"],
  z: ["y"],
};

it("gives the shortest ways first, and none twice", async () => {
  expect((await waysOf(town, "a", "z", { count: 4 })).ways).toStrictEqual([
    "a-b-e-z",
    "a-d-f-z",
    "a-c-e-z",
    "a-c-f-z",
  ]);
});

it("goes on to the next shortest where more are asked for", async () => {
  const { ways } = await waysOf(town, "a", "z", { count: 50, maxLength: 8 });
  expect(ways.map((way) => way.split("-").length - 1)).toStrictEqual([
    3, 3, 3, 3, 5, 5,
  ]);
  expect(new Set(ways).size).toBe(ways.length);
});

it("meets nothing twice on one way", async () => {
  const { ways } = await waysOf(
    { a: ["b", "c"], b: ["c"], c: ["z"] },
    "a",
    "z",
  );
  expect(ways).toStrictEqual(["a-c-z", "a-b-c-z"]);
});

it("goes round a hub where there is a way of the same length", async () => {
  const hub = { hub: ["a", "z", "1", "2", "3"], lane: ["a", "z"] };
  expect((await waysOf(hub, "a", "z", { count: 1 })).ways).toStrictEqual([
    "a-lane-z",
  ]);
});

it("finds nothing beyond the length that it may go", async () => {
  const line = { a: ["b"], b: ["c"], c: ["z"] };
  expect((await waysOf(line, "a", "z", { maxLength: 2 })).ways).toStrictEqual(
    [],
  );
  expect((await waysOf(line, "a", "z", { maxLength: 3 })).ways).toStrictEqual([
    "a-b-c-z",
  ]);
});

it("ends where one side is known whole, without opening all of the other", async () => {
  const apart = { a: ["b"], z: ["y1", "y2", "y3"], y1: ["x"], x: ["w"] };
  const { ways, opened } = await waysOf(apart, "a", "z");
  expect(ways).toStrictEqual([]);
  expect(opened).not.toContain("w");
});

it("opens a hub only when nothing smaller is left", async () => {
  const leaves = Array.from(
    { length: 40 },
    (_, index) => `leaf${String(index)}`,
  );
  const { ways, opened } = await waysOf(
    { hub: ["a", ...leaves], a: ["b"], b: ["z"] },
    "a",
    "z",
    { count: 1 },
  );
  expect(ways).toStrictEqual(["a-b-z"]);
  expect(opened).not.toContain("hub");
});

/** All ways that meet nothing twice, tried one by one. */
function everyWay(joined: Joined, to: string, path: string[]): string[][] {
  const at = path.at(-1)!;
  if (at === to) return [path];
  return [...(bothWays(joined).get(at) ?? [])]
    .filter((next) => !path.includes(next))
    .flatMap((next) => everyWay(joined, to, [...path, next]));
}

it.each(Array.from({ length: 30 }, (_, seed) => seed))(
  "finds in made graph %i what trying every way finds, in order",
  async (seed) => {
    const random = new Random(seed);
    const names = [..."abcdefghi"];
    const joined = Object.fromEntries(
      names.map((name, at) => [
        name,
        random.shuffled(names.slice(at + 1)).slice(0, random.below(4)),
      ]),
    );
    const all = bothWays(joined);
    const sorted = everyWay(joined, "i", ["a"])
      .filter((way) => way.length <= 7)
      .map((way) => {
        const inner = way.slice(1, -1);
        const weight = inner.reduce((sum, id) => sum + all.get(id)!.size, 0);
        return { way: way.join("-"), length: way.length, weight };
      })
      .sort(
        (a, b) =>
          a.length - b.length ||
          a.weight - b.weight ||
          (a.way < b.way ? -1 : 1),
      );
    const { ways } = await waysOf(joined, "a", "i", { count: 50 });
    expect(ways).toStrictEqual(sorted.slice(0, 50).map(({ way }) => way));
  },
);
