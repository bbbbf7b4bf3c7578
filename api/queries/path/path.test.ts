import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { eachGraph } from "../../testing/engines.ts";

const named = (id: string) => ({
  id,
  name: { en: `The ${id}`, zh: `名${id}` },
});
const evidence = (start: number) => ({
  evidence: [{ article: "daily", start, end: start + 1, sha256: "a" }],
});

// vision ← alignment → initiative ← port → peru, and vision → kenya ← union → peru.
const records = {
  Country: [
    { ...named("kenya"), iso2: "KE", iso3: "KEN" },
    { ...named("peru"), iso2: "PE", iso3: "PER", ...evidence(1) },
    { ...named("island"), iso2: "IS", iso3: "ISL", ...evidence(2) },
  ],
  Place: [{ ...named("nairobi"), placeType: "CITY", within: "kenya" }],
  Organization: [
    { ...named("union"), organizationType: "BLOC", members: ["kenya", "peru"] },
  ],
  Strategy: [
    { ...named("vision"), strategyType: "VISION", owners: ["kenya"] },
    { ...named("initiative"), strategyType: "INITIATIVE" },
  ],
  Port: [
    {
      ...named("port"),
      portType: "SEAPORT",
      countries: ["peru"],
      advances: ["initiative"],
      partners: ["peru"],
      evidence: [...evidence(5).evidence, ...evidence(4).evidence],
    },
  ],
  Alignment: [
    {
      id: "vision-with-initiative",
      gist: { en: "The vision is aligned.", zh: "愿景已对接。" },
      stage: "SIGNED",
      assertion: "ARTICLE",
      strategy: "vision",
      alignedWith: "initiative",
      ...evidence(3),
    },
  ],
  Figure: [
    {
      id: "figure",
      gist: { en: "One.", zh: "一。" },
      measure: { en: "copies", zh: "份数" },
      value: 1,
      unit: { en: "copies", zh: "份" },
      qualifier: "EXACT",
      about: ["daily", "island"],
    },
  ],
  Statement: [
    {
      id: "said",
      gist: { en: "So.", zh: "是。" },
      form: "REPORTED",
      speakers: ["kenya"],
      about: ["daily"],
    },
  ],
  Article: [
    {
      ...named("daily"),
      issued: "2024-12-03",
      language: "zh-Hans",
      sha256: "c",
      file: "daily.txt",
    },
  ],
};

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
      $count: Int = 1
    ) {
      path(
        from: $from
        to: $to
        maxLength: $maxLength
        kinds: $kinds
        links: $links
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

  it("finds the shortest way, each step read out with its claim and evidence", async () => {
    const { data } = await ask(
      /* GraphQL */ `
        {
          path(from: "vision", to: "initiative") {
            answer {
              en
              zh
            }
            paths {
              length
              hops {
                link
                isReversed
                from {
                  id
                }
                to {
                  __typename
                }
                claim {
                  __typename
                  evidence {
                    start
                  }
                }
                sentence {
                  en
                  zh
                }
              }
            }
          }
        }
      `,
      {},
      graph,
    );
    const claim = { __typename: "Alignment", evidence: [{ start: 3 }] };
    expect(data).toStrictEqual({
      path: {
        answer: {
          en: "1 path; the shortest has 2 steps.",
          zh: "找到 1 条路径，最短的有 2 步。",
        },
        paths: [
          {
            length: 2,
            hops: [
              {
                link: "ALIGNS",
                isReversed: true,
                from: { id: "vision" },
                to: { __typename: "Alignment" },
                claim,
                sentence: {
                  en: "The vision is aligned: the strategy that is aligned is The vision",
                  zh: "“愿景已对接”中对接的战略是名vision",
                },
              },
              {
                link: "ALIGNS_WITH",
                isReversed: false,
                from: { id: "vision-with-initiative" },
                to: { __typename: "Strategy" },
                claim,
                sentence: {
                  en: "The vision is aligned: it is aligned with The initiative",
                  zh: "“愿景已对接”中对接的对象是名initiative",
                },
              },
            ],
          },
        ],
      },
    });
  });

  it("gives the passages and the basis of each step, those of the record that holds the link where there is no claim", async () => {
    const { data } = await ask(
      /* GraphQL */ `
        {
          path(
            from: "vision"
            to: "peru"
            links: [ALIGNS, ALIGNS_WITH, ADVANCES, PARTNER]
          ) {
            paths {
              weakness {
                en
                zh
              }
              weakest {
                link
                basis
                from {
                  id
                }
                evidence {
                  start
                }
              }
              hops {
                basis
                claim {
                  id
                }
                evidence {
                  start
                }
                where: evidence {
                  sha256
                  article {
                    id
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
    const claimed = {
      basis: "SOURCE",
      claim: { id: "vision-with-initiative" },
      evidence: [{ start: 3 }],
      where: [{ sha256: "a", article: { id: "daily" } }],
    };
    const unclaimed = {
      basis: "SOURCE",
      claim: null,
      evidence: [{ start: 5 }, { start: 4 }],
      where: [
        { sha256: "a", article: { id: "daily" } },
        { sha256: "a", article: { id: "daily" } },
      ],
    };
    expect(data).toStrictEqual({
      path: {
        paths: [
          {
            weakness: {
              en: "Step 1 of 4 is the weakest (1 more is no stronger), since only the article itself says so: The vision is aligned: the strategy that is aligned is The vision.",
              zh: "4 步之中第 1 步最弱（另有 1 步同样弱），因为只有文章自己这样说：“愿景已对接”中对接的战略是名vision。",
            },
            weakest: {
              link: "ALIGNS",
              basis: "SOURCE",
              from: { id: "vision" },
              evidence: [{ start: 3 }],
            },
            hops: [claimed, claimed, unclaimed, unclaimed],
          },
        ],
      },
    });
  });

  it("says of a single step why it is the weakest", async () => {
    const { data } = await ask(
      '{ path(from: "nairobi", to: "kenya") { paths { weakness { en zh } weakest { basis evidence { start } claim { id } } } } }',
      {},
      graph,
    );
    expect(data).toStrictEqual({
      path: {
        paths: [
          {
            weakness: {
              en: "The only step is the weakest, since it rests on a reference work and not on an article: The nairobi lies in The kenya.",
              zh: "唯一的一步即最弱的一步，因为它依据的是参考资料，而不是文章：名nairobi位于名kenya。",
            },
            weakest: { basis: "REFERENCE", evidence: [], claim: null },
          },
        ],
      },
    });
  });

  it("takes few statements, whatever is asked of its steps", async () => {
    let statements = 0;
    const { errors } = await ask(
      /* GraphQL */ `
        {
          path(from: "vision", to: "peru", count: 2) {
            paths {
              weakest {
                sentence {
                  en
                }
              }
              hops {
                claim {
                  id
                }
                evidence {
                  article {
                    id
                  }
                }
              }
            }
          }
        }
      `,
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
    // The ends, two steps from both of them, the links; then claims, and evidence.
    expect(statements).toBe(6);
  });

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
