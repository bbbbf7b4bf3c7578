import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const named = (id: string) => ({ id, name: { en: id, zh: id } });
const aligned = (
  from: string,
  to: string,
  stage: string,
  carriedBy?: string[],
  more: object = {},
) => ({
  id: `${from}-with-${to}`,
  gist: { en: `${from} with ${to}`, zh: `${from}对接${to}` },
  stage,
  assertion: "ARTICLE",
  strategy: from,
  alignedWith: to,
  ...(carriedBy && { carriedBy }),
  ...more,
});

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, {
      Country: [
        { ...named("kenya"), iso2: "KE", iso3: "KEN" },
        { ...named("china"), iso2: "CN", iso3: "CHN" },
      ],
      Strategy: [
        { ...named("vision"), strategyType: "VISION", owners: ["kenya"] },
        { ...named("plan"), strategyType: "PLAN", owners: ["kenya"] },
        {
          ...named("initiative"),
          strategyType: "INITIATIVE",
          owners: ["china"],
        },
        { ...named("agenda"), strategyType: "AGENDA" },
      ],
      Railway: [{ ...named("line"), railwayType: "LINE" }],
      Alignment: [
        aligned("vision", "initiative", "IMPLEMENTED", ["line"], {
          since: "2018-09-04",
        }),
        aligned("plan", "vision", "STATED", undefined, {
          assertion: "EXPERT",
          since: "2017",
        }),
        aligned("agenda", "initiative", "PROPOSED"),
      ],
    });
  });

  const document = `query ($of: ID, $after: String) {
    alignments(of: $of, first: 1, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { strategy { id } alignedWith { id } stage carriedBy { __typename id } } }
    }
  }`;
  const countFor = async (of: string | null) => {
    const { data } = await ask(document, { of }, graph);
    return (data as { alignments: { totalCount: number } }).alignments
      .totalCount;
  };

  it("gives every alignment where nothing is asked for, the most important first", async () => {
    const { data } = await ask(document, {}, graph);
    expect(data).toMatchObject({
      alignments: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        edges: [
          {
            node: {
              strategy: { id: "vision" },
              alignedWith: { id: "initiative" },
              stage: "IMPLEMENTED",
              carriedBy: [{ __typename: "Railway", id: "line" }],
            },
          },
        ],
      },
    });
  });

  it.each([
    ["a strategy, at either end", "vision", 2],
    ["the initiative that others align with", "initiative", 2],
    ["the owner of strategies, each once", "kenya", 2],
    ["the project that carries it out", "line", 1],
    ["nobody that is known", "atlantis", 0],
  ])("gives those of %s", async (_whom, of, count) => {
    expect(await countFor(of)).toBe(count);
  });

  it.each([
    [
      "strategy at either end",
      {
        or: [
          { strategy: { id: ["vision"] } },
          { alignedWith: { id: ["vision"] } },
        ],
      },
      ["vision", "plan"],
    ],
    ["project", { carriedBy: { id: ["line"] } }, ["vision"]],
    ["stages", { stage: ["STATED", "PROPOSED"] }, ["agenda", "plan"]],
    ["no stage at all", { stage: [] }, []],
    ["who says so", { assertion: ["EXPERT"] }, ["plan"]],
    ["the time of its beginning", { since: { to: "2018-08" } }, ["plan"]],
    [
      "a time that may be meant",
      { since: { from: "2017-06" } },
      ["vision", "plan"],
    ],
    ["what is not known", { since: { isKnown: false } }, ["agenda"]],
  ])("narrows by %s", async (_what, filter, from) => {
    const { data, errors } = await ask(
      `query ($filter: AlignmentFilter) {
        alignments(filter: $filter) {
          totalCount
          edges { node { strategy { id } } }
        }
      }`,
      { filter },
      graph,
    );
    expect(errors).toBeUndefined();
    expect(data).toStrictEqual({
      alignments: {
        totalCount: from.length,
        edges: from.map((id) => ({ node: { strategy: { id } } })),
      },
    });
  });

  it("narrows what is of an owner further", async () => {
    const { data } = await ask(
      `{ alignments(of: "china", filter: { strategy: { id: ["agenda"] } }) { totalCount edges { node { id } } } }`,
      {},
      graph,
    );
    expect(data).toStrictEqual({
      alignments: {
        totalCount: 1,
        edges: [{ node: { id: "agenda-with-initiative" } }],
      },
    });
  });

  it("runs from the strongest to the weakest where asked", async () => {
    const { data } = await ask(
      `{ alignments(order: { by: STAGE, direction: DESCENDING }) { edges { node { stage } } } }`,
      {},
      graph,
    );
    expect(data).toStrictEqual({
      alignments: {
        edges: ["IMPLEMENTED", "STATED", "PROPOSED"].map((stage) => ({
          node: { stage },
        })),
      },
    });
  });

  it("walks them in pages, and refuses the cursor of another list", async () => {
    const { data } = await ask(document, { of: "vision" }, graph);
    const { alignments } = data as {
      alignments: { pageInfo: { endCursor: string } };
    };
    const after = alignments.pageInfo.endCursor;
    expect(await ask(document, { of: "vision", after }, graph)).toMatchObject({
      data: {
        alignments: {
          pageInfo: { hasNextPage: false },
          edges: [
            {
              node: { strategy: { id: "plan" }, alignedWith: { id: "vision" } },
            },
          ],
        },
      },
    });
    const foreign = await ask(
      `query ($after: String) { strategies(after: $after) { totalCount } }`,
      { after },
      graph,
    );
    expect(foreign.errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  });
});
