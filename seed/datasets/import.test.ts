import { beforeAll, describe, expect, it } from "vitest";
import { formats } from "../../api/export/formats.ts";
import { storedRecords } from "../../api/export/read.ts";
import { writeExport } from "../../api/export/write.ts";
import type { Graph } from "../../api/graph/graph.ts";
import { isWhole } from "../../api/graph/version.ts";
import { ask } from "../../api/testing/ask.ts";
import { eachGraph } from "../../api/testing/engines.ts";
import { sampleDatasets } from "../../api/testing/sample-datasets.ts";
import type { Changes } from "../compare.ts";
import { load } from "../load.ts";
import { projectRecords, type Projection } from "../projection.ts";
import { parse } from "../read.ts";

const seed: Projection = projectRecords(
  Object.entries({
    "country.yaml": `
- id: laos
  name: { en: Laos, zh: 老挝 }
  iso3: LAO
  basis: REFERENCE
- id: kenya
  name: { en: Kenya, zh: 肯尼亚 }
  iso3: KEN
  basis: REFERENCE`,
    "railway.yaml": `
- id: tunnel-railway
  name: { en: Tunnel Railway, zh: 隧道铁路 }
  identifiers: ["AIDDATA:9000001", "AIDDATA:9000003"]
  countries: [laos]
  basis: REFERENCE`,
  }).flatMap(([file, text]) => parse(file, text).records),
);

/** What `finance` sums: how many count, how many of these have an amount, of how much, and how many are left out. */
const sum = (
  count: number,
  withAmountCount: number,
  amountUsd2021: number,
  leftOutCount: number,
) => ({ count, withAmountCount, amountUsd2021, leftOutCount });

eachGraph((_engine, open) => {
  describe("data sets beside the records", () => {
    let graph: Graph;
    let first: Changes;
    let changes: Changes;
    beforeAll(async () => {
      graph = await open();
      first = await load(graph, seed);
      const wanted = await sampleDatasets(seed);
      changes = await load(graph, seed, { datasets: { wanted, without: [] } });
    });
    const dataOf = async (query: string) => {
      const { data, errors } = await ask(query, {}, graph);
      expect(errors).toBeUndefined();
      return data;
    };

    it("are told as loaded, and make another version", async () => {
      expect(changes).toEqual({
        added: [],
        changed: [],
        removed: [],
        fields: {},
        datasets: [
          { dataset: "AIDDATA_GCDF_3", change: "added", records: 8 },
          { dataset: "BRI_MEMORANDA", change: "added", records: 6 },
        ],
        version: expect.not.stringMatching(first.version) as string,
      });
      expect(await graph.version()).toBe(changes.version);
      expect(await isWhole(graph)).toBe(true);
      expect(
        await dataOf("{ datasets { dataset recordCount licence } }"),
      ).toEqual({
        datasets: [
          {
            dataset: "AIDDATA_GCDF_3",
            recordCount: 8,
            licence: "ODC-By-1.0",
          },
          { dataset: "BRI_MEMORANDA", recordCount: 6, licence: null },
        ],
      });
    });

    it("stand in no list, search, count, neighbourhood or path that does not ask for them", async () => {
      expect(
        await dataOf(`{
          entities { totalCount } projects { totalCount }
          search(text: "Invented clinic") { totalCount hits { entity { id } } }
          statistics { entityCount linkCount }
          country(id: "laos") { projects { totalCount } }
          neighbourhood(of: ["laos"], depth: 3) { totalCount nodes { entity { id } } }
        }`),
      ).toEqual({
        entities: { totalCount: 3 },
        projects: { totalCount: 1 },
        search: { totalCount: 0, hits: [] },
        statistics: { entityCount: 3, linkCount: 1 },
        country: { projects: { totalCount: 1 } },
        neighbourhood: {
          totalCount: 1,
          nodes: [
            { entity: { id: "laos" } },
            { entity: { id: "tunnel-railway" } },
          ],
        },
      });
    });

    it("are listed, filtered and sorted by what they tell", async () => {
      expect(
        await dataOf(`{
          financedProjects(
            filter: { sector: [TRANSPORT, HEALTH], countries: { id: ["laos"] } }
            order: { by: COMMITMENT_YEAR, direction: DESCENDING }
          ) {
            totalCount
            edges { node { id amountUsd2021 isUmbrella financeStatus } }
          }
          named: financedProjects(filter: { id: ["aiddata-9000008"] }) {
            edges { node { name { en } recipientName countries { id } } }
          }
        }`),
      ).toEqual({
        financedProjects: {
          totalCount: 3,
          edges: [
            {
              node: {
                id: "aiddata-9000003",
                amountUsd2021: 5_000_000_000,
                isUmbrella: true,
                financeStatus: "COMMITMENT",
              },
            },
            {
              node: {
                id: "aiddata-9000001",
                amountUsd2021: 120_000_000.5,
                isUmbrella: false,
                financeStatus: "COMPLETION",
              },
            },
            {
              node: {
                id: "aiddata-9000002",
                amountUsd2021: null,
                isUmbrella: false,
                financeStatus: "IMPLEMENTATION",
              },
            },
          ],
        },
        // A country that the seed lacks is kept by its name.
        named: {
          edges: [
            {
              node: {
                name: {
                  en: "Invented: a harbour for an island that this graph lacks",
                },
                recipientName: "Atlantis",
                countries: [],
              },
            },
          ],
        },
      });
    });

    it("give a record with all that it tells, by its id", async () => {
      expect(
        await dataOf(`{
          node(id: "aiddata-9000001") { ... on FinancedProject {
            name { en zh } recipient { en zh } recipientName recipientIso3
            dataset licence basis identifiers { scheme value }
            countries { id } paysFor { id } flowType flowClass
            committed { text } started { text } completed { text }
            fundingAgencies receivingAgencies implementingAgencies
            placeName placePrecision coordinates { latitude longitude } placeLinks sourceLinks
          } }
          untitled: entity(id: "aiddata-9000005") { name { en zh } }
          nodes(ids: ["laos", "aiddata-9000006", "aiddata-1"]) { id }
        }`),
      ).toEqual({
        node: {
          name: {
            en: "Invented: a bank lends for a railway tunnel",
            zh: "Invented: a bank lends for a railway tunnel",
          },
          recipient: { en: "Laos", zh: "老挝" },
          recipientName: "Laos",
          recipientIso3: "LAO",
          dataset: "AIDDATA_GCDF_3",
          licence: "ODC-By-1.0",
          basis: "REFERENCE",
          identifiers: [{ scheme: "AIDDATA", value: "9000001" }],
          countries: [{ id: "laos" }],
          paysFor: [{ id: "tunnel-railway" }],
          flowType: "LOAN",
          flowClass: "OOF_LIKE",
          committed: { text: "2016-06-30" },
          started: { text: "2016-12-25" },
          completed: { text: "2021-10-12" },
          fundingAgencies: ["Invented Export Bank", "Invented Policy Bank"],
          receivingAgencies: ["Invented Railway Company"],
          implementingAgencies: ["Invented Builders"],
          placeName: "Invented District",
          placePrecision: "DISTRICT",
          coordinates: { latitude: 20.25, longitude: 101.5 },
          placeLinks: ["https://www.openstreetmap.org/way/1"],
          sourceLinks: [
            "https://example.org/tunnel",
            "https://example.org/loan",
          ],
        },
        untitled: {
          name: {
            en: "AidData record 9000005: Kenya, 2019",
            zh: "AidData 记录 9000005：肯尼亚，2019 年",
          },
        },
        nodes: [{ id: "laos" }, { id: "aiddata-9000006" }, null],
      });
    });

    it("hang on the seed's own projects and countries", async () => {
      expect(
        await dataOf(`{
          railway(id: "tunnel-railway") {
            financing { totalCount edges { node { id } } }
          }
          country(id: "kenya") {
            financedProjects(first: 1, order: { by: COMMITMENT_YEAR }) {
              totalCount edges { node { id } } pageInfo { hasNextPage }
            }
            memoranda(order: { by: LIST }) {
              edges { node { list signed { text } left { text } isDisputed } }
            }
          }
          laos: memoranda(filter: { signatory: { id: ["laos"] } }, order: { by: SIGNED }) {
            edges { node { id signed { text } isDisputed } }
          }
          elsewhere: memoranda(filter: { signatory: { isPresent: false } }) {
            edges { node { signatoryIso3 signatoryName { en zh } signatory { id } } }
          }
        }`),
      ).toEqual({
        railway: {
          financing: {
            totalCount: 2,
            edges: [
              { node: { id: "aiddata-9000003" } },
              { node: { id: "aiddata-9000001" } },
            ],
          },
        },
        country: {
          financedProjects: {
            totalCount: 2,
            edges: [{ node: { id: "aiddata-9000007" } }],
            pageInfo: { hasNextPage: true },
          },
          memoranda: {
            edges: [
              {
                node: {
                  list: "GFDC_2025",
                  signed: { text: "2032-05-17" },
                  left: { text: "2033-01" },
                  isDisputed: false,
                },
              },
              {
                node: {
                  list: "CHEN_2024",
                  signed: { text: "2032" },
                  left: null,
                  isDisputed: false,
                },
              },
            ],
          },
        },
        laos: {
          edges: [
            {
              node: {
                id: "memorandum-lao-chen-2024",
                signed: { text: "2030" },
                isDisputed: true,
              },
            },
            {
              node: {
                id: "memorandum-lao-wahyu-2024",
                signed: { text: "2031" },
                isDisputed: true,
              },
            },
            {
              node: {
                id: "memorandum-lao-gfdc-2025",
                signed: { text: "2031-09" },
                isDisputed: true,
              },
            },
          ],
        },
        elsewhere: {
          edges: [
            {
              node: {
                signatoryIso3: "ATL",
                signatoryName: { en: "Atlantis", zh: "亚特兰蒂斯" },
                signatory: null,
              },
            },
          ],
        },
      });
    });

    it("are summed by year and sector, never with umbrella agreements", async () => {
      const sums = "count withAmountCount amountUsd2021";
      expect(
        await dataOf(`{ finance(of: ["laos", "kenya"]) {
          country { id } ${sums} leftOutCount
          years { year ${sums} } sectors { sector ${sums} }
        } all: finance { country { id } ${sums} leftOutCount } }`),
      ).toEqual({
        finance: [
          {
            country: { id: "laos" },
            count: 3,
            withAmountCount: 2,
            amountUsd2021: 150_000_000.5,
            leftOutCount: 1,
            years: [
              {
                year: 2016,
                count: 2,
                withAmountCount: 1,
                amountUsd2021: 120_000_000.5,
              },
              {
                year: 2019,
                count: 1,
                withAmountCount: 1,
                amountUsd2021: 30_000_000,
              },
            ],
            sectors: [
              {
                sector: "TRANSPORT",
                count: 1,
                withAmountCount: 1,
                amountUsd2021: 120_000_000.5,
              },
              {
                sector: "ENERGY",
                count: 1,
                withAmountCount: 1,
                amountUsd2021: 30_000_000,
              },
              {
                sector: "HEALTH",
                count: 1,
                withAmountCount: 0,
                amountUsd2021: 0,
              },
            ],
          },
          {
            country: { id: "kenya" },
            count: 1,
            withAmountCount: 0,
            amountUsd2021: 0,
            leftOutCount: 1,
            years: [
              { year: 2019, count: 1, withAmountCount: 0, amountUsd2021: 0 },
            ],
            sectors: [
              { sector: null, count: 1, withAmountCount: 0, amountUsd2021: 0 },
            ],
          },
        ],
        all: [
          {
            country: null,
            count: 6,
            withAmountCount: 4,
            amountUsd2021: 151_250_000.5,
            leftOutCount: 2,
          },
        ],
      });
    });

    it("are summed as far as they match a filter", async () => {
      const sums = `count withAmountCount amountUsd2021 leftOutCount`;
      expect(
        await dataOf(`{
          some: finance(filter: { sector: [ENERGY], commitmentYear: { from: 2015 } }) { ${sums} years { year } }
          here: finance(filter: { countries: { id: ["laos"] }, sector: [HEALTH] }) { ${sums} }
          each: finance(of: ["kenya", "laos"], filter: { commitmentYear: { to: 2016 } }) { ${sums} }
          none: finance(filter: { id: [] }) { ${sums} }
        }`),
      ).toEqual({
        some: [{ ...sum(1, 1, 30_000_000, 0), years: [{ year: 2019 }] }],
        here: [sum(1, 0, 0, 0)],
        each: [sum(0, 0, 0, 1), sum(2, 1, 120_000_000.5, 0)],
        none: [sum(0, 0, 0, 0)],
      });
    });

    it("stand on the map together where they are near each other", async () => {
      const places = `placedCount placelessCount places {
        latitude longitude name south north west east count withAmountCount amountUsd2021 leftOutCount
      }`;
      expect(
        await dataOf(`{
          far: financePlaces(cellDegrees: 45) { ${places} }
          near: financePlaces(cellDegrees: 1, filter: { coordinates: { latitude: { to: 19 } } }) { ${places} }
        }`),
      ).toEqual({
        far: {
          placedCount: 2,
          placelessCount: 6,
          places: [
            {
              ...sum(2, 1, 120_000_000.5, 0),
              ...{ latitude: 19.175, longitude: 102.05, name: null },
              ...{ south: 18.1, north: 20.25, west: 101.5, east: 102.6 },
            },
          ],
        },
        near: {
          placedCount: 1,
          placelessCount: 0,
          places: [
            {
              ...sum(1, 0, 0, 0),
              ...{
                latitude: 18.1,
                longitude: 102.6,
                name: "Invented Province",
              },
              ...{ south: 18.1, north: 18.1, west: 102.6, east: 102.6 },
            },
          ],
        },
      });
    });

    it("are found by search where it is told to", async () => {
      expect(
        await dataOf(`{
          search(text: "clinic beds", datasets: [AIDDATA_GCDF_3]) {
            totalCount hits { entity { __typename id name { en } } match { text } }
          }
          number: search(text: "9000006", datasets: [AIDDATA_GCDF_3]) { hits { entity { id } } }
          other: search(text: "clinic beds", datasets: [BRI_MEMORANDA]) { totalCount }
        }`),
      ).toEqual({
        search: {
          totalCount: 1,
          hits: [
            {
              entity: {
                __typename: "FinancedProject",
                id: "aiddata-9000002",
                name: { en: "Invented: a clinic, given with its beds" },
              },
              match: { text: "Invented: a clinic, given with its beds" },
            },
          ],
        },
        number: { hits: [{ entity: { id: "aiddata-9000006" } }] },
        other: { totalCount: 0 },
      });
    });

    it("are cited with whom their publishers want named", async () => {
      const { cite } = (await dataOf(
        '{ cite(ids: ["aiddata-9000002"], style: RIS) { text } }',
      )) as { cite: { text: string } };
      expect(cite.text).toContain("Invented: a clinic, given with its beds");
      expect(cite.text).toContain("Tracking Chinese Development Finance");
      expect(cite.text).toContain("ODC-By");
    });

    it("are told of by the citation of a view that shows them", async () => {
      const cited = async (view: string) => {
        const { cite } = (await dataOf(
          `{ cite(view: "${view}", style: RIS) { text } }`,
        )) as { cite: { text: string } };
        return cite.text;
      };
      const both = await cited(
        "/en/?form=table&list=FinancedProject&layers=aiddata-gcdf-3,bri-memoranda",
      );
      expect(both).toContain("Table of financed projects (view of Silkgraph)");
      expect(both).toContain("Open Data Commons Attribution License");
      expect(both).toContain("publishers state no open licence");
      expect(await cited("/en/?form=map&layers=nothing")).not.toContain(
        "Commons",
      );
    });

    it.each(Object.keys(formats) as (keyof typeof formats)[])(
      "are in a file of %s only where it is asked for, with their licence",
      async (name) => {
        const written = async (datasets: "AIDDATA_GCDF_3"[]) => {
          const version = changes.version;
          const wanted = { format: formats[name], version, datasets };
          let text = "";
          for await (const piece of writeExport(graph, wanted)) text += piece;
          return text;
        };
        const [without, withThem] = [
          await written([]),
          await written(["AIDDATA_GCDF_3"]),
        ];
        expect(without).not.toContain("aiddata-900000");
        expect(withThem).toContain("aiddata-9000007");
        expect(withThem).not.toContain("memorandum-");
        expect(withThem).toContain("ODC-By");
      },
    );

    it("stay when only the records are loaded, and leave nothing when they are taken away", async () => {
      await load(graph, seed);
      expect(await graph.version()).toBe(changes.version);
      const removed = await load(graph, seed, {
        datasets: {
          wanted: [],
          without: ["AIDDATA_GCDF_3", "BRI_MEMORANDA"],
        },
      });
      expect(removed).toMatchObject({
        version: first.version,
        datasets: [
          { dataset: "AIDDATA_GCDF_3", change: "removed", records: 8 },
          { dataset: "BRI_MEMORANDA", change: "removed", records: 6 },
        ],
      });
      expect(await isWhole(graph)).toBe(true);
      expect(
        await dataOf(
          '{ datasets { dataset } financedProjects { totalCount } finance(of: ["laos"]) { count } }',
        ),
      ).toEqual({
        datasets: [],
        financedProjects: { totalCount: 0 },
        finance: [{ count: 0 }],
      });
    });
  });

  it("a data set is the same whether it comes with the first load or after it", async () => {
    const wanted = await sampleDatasets(seed);
    const at = async (before: Projection | undefined) => {
      const graph = await open();
      if (before) await load(graph, before);
      await load(graph, seed, { datasets: { wanted, without: [] } });
      const rows: string[] = [];
      for (const { dataset } of wanted)
        for await (const { nodes, links } of storedRecords(graph, dataset))
          rows.push(...[...nodes, ...links].map((row) => JSON.stringify(row)));
      // The links of one record come in any order.
      return { version: await graph.version(), rows: rows.sort() };
    };
    const first = await at(undefined);
    expect(first.rows.length).toBeGreaterThan(0);
    expect(await at(seed)).toEqual(first);
  });

  it("what a load has put in of a data set, and was killed, goes with the next load", async () => {
    const graph = await open();
    await graph.write((run) =>
      run(
        "CREATE (:Imported:FinancedProject {id: 'aiddata-1', kind: 'FinancedProject', dataset: 'AIDDATA_GCDF_3'})",
      ),
    );
    await graph.write((run) =>
      run("CREATE (:Entity:Country {id: 'laos', kind: 'Country'})"),
    );
    await load(graph, seed);
    expect(
      await graph.read("MATCH (n:Imported) RETURN count(n) AS count"),
    ).toEqual([{ count: 0 }]);
  });
});
