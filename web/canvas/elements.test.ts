import { describe, expect, it } from "vitest";
import type { Placed } from "../layout/geometry.ts";
import type { Tie } from "../scene/ties.ts";
import type { Scene } from "../scene/scene.ts";
import type { Caption } from "./captions.ts";
import { elementsOf } from "./elements.ts";

const thing = (
  id: string,
  __typename: "Country" | "Strategy",
  basis = "SOURCE",
) => ({
  __typename,
  id,
  basis: basis as "SOURCE",
  name: { __typename: "Name" as const, en: id, zh: id },
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

const picture = (lines: Tie[]): Scene => ({
  centre: things[0]!,
  things: new Map(things.map((each) => [each.id, each])),
  lines,
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
  alignments: [],
  alignmentCount: 0,
  projectCount: 0,
  projectsShown: 0,
});

const captions = new Map<string, Caption>(
  things.map(({ id }) => [
    id,
    { id, text: id, part: "leaf", width: 60, height: 30 },
  ]),
);
const placed = new Map<string, Placed>(
  things.map(({ id }, index) => [
    id,
    { id, width: 60, height: 30, x: index * 100, y: index * 40 },
  ]),
);

const drawn = (lines: Tie[]): unknown[][] =>
  elementsOf(picture(lines), captions, placed, "wide")
    .filter(({ group }) => group === "edges")
    .map(({ data, classes }): unknown[] => [
      data.id,
      data["opens"],
      data["lines"],
      classes,
    ]);

describe("the elements of the canvas", () => {
  it("look by class: kind, family, part, and dashed where derived", () => {
    const nodes = elementsOf(picture([]), captions, placed, "wide");
    expect(
      nodes.map(({ data, classes }) => [data.id, String(classes).trim()]),
    ).toStrictEqual([
      ["hub", "Strategy strategy leaf"],
      ["plan", "Strategy strategy leaf"],
      ["dream", "Strategy strategy leaf derived"],
      ["oz", "Country actor leaf"],
    ]);
  });

  it("draw everything between two things as one line, whatever its direction, the claim before the link", () => {
    const link = line("hub", "plan", { says: "PART_OF" });
    const claim = line("plan", "hub", {
      says: "Alignment",
      claims: ["aligned"],
      opens: "aligned",
      stage: "SIGNED",
    });
    expect(drawn([link, claim])).toStrictEqual([
      [
        claim.id,
        "aligned",
        [claim.id, link.id],
        "claim Alignment stage-3 bend",
      ],
    ]);
  });

  it("keep lines between rays quiet, and others straight", () => {
    const aside = line("plan", "dream", { says: "PART_OF" });
    const across = line("dream", "oz", { says: "OWNED_BY", isDerived: true });
    expect(
      drawn([aside, across]).map(([, , , classes]) => classes),
    ).toStrictEqual(["link PART_OF aside", "link OWNED_BY derived straight"]);
  });

  it("leave out what has no place yet, and the lines to it", () => {
    const known = new Map([...placed].filter(([id]) => id !== "oz"));
    const found = elementsOf(
      picture([line("dream", "oz", { says: "OWNED_BY" })]),
      captions,
      known,
      "wide",
    );
    expect(found.map(({ data }) => data.id)).toStrictEqual([
      "hub",
      "plan",
      "dream",
    ]);
  });
});
