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
                  en: "The vision is aligned: the aligned strategy is The vision",
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
                  en: "The vision is aligned: the alignment is with The initiative",
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
              en: "Step 1 of 4 is the weakest (1 more is no stronger), since only the article itself says so: The vision is aligned: the aligned strategy is The vision.",
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
    const anew = (): Graph => ({
      ...graph,
      // Of one that nothing is kept of yet.
      store: {},
      read: (...asked) => {
        statements++;
        return graph.read(...asked);
      },
    });
    const query = /* GraphQL */ `
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
    `;
    expect(await ask(query, {}, anew())).not.toHaveProperty("errors");
    // What it leads through; then claims, and evidence.
    expect(statements).toBe(3);
    statements = 0;
    await ask(query, {}, { ...anew(), unshared: undefined });
    // Where nothing is known of the topology, the ends, two steps from both of them, and the links as well.
    expect(statements).toBe(7);
  });
});
