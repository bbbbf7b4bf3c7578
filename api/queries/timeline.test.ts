import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { records } from "../testing/records/timeline.ts";
import { eachGraph } from "../testing/engines.ts";

const document = /* GraphQL */ `
  query (
    $clock: Clock! = HAPPENED
    $kinds: [Kind!]
    $about: ID
    $between: DateRange
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    timeline(
      clock: $clock
      kinds: $kinds
      about: $about
      between: $between
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      entries {
        cursor
        date {
          text
        }
        clock
        what
        entity {
          id
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

interface Answer {
  timeline: {
    totalCount: number;
    entries: {
      cursor: string;
      date: { text: string };
      what: string;
      entity: { id: string };
    }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string;
      endCursor: string;
    };
  };
}

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  async function page(variables: Record<string, unknown>) {
    const { data, errors } = await ask(document, variables, graph);
    expect(errors).toBeUndefined();
    return (data as Answer).timeline;
  }
  const lines = ({ entries }: Answer["timeline"]) =>
    entries.map(
      ({ date, what, entity }) => `${date.text} ${what} ${entity.id}`,
    );
  const story = async (variables: Record<string, unknown>) => {
    const found = await page(variables);
    expect(found.totalCount).toBe(found.entries.length);
    return lines(found);
  };

  const happened = [
    "2016 STARTED china-laos-railway",
    "2021 DATE year",
    "2021-12 DATE meeting",
    "2021-12-03 OPENED china-laos-railway",
    "2021-12-03 DATE opening",
    "2022-01-09 END_DATE year",
  ];

  it("tells what happened, coarser dates before finer ones, numbers left out", async () => {
    expect(await story({})).toStrictEqual(happened);
  });

  it("tells what was said, and what was published, on their own clocks", async () => {
    expect(await story({ clock: "SAID" })).toStrictEqual([
      "2024-11 SAID_ON said",
    ]);
    expect(await story({ clock: "PUBLISHED" })).toStrictEqual([
      "2024-12-03 PUBLISHED article-1",
      "2024-12-03 PUBLISHED china-laos-railway",
      "2024-12-03 PUBLISHED said",
      "2024-12-19 PUBLISHED article-2",
      "2024-12-19 PUBLISHED china-laos-railway",
      "2024-12-19 PUBLISHED page-2",
    ]);
  });

  it("narrows to kinds, on each clock", async () => {
    expect(await story({ kinds: ["Railway", "Figure"] })).toStrictEqual([
      happened[0],
      happened[3],
    ]);
    expect(await story({ kinds: ["Figure"] })).toStrictEqual([]);
    expect(
      await story({ clock: "PUBLISHED", kinds: ["Statement"] }),
    ).toStrictEqual(["2024-12-03 PUBLISHED said"]);
  });

  it("narrows to an entity and what is linked to it directly", async () => {
    expect(await story({ about: "laos" })).toStrictEqual([
      happened[0],
      happened[3],
    ]);
    expect(
      await story({ about: "china-laos-railway", kinds: ["Event"] }),
    ).toStrictEqual([happened[4]]);
    expect(await story({ about: "laos", clock: "SAID" })).toStrictEqual([
      "2024-11 SAID_ON said",
    ]);
    expect(await story({ about: "nothing" })).toStrictEqual([]);
  });

  it("tells of an article what rests on it, and its page", async () => {
    expect(await story({ about: "article-2" })).toStrictEqual([
      happened[0],
      happened[3],
    ]);
    expect(
      await story({
        about: "article-2",
        clock: "PUBLISHED",
        kinds: ["Article", "Page"],
      }),
    ).toStrictEqual([
      "2024-12-19 PUBLISHED article-2",
      "2024-12-19 PUBLISHED page-2",
    ]);
  });

  it("keeps what may lie between two dates", async () => {
    expect(
      await story({ between: { from: "2021-11", to: "2021-12-02" } }),
    ).toStrictEqual([happened[1], happened[2]]);
  });

  it.each([
    ["HAPPENED", 1],
    ["HAPPENED", 4],
    ["PUBLISHED", 1],
    ["PUBLISHED", 3],
  ])(
    "on the clock %s is walked in pages of %i, forward and backward",
    async (clock, size) => {
      const whole = await story({ clock });
      const forward: string[] = [];
      let after: string | null = null;
      do {
        const found: Answer["timeline"] = await page({
          clock,
          first: size,
          after,
        });
        expect(found.totalCount).toBe(whole.length);
        expect(found.pageInfo.hasPreviousPage).toBe(after !== null);
        forward.push(...lines(found));
        after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
      } while (after !== null);
      expect(forward).toStrictEqual(whole);

      const backward: string[] = [];
      let before: string | null = null;
      do {
        const found: Answer["timeline"] = await page({
          clock,
          last: size,
          before,
        });
        expect(found.pageInfo.hasNextPage).toBe(before !== null);
        backward.unshift(...lines(found));
        before = found.pageInfo.hasPreviousPage
          ? found.pageInfo.startCursor
          : null;
      } while (before !== null);
      expect(backward).toStrictEqual(whole);
    },
  );

  it("gives the entries between two cursors, from either end", async () => {
    const all = await page({});
    const cursors = all.entries.map(({ cursor }) => cursor);
    const between = { after: cursors[0], before: cursors[4] };
    expect(lines(await page({ ...between, first: 2 }))).toStrictEqual(
      happened.slice(1, 3),
    );
    expect(lines(await page({ ...between, last: 2 }))).toStrictEqual(
      happened.slice(2, 4),
    );
    expect(
      lines(await page({ after: cursors.at(-1), first: 2 })),
    ).toStrictEqual([]);
  });

  it("tells each date as exactly as it is known, and leads from each entry to its evidence", async () => {
    const { data } = await ask(
      /* GraphQL */ `
        {
          timeline(about: "article-1", first: 1) {
            entries {
              date {
                text
                earliest
                latest
                precision
              }
              what
              entity {
                evidence {
                  start
                  article {
                    id
                    issued {
                      text
                    }
                  }
                }
              }
            }
          }
        }
      `,
      {},
      graph,
    );
    expect(data).toStrictEqual({
      timeline: {
        entries: [
          {
            date: {
              text: "2016",
              earliest: "2016-01-01",
              latest: "2016-12-31",
              precision: "YEAR",
            },
            what: "STARTED",
            entity: {
              evidence: [
                {
                  start: 0,
                  article: { id: "article-1", issued: { text: "2024-12-03" } },
                },
                {
                  start: 0,
                  article: { id: "article-2", issued: { text: "2024-12-19" } },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it("counts what has no date on the clock, by kind", async () => {
    const undated = async (variables: Record<string, unknown>) => {
      const { data, errors } = await ask(
        /* GraphQL */ `
          query ($clock: Clock!, $kinds: [Kind!], $about: ID) {
            timeline(clock: $clock, kinds: $kinds, about: $about, first: 0) {
              undated {
                kind
                count
              }
            }
          }
        `,
        variables,
        graph,
      );
      expect(errors).toBeUndefined();
      return (
        data as {
          timeline: { undated: { kind: string; count: number }[] };
        }
      ).timeline.undated.map(({ kind, count }) => `${kind} ${String(count)}`);
    };
    expect(await undated({ clock: "HAPPENED" })).toStrictEqual(["Railway 1"]);
    expect(await undated({ clock: "SAID" })).toStrictEqual([]);
    expect(await undated({ clock: "PUBLISHED" })).toStrictEqual([
      "Event 3",
      "Country 1",
      "Figure 1",
      "Railway 1",
    ]);
    expect(
      await undated({ clock: "PUBLISHED", kinds: ["Railway", "Page"] }),
    ).toStrictEqual(["Railway 1"]);
    expect(await undated({ clock: "HAPPENED", about: "laos" })).toStrictEqual(
      [],
    );
    expect(await undated({ clock: "PUBLISHED", about: "laos" })).toStrictEqual([
      "Country 1",
    ]);
    expect(
      await undated({ clock: "HAPPENED", about: "railway-without-a-date" }),
    ).toStrictEqual(["Railway 1"]);
    expect(
      await undated({ clock: "HAPPENED", kinds: ["Country"] }),
    ).toStrictEqual([]);
  });

  it("refuses the cursor of another clock", async () => {
    const { pageInfo } = await page({ clock: "PUBLISHED" });
    const { errors } = await ask(
      document,
      { after: pageInfo.endCursor },
      graph,
    );
    expect(errors).toStrictEqual([
      {
        code: "BAD_USER_INPUT",
        message:
          "“after” is a cursor of another list: use a “cursor”, “startCursor” or “endCursor” of the same list.",
      },
    ]);
  });
});
