import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import { load } from "../../seed/load.ts";
import { projectRecords } from "../../seed/projection.ts";
import { parse } from "../../seed/read.ts";
import { openEmbedded } from "../graph/embedded.ts";
import type { Graph } from "../graph/graph.ts";
import { origins } from "../model/index.ts";
import { sampleDatasets } from "../testing/sample-datasets.ts";
import { serveExports } from "./exports.ts";
import { KeptExports } from "./kept-exports.ts";
import { answerError } from "./refusals.ts";

const seed = projectRecords(
  parse(
    "country.yaml",
    `
- id: laos
  name: { en: Laos, zh: 老挝 }
  iso3: LAO
  basis: REFERENCE`,
  ).records,
);

let graph: Graph;
let app: FastifyInstance;

beforeAll(async () => {
  graph = await openEmbedded({ path: null });
  app = Fastify();
  app.setErrorHandler(answerError);
  serveExports(app, { fingerprint: "test", kept: new KeptExports(0) }, () => ({
    graph,
    makeWay: () => undefined,
  }));
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

const file = "/export/bri-memoranda.jsonl";

it("is not there while its data set is not imported", async () => {
  await load(graph, seed);
  const answer = await app.inject(file);
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toStrictEqual({
    errors: [
      {
        message: "The data set BRI_MEMORANDA was not imported here.",
        extensions: { code: "NOT_FOUND" },
      },
    ],
  });
});

it("is served with its licence and citation, and without a record of the graph’s own", async () => {
  const wanted = await sampleDatasets(seed);
  const { version } = await load(graph, seed, {
    datasets: { wanted, without: [] },
  });
  for (const [url, dataset, records, licence] of [
    [file, "BRI_MEMORANDA", 6, undefined],
    [
      "/export/aiddata-gcdf-3.jsonl",
      "AIDDATA_GCDF_3",
      8,
      '<https://spdx.org/licenses/ODC-By-1.0.html>; rel="license"',
    ],
  ] as const) {
    const { headers, payload } = await app.inject(url);
    const [first, ...lines] = payload
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const { source: _, ...origin } = origins[dataset];
    expect(first).toStrictEqual({
      type: "dataset",
      dataset,
      ...origin,
      version,
    });
    const nodes = lines.filter(({ type }) => type === "node");
    expect(nodes).toHaveLength(records);
    expect(
      nodes.map(
        ({ properties }) => (properties as { dataset: string }).dataset,
      ),
    ).toStrictEqual(Array(records).fill(dataset));
    expect(headers.link).toBe(licence);
    expect(headers["content-disposition"]).toBe(
      `attachment; filename="${url.slice("/export/".length).replace(".", `-${version.slice(0, 12)}.`)}"`,
    );
  }
});

it("takes no parameter", async () => {
  const answer = await app.inject(`${file}?ids=laos`);
  expect(answer.statusCode).toBe(400);
  expect(answer.payload).toContain("no parameter “ids”");
});
