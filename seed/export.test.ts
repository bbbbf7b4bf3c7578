import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fileOf, flatOf, jsonlOf, type Flat } from "../api/testing/sample.ts";
import { openEmbedded } from "../api/graph/embedded.ts";
import type { Graph } from "../api/graph/graph.ts";
import { load } from "./load.ts";
import { projectRecords } from "./projection.ts";
import { readSeed } from "./read.ts";

let graph: Graph;
let lines: string;
let expected: ReturnType<typeof flatOf>;

beforeAll(async () => {
  graph = await openEmbedded({ path: null });
  await load(graph, projectRecords((await readSeed()).records));
  lines = await fileOf(graph, "jsonl");
  expected = flatOf(lines);
}, 60_000);
afterAll(() => graph.close());

it.each([
  ["gexf", parseGexf],
  ["graphml", parseGraphml],
] as const)("exports the seed as %s, complete", async (format, parse) => {
  const read = parse(MultiDirectedGraph, await fileOf(graph, format));
  const nodes: Record<string, Flat> = {};
  read.forEachNode((id, own) => (nodes[id] = own));
  expect(nodes).toStrictEqual(expected.nodes);
  expect(read.edges().sort()).toEqual(Object.keys(expected.edges).sort());
});

it("exports the seed as Cypher that makes the same graph", async () => {
  const copy = await openEmbedded({ path: null });
  const statements = (await fileOf(graph, "cypher")).trimEnd().split("\n");
  await copy.write(async (run) => {
    for (const statement of statements) await run(statement);
  });
  expect(await jsonlOf(copy)).toBe(lines);
  await copy.close();
});

it("ends quietly when its reader stops reading", async () => {
  const folder = await mkdtemp(join(tmpdir(), "silkgraph-export-"));
  const child = spawn(
    process.execPath,
    ["api/prepare.mjs", "seed/cli.ts", "export", "--format", "gexf"],
    {
      cwd: join(import.meta.dirname, ".."),
      env: { ...process.env, NEO4J_URI: "", SILKGRAPH_DATA: folder },
    },
  );
  let complaints = "";
  child.stderr.on("data", (chunk) => (complaints += String(chunk)));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, complaints]).toEqual([0, ""]);
  await rm(folder, { recursive: true });
}, 60_000);
