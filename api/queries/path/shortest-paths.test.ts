import { expect, it } from "vitest";
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
  const ways = await shortestPaths({
    from,
    to,
    maxLength,
    count,
    neighbours: async (ids) => {
      opened.push(...ids);
      return new Map(
        ids.map((id) => [
          id,
          [...(all.get(id) ?? [])].map((id) => ({
            id,
            weight: all.get(id)!.size,
          })),
        ]),
      );
    },
  });
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
