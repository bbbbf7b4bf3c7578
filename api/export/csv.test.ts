import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { openEmbedded } from "../graph/embedded.ts";
import type { Graph } from "../graph/graph.ts";
import {
  fileOf,
  flatOf,
  hostile,
  records,
  type Flat,
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

const rowsOf = (text: string) =>
  parse<Record<string, string>>(text, {
    bom: true,
    columns: true,
    record_delimiter: "\r\n",
  });

/** A value as a cell, with nothing made harmless. */
const cellOf = (value: unknown) =>
  Array.isArray(value) ? JSON.stringify(value) : String(value);

/** The rows by id, the apostrophes that make cells harmless taken away. */
const read = (text: string) =>
  Object.fromEntries(
    rowsOf(text).map(
      ({ id, data_version: _version, licence: _licence, ...cells }) => [
        id!,
        Object.fromEntries(
          Object.entries(cells)
            .filter(([, cell]) => cell !== "")
            .map(([name, cell]) => [
              name,
              cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ""),
            ]),
        ),
      ],
    ),
  );

const asCells = (values: Flat) =>
  Object.fromEntries(
    Object.entries(values).map(([id, own]) => [
      id,
      Object.fromEntries(
        Object.entries(own as Flat).map(([name, value]) => [
          name,
          cellOf(value),
        ]),
      ),
    ]),
  );

it("holds every property of every node and link", () => {
  expect(read(nodes)).toStrictEqual(asCells(expected.nodes));
  expect(read(links)).toStrictEqual(asCells(expected.links));
});

it("begins with the mark by which spreadsheets know UTF-8", () => {
  expect([nodes, links].map((text) => text[0])).toEqual(["\uFEFF", "\uFEFF"]);
});

it("makes cells harmless that a spreadsheet would run, and lets numbers be", () => {
  const cells = (id: string) => rowsOf(nodes).find((row) => row["id"] === id)!;
  expect(cells("speaker")).toMatchObject({
    name_en: "'=1+1",
    name_zh: "''=HYPERLINK(1)",
    name_native: "'\ttab",
  });
  expect(cells("press")).toMatchObject({
    name_en: "'+Press",
    name_zh: "'@报社",
  });
  expect(cells("laos")).toMatchObject({
    coordinates_latitude: "-17.5",
    coordinates_longitude: "0.1",
  });
  expect(cells("daily")["name_en"]).toBe(hostile);
});

it("says its version and its licence in every row", async () => {
  const version = await graph.version();
  for (const row of [...rowsOf(nodes), ...rowsOf(links)])
    expect(row).toMatchObject({ data_version: version, licence: "Apache-2.0" });
});
