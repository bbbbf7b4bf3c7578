import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { openEmbedded } from "../graph/embedded.ts";
import type { Graph } from "../graph/graph.ts";
import {
  fileOf,
  flatOf,
  hostile,
  inXml,
  records,
  type Flat,
} from "../testing/sample.ts";

let graph: Graph;
let read: MultiDirectedGraph;
let expected: ReturnType<typeof flatOf>;

beforeAll(async () => {
  graph = await openEmbedded({ path: null });
  await fill(graph, records);
  expected = inXml(flatOf(await fileOf(graph, "jsonl")));
  read = parse(MultiDirectedGraph, await fileOf(graph, "gexf"));
});
afterAll(() => graph.close());

it("is read by graphology with every property of every node", () => {
  const nodes: Record<string, Flat> = {};
  read.forEachNode((id, attributes) => (nodes[id] = attributes));
  expect(nodes).toStrictEqual(expected.nodes);
  expect(nodes["speaker"]).toStrictEqual({
    label: "=1+1",
    kind: "Person",
    name_en: "=1+1",
    name_zh: "'=HYPERLINK(1)",
    name_native: "\ttab",
    aliases: `-5|"|A "B" C|it's|a｜b, c|["x"]|\\|${inXml(hostile)}`,
    basis: "REFERENCE",
    isNamed: false,
  });
});

it("is read with one edge for all links of a kind between two nodes", () => {
  const edges: Record<string, Flat> = {};
  read.forEachEdge((id, attributes, source, target) => {
    edges[id] = { source, target, ...attributes };
  });
  expect(edges).toStrictEqual(expected.edges);
  const sha256 = "0123456789abcdef".repeat(4);
  expect(edges["railway.RESTS_ON.daily"]).toStrictEqual({
    source: "railway",
    target: "daily",
    kind: "RESTS_ON",
    label: "RESTS_ON",
    weight: 2,
    position: "0|1",
    offset_start: "10|0",
    offset_end: "25|5",
    sha256: `${sha256}|${sha256}`,
  });
});

it("states its version and licence", async () => {
  expect(read.getAttribute("creator")).toBe("Silkgraph");
  const description = read.getAttribute("description") as string;
  expect(description).toContain(`Data version: ${await graph.version()}.`);
  expect(description).toContain("Licence: Apache-2.0");
});
