import { describe, expect, it } from "vitest";
import type { OpeningQuery } from "../gql/graphql.ts";
import type { Neighbour, SceneThing } from "./claims.ts";
import type { Expansion, Neighbourhood } from "./scene-builder.ts";
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
    totalCount: 9,
    edges: projects.map((node) => ({
      __typename: "ProjectEdge",
      node: node as typeof railway,
    })),
  },
});

const expansion = (
  of: string,
  entities: Neighbour[],
  links: Pick<Neighbourhood["links"][number], "from" | "to" | "type">[] = [],
): Expansion => ({
  of,
  neighbourhood: {
    __typename: "Neighbourhood",
    shownCount: entities.length,
    totalCount: 30,
    order: text("importance"),
    nodes: entities.map((entity) => ({
      __typename: "Neighbour",
      isCentre: false,
      hidden: [],
      hiddenCount: 0,
      entity,
    })),
    links: links.map((link) => ({
      __typename: "Link",
      id: `${link.from}-${link.to}`,
      sentence: text("linked"),
      ...link,
    })),
  },
});

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

  it("adds in each ring only what is not there yet", () => {
    const picture = sceneOf(
      opening(strategy(), [alignment("vision-aligned", "AGREED", vision)]),
      [
        expansion(
          "oz",
          [vision, railway],
          [{ from: "oz-railway", to: "oz", type: "IN_COUNTRY" }],
        ),
        expansion("oz-railway", [owner, ferry]),
      ],
    );
    expect(picture?.rings).toStrictEqual([
      { anchor: "oz", fresh: ["oz-railway"] },
      { anchor: "oz-railway", fresh: ["oz-ferry"] },
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

it("is none where nothing has the address", () => {
  expect(sceneOf(opening(null), [])).toBeNull();
});
