import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { openEmbedded } from "../graph/embedded.ts";
import type { Graph } from "../graph/graph.ts";
import {
  cellsOf,
  fileOf,
  filledCells,
  flatOf,
  hostile,
  records,
} from "../testing/sample.ts";

let graph: Graph;
let nodes: string;
let links: string;
let expected: ReturnType<typeof flatOf>;

beforeAll(async () => {
  graph = await openEmbedded({ path: null });
  await fill(graph, records);
  nodes = await fileOf(graph, "nodes.csv");
  links = await fileOf(graph, "links.csv");
  expected = flatOf(await fileOf(graph, "jsonl"));
});
afterAll(() => graph.close());

type Row = Readonly<Record<string, string>>;

const rowsOf = (text: string) =>
  parse<Row>(text, { bom: true, columns: true, record_delimiter: "\r\n" });

it("holds every property of every node", () => {
  const rows = rowsOf(nodes).map(filledCells);
  expect(
    Object.fromEntries(rows.map(({ id, ...cells }) => [id!, cells])),
  ).toStrictEqual(
    Object.fromEntries(
      Object.entries(expected.nodes).map(([id, own]) => [id, cellsOf(own)]),
    ),
  );
});

it("holds every property of every link, with an id of its own", () => {
  const rows = rowsOf(links).map(filledCells);
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const told = (row: object) => JSON.stringify(Object.entries(row).sort());
  expect(rows.map(({ id: _, ...cells }) => told(cells)).sort()).toStrictEqual(
    expected.links.map((own) => told(cellsOf(own))).sort(),
  );
});

it("begins links with the columns that tools take for the ends", () => {
  expect(links.slice(1).split(",").slice(0, 3)).toEqual([
    "source",
    "target",
    "kind",
  ]);
});

it("has no header twice, whatever the case", () => {
  for (const text of [nodes, links]) {
    const headers = text.slice(1).split("\r\n")[0]!.toLowerCase().split(",");
    expect(new Set(headers).size).toBe(headers.length);
  }
});

it("has no backslash, which some readers take for an escape", () => {
  expect(nodes + links).not.toContain("\\");
});

it("begins with the byte order mark by which spreadsheets recognize UTF-8", () => {
  expect([nodes, links].map((text) => text[0])).toEqual(["\uFEFF", "\uFEFF"]);
});

it("makes cells harmless that a spreadsheet would run, and leaves numbers alone", () => {
  const cells = (id: string) => rowsOf(nodes).find((row) => row["id"] === id)!;
  expect(cells("speaker")).toMatchObject({
    name_en: "'=1+1",
    name_zh: "''=HYPERLINK(1)",
    name_native: "'\ttab",
    aliases: expect.stringMatching(/^'-5\|"\|A "B" C\|/) as string,
  });
  expect(cells("press")).toMatchObject({
    name_en: "'+Press",
    name_zh: "'@报社",
  });
  expect(cells("laos")).toMatchObject({
    coordinates_latitude: "-17.5",
    coordinates_longitude: "0.1",
  });
  expect(cells("daily")["name_en"]).toBe(hostile.replaceAll("\\", "＼"));
});

it("states its version and licence in every row, apart from the licence of a source", async () => {
  const version = await graph.version();
  for (const row of [...rowsOf(nodes), ...rowsOf(links)])
    expect(row).toMatchObject({
      data_version: version,
      data_licence: "Apache-2.0",
    });
  const atlas = rowsOf(nodes).find(({ id }) => id === "atlas")!;
  expect(atlas["licence"]).toBe("Public domain");
});
