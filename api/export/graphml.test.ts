import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
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
  read = parse(MultiDirectedGraph, await fileOf(graph, "graphml"));
});
afterAll(() => graph.close());

it("is read by graphology with every property of every node", () => {
  const nodes: Record<string, Flat> = {};
  read.forEachNode((id, attributes) => (nodes[id] = attributes));
  expect(nodes).toStrictEqual(expected.nodes);
  expect(nodes["daily"]).toStrictEqual({
    label: inXml(hostile),
    kind: "Article",
    name_en: inXml(hostile),
    name_zh: "日报",
    basis: "REFERENCE",
    isUntitled: true,
    byline_en: "Reporters",
    byline_zh: "记者",
    datelined: "2024-12-02",
    issued: "2024-12-03",
    language: "zh-Hans",
  });
  expect(nodes["daily-page"]).toStrictEqual({
    label: "Page",
    kind: "Page",
    name_en: "Page",
    name_zh: "版面",
    basis: "REFERENCE",
    issued: "2024-12-03",
    pageNumber: 1,
    language: "zh-Hans",
    sha256: "0123456789abcdef".repeat(4),
    file: "daily.txt",
  });
});

it("is read with one edge for all links of a kind between two nodes", () => {
  const edges: Record<string, Flat> = {};
  read.forEachEdge((id, attributes, source, target) => {
    edges[id] = { source, target, ...attributes };
  });
  expect(edges).toStrictEqual(expected.edges);
});

it("states its version and licence", async () => {
  expect(read.getAttributes()).toMatchObject({
    title: "Silkgraph",
    version: await graph.version(),
    scope: "whole",
    licence: "Apache-2.0",
    licenceAddress: "https://www.apache.org/licenses/LICENSE-2.0",
  });
});
