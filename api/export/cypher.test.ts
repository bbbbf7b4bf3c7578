import { beforeAll, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";
import type { Graph } from "../graph/graph.ts";
import { links } from "../model/index.ts";
import { cypher } from "./cypher.ts";
import type { LinkLine, NodeLine } from "./lines.ts";
import { aboutOf } from "./about.ts";
import {
  fileOf,
  hostile,
  jsonlOf,
  records,
  textOf,
} from "../testing/sample.ts";

/** Runs a script statement by statement, each in a transaction of its own. */
async function runScript(graph: Graph, script: string): Promise<void> {
  for (const statement of script
    .trimEnd()
    .split(/;\n|;$/)
    .filter(Boolean))
    await graph.write((run) => run(statement));
}

eachGraph((_, open) => {
  let graph: Graph;
  let version: string;
  let lines: string;
  let script: string;

  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
    version = (await graph.version())!;
    lines = await fileOf(graph, "jsonl");
    script = await fileOf(graph, "cypher");
    graph = await open();
    await runScript(graph, script);
  });

  it("makes the same graph in an empty one", async () => {
    expect(await jsonlOf(graph)).toBe(lines);
    expect(lines).toContain(JSON.stringify(hostile));
  });

  it("states its version and licence in a node of its own", async () => {
    const rows = await graph.read(
      "MATCH (n:Dataset) RETURN n.version AS version, n.licence AS licence",
    );
    expect(rows).toEqual([{ version, licence: "Apache-2.0" }]);
    expect(script.split("\n")[0]).toContain(version);
  });

  it("uses no name of the model that is a keyword of an engine", async () => {
    graph = await open();
    const ends = ["a", "b"].map((id): NodeLine => ({
      type: "node",
      id,
      kind: "Place",
      name: { en: id, zh: id, native: null },
      aliases: [],
      properties: { basis: "SOURCE", placeType: "CITY" },
      evidence: [],
    }));
    const each = Object.keys(links).map((link): LinkLine => ({
      type: "link",
      link: link as LinkLine["link"],
      from: "a",
      to: "b",
      properties: { end: 2, position: 0, start: 1 },
    }));
    const all = {
      nodes: async function* () {
        yield* ends;
      },
      links: async function* () {
        yield* each;
      },
    };
    await runScript(graph, await textOf(cypher(all, aboutOf("1", "whole"))));
    const rows = await graph.read<{ link: string }>(
      "MATCH ()-[r]->() RETURN type(r) AS link ORDER BY link",
    );
    expect(rows.map(({ link }) => link)).toEqual(Object.keys(links).sort());
  });
});
