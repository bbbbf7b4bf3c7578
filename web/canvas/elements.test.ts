import { describe, expect, it } from "vitest";
import type { Placed } from "../layout/geometry.ts";
import type { Tie } from "../scene/ties.ts";
import type { Scene } from "../scene/scene.ts";
import type { KindName } from "../view/kind.ts";
import { hiddenOf, nothingHidden } from "../scene/filtered.ts";
import { opening } from "../view/view.ts";
import { elementsOf, type Way } from "./elements.ts";
import { strandsOf } from "./lines.ts";
import { litOf } from "./lit.ts";
import { marked } from "./marks.ts";

const thing = (
  id: string,
  __typename: "Country" | "Strategy",
  basis = "SOURCE",
) => ({
  __typename,
  id,
  basis: basis as "SOURCE",
  name: { en: id, zh: id },
});

const line = (from: string, to: string, rest: Partial<Tie>): Tie => ({
  id: `${from}~${String(rest.says)}~${to}`,
  from,
  to,
  says: "CONCERNS",
  claims: [],
  opens: from,
  isDerived: false,
  ...rest,
});

const things = [
  thing("hub", "Strategy"),
  thing("plan", "Strategy"),
  thing("dream", "Strategy", "DERIVED"),
  thing("oz", "Country"),
];

const picture = (lines: Tie[], rest: Partial<Scene> = {}): Scene => ({
  centre: things[0]!,
  start: "hub",
  added: [],
  alone: new Set(),
  things: new Map(things.map((each) => [each.id, each])),
  lines,
  groups: [],
  folded: new Map(),
  frames: [],
  placed: new Map(things.map((each) => [each.id, each])),
  groupBoxes: new Map(),
  fan: {
    centre: "hub",
    above: [],
    branches: [
      { id: "plan", leaves: ["oz"] },
      { id: "dream", leaves: [] },
    ],
    below: [],
  },
  rings: [],
  open: new Map(),
  unknown: [],
  alignments: [],
  alignmentCount: 0,
  projectCount: 0,
  projectsShown: 0,
  ...rest,
});

const box = (id: string, x: number, y: number): Placed => ({
  id,
  width: 60,
  height: 30,
  x,
  y,
});
const spots = [
  ...things.map(({ id }, index) => box(id, index * 100, index * 40)),
  box("oz.Country", 300, 300),
  box("oz.Country.1", 500, 500),
];

const elements = (scene: Scene, placed = spots) =>
  elementsOf(
    {
      picture: scene,
      captions: new Map(
        placed.map(({ id, width, height }) => [
          id,
          { id, text: id, part: "leaf", width, height },
        ]),
      ),
      strands: strandsOf(scene, null),
      layout: {
        placed,
        routes: new Map([
          [
            "dream~OWNED_BY~oz",
            {
              style: "turn",
              start: { x: 230, y: 80 },
              end: { x: 300, y: 105 },
              points: [{ x: 300, y: 80 }],
            },
          ],
        ]),
      },
    },
    ([tie]) => ({ short: tie?.says ?? "", whole: tie?.says ?? "" }),
  );

const nodes = (scene: Scene) =>
  elements(scene)
    .filter(({ group }) => group === "nodes")
    .map(({ data, classes }): unknown[] => [data.id, data["label"], classes]);

const edges = (scene: Scene) =>
  elements(scene)
    .filter(({ group }) => group === "edges")
    .map(({ data, classes }): unknown[] => [
      data.id,
      data["opens"],
      data["lines"],
      classes,
    ]);

const opened = { shownCount: 1, totalCount: 1, moreCount: 0, rest: [] };

describe("the elements of the canvas", () => {
  it("look by class: kind, family, part, and dashed where derived", () => {
    expect(nodes(picture([]))).toStrictEqual([
      ["hub", "hub", "Strategy strategy leaf"],
      ["plan", "plan", "Strategy strategy leaf"],
      ["dream", "dream", "Strategy strategy leaf derived"],
      ["oz", "oz", "Country actor leaf"],
    ]);
  });

  it("draw everything between two things as one line, the claim before the link", () => {
    const link = line("hub", "plan", { says: "PART_OF" });
    const claim = line("plan", "hub", {
      says: "Alignment",
      claims: ["aligned"],
      opens: "aligned",
      stage: "SIGNED",
      saidBy: [{ en: "Dorothy", zh: "多萝西" }],
    });
    expect(edges(picture([link, claim]))).toStrictEqual([
      [
        claim.id,
        "aligned",
        [claim.id, link.id],
        "claim Alignment stage-4 reported straight",
      ],
    ]);
  });

  it("keep lines between neighbours quieter than those to what was opened", () => {
    const aside = line("plan", "dream", { says: "PART_OF" });
    expect(edges(picture([aside]))[0]?.at(-1)).toBe(
      "link PART_OF straight aside one-way",
    );
    const open = new Map([["dream", opened]]);
    expect(edges(picture([aside], { open }))[0]?.at(-1)).toBe(
      "link PART_OF straight one-way",
    );
  });

  it("run along their route, seen from the middles of their boxes", () => {
    const across = line("dream", "oz", { says: "OWNED_BY", isDerived: true });
    const edge = elements(picture([across])).find(
      ({ group }) => group === "edges",
    );
    expect(edge?.classes).toBe("link OWNED_BY derived turn aside one-way");
    const { source, target, weights, distances } = edge?.data["way"] as Way;
    expect([source, target]).toStrictEqual([
      { x: 30, y: 0 },
      { x: 0, y: -15 },
    ]);
    const [dx, dy] = [70, 25];
    // From the start along the straight line, then away from it, is the corner.
    const [along, away] = [weights[0]!, distances[0]! / Math.hypot(dx, dy)];
    expect(230 + dx * along - dy * away).toBeCloseTo(300);
    expect(80 + dy * along + dx * away).toBeCloseTo(80);
  });

  it("show a group as a box with a count, and an opened one as a frame", () => {
    const group = { id: "oz.Country", of: "hub", kind: "Country" as const };
    const scene = picture([line("hub", "oz", { says: "OWNED_BY" })], {
      folded: new Map([["oz", group.id]]),
      groups: [{ ...group, members: ["oz"] }],
      frames: [{ id: "oz.Country.1", group, members: ["plan", "dream"] }],
    });
    expect(nodes(scene)).toStrictEqual([
      ["oz.Country.1", "oz.Country 2", "Country actor frame"],
      ["hub", "hub", "Strategy strategy leaf"],
      ["plan", "plan", "Strategy strategy leaf"],
      ["dream", "dream", "Strategy strategy leaf derived"],
      ["oz.Country", "oz.Country 1", "Country actor group"],
    ]);
    expect(
      edges(scene).map(([id, , , classes]) => [id, classes]),
    ).toStrictEqual([
      ["hub~oz.Country", "link group straight"],
      ["hub~oz.Country.1", "link group straight"],
    ]);
  });

  it("leave out what has no place yet, and the lines to it", () => {
    const scene = picture([line("dream", "oz", { says: "OWNED_BY" })]);
    const known = spots.filter(({ id }) => id !== "oz");
    expect(elements(scene, known).map(({ data }) => data.id)).toStrictEqual([
      "hub",
      "plan",
      "dream",
    ]);
  });
});

describe("a path that is marked", () => {
  const scene = picture([
    line("plan", "hub", { says: "Alignment", claims: ["aligned"] }),
    line("plan", "hub", { says: "PART_OF" }),
    line("plan", "oz", { says: "OWNED_BY" }),
    line("dream", "hub", { says: "PART_OF" }),
  ]);
  const path = { from: "hub", to: "oz" };

  it("is lit with its claims and links, while everything else steps back", () => {
    const selected = ["aligned", "hub", "oz", "plan"];
    const lit = litOf({ path, selected }, scene);
    const classes = new Map(
      marked(elements(scene), {
        hidden: nothingHidden,
        focus: null,
        fan: scene.fan,
        selected,
        lit,
        counts: new Map(),
      }).map(({ data, classes }) => [
        data.id,
        String(classes)
          .split(" ")
          .filter((name) => ["lit", "dim", "selected"].includes(name)),
      ]),
    );
    expect([...classes]).toStrictEqual([
      ["hub", ["selected", "lit"]],
      ["plan", ["selected", "lit"]],
      ["dream", ["dim"]],
      ["oz", ["selected", "lit"]],
      ["plan~Alignment~hub", ["lit"]],
      ["plan~OWNED_BY~oz", ["lit"]],
      ["dream~PART_OF~hub", ["dim"]],
    ]);
    expect([...lit!.lines]).toStrictEqual([
      "plan~Alignment~hub",
      "plan~OWNED_BY~oz",
    ]);
  });

  it("is not lit without both its ends in what is marked", () => {
    expect(litOf({ path, selected: ["hub", "plan"] }, scene)).toBeNull();
    expect(
      litOf({ path: { ...path, to: null }, selected: ["hub", "oz"] }, scene),
    ).toBeNull();
  });
});

describe("neighbours that are not shown", () => {
  it("are counted on their box", () => {
    const scene = picture([]);
    const found = marked(elements(scene), {
      hidden: nothingHidden,
      focus: null,
      fan: scene.fan,
      selected: [],
      lit: null,
      counts: new Map([
        [
          "oz",
          [
            { kind: "Port", count: 2 },
            { kind: "Event", count: 1 },
          ],
        ],
        ["hub", []],
      ]),
    }).flatMap(({ data, classes }) =>
      /\bmore\b/.test(String(classes)) ? [[data.id, data["more"]]] : [],
    );
    expect(found).toStrictEqual([["oz", 3]]);
  });
});

describe("what is in focus", () => {
  const lit = (focus: string, hidden: KindName[] = []) => {
    const scene = picture([
      line("plan", "hub", {
        says: "Alignment",
        claims: ["aligned"],
        opens: "aligned",
        stage: "SIGNED",
      }),
      line("plan", "oz", { says: "OWNED_BY" }),
      line("dream", "hub", { says: "PART_OF" }),
    ]);
    const filters = { ...opening("en").filters, kinds: hidden };
    return marked(elements(scene), {
      hidden: hiddenOf(scene, filters, new Map()),
      focus,
      fan: scene.fan,
      selected: [],
      lit: null,
      counts: new Map(),
    })
      .filter(({ classes }) => !/\b(dim|away)\b/.test(String(classes)))
      .map(({ data }) => data.id);
  };

  it("leaves its neighbours lit, and the lines to them", () => {
    expect(lit("plan")).toStrictEqual([
      "hub",
      "plan",
      "oz",
      "plan~Alignment~hub",
      "plan~OWNED_BY~oz",
    ]);
  });

  it("leaves with an alignment whose strategy it is", () => {
    expect(lit("aligned")).toStrictEqual([
      "hub",
      "plan",
      "oz",
      "plan~Alignment~hub",
      "plan~OWNED_BY~oz",
    ]);
    expect(lit("aligned", ["Country"])).toStrictEqual([
      "hub",
      "plan",
      "plan~Alignment~hub",
    ]);
  });

  it("dims nothing where it is not in the picture", () => {
    expect(lit("elsewhere")).toHaveLength(7);
  });
});
