// Test help: two loaders that write to one graph at once.
import { expect } from "vitest";
import type { Graph } from "../api/graph/graph.ts";
import { isWhole } from "../api/graph/version.ts";
import { versionOf } from "./lines.ts";
import { load, readGraph } from "./load.ts";
import type { Projection } from "./projection.ts";

/** Loads both at once, and checks that the graph is then exactly one of them. */
export async function race(
  [first, second]: readonly [Graph, Graph],
  [one, other]: readonly [Projection, Projection],
): Promise<void> {
  await Promise.all([load(first, one), load(second, other)]);
  const version = await first.version();
  expect([versionOf(one), versionOf(other)]).toContain(version);
  expect(versionOf(await readGraph(first))).toBe(version);
  expect(await isWhole(first)).toBe(true);
}
