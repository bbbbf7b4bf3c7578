import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { eachGraph } from "../../testing/engines.ts";

const named = (id: string) => ({ id, name: { en: id, zh: id } });
const strategy = (id: string, ...owners: string[]) => ({
  ...named(id),
  strategyType: "VISION",
  owners,
});
const aligned = (from: string, to: string, stage: string, suffix = "") => ({
  id: `${from}-${to}${suffix}`,
  gist: { en: `${from} with ${to}`, zh: `${from}与${to}` },
  stage,
  assertion: "ARTICLE",
  strategy: from,
  alignedWith: to,
});

const records = {
  Country: [
    { ...named("laos"), iso2: "LA", iso3: "LAO" },
    { ...named("kazakhstan"), iso2: "KZ", iso3: "KAZ" },
    { ...named("china"), iso2: "CN", iso3: "CHN" },
  ],
  Organization: [{ ...named("asean"), organizationType: "BLOC" }],
  Strategy: [
    strategy("landlocked-to-landlinked", "laos"),
    strategy("bright-road", "kazakhstan"),
    strategy("nobody-s-plan"),
    strategy("common-outlook", "asean", "laos"),
    strategy("belt-and-road", "china"),
    strategy("global-development", "china"),
  ],
  Alignment: [
    aligned("landlocked-to-landlinked", "belt-and-road", "IMPLEMENTED"),
    aligned("landlocked-to-landlinked", "belt-and-road", "STATED", "-a"),
    aligned("landlocked-to-landlinked", "belt-and-road", "STATED", "-b"),
    aligned("common-outlook", "belt-and-road", "AGREED"),
    aligned("common-outlook", "global-development", "PROPOSED"),
    aligned("bright-road", "belt-and-road", "SIGNED"),
    aligned("nobody-s-plan", "belt-and-road", "STATED"),
  ],
};

const document = /* GraphQL */ `
  query (
    $rows: [ID!]
    $columns: [ID!]
    $first: Int
    $by: AlignmentMatrixRows = OWNERS
  ) {
    alignmentMatrix(rows: $rows, columns: $columns, first: $first, by: $by) {
      columnCount
      rowCount
      columns {
        id
      }
      rows {
        entity {
          __typename
          id
        }
        cells {
          column
          count
          strongest
          stages {
            stage
            count
            alignments {
              id
              alignedWith {
                id
              }
            }
          }
          note {
            en
            zh
          }
        }
      }
    }
  }
`;

interface Cell {
  column: string;
  count: number;
  strongest: string | null;
  stages: {
    stage: string;
    count: number;
    alignments: { id: string; alignedWith: { id: string } }[];
  }[];
  note: { en: string; zh: string } | null;
}
interface Answer {
  alignmentMatrix: {
    columnCount: number;
    rowCount: number;
    columns: { id: string }[];
    rows: { entity: { __typename: string; id: string }; cells: Cell[] }[];
  };
}

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  async function matrix(variables: Record<string, unknown>) {
    const { data, errors } = await ask(document, variables, graph);
    expect(errors).toBeUndefined();
    return (data as Answer).alignmentMatrix;
  }

  it("has every owner of an aligned strategy against all that is aligned with, the most first", async () => {
    const { rows, columns, rowCount, columnCount } = await matrix({});
    expect(columns.map(({ id }) => id)).toStrictEqual([
      "belt-and-road",
      "global-development",
    ]);
    expect(
      rows.map(({ entity, cells }) => [
        entity.__typename,
        entity.id,
        ...cells.map(({ count, strongest }) => `${count} ${strongest}`),
      ]),
    ).toStrictEqual([
      ["Country", "laos", "4 IMPLEMENTED", "1 PROPOSED"],
      ["Organization", "asean", "1 AGREED", "1 PROPOSED"],
      ["Country", "kazakhstan", "1 SIGNED", "0 null"],
      ["Strategy", "nobody-s-plan", "1 STATED", "0 null"],
    ]);
    expect([rowCount, columnCount]).toStrictEqual([4, 2]);
  });

  it("has every aligned strategy instead where that is asked for", async () => {
    const { rows, rowCount } = await matrix({ by: "STRATEGIES" });
    expect(
      rows.map(({ entity, cells }) => [
        entity.id,
        ...cells.map(({ count }) => count),
      ]),
    ).toStrictEqual([
      ["landlocked-to-landlinked", 3, 0],
      ["common-outlook", 1, 1],
      ["bright-road", 1, 0],
      ["nobody-s-plan", 1, 0],
    ]);
    expect(rowCount).toBe(4);
  });

  it("gives a cell's alignments by stage, the strongest first, counted and bounded", async () => {
    const { rows } = await matrix({
      rows: ["laos"],
      columns: ["belt-and-road"],
      first: 1,
    });
    const shown = (suffix: string) => ({
      id: `landlocked-to-landlinked-belt-and-road${suffix}`,
      alignedWith: { id: "belt-and-road" },
    });
    expect(rows).toStrictEqual([
      {
        entity: { __typename: "Country", id: "laos" },
        cells: [
          {
            column: "belt-and-road",
            count: 4,
            strongest: "IMPLEMENTED",
            stages: [
              { stage: "IMPLEMENTED", count: 1, alignments: [shown("")] },
              {
                stage: "AGREED",
                count: 1,
                alignments: [
                  {
                    id: "common-outlook-belt-and-road",
                    alignedWith: { id: "belt-and-road" },
                  },
                ],
              },
              { stage: "STATED", count: 2, alignments: [shown("-a")] },
            ],
            note: null,
          },
        ],
      },
    ]);
  });

  it("says of an empty cell that nothing was found, and takes rows and columns in the order given", async () => {
    const { rows, columns } = await matrix({
      rows: ["bright-road", "china", "bright-road"],
      columns: ["global-development", "belt-and-road"],
      first: 0,
    });
    expect(columns.map(({ id }) => id)).toStrictEqual([
      "global-development",
      "belt-and-road",
    ]);
    const empty = (column: string) => ({
      column,
      count: 0,
      strongest: null,
      stages: [],
      note: {
        en: "Nothing found in this seed.",
        zh: "本种子数据中未发现。",
      },
    });
    expect(rows).toStrictEqual([
      {
        entity: { __typename: "Strategy", id: "bright-road" },
        cells: [
          empty("global-development"),
          {
            column: "belt-and-road",
            count: 1,
            strongest: "SIGNED",
            stages: [{ stage: "SIGNED", count: 1, alignments: [] }],
            note: null,
          },
        ],
      },
      {
        entity: { __typename: "Country", id: "china" },
        cells: [empty("global-development"), empty("belt-and-road")],
      },
    ]);
  });

  it("refuses ids that have no alignments by their nature, too many and none", async () => {
    const refused = async (variables: Record<string, unknown>) =>
      (await ask(document, variables, graph)).errors;
    const wrong = (message: string) => [{ code: "BAD_USER_INPUT", message }];
    expect(await refused({ rows: ["laos", "atlantis"] })).toStrictEqual(
      wrong(
        "“atlantis” in “rows” is not a Strategy, Country, Organization, or Place in this graph.",
      ),
    );
    expect(await refused({ columns: ["laos"] })).toStrictEqual(
      wrong("“laos” in “columns” is not a Strategy in this graph."),
    );
    expect(await refused({ rows: [] })).toStrictEqual(
      wrong("“rows” holds 0 different ids: give 1 to 60."),
    );
    expect(
      await refused({
        columns: Array.from({ length: 21 }, (_, index) => String(index)),
      }),
    ).toStrictEqual(wrong("“columns” holds 21 different ids: give 1 to 20."));
    expect(await refused({ first: 21 })).toStrictEqual(
      wrong("“first” is 21: give 0 to 20."),
    );
  });

  it("shows fewer alignments of each cell where a full table would be too much", async () => {
    const full = await open();
    const links = (row: number, column: number) => ({
      row: `owner-${String(row)}`,
      strategy: `strategy-${String(row)}`,
      column: `initiative-${String(column)}`,
    });
    await full.write((run) =>
      run(
        `UNWIND $rows AS one
        MERGE (o:Entity:Country {id: one.row})
        MERGE (s:Entity:Strategy {id: one.strategy})
        MERGE (c:Entity:Strategy {id: one.column})
        MERGE (s)-[:OWNED_BY]->(o)
        WITH s, c, one UNWIND range(1, 20) AS k
        CREATE (a:Entity:Alignment {id: one.row + one.column + toString(k), importance: k, stage: 'SIGNED'})
        CREATE (a)-[:ALIGNS]->(s)
        CREATE (a)-[:ALIGNS_WITH]->(c)`,
        {
          rows: Array.from({ length: 66 }, (_, at) =>
            links(Math.floor(at / 6), at % 6),
          ),
        },
      ),
    );
    const { data } = await ask(
      "{ alignmentMatrix(first: 20) { rows { cells { count stages { count alignments { id } } } } } }",
      {},
      full,
    );
    const cells = (
      data as {
        alignmentMatrix: {
          rows: {
            cells: {
              count: number;
              stages: { count: number; alignments: object[] }[];
            }[];
          }[];
        };
      }
    ).alignmentMatrix.rows.flatMap(({ cells }) => cells);
    expect(cells).toHaveLength(66);
    for (const { count, stages } of cells) {
      expect([count, stages[0]!.count]).toEqual([20, 20]);
      expect(stages[0]!.alignments).toHaveLength(15);
    }
  });
});
