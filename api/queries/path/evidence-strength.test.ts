import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { eachGraph } from "../../testing/engines.ts";

const strategy = (at: number) => ({
  id: `strategy-${String(at)}`,
  name: { en: `Strategy ${String(at)}`, zh: `战略${String(at)}` },
  strategyType: "VISION",
});
const passages = (count: number) => ({
  evidence: Array.from({ length: count }, (_, start) => ({
    article: "daily",
    start,
    end: start + 1,
    sha256: "a",
  })),
});
const claim = (at: number) => ({
  id: `claim-${String(at)}`,
  gist: { en: `Claim ${String(at)}.`, zh: `“主张”${String(at)}。` },
});
const alignment = (at: number, assertion: string) => ({
  ...claim(at),
  stage: "STATED",
  assertion,
  strategy: strategy(at).id,
  alignedWith: strategy(at + 1).id,
});
const designation = (at: number, assertion: string) => ({
  ...claim(at),
  assertion,
  rank: "KEY",
  of: strategy(at).id,
  under: [strategy(at + 1).id],
});
const statement = (at: number, form: string) => ({
  ...claim(at),
  form,
  speakers: [],
  about: [strategy(at).id, strategy(at + 1).id],
});

// Each claim joins a strategy to the next one, and is proved worse than the claim after it.
const records = {
  Article: [
    {
      id: "daily",
      name: { en: "A daily", zh: "日报" },
      issued: "2024-12-03",
      language: "zh-Hans",
    },
  ],
  Strategy: Array.from({ length: 12 }, (_, at) => strategy(at)),
  Alignment: [
    { ...alignment(0, "BOTH_SIDES"), basis: "DERIVED", ...passages(3) },
    alignment(1, "BOTH_SIDES"),
    { ...alignment(2, "ARTICLE"), ...passages(3) },
    { ...alignment(3, "EXPERT"), ...passages(2) },
    { ...alignment(4, "WITNESS"), ...passages(2) },
    { ...alignment(5, "ONE_SIDE"), ...passages(2) },
    { ...alignment(7, "BOTH_SIDES"), ...passages(1) },
    { ...alignment(9, "BOTH_SIDES"), ...passages(3) },
  ],
  // That only the article says so makes an alignment weak, and no other claim.
  Designation: [{ ...designation(10, "ARTICLE"), ...passages(3) }],
  Statement: [
    { ...statement(6, "REPORTED"), ...passages(2) },
    { ...statement(8, "DIRECT"), ...passages(2) },
  ],
};

const document = /* GraphQL */ `
  query ($from: ID!, $to: ID!) {
    path(from: $from, to: $to) {
      paths {
        weakness {
          en
          zh
        }
        weakest {
          claim {
            id
          }
        }
      }
    }
  }
`;

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  async function weakest(from: number, to: number) {
    const { data, errors } = await ask(
      document,
      { from: strategy(from).id, to: strategy(to).id },
      graph,
    );
    expect(errors).toBeUndefined();
    const { path } = data as {
      path: {
        paths: {
          weakness: { en: string; zh: string };
          weakest: { claim: { id: string } };
        }[];
      };
    };
    expect(path.paths).toHaveLength(1);
    return path.paths[0]!;
  }

  it.each([
    [0, "it only follows from other records", "它只是由其他记录推导而来"],
    [
      1,
      "it rests on a reference work and not on an article",
      "它依据的是参考资料，而不是文章",
    ],
    [2, "only the article itself says so", "只有文章自己这样说"],
    [3, "it rests only on the word of a third party", "它只凭第三方的说法"],
    [4, "it rests only on the word of a witness", "它只凭亲历者的说法"],
    [5, "it rests only on the word of one side", "它只凭一方的说法"],
    [
      6,
      "the statement is reported in the words of the article",
      "所说的话只见于文章的转述",
    ],
    [7, "it rests on a single passage", "它只依据一处段落"],
    [8, "it rests on no more than 2 passages", "它依据的段落不超过 2 处"],
  ])(
    "finds claim %i weaker than the next one, whichever comes first",
    async (at, en, zh) => {
      const forth = await weakest(at, at + 2);
      const back = await weakest(at + 2, at);
      expect([forth.weakest.claim.id, back.weakest.claim.id]).toStrictEqual([
        claim(at).id,
        claim(at).id,
      ]);
      const start =
        "Step 1 of 4 is the weakest (1 more is no stronger), since ";
      expect(forth.weakness.en.startsWith(`${start}${en}: `)).toBe(true);
      const beginning = "4 步之中第 1 步最弱（另有 1 步同样弱），因为";
      expect(forth.weakness.zh.startsWith(`${beginning}${zh}：`)).toBe(true);
      expect(back.weakness.en).toMatch(/^Step 3 of 4 /);
    },
  );

  it("says of each step why its evidence is no stronger, and which are the weakest", async () => {
    const { data } = await ask(
      /* GraphQL */ `
        {
          path(from: "strategy-9", to: "strategy-7") {
            paths {
              hops {
                isWeakest
                weakness {
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
    const one = {
      isWeakest: true,
      weakness: {
        en: "it rests on a single passage",
        zh: "它只依据一处段落",
      },
    };
    const two = {
      isWeakest: false,
      weakness: {
        en: "it rests on no more than 2 passages",
        zh: "它依据的段落不超过 2 处",
      },
    };
    expect(data).toStrictEqual({
      path: { paths: [{ hops: [two, two, one, one] }] },
    });
  });

  it("holds the article's own voice against an alignment alone", async () => {
    const { weakest: step, weakness } = await weakest(10, 11);
    expect(step.claim.id).toBe(claim(10).id);
    expect(weakness.en).toContain("since it rests on no more than 3 passages");
  });

  it("names the first of steps that are equally weak", async () => {
    expect(await weakest(9, 10)).toStrictEqual({
      weakness: {
        en: "Step 1 of 2 is the weakest (1 more is no stronger), since it rests on no more than 3 passages: Claim 9: the aligned strategy is Strategy 9.",
        zh: "2 步之中第 1 步最弱（另有 1 步同样弱），因为它依据的段落不超过 3 处：“‘主张’9”中对接的战略是战略9。",
      },
      weakest: { claim: { id: "claim-9" } },
    });
  });
});
