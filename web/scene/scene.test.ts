import { describe, expect, it } from "vitest";
import type { OpeningQuery } from "../gql/graphql.ts";
import type { KindName } from "../view/kind.ts";
import type { Neighbour, SceneThing } from "./claims.ts";
import { prefixOf, type Expansion, type Neighbourhood } from "./expansion.ts";
import { sceneOf, type AlignmentNode } from "./scene.ts";

const named = <Kind extends SceneThing["__typename"]>(
  __typename: Kind,
  id: string,
) => ({
  __typename,
  id,
  basis: "SOURCE" as const,
  name: { __typename: "Name" as const, en: id, zh: id },
});
const text = (words: string) => ({
  __typename: "Text" as const,
  en: words,
  zh: words,
});

const initiative = named("Strategy", "silk-initiative");
const owner = named("Country", "oz");
const vision = { ...named("Strategy", "oz-vision"), owners: [owner] };
const railway = named("Railway", "oz-railway");
const ferry = named("Facility", "oz-ferry");

const alignment = (
  id: string,
  stage: AlignmentNode["stage"],
  strategy: AlignmentNode["strategy"],
  carriedBy: AlignmentNode["carriedBy"] = [],
): AlignmentNode => ({
  __typename: "Alignment",
  id,
  basis: "SOURCE",
  stage,
  assertion: "ARTICLE",
  assertedBy: [],
  gist: text(id),
  strategy,
  alignedWith: { ...initiative, owners: [] },
  carriedBy,
});

const opening = (
  entity: OpeningQuery["entity"],
  nodes: AlignmentNode[] = [],
): OpeningQuery => ({
  __typename: "Query",
  entity,
  alignments: {
    __typename: "AlignmentConnection",
    totalCount: nodes.length,
    edges: nodes.map((node) => ({ __typename: "AlignmentEdge", node })),
  },
});

const strategy = (projects: SceneThing[] = []): OpeningQuery["entity"] => ({
  ...initiative,
  owners: [named("Country", "middle-land")],
  projects: {
    __typename: "ProjectConnection",
    edges: projects.map((node) => ({
      __typename: "ProjectEdge",
      node: node as typeof railway,
    })),
  },
  advancing: {
    __typename: "ProjectConnection",
    totalCount: 9,
    edges: [railway, ferry, named("Port", "oz-port")].map(
      ({ __typename, id }) => ({
        __typename: "ProjectEdge",
        node: { __typename, id },
      }),
    ),
  },
});

interface Rest {
  links?: Pick<Neighbourhood["links"][number], "from" | "to" | "type">[];
  hidden?: Neighbourhood["nodes"][number]["hidden"];
  centre?: Neighbour;
  kind?: KindName;
  isClosed?: boolean;
}

const expansion = (
  of: string,
  entities: Neighbour[],
  { links = [], hidden = [], centre, kind, isClosed }: Rest = {},
): Expansion => ({
  of,
  kind: kind ?? null,
  isClosed: isClosed ?? false,
  neighbourhood: {
    __typename: "Neighbourhood",
    shownCount: entities.length,
    totalCount:
      entities.length + hidden.reduce((sum, { count }) => sum + count, 0),
    order: text("importance"),
    nodes: [
      {
        __typename: "Neighbour",
        isCentre: true,
        hidden,
        hiddenCount: 0,
        entity: centre ?? named("Country", of),
      },
      ...entities.map((entity) => ({
        __typename: "Neighbour" as const,
        isCentre: false,
        hidden: [],
        hiddenCount: 0,
        entity,
      })),
    ],
    links: links.map((link) => ({
      __typename: "Link",
      id: `${link.from}-${link.to}`,
      sentence: text("linked"),
      ...link,
    })),
  },
});

const many = (
  kind: "Event" | "Person" | "Place",
  count: number,
  prefix = kind.toLowerCase(),
) =>
  Array.from({ length: count }, (_, index) =>
    named(kind, `${prefix}-${String(index)}`),
  ) as Neighbour[];

const told = (picture: ReturnType<typeof sceneOf>) =>
  picture?.lines.map(({ from, to, says, claims }) => [
    from,
    says,
    to,
    ...claims,
  ]);

describe("the picture of an initiative", () => {
  it("stands strategies around it with their owners and projects, strongest first", () => {
    const picture = sceneOf(
      opening(strategy([railway, ferry]), [
        alignment("plan-aligned", "STATED", {
          ...named("Strategy", "plan"),
          owners: [owner],
        }),
        alignment("vision-aligned", "IMPLEMENTED", vision, [railway]),
      ]),
      [],
    );
    expect(picture?.fan).toStrictEqual({
      centre: "silk-initiative",
      above: ["middle-land"],
      branches: [
        { id: "oz-vision", leaves: ["oz", "oz-railway"] },
        { id: "plan", leaves: ["oz"] },
      ],
      below: ["oz-ferry"],
    });
    expect(told(picture)).toStrictEqual([
      ["oz-vision", "Alignment", "silk-initiative", "vision-aligned"],
      ["oz-railway", "CARRIED_BY", "oz-vision"],
      ["oz-vision", "OWNED_BY", "oz"],
      ["plan", "Alignment", "silk-initiative", "plan-aligned"],
      ["plan", "OWNED_BY", "oz"],
      ["silk-initiative", "OWNED_BY", "middle-land"],
      ["oz-ferry", "ADVANCES", "silk-initiative"],
    ]);
    expect(
      picture && [picture.projectsShown, picture.projectCount],
    ).toStrictEqual([2, 9]);
  });

  it("draws an entity that is not in it yet, before its neighbours", () => {
    const picture = sceneOf(
      opening(strategy(), [alignment("vision-aligned", "AGREED", vision)]),
      [
        expansion("dorothy", [owner, ferry], {
          centre: named("Person", "dorothy") as Neighbour,
          links: [{ from: "dorothy", to: "oz", type: "NATIONAL_OF" }],
        }),
      ],
    );
    expect(
      picture?.rings.map(({ anchor, fresh }) => [anchor, fresh]),
    ).toStrictEqual([["dorothy", ["dorothy", "oz-ferry"]]]);
    expect(told(picture)).toContainEqual(["dorothy", "NATIONAL_OF", "oz"]);
    expect(picture?.things.get("dorothy")?.name.en).toBe("dorothy");
  });

  it("names the ids that the graph does not have", () => {
    const nothing = expansion("nowhere", []);
    const picture = sceneOf(opening(strategy()), [
      { ...nothing, neighbourhood: { ...nothing.neighbourhood, nodes: [] } },
    ]);
    expect(picture?.unknown).toStrictEqual(["nowhere"]);
    expect([...(picture?.things.keys() ?? [])]).not.toContain("nowhere");
  });

  it("adds in each ring only what is not there yet", () => {
    const picture = sceneOf(
      opening(strategy(), [alignment("vision-aligned", "AGREED", vision)]),
      [
        expansion("oz", [vision, railway], {
          links: [{ from: "oz-railway", to: "oz", type: "IN_COUNTRY" }],
        }),
        expansion("oz-railway", [owner, ferry], {
          centre: railway as Neighbour,
        }),
      ],
    );
    expect(
      picture?.rings.map(({ anchor, fresh }) => [anchor, fresh]),
    ).toStrictEqual([
      ["oz", ["oz-railway"]],
      ["oz-railway", ["oz-ferry"]],
    ]);
    expect(told(picture)).toContainEqual(["oz-railway", "IN_COUNTRY", "oz"]);
  });
});

describe("claims", () => {
  const speaker = named("Person", "dorothy");
  const statement = (id: string): Neighbour => ({
    ...named("Statement", id),
    form: "DIRECT",
    speakers: [speaker],
    about: [owner, named("Alignment", "vision-aligned")],
  });

  it("are lines between what they join, several of one kind a single line", () => {
    const picture = sceneOf(opening(owner), [
      expansion("oz", [statement("on-oz"), statement("on-oz-again")]),
    ]);
    expect([...(picture?.things.keys() ?? [])]).toStrictEqual([
      "oz",
      "dorothy",
    ]);
    expect(told(picture)).toStrictEqual([
      ["dorothy", "Statement", "oz", "on-oz", "on-oz-again"],
    ]);
    expect(picture?.lines.map(({ opens }) => opens)).toStrictEqual(["dorothy"]);
  });

  it("open their own card where they stand alone", () => {
    const picture = sceneOf(opening(owner), [
      expansion("oz", [statement("on-oz")]),
    ]);
    expect(picture?.lines.map(({ opens }) => opens)).toStrictEqual(["on-oz"]);
  });
});

it("stands the neighbours of a thing that is no strategy by kind around it", () => {
  const picture = sceneOf(opening(owner), [
    expansion("oz", [
      named("Person", "dorothy"),
      railway,
      vision,
    ] as Neighbour[]),
  ]);
  expect(picture?.fan).toStrictEqual({
    centre: "oz",
    above: [],
    branches: [
      { id: "oz-vision", leaves: [] },
      { id: "oz-railway", leaves: [] },
      { id: "dorothy", leaves: [] },
    ],
    below: [],
  });
});

describe("closing", () => {
  const steps = (isClosed: boolean) => [
    expansion("oz", [railway], { isClosed }),
    expansion("vision", [railway, ferry], {
      centre: vision as Neighbour,
    }),
    expansion("oz", many("Event", 2), { isClosed }),
  ];
  const picture = (isClosed: boolean) =>
    sceneOf(
      opening(strategy(), [alignment("vision-aligned", "AGREED", vision)]),
      steps(isClosed),
    )!;

  it("takes away what nothing else shows, and keeps every place", () => {
    const gone = ["event-0", "event-1"];
    const before = picture(false);
    const after = picture(true);
    expect(
      [...before.things.keys()].filter((id) => !after.things.has(id)),
    ).toStrictEqual(gone);
    expect(after.rings).toStrictEqual(before.rings);
    expect([...after.placed.keys()]).toStrictEqual([...before.placed.keys()]);
    expect([...after.open.keys()]).toStrictEqual(["vision"]);
  });
});

describe("many neighbours", () => {
  const crowd = [
    ...many("Event", 30),
    ...many("Person", 28),
    ...many("Place", 2),
  ];
  const steps = (...more: Expansion[]) =>
    sceneOf(opening(owner), [
      expansion("oz", many("Event", 10)),
      expansion("oz", crowd, {
        hidden: [
          { __typename: "KindCount", kind: "Role", count: 5 },
          { __typename: "KindCount", kind: "Figure", count: 7 },
        ],
      }),
      ...more,
    ])!;

  it("are counted by kind where there is no more room for boxes", () => {
    const picture = steps();
    expect(
      picture.groups.map(({ id, members }) => [id, members.length]),
    ).toStrictEqual([
      ["oz.Event", 20],
      ["oz.Person", 28],
    ]);
    expect(picture.things.size).toBe(61);
    expect(picture.placed.size).toBe(13);
    expect(picture.rings.map(({ fresh }) => fresh)).toStrictEqual([
      ["place-0", "place-1", "oz.Event", "oz.Person"],
    ]);
    expect(picture.open.get("oz")).toStrictEqual({
      shownCount: 60,
      totalCount: 65,
      moreCount: 5,
      rest: [{ kind: "Role", count: 5 }],
    });
  });

  it("come out of their group into a frame, and back", () => {
    const people = (isClosed: boolean) =>
      expansion("oz", many("Person", 4, "late"), { kind: "Person", isClosed });
    const open = steps(people(false));
    expect(open.frames).toStrictEqual([
      {
        id: "oz.Person.1",
        group: { id: "oz.Person", of: "oz", kind: "Person" },
        members: [
          ...many("Person", 28).map(({ id }) => id),
          ...many("Person", 4, "late").map(({ id }) => id),
        ],
      },
    ]);
    expect(open.groups.map(({ id }) => id)).toStrictEqual(["oz.Event"]);
    const closed = steps(people(true));
    expect(closed.frames).toStrictEqual([]);
    expect(
      closed.groups.map(({ id, members }) => [id, members.length]),
    ).toStrictEqual([
      ["oz.Event", 20],
      ["oz.Person", 28],
    ]);
  });
});

it("reads a shorter answer off a longer one", () => {
  const long = expansion("oz", [...many("Event", 3), railway], {
    hidden: [{ __typename: "KindCount", kind: "Event", count: 2 }],
    links: [
      { from: "event-0", to: "oz", type: "TOOK_PLACE_IN" },
      { from: "oz-railway", to: "oz", type: "IN_COUNTRY" },
    ],
  }).neighbourhood;
  const short = prefixOf(long, 2);
  expect({
    shown: short.shownCount,
    total: short.totalCount,
    ids: short.nodes.map(({ entity }) => entity.id),
    hidden: short.nodes[0]?.hidden.map(({ kind, count }) => [kind, count]),
    links: short.links.map(({ id }) => id),
  }).toStrictEqual({
    shown: 2,
    total: 6,
    ids: ["oz", "event-0", "event-1"],
    hidden: [
      ["Event", 3],
      ["Railway", 1],
    ],
    links: ["event-0-oz"],
  });
});

it("is none where nothing has the address", () => {
  expect(sceneOf(opening(null), [])).toBeNull();
});
