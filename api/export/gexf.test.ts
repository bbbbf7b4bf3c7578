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
  read.forEachNode((id, { label, ...attributes }) => {
    expect(label).toBe(attributes["name_en"]);
    nodes[id] = attributes;
  });
  expect(nodes).toStrictEqual(expected.nodes);
  expect(nodes["speaker"]).toStrictEqual({
    kind: "Person",
    name_en: "=1+1",
    name_zh: "'=HYPERLINK(1)",
    name_native: "\ttab",
    aliases: ["-5", `"`, "it's", "a|b, c", '["x"]', "\\", inXml(hostile)],
    basis: "REFERENCE",
    isNamed: false,
  });
});

it("is read with every link, those to evidence among them", () => {
  const links: Record<string, Flat> = {};
  read.forEachEdge((id, { kind, ...attributes }, from, to) => {
    expect(kind).toBe(attributes["link"]);
    links[id] = { from, to, ...attributes };
  });
  expect(links).toStrictEqual(expected.links);
  expect(links["railway.RESTS_ON.daily.0"]).toStrictEqual({
    from: "railway",
    to: "daily",
    link: "RESTS_ON",
    position: 0,
    start: 10,
    end: 25,
    sha256: "0123456789abcdef".repeat(4),
  });
});

it("says its version and its licence", async () => {
  expect(read.getAttribute("creator")).toBe("Silkgraph");
  const description = read.getAttribute("description") as string;
  expect(description).toContain(`Data version: ${await graph.version()}.`);
  expect(description).toContain("Licence: Apache-2.0");
});
