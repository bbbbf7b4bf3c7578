import { beforeAll, expect, it } from "vitest";
import type { Graph } from "../../graph/graph.ts";
import { ask, fill } from "../../testing/ask.ts";
import { eachGraph } from "../../testing/engines.ts";
import { records } from "../../testing/records/neighbourhood.ts";

interface Subgraph {
  nodes: {
    hiddenCount: number;
    hidden: { kind: string; count: number }[];
    entity: { id: string };
  }[];
  links: { id: string; sentence: { en: string } }[];
}

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  const between = async (of: string[], others: string[] = []) => {
    const { data, errors } = await ask(
      /* GraphQL */ `
        query ($of: [ID!]!, $with: [ID!]!) {
          subgraph(of: $of, with: $with) {
            nodes {
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
              sentence {
                en
              }
            }
          }
        }
      `,
      { of, with: others },
      graph,
    );
    expect(errors).toBeUndefined();
    return (data as { subgraph: Subgraph }).subgraph;
  };
  const idsOf = ({ nodes, links }: Subgraph) => ({
    nodes: nodes.map(({ entity }) => entity.id),
    links: links.map(({ id }) => id),
  });

  it("gives entities in the order asked, each once, with the links between them and what they leave out by kind", async () => {
    expect(
      await between(["nairobi", "kenya", "nowhere", "nairobi"]),
    ).toStrictEqual({
      nodes: [
        { hiddenCount: 0, hidden: [], entity: { id: "nairobi" } },
        {
          hiddenCount: 3,
          hidden: [
            { kind: "Organization", count: 1 },
            { kind: "Railway", count: 1 },
            { kind: "Strategy", count: 1 },
          ],
          entity: { id: "kenya" },
        },
      ],
      links: [
        {
          id: "nairobi WITHIN kenya",
          sentence: { en: "The nairobi lies in The kenya" },
        },
      ],
    });
  });

  it("adds the claims that join two of them, and no claim that leads out", async () => {
    expect(idsOf(await between(["speaker", "vision", "laos"]))).toStrictEqual({
      nodes: ["speaker", "vision", "laos", "said"],
      links: ["said ABOUT vision", "said SPOKEN_BY speaker"],
    });
  });

  it("joins entities to those that are known already, which it neither repeats nor joins to each other", async () => {
    expect(
      idsOf(await between(["vision"], ["kenya", "nairobi", "speaker"])),
    ).toStrictEqual({
      nodes: ["vision", "said"],
      links: [
        "said ABOUT vision",
        "said SPOKEN_BY speaker",
        "vision OWNED_BY kenya",
      ],
    });
  });

  it("brings what a claim links", async () => {
    expect(idsOf(await between(["said"], ["kenya"]))).toStrictEqual({
      nodes: ["said", "speaker", "vision"],
      links: [
        "said ABOUT vision",
        "said SPOKEN_BY speaker",
        "vision OWNED_BY kenya",
      ],
    });
  });

  it("gives nothing of ids that do not exist, and refuses too many", async () => {
    expect(await between(["nowhere"])).toStrictEqual({ nodes: [], links: [] });
    const many = Array.from(
      { length: 501 },
      (_, index) => `n-${String(index)}`,
    );
    const { errors } = await ask(
      `query ($of: [ID!]!) { subgraph(of: $of) { links { id } } }`,
      { of: many },
      graph,
    );
    expect(errors?.map(({ message }) => message)).toStrictEqual([
      "“of” holds 501 ids: give 1 to 500.",
    ]);
  });
});
