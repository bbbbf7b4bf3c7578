import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { records } from "../../testing/records/path.ts";
import { eachGraph } from "../../testing/engines.ts";

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  const document = /* GraphQL */ `
    query (
      $from: ID!
      $to: ID!
      $maxLength: Int = 6
      $kinds: [Kind!]
      $links: [LinkType!]
      $basis: [Basis!]
      $stages: [AlignmentStage!]
      $voices: [Voice!]
      $without: [ID!] = []
      $count: Int = 1
    ) {
      path(
        from: $from
        to: $to
        maxLength: $maxLength
        kinds: $kinds
        links: $links
        basis: $basis
        stages: $stages
        voices: $voices
        without: $without
        count: $count
      ) {
        searchedLength
        answer {
          en
          zh
        }
        paths {
          length
          hops {
            from {
              id
            }
            to {
              id
            }
          }
        }
      }
    }
  `;
  interface Paths {
    searchedLength: number;
    answer: { en: string; zh: string };
    paths: {
      length: number;
      hops: { from: { id: string }; to: { id: string } }[];
    }[];
  }
  const pathsFor = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(document, variables, graph);
    expect(errors).toBeUndefined();
    return (data as { path: Paths }).path;
  };
  const waysFor = async (variables: Record<string, unknown>) =>
    (await pathsFor(variables)).paths.map(({ hops }) =>
      [hops[0]!.from.id, ...hops.map(({ to }) => to.id)].join(" "),
    );

  it("goes on to longer ways where more are asked for, none twice", async () => {
    expect(
      await waysFor({ from: "vision", to: "peru", count: 5 }),
    ).toStrictEqual([
      "vision kenya union peru",
      "vision vision-with-initiative initiative port peru",
    ]);
  });

  it("gives the same way backwards", async () => {
    expect(await waysFor({ from: "peru", to: "vision" })).toStrictEqual([
      "peru union kenya vision",
    ]);
  });

  it("keeps to kinds between the ends, and to links", async () => {
    expect(
      await waysFor({
        from: "vision",
        to: "peru",
        kinds: ["Alignment", "Strategy", "Port"],
      }),
    ).toStrictEqual(["vision vision-with-initiative initiative port peru"]);
    expect(
      await waysFor({
        from: "vision",
        to: "peru",
        links: ["OWNED_BY", "HAS_MEMBER"],
        count: 5,
      }),
    ).toStrictEqual(["vision kenya union peru"]);
    expect(
      await waysFor({ from: "vision", to: "peru", links: [] }),
    ).toStrictEqual([]);
  });

  it("keeps to what rests on articles, to stages, to voices, and out of what is named", async () => {
    const all = { from: "vision", to: "peru", count: 5 };
    const [byUnion, byPort] = [
      "vision kenya union peru",
      "vision vision-with-initiative initiative port peru",
    ];
    // No article tells of the union.
    expect(await waysFor({ ...all, basis: ["SOURCE"] })).toStrictEqual([
      byPort,
    ]);
    expect(
      await waysFor({ ...all, basis: ["SOURCE", "REFERENCE", "DERIVED"] }),
    ).toStrictEqual([byUnion, byPort]);
    expect(await waysFor({ ...all, basis: [] })).toStrictEqual([]);
    expect(await waysFor({ ...all, stages: ["SIGNED"] })).toStrictEqual([
      byUnion,
      byPort,
    ]);
    expect(await waysFor({ ...all, stages: ["STATED"] })).toStrictEqual([
      byUnion,
    ]);
    expect(await waysFor({ ...all, voices: ["EXPERT"] })).toStrictEqual([
      byUnion,
    ]);
    expect(await waysFor({ ...all, without: ["union"] })).toStrictEqual([
      byPort,
    ]);
    // The ends themselves are where the reader wants to go.
    expect(await waysFor({ ...all, without: ["peru", "port"] })).toStrictEqual([
      byUnion,
    ]);
  });

  it("goes by no kind but straight where none is given, whatever kinds the ends are", async () => {
    expect(
      await waysFor({ from: "vision", to: "peru", kinds: [] }),
    ).toStrictEqual([]);
    expect(
      await waysFor({ from: "vision", to: "kenya", kinds: [] }),
    ).toStrictEqual(["vision kenya"]);
    expect(
      await waysFor({
        from: "vision",
        to: "port",
        kinds: ["Alignment", "Strategy"],
      }),
    ).toStrictEqual(["vision vision-with-initiative initiative port"]);
  });

  it("never goes by way of an article or along a link of provenance", async () => {
    // Both rest on the article, and claims about it would join them, too.
    expect(
      await waysFor({ from: "kenya", to: "island", maxLength: 8 }),
    ).toStrictEqual([]);
    expect(
      await waysFor({ from: "peru", to: "island", links: ["RESTS_ON"] }),
    ).toStrictEqual([]);
  });

  it("begins and ends at an article only by what is said of it, not by what rests on it", async () => {
    expect(
      await waysFor({ from: "daily", to: "island", count: 5 }),
    ).toStrictEqual(["daily figure island"]);
    expect(await waysFor({ from: "vision", to: "daily" })).toStrictEqual([
      "vision kenya said daily",
    ]);
  });

  it("says so where there is no way within so many steps", async () => {
    expect(
      await pathsFor({ from: "vision", to: "peru", maxLength: 2 }),
    ).toStrictEqual({
      searchedLength: 2,
      answer: {
        en: "No path within 2 steps.",
        zh: "2 步之内没有路径。",
      },
      paths: [],
    });
  });

  it("answers null where one of the ends is unknown", async () => {
    expect(
      await ask(document, { from: "vision", to: "atlantis" }, graph),
    ).toStrictEqual({ data: { path: null } });
  });

  it.each([
    [
      { to: "vision" },
      "“from” and “to” are both “vision”: a path needs two entities.",
    ],
    [{ maxLength: 9 }, "“maxLength” is 9: give 1 to 8."],
    [{ maxLength: 0 }, "“maxLength” is 0: give 1 to 8."],
    [{ count: 6 }, "“count” is 6: give 1 to 5."],
  ])("refuses %j", async (variables, message) => {
    const { errors } = await ask(
      document,
      { from: "vision", to: "peru", ...variables },
      graph,
    );
    expect(errors).toStrictEqual([{ message, code: "BAD_USER_INPUT" }]);
  });
});
