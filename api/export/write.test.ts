import { beforeAll, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";
import type { Graph } from "../graph/graph.ts";
import { SET_VERSION } from "../graph/version.ts";
import { GraphChanged, writeExport } from "./write.ts";
import { formats } from "./formats.ts";
import type { LinkLine, NodeLine } from "./lines.ts";
import { UnknownIds, closureOf } from "./closure.ts";
import { fileOf, hostile, records } from "../testing/sample.ts";

const linesIn = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as NodeLine | LinkLine);

/** A line in short: a node's id, or a link's ends and type. */
const briefly = (line: NodeLine | LinkLine) =>
  line.type === "node" ? line.id : `${line.from} ${line.link} ${line.to}`;

eachGraph((_, open) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  it("writes a node with its evidence in the order of its record", async () => {
    const lines = linesIn(await fileOf(graph, "jsonl"));
    const sha256 = "0123456789abcdef".repeat(4);
    expect(lines.find((line) => briefly(line) === "railway")).toStrictEqual({
      type: "node",
      id: "railway",
      kind: "Railway",
      name: { en: "Railway", zh: "铁路", native: null },
      aliases: [],
      properties: {
        identifiers: ["AIDDATA:33726"],
        basis: "SOURCE",
        railwayType: "LINE",
        lengthKm: 422.4,
        designSpeedKmh: 160,
      },
      evidence: [
        { article: "daily", start: 10, end: 25, sha256 },
        { article: "daily", start: 0, end: 5, sha256 },
      ],
    });
    expect(lines.find((line) => briefly(line) === "daily")).toMatchObject({
      name: { en: hostile },
    });
  });

  it("writes nodes by id, then links by their ends and place", async () => {
    const lines = linesIn(await fileOf(graph, "jsonl"));
    expect(lines.map(briefly)).toEqual([
      "atlas",
      "boten",
      "daily",
      "daily-page",
      "freight",
      "laos",
      "press",
      "railway",
      "said",
      "share",
      "speaker",
      "stars",
      "vientiane",
      "boten WITHIN laos",
      "daily DATELINED vientiane",
      "daily DISTRIBUTED_BY press",
      "daily PRINTED_ON daily-page",
      "daily PUBLISHED_BY press",
      "daily WRITTEN_BY speaker",
      "daily-page PAGE_OF press",
      "freight MEASURES railway",
      "freight MEASURES laos",
      "laos TAKEN_FROM atlas",
      "press BASED_IN laos",
      "railway IN_COUNTRY laos",
      "railway STOPS_AT vientiane",
      "railway STOPS_AT boten",
      "said ABOUT railway",
      "said SPOKEN_BY speaker",
      "share MEASURES laos",
      "stars MEASURES laos",
    ]);
  });

  it("writes a part: the given entities, the ends of claims, and what they all rest on", async () => {
    const part = (ids: string[]) => closureOf(graph, ids);
    expect(await part(["laos", "boten"])).toEqual(["atlas", "boten", "laos"]);
    expect(await part(["said"])).toEqual([
      "daily",
      "daily-page",
      "railway",
      "said",
      "speaker",
    ]);
    const lines = linesIn(await fileOf(graph, "jsonl", await part(["said"])));
    expect(lines.map(briefly)).toEqual([
      "daily",
      "daily-page",
      "railway",
      "said",
      "speaker",
      "daily PRINTED_ON daily-page",
      "daily WRITTEN_BY speaker",
      "said ABOUT railway",
      "said SPOKEN_BY speaker",
    ]);
  });

  it("refuses unknown ids and names them", async () => {
    await expect(
      closureOf(graph, ["laos", "nowhere", "never"]),
    ).rejects.toThrow(new UnknownIds(["nowhere", "never"]));
  });

  it("reads a graph of many pages completely and in order", async () => {
    graph = await open();
    const ids = Array.from(
      { length: 2_345 },
      (_, index) => `place-${String(index).padStart(4, "0")}`,
    );
    await fill(graph, {
      Place: ids.map((id, index) => ({
        id,
        name: { en: id, zh: id },
        placeType: "CITY",
        ...(index > 0 && { within: ids[0] }),
      })),
    });
    const lines = linesIn(await fileOf(graph, "jsonl"));
    expect(lines.map(briefly)).toEqual([
      ...ids,
      ...ids.slice(1).map((id) => `${id} WITHIN ${ids[0]!}`),
    ]);
  });

  it("fails when the data change while they are read", async () => {
    const version = (await graph.version())!;
    const pieces = writeExport(graph, { format: formats.jsonl, version });
    expect((await pieces.next()).done).toBe(false);
    await graph.write((run) => run(SET_VERSION, { version: "another" }));
    await expect(async () => {
      for await (const _ of pieces);
    }).rejects.toThrow(GraphChanged);
  });
});
