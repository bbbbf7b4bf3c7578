import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { records } from "../../testing/records/neighbourhood.ts";
import { eachGraph } from "../../testing/engines.ts";

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  const document = /* GraphQL */ `
    query (
      $of: [ID!]!
      $kinds: [Kind!]
      $links: [LinkType!]
      $depth: Int! = 1
      $between: DateRange
      $amongNeighbours: Boolean! = true
      $first: Int
    ) {
      neighbourhood(
        of: $of
        kinds: $kinds
        links: $links
        depth: $depth
        between: $between
        amongNeighbours: $amongNeighbours
        first: $first
      ) {
        shownCount
        totalCount
        nodes {
          isCentre
          distance
          hiddenCount
          hidden {
            kind
            count
          }
          entity {
            id
          }
        }
        links {
          id
        }
      }
    }
  `;
  interface Neighbourhood {
    shownCount: number;
    totalCount: number;
    nodes: {
      isCentre: boolean;
      distance: number;
      hiddenCount: number;
      hidden: { kind: string; count: number }[];
      entity: { id: string };
    }[];
    links: { id: string }[];
  }
  const around = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(
      document,
      { first: 24, ...variables },
      graph,
    );
    expect(errors).toBeUndefined();
    return (data as { neighbourhood: Neighbourhood }).neighbourhood;
  };
  const idsOf = ({ nodes }: Neighbourhood) =>
    nodes.map(({ entity }) => entity.id);
  const linksOf = ({ links }: Neighbourhood) => links.map(({ id }) => id);

  it("shows the most important neighbours, and says what it does not show", async () => {
    expect(await around({ of: ["kenya"], first: 2 })).toStrictEqual({
      shownCount: 2,
      totalCount: 4,
      nodes: [
        {
          isCentre: true,
          distance: 0,
          hiddenCount: 2,
          hidden: [
            { kind: "Organization", count: 1 },
            { kind: "Place", count: 1 },
          ],
          entity: { id: "kenya" },
        },
        {
          isCentre: false,
          distance: 1,
          hiddenCount: 0,
          hidden: [],
          entity: { id: "line" },
        },
        {
          isCentre: false,
          distance: 1,
          hiddenCount: 1,
          hidden: [{ kind: "Statement", count: 1 }],
          entity: { id: "vision" },
        },
      ],
      links: [
        { id: "line ADVANCES vision" },
        { id: "line IN_COUNTRY kenya" },
        { id: "line PARTNER kenya" },
        { id: "vision OWNED_BY kenya" },
      ],
    });
  });

  it("leaves out the links between neighbours where they are not wanted", async () => {
    expect(
      linksOf(
        await around({ of: ["kenya"], first: 2, amongNeighbours: false }),
      ),
    ).toStrictEqual([
      "line IN_COUNTRY kenya",
      "line PARTNER kenya",
      "vision OWNED_BY kenya",
    ]);
  });

  const far = (found: Neighbourhood) =>
    found.nodes.map(
      ({ entity, distance }) => `${String(distance)} ${entity.id}`,
    );

  it("goes on to the neighbours of neighbours, the nearest first, until there are enough", async () => {
    const all = [
      "0 nairobi",
      "1 kenya",
      "2 line",
      "2 vision",
      "2 union",
      "3 said",
    ];
    const three = await around({ of: ["nairobi"], depth: 3 });
    expect(far(three)).toStrictEqual(all);
    expect([three.shownCount, three.totalCount]).toStrictEqual([5, 5]);
    const bounded = await around({ of: ["nairobi"], depth: 3, first: 3 });
    expect(far(bounded)).toStrictEqual(all.slice(0, 4));
    expect([bounded.shownCount, bounded.totalCount]).toStrictEqual([3, 5]);
    expect(far(await around({ of: ["nairobi"], depth: 2 }))).toStrictEqual(
      all.slice(0, 5),
    );
    expect(
      far(await around({ of: ["nairobi", "said"], depth: 2 })),
    ).toStrictEqual([
      "0 nairobi",
      "0 said",
      "1 kenya",
      "1 vision",
      "1 speaker",
      "2 line",
      "2 union",
    ]);
  });

  it("gives only the links that lead on, at every distance, where those among neighbours are not wanted", async () => {
    expect(
      linksOf(
        await around({ of: ["nairobi"], depth: 2, amongNeighbours: false }),
      ),
    ).toStrictEqual([
      "line IN_COUNTRY kenya",
      "line PARTNER kenya",
      "nairobi WITHIN kenya",
      "union HAS_MEMBER kenya",
      "vision OWNED_BY kenya",
    ]);
  });

  it("does not walk through what a filter leaves out", async () => {
    expect(
      far(
        await around({
          of: ["nairobi"],
          depth: 3,
          kinds: ["Country", "Statement", "Railway"],
        }),
      ),
    ).toStrictEqual(["0 nairobi", "1 kenya", "2 line"]);
    expect(
      far(
        await around({
          of: ["nairobi"],
          depth: 3,
          links: ["WITHIN", "IN_COUNTRY", "ABOUT"],
        }),
      ),
    ).toStrictEqual(["0 nairobi", "1 kenya", "2 line"]);
  });

  it("keeps what may belong in a time, and what has no date of its own", async () => {
    const met = async (from: string, to: string, depth = 1) =>
      idsOf(await around({ of: ["laos"], depth, between: { from, to } }));
    // Undated, or a person: nothing rules them out.
    const timeless = ["leader", "undated", "vientiane"];
    expect(await met("2021-11", "2021-11")).toStrictEqual([
      "laos",
      "forum",
      ...timeless,
    ]);
    expect(await met("2021-12", "2022")).toStrictEqual([
      "laos",
      "forum",
      "railway",
      ...timeless,
    ]);
    expect(await met("2016-05", "2016-06")).toStrictEqual([
      "laos",
      "railway",
      ...timeless,
    ]);
    expect(await met("2019", "2020", 2)).toStrictEqual(["laos", ...timeless]);
    expect(await met("2024-11", "2024-11", 2)).toStrictEqual([
      "laos",
      "leader",
      "spoken",
      "undated",
      "vientiane",
    ]);
  });

  it("keeps to kinds and to links", async () => {
    expect(
      idsOf(await around({ of: ["kenya"], kinds: ["Place", "Strategy"] })),
    ).toStrictEqual(["kenya", "vision", "nairobi"]);
    expect(
      idsOf(await around({ of: ["kenya"], links: ["HAS_MEMBER"] })),
    ).toStrictEqual(["kenya", "union"]);
    expect(
      linksOf(
        await around({ of: ["kenya"], links: ["OWNED_BY", "IN_COUNTRY"] }),
      ),
    ).toStrictEqual(["line IN_COUNTRY kenya", "vision OWNED_BY kenya"]);
    expect(idsOf(await around({ of: ["kenya"], kinds: [] }))).toStrictEqual([
      "kenya",
    ]);
    expect(idsOf(await around({ of: ["kenya"], links: [] }))).toStrictEqual([
      "kenya",
    ]);
  });

  it("never meets an article, nor goes along a link of provenance", async () => {
    expect(idsOf(await around({ of: ["said"] }))).toStrictEqual([
      "said",
      "vision",
      "speaker",
    ]);
    expect(await around({ of: ["said"], links: ["RESTS_ON"] })).toMatchObject({
      totalCount: 0,
      links: [],
    });
  });

  it("joins the neighbourhoods of several, and passes over ids that it does not know", async () => {
    const both = await around({ of: ["kenya", "vision", "nothing"] });
    expect(idsOf(both)).toStrictEqual([
      "kenya",
      "vision",
      "line",
      "said",
      "nairobi",
      "union",
    ]);
    expect(
      idsOf(await around({ of: ["vision", "kenya", "vision"], first: 0 })),
    ).toStrictEqual(["vision", "kenya"]);
    expect(both.nodes.map(({ isCentre }) => isCentre)).toStrictEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(await around({ of: ["nothing"] })).toStrictEqual({
      shownCount: 0,
      totalCount: 0,
      nodes: [],
      links: [],
    });
  });
});
