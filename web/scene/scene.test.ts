import { describe, expect, it } from "vitest";
import type { Neighbour } from "./claims.ts";
import {
  named,
  owner,
  vision,
  railway,
  ferry,
  alignment,
  opening,
  strategy,
  expansion,
} from "./sample.ts";
import { sceneOf } from "./scene.ts";

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

describe("the voice of a line", () => {
  const lion = named("Person", "lion");
  const taking = (
    id: string,
    assertion: "ARTICLE" | "EXPERT",
    assertedBy: (typeof lion)[] = [],
  ): Neighbour => ({
    ...named("Participation", id),
    assertion,
    assertedBy,
    participant: owner,
    in: railway,
  });
  const voices = (...claims: Neighbour[]) =>
    sceneOf(opening(owner), [expansion("oz", claims)])?.lines.map(
      ({ saidBy }) => saidBy?.map(({ en }) => en),
    );

  it("is that of everybody on whose word its claims rest", () => {
    const first = taking("first", "EXPERT", [lion]);
    const second = taking("second", "EXPERT", [named("Person", "tinman")]);
    expect(voices(first)).toStrictEqual([["lion"]]);
    expect(voices(first, first, second)).toStrictEqual([["lion", "tinman"]]);
  });

  it("is the article's own as soon as one of its claims is", () => {
    const own = taking("own", "ARTICLE");
    const told = taking("told", "EXPERT", [lion]);
    expect(voices(own, told)).toStrictEqual([[]]);
    expect(voices(told, own)).toStrictEqual([[]]);
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
