// On whose word claims of different kinds rest, and who retells what was said.
import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const both = (text: string) => ({ en: text, zh: text });
const person = (id: string) => ({ id, name: both(id), isNamed: true });
const strategy = (id: string) => ({
  id,
  name: both(id),
  strategyType: "VISION",
});
const figure = (id: string, fields: object) => ({
  id,
  gist: both(id),
  measure: both("jobs"),
  unit: both("jobs"),
  about: ["vision"],
  ...fields,
});

const records = {
  Person: [person("expert"), person("speaker")],
  Strategy: [strategy("vision"), strategy("initiative")],
  Alignment: [
    {
      id: "fit",
      gist: both("The expert says that they fit."),
      assertion: "EXPERT",
      stage: "COMPATIBLE",
      assertedBy: ["expert"],
      strategy: "vision",
      alignedWith: "initiative",
    },
  ],
  Figure: [
    figure("tens-of-thousands", {
      assertion: "EXPERT",
      value: 10_000,
      upperValue: 99_999,
      qualifier: "ORDER_OF_MAGNITUDE",
      assertedBy: ["expert"],
    }),
    figure("exactly-eight", {
      assertion: "ARTICLE",
      value: 8,
      qualifier: "EXACT",
    }),
  ],
  Statement: [
    {
      id: "retold",
      gist: both("The expert retells the speaker."),
      form: "REPORTED",
      speakers: ["speaker"],
      reportedBy: "expert",
    },
    {
      id: "heard",
      gist: both("The speaker says so."),
      form: "DIRECT",
      speakers: ["speaker"],
    },
  ],
};

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  it("lists claims of every kind that rest on somebody's word, and what somebody retold", async () => {
    const { data, errors } = await ask(
      `{ person(id: "expert") {
        assertions { totalCount edges { node { __typename id assertion } } }
        retold { totalCount edges { node { id speakers { id } } } }
      } }`,
      {},
      graph,
    );
    expect(errors).toBeUndefined();
    const { person } = data as {
      person: {
        assertions: { totalCount: number; edges: { node: { id: string } }[] };
        retold: object;
      };
    };
    expect(person.retold).toStrictEqual({
      totalCount: 1,
      edges: [{ node: { id: "retold", speakers: [{ id: "speaker" }] } }],
    });
    expect(person.assertions.totalCount).toBe(2);
    expect(
      person.assertions.edges
        .map(({ node }) => node)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ).toStrictEqual([
      { __typename: "Alignment", id: "fit", assertion: "EXPERT" },
      { __typename: "Figure", id: "tens-of-thousands", assertion: "EXPERT" },
    ]);
  });

  it("finds figures by voice, by who asserts them and by precision, with both ends of a range", async () => {
    const { data, errors } = await ask(
      `fragment Ends on FigureConnection { edges { node { id value upperValue } } }
      {
        own: figures(filter: { assertion: [ARTICLE] }) { ...Ends }
        told: figures(filter: { assertedBy: { id: ["expert"] } }) { ...Ends }
        size: figures(filter: { qualifier: [ORDER_OF_MAGNITUDE] }) { ...Ends }
        retold: statements(filter: { reportedBy: { id: ["expert"] } }) { edges { node { id } } }
      }`,
      {},
      graph,
    );
    expect(errors).toBeUndefined();
    const range = {
      edges: [
        {
          node: { id: "tens-of-thousands", value: 10_000, upperValue: 99_999 },
        },
      ],
    };
    expect(data).toEqual({
      own: {
        edges: [{ node: { id: "exactly-eight", value: 8, upperValue: null } }],
      },
      told: range,
      size: range,
      retold: { edges: [{ node: { id: "retold" } }] },
    });
  });
});
