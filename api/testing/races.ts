// Test help: two loaders that write to one graph at once.
import { expect } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { isWhole } from "../graph/version.ts";
import { versionOf } from "../../seed/lines.ts";
import { load, readGraph } from "../../seed/load.ts";
import type { Projection } from "../../seed/projection.ts";

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
