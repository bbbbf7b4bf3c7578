import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formats } from "../api/export/formats.ts";
import { openEmbedded } from "../api/graph/embedded.ts";
import type { Graph } from "../api/graph/graph.ts";
import { fill } from "../api/testing/ask.ts";
import { onNeo4j } from "../api/testing/engines.ts";
import {
  readByGephi,
  whyNoGephi,
  type GephiGraph,
} from "../api/testing/gephi/gephi.ts";
import { runPython } from "../api/testing/python/python.ts";
import { withPython } from "../api/testing/python/with-python.ts";
import {
  cellsOf,
  fileOf,
  filledCells,
  flatOf,
  inXml,
  records,
  type Flat,
} from "../api/testing/sample.ts";
import { load } from "./load.ts";
import { projectRecords } from "./projection.ts";
import { readSeed } from "./read.ts";

type Row = Record<string, string | null>;
interface Tables {
  readonly nodes: Row[];
  readonly links: Row[];
}
interface Read {
  readonly nodes: Record<string, Flat>;
  readonly edges: Flat[];
}

const cases = {
  "records that break careless readers": {
    load: (graph: Graph) => fill(graph, records),
    source: "atlas",
    size: { nodes: 13, links: 23, edges: 21 },
    tags: [],
  },
  "the seed": {
    load: async (graph: Graph) =>
      load(graph, projectRecords((await readSeed()).records)),
    source: "natural-earth",
    size: undefined,
    tags: ["long"],
  },
};

describe.each(Object.entries(cases))("%s", (_, each) => {
  const { load, source, size, tags } = each;
  let folder: string;
  let flat: ReturnType<typeof flatOf>;
  const file = (name: keyof typeof formats) => join(folder, formats[name].file);

  beforeAll(async () => {
    const graph = await openEmbedded({ path: null });
    await load(graph);
    folder = await mkdtemp(join(tmpdir(), "silkgraph-readers-"));
    for (const name of Object.keys(formats) as (keyof typeof formats)[])
      await writeFile(file(name), await fileOf(graph, name));
    flat = flatOf(await readFile(file("jsonl"), "utf8"));
    await graph.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Values written out, in case the expected ones are wrong in the same way as the file. */
  const isRead = (
    nodes: Readonly<Record<string, Flat>>,
    links: readonly Flat[],
  ) => {
    expect(Object.keys(nodes)).toHaveLength(Object.keys(flat.nodes).length);
    expect(nodes["laos"]).toMatchObject({ label: "Laos", name_zh: "老挝" });
    expect(nodes[source]).toMatchObject({ licence: "Public domain" });
    const [passage] = flat.links.filter(({ kind }) => kind === "RESTS_ON");
    expect(
      links.find(
        (link) =>
          link["source"] === passage!["source"] &&
          String(link["offset_start"]).split("|")[0] ===
            String(passage!["offset_start"]),
      ),
    ).toMatchObject({ target: passage!["target"] });
    if (size) expect(Object.keys(nodes)).toHaveLength(size.nodes);
  };

  /** Whether tables hold what they should, every cell of it. */
  const areTables = ({ nodes, links }: Tables) => {
    const cells = nodes.map(filledCells);
    const byId = Object.fromEntries(
      cells.map(({ id, ...rest }) => [id!, rest]),
    );
    const rows = links.map(filledCells).map(({ id: _id, ...rest }) => rest);
    isRead(byId, rows);
    expect(byId).toStrictEqual(
      Object.fromEntries(
        Object.entries(flat.nodes).map(([id, own]) => [id, cellsOf(own)]),
      ),
    );
    expect(inOrder(rows)).toStrictEqual(inOrder(flat.links.map(cellsOf)));
    if (size) expect(rows).toHaveLength(size.links);
  };

  /** Whether a graph holds what it should: one edge for all links of a kind between two nodes. */
  const isGraph = ({ nodes, edges }: Read) => {
    isRead(nodes, edges);
    expect(nodes).toStrictEqual(inXml(flat.nodes));
    expect(
      Object.fromEntries(
        edges.map(({ id: _id, ...edge }) => [idOf(edge), edge]),
      ),
    ).toStrictEqual(inXml(flat.edges));
    if (size) expect(edges).toHaveLength(size.edges);
  };

  withPython("read by Python's libraries", () => {
    it.each(["current", "older"] as const)(
      "is a graph of GEXF and of GraphML in the %s networkx",
      { tags },
      async (version) => {
        const read = await runPython<Record<"gexf" | "graphml", Read>>(
          "graphs.py",
          [folder],
          version,
        );
        isGraph(read.gexf);
        isGraph(read.graphml);
      },
    );

    it(
      "is tables and a graph in pandas, igraph, networkx and csv",
      { tags },
      async () => {
        const read = await runPython<{
          csv: Tables;
          pandas: Tables;
          "pandas with \\": Tables;
          "igraph of GraphML": { nodes: Flat[]; edges: Flat[] };
          "igraph of tables": Tables;
          "networkx of links": Row[];
        }>("tables.py", [folder]);
        areTables(read.csv);
        areTables(read.pandas);
        areTables(read["pandas with \\"]);
        const { nodes, links } = read["igraph of tables"];
        areTables({
          nodes: nodes.map(({ name, ...rest }) => ({ id: name!, ...rest })),
          links,
        });
        areTables({ nodes: read.csv.nodes, links: read["networkx of links"] });

        const graphml = read["igraph of GraphML"];
        isGraph({
          nodes: Object.fromEntries(
            graphml.nodes.map(({ id, ...rest }) => [
              id as string,
              // It knows no absent truth value.
              Object.fromEntries(
                Object.entries(rest).filter(
                  ([name, value]) =>
                    value !== false || name in flat.nodes[id as string]!,
                ),
              ),
            ]),
          ),
          edges: graphml.edges,
        });
      },
    );

    it("answers SPARQL in rdflib", { tags }, async () => {
      const passages = flat.links.filter(({ kind }) => kind === "RESTS_ON");
      const {
        source: from,
        target,
        offset_start: start,
        offset_end: end,
      } = passages[0]!;
      const [nodes, links, names, passage, licence, late] = await runPython<
        string[][][]
      >("rdf.py", [
        folder,
        "SELECT (COUNT(DISTINCT ?n) AS ?c) { ?n m:basis ?b }",
        `SELECT (COUNT(*) AS ?c) { ?n ?p ?o
           FILTER(STRSTARTS(STR(?n), STR(e:)) && STRSTARTS(STR(?o), STR(e:))) }`,
        'SELECT ?n { e:laos schema:name ?n FILTER(LANGMATCHES(LANG(?n), "zh")) }',
        `SELECT ?a { e:${String(from)} prov:wasDerivedFrom ?p .
           ?p oa:hasSource ?a ; oa:hasSelector ?s .
           ?s oa:start ?start ; oa:end ?end
           FILTER(?start = ${String(start)} && ?end = ${String(end)}) }`,
        `SELECT ?l { e:${source} m:licence ?l }`,
        `SELECT ?n { ?n m:since_earliest ?d FILTER(?d >= "2014-01-01"^^xsd:date) }`,
      ]);
      expect(nodes).toEqual([[String(Object.keys(flat.nodes).length)]]);
      expect(links).toEqual([
        [String(Object.keys(flat.edges).length - restingOn(flat))],
      ]);
      expect(names).toEqual([["老挝"]]);
      expect(passage).toEqual([[`urn:silkgraph:entity:${String(target)}`]]);
      expect(licence).toEqual([["Public domain"]]);
      expect(late!.flat().sort()).toEqual(
        Object.entries(flat.nodes)
          .filter(
            ([, { since }]) => typeof since === "string" && since >= "2014",
          )
          .map(([id]) => `urn:silkgraph:entity:${id}`)
          .sort(),
      );
    });
  });

  describe.skipIf(whyNoGephi() !== null)(
    "read by Gephi, as it does by default",
    () => {
      let gexf: GephiGraph;
      let graphml: GephiGraph;
      let tables: GephiGraph;
      beforeAll(async () => {
        [gexf, graphml, tables] = (await readByGephi([
          file("gexf"),
          file("graphml"),
          `${file("nodes.csv")}+${file("links.csv")}`,
        ])) as [GephiGraph, GephiGraph, GephiGraph];
      });

      it("loses no node, no edge and no passage of GEXF and GraphML", () => {
        for (const { issues, nodes, edges } of [gexf, graphml]) {
          expect(issues).toEqual([]);
          expect(
            Object.fromEntries(
              nodes.map(({ id, ...own }) => [id as string, own]),
            ),
          ).toStrictEqual(
            Object.fromEntries(
              Object.entries(inXml(flat.nodes)).map(([id, own]) => [
                id,
                lowered(own),
              ]),
            ),
          );
          const own = edges.map(({ type, ...edge }) => ({
            ...unprefixed(edge),
            kind: type,
          }));
          isGraph({ nodes: inXml(flat.nodes), edges: own });
        }
      });

      it("reads the tables, each part of a date as it is", () => {
        expect(tables.issues).toEqual([]);
        expect(tables.nodes).toHaveLength(Object.keys(flat.nodes).length);
        // It keeps one of parallel edges, unless told to merge none.
        expect(tables.edges).toHaveLength(Object.keys(flat.edges).length);
        const nodes = new Map(tables.nodes.map((node) => [node["id"], node]));
        expect(nodes.get("laos")).toMatchObject({
          label: "Laos",
          name_zh: "老挝",
        });
        expect(nodes.get(source)).toMatchObject({ licence: "Public domain" });
        for (const [id, own] of Object.entries(flat.nodes))
          for (const [name, cell] of Object.entries(cellsOf(own)))
            if (/_(year|month|day)$/.test(name)) {
              const read = nodes.get(id)![name.toLowerCase()] as
                number | string;
              expect([id, name, String(read)]).toEqual([id, name, cell]);
            }
      });
    },
  );

  onNeo4j((open) => {
    it("is read by LOAD CSV", { tags: ["long"] }, async () => {
      const graph = await open();
      const server = createServer((request, response) => {
        void readFile(join(folder, request.url!)).then((text) =>
          response.end(text),
        );
      });
      await new Promise<void>((resolve) =>
        server.listen(0, "127.0.0.1", resolve),
      );
      const { port } = server.address() as AddressInfo;
      const rowsOf = async (name: "nodes.csv" | "links.csv") => {
        const rows = await graph.read<{ row: Row }>(
          "LOAD CSV WITH HEADERS FROM $url AS row RETURN row",
          { url: `http://127.0.0.1:${String(port)}/${formats[name].file}` },
        );
        return rows.map(({ row }) => row);
      };
      areTables({
        nodes: await rowsOf("nodes.csv"),
        links: await rowsOf("links.csv"),
      });
      server.close();
    });
  });
});

const inOrder = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

const idOf = ({ source, kind, target }: Flat) =>
  [source, kind, target].join(".");

const restingOn = ({ edges }: ReturnType<typeof flatOf>) =>
  Object.values(edges).filter(({ kind }) => kind === "RESTS_ON").length;

/** Gephi's columns have ids in lower case. */
const lowered = (own: Flat) =>
  Object.fromEntries(
    Object.entries(own).map(([name, value]) => [name.toLowerCase(), value]),
  );

const unprefixed = (own: Flat): Flat =>
  Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name.replace(/^edge_/, ""),
      value,
    ]),
  );
