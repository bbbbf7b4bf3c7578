import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { eachGraph } from "../../testing/engines.ts";
import { kinds, links } from "../../model/index.ts";

const named = (id: string) => ({ id, name: { en: id, zh: id } });
const claimed = (id: string) => ({ id, gist: { en: id, zh: id } });
const evidence = (...articles: string[]) => ({
  evidence: articles.map((article, start) => ({
    article,
    start,
    end: start + 1,
    sha256: "0",
  })),
});
const article = (id: string, issued: string) => ({
  ...named(id),
  issued,
  language: "zh-Hans",
});
const alignment = (id: string, stage: string, assertion: string) => ({
  ...claimed(id),
  stage,
  assertion,
  strategy: "vision",
  alignedWith: "initiative",
  ...evidence("monday"),
});

const records = {
  Article: [
    article("monday", "2024-12-02"),
    article("tuesday", "2024-12-03"),
    article("unread", "2024-12-04"),
  ],
  Place: [
    { ...named("vientiane"), placeType: "CITY", within: "laos" },
    { ...named("luang-prabang"), placeType: "CITY", within: "laos" },
  ],
  Strategy: [
    { ...named("vision"), strategyType: "VISION", launched: "2013" },
    {
      ...named("initiative"),
      strategyType: "INITIATIVE",
      launched: "2013-09-07",
      ...evidence("tuesday", "tuesday", "monday"),
    },
  ],
  Event: [{ ...named("forum"), eventType: "FORUM", date: "2019-04" }],
  Alignment: [
    alignment("first", "SIGNED", "ARTICLE"),
    alignment("second", "SIGNED", "ONE_SIDE"),
    { ...alignment("third", "STATED", "ARTICLE"), basis: "DERIVED" },
  ],
  Statement: [
    // That it was said happened on another clock.
    { ...claimed("said"), form: "REPORTED", saidOn: "2024-12", about: [] },
  ],
};

const every = /* GraphQL */ `
  {
    statistics {
      version
      entityCount
      evidencedCount
      linkCount
      kinds {
        kind
        count
      }
      links {
        type
        count
      }
      bases {
        basis
        count
      }
      stages {
        stage
        count
      }
      assertions {
        assertion
        count
      }
      forms {
        form
        count
      }
      articles {
        article {
          id
          issued {
            text
          }
        }
        passageCount
        recordCount
      }
      firstDate {
        text
        precision
      }
      lastDate {
        text
        precision
      }
    }
  }
`;

/** What there is first, then all the rest, none of it there. */
const zerosAfter = (
  counts: Record<string, number>,
  key: string,
  names: Iterable<string>,
) => [
  ...Object.entries(counts).map(([name, count]) => ({ [key]: name, count })),
  ...[...names]
    .filter((name) => !(name in counts))
    .sort()
    .map((name) => ({ [key]: name, count: 0 })),
];

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });

  /** The answer, and how many statements it took. */
  async function statistics(query: string) {
    let statements = 0;
    const { data, errors } = await ask(
      query,
      {},
      {
        ...graph,
        read: (...asked) => {
          statements++;
          return graph.read(...asked);
        },
      },
    );
    expect(errors).toBeUndefined();
    return { ...(data as { statistics: object }), statements };
  }

  it("says of an empty graph that it is empty, and has no version", async () => {
    expect((await statistics(every)).statistics).toStrictEqual({
      version: null,
      entityCount: 0,
      evidencedCount: 0,
      linkCount: 0,
      kinds: zerosAfter({}, "kind", kinds.keys()),
      links: zerosAfter({}, "type", Object.keys(links)),
      bases: [
        { basis: "SOURCE", count: 0 },
        { basis: "REFERENCE", count: 0 },
        { basis: "DERIVED", count: 0 },
      ],
      stages: [
        "PROPOSED",
        "COMPATIBLE",
        "STATED",
        "AGREED",
        "SIGNED",
        "IMPLEMENTED",
      ].map((stage) => ({ stage, count: 0 })),
      assertions: [
        "BOTH_SIDES",
        "ONE_SIDE",
        "WITNESS",
        "EXPERT",
        "ARTICLE",
      ].map((assertion) => ({ assertion, count: 0 })),
      forms: [
        { form: "DIRECT", count: 0 },
        { form: "REPORTED", count: 0 },
      ],
      articles: [],
      firstDate: null,
      lastDate: null,
    });
  });

  it("counts what the graph holds, each thing by each of its terms", async () => {
    await fill(graph, {
      ...records,
      Country: [{ ...named("laos"), iso2: "LA" }],
    });
    expect((await statistics(every)).statistics).toStrictEqual({
      version: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      entityCount: 13,
      evidencedCount: 4,
      linkCount: 14,
      kinds: zerosAfter(
        {
          Alignment: 3,
          Article: 3,
          Place: 2,
          Strategy: 2,
          Country: 1,
          Event: 1,
          Statement: 1,
        },
        "kind",
        kinds.keys(),
      ),
      links: zerosAfter(
        { RESTS_ON: 6, ALIGNS: 3, ALIGNS_WITH: 3, WITHIN: 2 },
        "type",
        Object.keys(links),
      ),
      bases: [
        { basis: "SOURCE", count: 3 },
        { basis: "REFERENCE", count: 9 },
        { basis: "DERIVED", count: 1 },
      ],
      stages: [
        { stage: "PROPOSED", count: 0 },
        { stage: "COMPATIBLE", count: 0 },
        { stage: "STATED", count: 1 },
        { stage: "AGREED", count: 0 },
        { stage: "SIGNED", count: 2 },
        { stage: "IMPLEMENTED", count: 0 },
      ],
      assertions: [
        { assertion: "BOTH_SIDES", count: 0 },
        { assertion: "ONE_SIDE", count: 1 },
        { assertion: "WITNESS", count: 0 },
        { assertion: "EXPERT", count: 0 },
        { assertion: "ARTICLE", count: 2 },
      ],
      forms: [
        { form: "DIRECT", count: 0 },
        { form: "REPORTED", count: 1 },
      ],
      articles: [
        {
          article: { id: "monday", issued: { text: "2024-12-02" } },
          passageCount: 4,
          recordCount: 4,
        },
        {
          article: { id: "tuesday", issued: { text: "2024-12-03" } },
          passageCount: 2,
          recordCount: 1,
        },
        {
          article: { id: "unread", issued: { text: "2024-12-04" } },
          passageCount: 0,
          recordCount: 0,
        },
      ],
      firstDate: { text: "2013", precision: "YEAR" },
      lastDate: { text: "2019-04", precision: "MONTH" },
    });
  });

  it("counts only what is selected, and once as long as the data are the same", async () => {
    await fill(graph, {
      Country: [{ ...named("laos"), aliases: ["again"], iso2: "LA" }],
    });
    const asked =
      "{ statistics { kinds { count } entityCount firstDate { text } lastDate { text } } }";
    expect((await statistics("{ statistics { version } }")).statements).toBe(0);
    expect((await statistics(asked)).statements).toBe(2);
    // On Neo4j they might be of data that have been loaded since it last looked.
    await graph.revision(performance.now());
    expect((await statistics(asked)).statements).toBe(0);

    await fill(graph, {
      Country: [
        { ...named("laos"), iso2: "LA" },
        { ...named("thailand"), iso2: "TH" },
      ],
    });
    expect(await statistics("{ statistics { entityCount } }")).toStrictEqual({
      statistics: { entityCount: 2 },
      statements: 1,
    });
  });
});
