import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jsonl } from "../api/export/jsonl.ts";
import type { LinkLine, NodeLine } from "../api/export/lines.ts";
import { linesOf } from "../api/export/read.ts";
import type { Graph } from "../api/graph/graph.ts";
import { SET_VERSION, isWhole } from "../api/graph/version.ts";
import { eachGraph } from "../api/testing/engines.ts";
import { projectLines } from "./lines.ts";
import { diff, load, readGraph } from "./load.ts";
import { race } from "../api/testing/races.ts";
import { projectRecords, type Projection } from "./projection.ts";
import { parse, readSeed } from "./read.ts";

const project = (files: Record<string, string>): Projection =>
  projectRecords(
    Object.entries(files).flatMap(([file, text]) => parse(file, text).records),
  );

const place = `
- id: vientiane
  name: { en: Vientiane, zh: 万象 }
  placeType: CITY
  within: laos
  basis: REFERENCE`;
const countries = `
- id: laos
  name: { en: Laos, zh: 老挝, native: ລາວ }
  aliases: [Lao PDR]
- id: china
  name: { en: China, zh: 中国 }`;
const railway = `
- id: china-laos-railway
  name: { en: China–Laos Railway, zh: 中老铁路 }
  countries: [china, laos]
  stops: [vientiane]
  lengthKm: 1035.5
  evidence:
    - { article: feature, start: 10, end: 20, sha256: aa }
    - { article: feature, start: 30, end: 40, sha256: bb }`;
const article = `
- id: feature
  name: { en: A feature, zh: 综述 }
  basis: REFERENCE
  spans:
    - { page: front, start: 0, end: 50 }`;
const page = `
- id: front
  name: { en: A front page, zh: 头版 }
  basis: REFERENCE
  file: front.txt`;

const files = {
  "country.yaml": countries,
  "place.yaml": place,
  "railway.yaml": railway,
  "article.yaml": article,
  "page.yaml": page,
};
const some = project(files);
const without = (text: string, line: string) => {
  expect(text).toContain(line);
  return text.replace(line, "");
};

/** A projection whatever the order in which an engine gives it. */
const plain = ({ nodes, links }: Projection) => ({
  nodes: [...nodes].sort(([a], [b]) => (a < b ? -1 : 1)),
  links: links
    .map((link) =>
      JSON.stringify([
        link.link,
        link.from,
        link.to,
        Object.entries(link.properties).sort(),
      ]),
    )
    .sort(),
});

const exported = async (graph: Graph) => {
  let text = "";
  for await (const line of jsonl(linesOf(graph))) text += line;
  return text;
};

eachGraph((_, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });

  describe("a few records", () => {
    beforeEach(() => load(graph, some));
    const holds = async (wanted: Projection) =>
      expect(plain(await readGraph(graph))).toEqual(plain(wanted));

    it("is what one of two loaders says that write at once", async () => {
      const relinked = project({
        ...files,
        "railway.yaml": railway.replace("[china, laos]", "[laos, china]"),
      });
      const renamed = project({
        ...files,
        "country.yaml": countries.replace("Laos,", "Lao PDR,"),
      });
      for (const pair of [
        [relinked, relinked],
        [relinked, renamed],
        [some, relinked],
        [renamed, some],
      ] as const)
        await race([graph, graph], pair);
      await graph.write((run) => run("MATCH (n) DETACH DELETE n"));
      await race([graph, graph], [some, renamed]);
    });

    it("is all there is after a release that knew other kinds, links and fields", async () => {
      await graph.write((run) =>
        run(`MATCH (n:Railway), (c:Country {id: 'laos'})
          SET n.later = 'field', n.name_en = 'Later'
          CREATE (n)-[:LATER_LINK {since: 1}]->(c)
          CREATE (k:Entity:LaterKind {id: 'later', name_en: 'Later', name_zh: '后来'})
          CREATE (k)-[:LATER_OTHER]->(n)
          CREATE (n)-[:LATER_OTHER]->(k)`),
      );
      await graph.write((run) => run(SET_VERSION, { version: "later" }));
      expect(await diff(graph, some)).toMatchObject({ removed: ["later"] });
      await load(graph, some);
      await holds(some);
      expect((await diff(graph, some)).changed).toEqual([]);
    });

    it("is mended where links were doubled or lost behind its version", async () => {
      for (const damage of [
        "MATCH (n:Railway)-[r:STOPS_AT]->(m) CREATE (n)-[:STOPS_AT {position: r.position}]->(m)",
        "MATCH (:Railway)-[r:STOPS_AT]->() DELETE r",
      ]) {
        expect(await isWhole(graph)).toBe(true);
        await graph.write((run) => run(damage));
        expect(await isWhole(graph)).toBe(false);
        expect((await load(graph, some)).changed).toEqual([
          "china-laos-railway",
        ]);
        await holds(some);
      }
      expect(await isWhole(graph)).toBe(true);
    });

    it("changes nothing the second time", async () => {
      const { version } = await load(graph, some);
      expect(await load(graph, some)).toEqual({
        added: [],
        changed: [],
        removed: [],
        datasets: [],
        fields: {},
        version,
      });
      expect(await graph.version()).toBe(version);
      await holds(some);
    });

    it.each<[string, Projection, object]>([
      [
        "a property that changes",
        project({
          ...files,
          "country.yaml": countries.replace("Laos,", "Lao PDR,"),
        }),
        {
          added: [],
          changed: ["laos"],
          removed: [],
          fields: {
            laos: [{ field: "name.en", before: "Laos", after: "Lao PDR" }],
          },
        },
      ],
      [
        "a property that goes",
        project({
          ...files,
          "country.yaml": without(countries, "  aliases: [Lao PDR]\n"),
        }),
        {
          added: [],
          changed: ["laos"],
          removed: [],
          fields: {
            laos: [{ field: "aliases", before: ["Lao PDR"], after: null }],
          },
        },
      ],
      [
        "links in another order",
        project({
          ...files,
          "railway.yaml": railway.replace("[china, laos]", "[laos, china]"),
        }),
        {
          added: [],
          changed: ["china-laos-railway"],
          removed: [],
          fields: {
            "china-laos-railway": [
              {
                field: "countries",
                before: ["china", "laos"],
                after: ["laos", "china"],
              },
            ],
          },
        },
      ],
      [
        "one of two passages of the same article",
        project({
          ...files,
          "railway.yaml": without(
            railway,
            "\n    - { article: feature, start: 30, end: 40, sha256: bb }",
          ),
        }),
        { added: [], changed: ["china-laos-railway"], removed: [] },
      ],
      [
        "a record that comes",
        project({
          ...files,
          "strategy.yaml":
            "- id: plan\n  name: { en: Plan, zh: 规划 }\n  owners: [laos]",
        }),
        { added: ["plan"], changed: [], removed: [] },
      ],
      [
        "a record that goes, with its links",
        project({
          ...files,
          "place.yaml": "[]",
          "railway.yaml": without(railway, "  stops: [vientiane]\n"),
        }),
        { added: [], changed: ["china-laos-railway"], removed: ["vientiane"] },
      ],
      [
        "a record that is now of another kind",
        project({
          ...files,
          "place.yaml": "[]",
          "port.yaml": place.replace(/\n {2}(placeType|within).*/g, ""),
        }),
        {
          added: [],
          changed: ["vientiane"],
          removed: [],
        },
      ],
      [
        "nothing at all",
        project({}),
        { added: [], changed: [], removed: [...some.nodes.keys()].sort() },
      ],
    ])(
      "tells and makes exactly the difference: %s",
      async (_, wanted, changes) => {
        const told = await diff(graph, wanted);
        expect(told).toMatchObject(changes);
        await holds(some);
        expect(await load(graph, wanted)).toEqual(told);
        await holds(wanted);
        expect(await graph.version()).toBe(told.version);
      },
    );

    it("fills an empty graph in parts, goes on where one stopped, and doubles nothing where two do", async () => {
      const clear = () =>
        graph.write((run) => run("MATCH (n) DETACH DELETE n"));
      let writes = 0;
      let left = Infinity;
      const inParts: Graph = {
        ...graph,
        rowsPerWrite: 3,
        write: (work) => {
          writes++;
          if (left-- === 0) throw new Error("The disk is full.");
          return graph.write(work);
        },
      };
      await clear();
      left = 2;
      await expect(load(inParts, some)).rejects.toThrow("The disk is full.");
      // Of what is there nobody is served: it has no version.
      expect(await graph.version()).toBeNull();
      expect((await readGraph(graph)).nodes.size).toBeGreaterThan(0);
      const heard: number[] = [];
      const before = (await readGraph(graph)).nodes.size;
      const { added } = await load(inParts, some, {
        onProgress: ({ done, of }) => heard.push(done / of),
      });
      expect(added).toHaveLength(some.nodes.size - before);
      expect(heard).toEqual([...heard].sort((a, b) => a - b));
      expect(heard.at(-1)).toBe(1);
      await holds(some);
      expect(await isWhole(graph)).toBe(true);

      await clear();
      writes = 0;
      const renamed = project({
        ...files,
        "country.yaml": countries.replace("Laos,", "Lao PDR,"),
      });
      await race([inParts, inParts], [some, renamed]);
      expect(writes).toBeGreaterThan(4);
    });

    it("leaves the graph as it was when a statement on the way fails", async () => {
      const before = await graph.version();
      const wanted = project({
        "strategy.yaml":
          "- id: plan\n  name: { en: Plan, zh: 规划 }\n  owners: [china]",
        "country.yaml": countries,
      });
      let left = 0;
      const failing: Graph = {
        ...graph,
        write: (work) =>
          graph.write((run) => {
            let count = 0;
            return work((cypher, params) => {
              left = Math.max(left, ++count);
              return run(count === 4 ? "RETURN 1 / 0 AS x" : cypher, params);
            });
          }),
      };
      await expect(load(failing, wanted)).rejects.toThrow();
      expect(left).toBe(4);
      await holds(some);
      expect(await graph.version()).toBe(before);
    });
  });

  it(
    "gives the whole seed back byte for byte, by its version",
    { timeout: 120_000 },
    async () => {
      const seed = projectRecords((await readSeed()).records);
      const { version } = await load(graph, seed);
      const text = await exported(graph);
      expect(createHash("sha256").update(text).digest("hex")).toBe(version);

      await load(graph, project({}));
      expect(await exported(graph)).toBe("");
      const lines = text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as NodeLine | LinkLine);
      expect(await load(graph, projectLines(lines))).toMatchObject({ version });
      expect(await exported(graph)).toBe(text);
      expect(await diff(graph, seed)).toMatchObject({
        added: [],
        changed: [],
        removed: [],
      });
    },
  );
});
