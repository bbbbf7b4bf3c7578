import { describe, expect, it } from "vitest";
import { prefixOf, type Expansion } from "./expansion.ts";
import {
  owner,
  vision,
  railway,
  ferry,
  alignment,
  opening,
  strategy,
  additions,
  expansion,
  many,
} from "./sample.ts";
import { sceneOf } from "./scene.ts";

describe("closing", () => {
  const steps = (isClosed: boolean) => [
    expansion("oz", [railway], { isClosed }),
    expansion("vision", [railway, ferry], {
      centre: vision,
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

describe("what is put in alone", () => {
  const claim = alignment("vision-aligned", "SIGNED", vision);
  const aligned = {
    ...claim,
    name: { en: "Aligned.", zh: "对接。" },
  };
  const start = opening(strategy(), [claim]);
  const answer = additions(
    ["oz-railway", "vision-aligned", "nowhere"],
    [railway, aligned],
    [
      { from: "oz-railway", to: "oz-vision", type: "ADVANCES" },
      { from: "vision-aligned", to: "oz-vision", type: "ALIGNS" },
    ],
  );

  it("is joined to what is there, and says what is not in the graph", () => {
    const picture = sceneOf(start, answer)!;
    expect(picture.added.map(({ id }) => id)).toStrictEqual([
      "oz-railway",
      "vision-aligned",
    ]);
    expect(picture.unknown).toStrictEqual(["nowhere"]);
    expect(picture.lines.map(({ id }) => id)).toContain(
      "oz-railway~ADVANCES~oz-vision",
    );
    expect(
      picture.rings.map(({ fresh, pairs }) => [fresh, pairs]),
    ).toStrictEqual([
      [["oz-railway"], [["oz-railway", "oz-vision"]]],
      [
        [],
        [
          ["oz-vision", "silk-initiative"],
          ["oz-railway", "oz-vision"],
          ["oz-vision", "silk-initiative"],
        ],
      ],
      [[], []],
    ]);
  });

  it("makes a picture without a centre, where a claim stands for what it joins", () => {
    const picture = sceneOf(null, answer)!;
    expect(picture).toMatchObject({ centre: null, start: "chosen" });
    expect([...picture.things.keys()]).toStrictEqual([
      "oz-railway",
      "oz-vision",
      "silk-initiative",
    ]);
    expect(picture.lines.map(({ id }) => id).sort()).toStrictEqual([
      "oz-railway~ADVANCES~oz-vision",
      "oz-vision~vision-aligned~silk-initiative",
    ]);
  });

  it("keeps the place of what is taken out", () => {
    const [first, ...others] = answer;
    const picture = sceneOf(null, [{ ...first!, isClosed: true }, ...others])!;
    expect([...picture.things.keys()]).toStrictEqual([
      "oz-vision",
      "silk-initiative",
    ]);
    expect([...picture.placed.keys()]).toStrictEqual([
      "oz-railway",
      "oz-vision",
      "silk-initiative",
    ]);
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
          { kind: "Role", count: 5 },
          { kind: "Figure", count: 7 },
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
    hidden: [{ kind: "Event", count: 2 }],
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
