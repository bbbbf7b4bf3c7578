import { beforeAll, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { eachGraph } from "../../testing/engines.ts";

const named = (id: string) => ({ id, name: { en: id, zh: id } });
const country = (id: string, code: string) => ({
  ...named(id),
  iso2: code.slice(0, 2),
  iso3: code,
});
const aligned = (from: string, stage: string) => ({
  id: `${from}-with-belt-and-road`,
  gist: { en: from, zh: from },
  stage,
  assertion: "ARTICLE",
  strategy: from,
  alignedWith: "belt-and-road",
});

const records = {
  Country: [
    country("china", "CHN"),
    country("laos", "LAO"),
    country("kazakhstan", "KAZ"),
  ],
  Organization: [
    {
      ...named("sco"),
      organizationType: "BLOC",
      members: ["china", "kazakhstan"],
    },
    { ...named("asean"), organizationType: "BLOC", members: ["laos"] },
  ],
  Strategy: [
    {
      ...named("belt-and-road"),
      strategyType: "INITIATIVE",
      owners: ["china"],
    },
    { ...named("bright-road"), strategyType: "PLAN", owners: ["kazakhstan"] },
    { ...named("landlinked"), strategyType: "VISION", owners: ["laos"] },
  ],
  Alignment: [
    aligned("bright-road", "SIGNED"),
    aligned("landlinked", "STATED"),
  ],
  Railway: [
    {
      ...named("china-laos-railway"),
      railwayType: "LINE",
      countries: ["china", "laos"],
      partners: ["china"],
    },
  ],
  Event: [{ ...named("forum"), eventType: "FORUM" }],
  Participation: [
    {
      id: "laos-at-forum",
      gist: { en: "Laos takes part.", zh: "老挝参加。" },
      participant: "laos",
      in: "forum",
    },
  ],
};

const document = /* GraphQL */ `
  query (
    $ids: [ID!]!
    $first: Int
    $skip: Int
    $sharedBy: [ID!]
    $aspects: [ComparedAspect!]
  ) {
    compare(
      ids: $ids
      first: $first
      skip: $skip
      sharedBy: $sharedBy
      aspects: $aspects
    ) {
      countries {
        id
      }
      groups {
        share
        countries
        aspect
        totalCount
        items {
          entity {
            id
          }
          wayCount
          ways {
            country
            links
            claim {
              id
            }
          }
        }
      }
      stages {
        stage
        counts {
          country
          count
        }
      }
    }
  }
`;

interface Answer {
  compare: {
    countries: { id: string }[];
    groups: {
      share: string;
      countries: string[];
      aspect: string;
      totalCount: number;
      items: {
        entity: { id: string };
        wayCount: number;
        ways: {
          country: string;
          links: string[];
          claim: { id: string } | null;
        }[];
      }[];
    }[];
    stages: { stage: string; counts: { country: string; count: number }[] }[];
  };
}

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  async function compare(variables: Record<string, unknown>) {
    const { data, errors } = await ask(document, variables, graph);
    expect(errors).toBeUndefined();
    return (data as Answer).compare;
  }

  it("tells what two countries share and what only one has, aspect by aspect", async () => {
    const { countries, groups } = await compare({ ids: ["laos", "china"] });
    expect(countries).toStrictEqual([{ id: "laos" }, { id: "china" }]);
    expect(
      groups.map(({ share, countries, aspect, totalCount, items }) =>
        [
          share,
          countries.join("+"),
          aspect,
          totalCount,
          ...items.map(({ entity }) => entity.id),
        ].join(" "),
      ),
    ).toStrictEqual([
      "ALL laos+china STRATEGIES 2 belt-and-road landlinked",
      "ALL laos+china ORGANIZATIONS 0",
      "ALL laos+china EVENTS 0",
      "ALL laos+china PROJECTS 1 china-laos-railway",
      "ONE laos STRATEGIES 0",
      "ONE laos ORGANIZATIONS 1 asean",
      "ONE laos EVENTS 1 forum",
      "ONE laos PROJECTS 0",
      "ONE china STRATEGIES 1 bright-road",
      "ONE china ORGANIZATIONS 1 sco",
      "ONE china EVENTS 0",
      "ONE china PROJECTS 0",
    ]);
  });

  it("says by which links each country has to do with it, and on which claim that rests", async () => {
    const { groups } = await compare({ ids: ["laos", "china"] });
    const items = groups.flatMap(({ items }) => items);
    const ways = (id: string) =>
      items.find(({ entity }) => entity.id === id)?.ways;
    expect(ways("belt-and-road")).toStrictEqual([
      {
        country: "laos",
        links: ["OWNED_BY", "ALIGNS", "ALIGNS_WITH"],
        claim: { id: "landlinked-with-belt-and-road" },
      },
      { country: "china", links: ["OWNED_BY"], claim: null },
    ]);
    expect(ways("china-laos-railway")).toStrictEqual([
      { country: "laos", links: ["IN_COUNTRY"], claim: null },
      { country: "china", links: ["IN_COUNTRY"], claim: null },
      { country: "china", links: ["PARTNER"], claim: null },
    ]);
    expect(ways("forum")).toStrictEqual([
      {
        country: "laos",
        links: ["PARTICIPANT", "PARTICIPATES_IN"],
        claim: { id: "laos-at-forum" },
      },
    ]);
  });

  it("keeps apart what all of three share and what only two of them do, and bounds each group", async () => {
    const { groups } = await compare({
      ids: ["china", "laos", "kazakhstan"],
      first: 1,
    });
    expect(
      groups
        .filter(({ share }) => share !== "ONE")
        .map(({ share, countries, aspect, totalCount, items }) =>
          [
            share,
            countries.join("+"),
            aspect,
            totalCount,
            ...items.map(({ entity }) => entity.id),
          ].join(" "),
        ),
    ).toStrictEqual([
      "ALL china+laos+kazakhstan STRATEGIES 1 belt-and-road",
      "ALL china+laos+kazakhstan ORGANIZATIONS 0",
      "ALL china+laos+kazakhstan EVENTS 0",
      "ALL china+laos+kazakhstan PROJECTS 0",
      "SOME china+laos STRATEGIES 1 landlinked",
      "SOME china+laos PROJECTS 1 china-laos-railway",
      "SOME china+kazakhstan STRATEGIES 1 bright-road",
      "SOME china+kazakhstan ORGANIZATIONS 1 sco",
    ]);
    const none = await compare({ ids: ["china", "laos"], first: 0 });
    expect(none.groups[0]).toMatchObject({ totalCount: 2, items: [] });
  });

  it("gives the rest of one group where an answer gave only its beginning", async () => {
    const rest = async (skip: number, sharedBy: string[]) => {
      const { groups } = await compare({
        ids: ["laos", "china"],
        first: 1,
        skip,
        sharedBy,
        aspects: ["STRATEGIES"],
      });
      return groups.map(({ countries, aspect, totalCount, items }) => [
        countries.join("+"),
        aspect,
        totalCount,
        items.map(({ entity }) => entity.id),
      ]);
    };
    const group = ["laos+china", "STRATEGIES", 2];
    const both = ["china", "laos"];
    expect(await rest(0, both)).toStrictEqual([[...group, ["belt-and-road"]]]);
    expect(await rest(1, both)).toStrictEqual([[...group, ["landlinked"]]]);
    expect(await rest(2, both)).toStrictEqual([[...group, []]]);
    expect(await rest(0, ["china"])).toStrictEqual([
      ["china", "STRATEGIES", 1, ["bright-road"]],
    ]);
    const { errors } = await ask(
      document,
      { ids: ["china", "laos"], sharedBy: ["kazakhstan"] },
      graph,
    );
    expect(errors).toStrictEqual([
      {
        code: "BAD_USER_INPUT",
        message: "“kazakhstan” in “sharedBy” is none of “ids”.",
      },
    ]);
  });

  it("counts the alignments of each country by stage", async () => {
    const { stages } = await compare({ ids: ["china", "laos"] });
    const counts = (china: number, laos: number) => [
      { country: "china", count: china },
      { country: "laos", count: laos },
    ];
    expect(stages).toStrictEqual([
      { stage: "PROPOSED", counts: counts(0, 0) },
      { stage: "COMPATIBLE", counts: counts(0, 0) },
      { stage: "STATED", counts: counts(1, 1) },
      { stage: "AGREED", counts: counts(0, 0) },
      { stage: "SIGNED", counts: counts(1, 0) },
      { stage: "IMPLEMENTED", counts: counts(0, 0) },
    ]);
  });

  it("refuses one country, five, the same twice, and what is no country", async () => {
    const refused = async (ids: string[]) =>
      (await ask(document, { ids }, graph)).errors;
    const wrong = (message: string) => [{ code: "BAD_USER_INPUT", message }];
    expect(await refused(["laos", "laos"])).toStrictEqual(
      wrong("“ids” holds 1 different ids: give 2 to 4."),
    );
    expect(await refused(["a", "b", "c", "d", "e"])).toStrictEqual(
      wrong("“ids” holds 5 different ids: give 2 to 4."),
    );
    expect(await refused(["laos", "sco"])).toStrictEqual(
      wrong("“sco” in “ids” is not a Country in this graph."),
    );
  });
});
