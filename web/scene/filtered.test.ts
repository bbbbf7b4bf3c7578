import { expect, it } from "vitest";
import { opening as openingView } from "../view/view.ts";
import type { Filters } from "../view/parts/filters.ts";
import { hiddenOf, type FacetsById, type RecordFacets } from "./filtered.ts";
import { alignment, named, opening, strategy, vision } from "./sample.ts";
import { sceneOf } from "./scene.ts";

const eastern = {
  ...named("Strategy", "eastern-vision"),
  owners: [named("Country", "eastland")],
};
const scene = sceneOf(
  opening(strategy(), [
    { ...alignment("signed", "SIGNED", vision), assertion: "EXPERT" },
    alignment("stated", "STATED", eastern),
  ]),
  [],
)!;

const record = (rest: Partial<RecordFacets> = {}): RecordFacets => ({
  articles: [],
  spans: { HAPPENED: [], SAID: [], PUBLISHED: [] },
  ...rest,
});

const hidden = (filters: Partial<Filters>, facets: FacetsById = new Map()) => {
  const found = hiddenOf(
    scene,
    { ...openingView("en").filters, ...filters },
    facets,
  );
  return {
    things: [...found.things],
    claims: [...found.claims],
    counts: Object.fromEntries(found.counts),
  };
};

it("hides nothing unless asked to", () => {
  expect(hidden({})).toStrictEqual({ things: [], claims: [], counts: {} });
});

it("hides the alignments of a stage with what only they join to the picture", () => {
  expect(hidden({ stages: ["SIGNED"] })).toStrictEqual({
    things: [
      ["oz-vision", "stages"],
      ["oz", "stages"],
    ],
    claims: ["signed"],
    counts: { stages: 1 },
  });
});

it("hides claims by the voice that makes them", () => {
  expect(hidden({ voices: ["EXPERT"] })).toMatchObject({
    claims: ["signed"],
    counts: { voices: 1 },
  });
});

it("hides a type of link, and keeps what else is joined", () => {
  expect(hidden({ links: ["OWNED_BY"] })).toStrictEqual({
    things: [
      ["middle-land", "links"],
      ["eastland", "links"],
      ["oz", "links"],
    ],
    claims: [],
    counts: { links: 3 },
  });
});

it("hides one thing, and what is then left loose", () => {
  expect(hidden({ things: ["oz-vision"] })).toStrictEqual({
    things: [
      ["oz-vision", "things"],
      ["oz", "things"],
    ],
    claims: ["signed"],
    counts: { things: 1 },
  });
});

it("leaves the rest standing where the centre itself is hidden", () => {
  expect(hidden({ kinds: ["Strategy"] }).things).toStrictEqual([
    ["silk-initiative", "kinds"],
    ["oz-vision", "kinds"],
    ["eastern-vision", "kinds"],
  ]);
});

it("hides what rests on hidden articles alone", () => {
  const facets = new Map([
    ["signed", record({ articles: ["one"] })],
    ["stated", record({ articles: ["one", "two"] })],
  ]);
  expect(hidden({ sources: ["one"] }, facets)).toMatchObject({
    claims: ["signed"],
    counts: { sources: 1 },
  });
});

it("keeps what may have lasted in the time asked for, and what has no date on the clock", () => {
  const on = (from: string, to: string) =>
    record({ spans: { HAPPENED: [{ from, to }], SAID: [], PUBLISHED: [] } });
  const facets = new Map([
    ["signed", on("2016-01-01", "2016-12-31")],
    ["stated", on("2024-11-20", "2024-11-20")],
  ]);
  const during = (from: string | null, to: string | null) =>
    hidden({ years: { from, to } }, facets).claims;
  expect(during("2016-05", "2016-05")).toStrictEqual(["stated"]);
  expect(during("2015", "2015")).toStrictEqual(["signed", "stated"]);
  expect(during("2017", null)).toStrictEqual([]);
  expect(during(null, "2024-11-19")).toStrictEqual(["stated"]);
  expect(during("2024-11-20", "2024-11-20")).toStrictEqual([]);
  expect(
    hidden({ years: { from: "1990", to: "1990" }, clock: "SAID" }, facets)
      .claims,
  ).toStrictEqual([]);
});
