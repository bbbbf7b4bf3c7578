import { describe, expect, it } from "vitest";
import {
  collapse,
  expand,
  focus,
  hide,
  opening,
  reveal,
  search,
  show,
  speak,
  startAt,
  unchanged,
} from "./view.ts";

const view = opening("en");

describe("moves", () => {
  it("open neighbours in the order of asking, and more of them when asked again", () => {
    const moved = [expand("laos"), expand("brazil"), expand("laos")].reduce(
      (seen, move) => move(seen),
      view,
    );
    expect(moved).toStrictEqual({
      ...view,
      expanded: ["laos", "brazil", "laos"],
    });
  });

  it("close one neighbourhood and leave the others", () => {
    const before = { ...view, expanded: ["laos", "brazil", "laos"] };
    const moved = collapse("laos")(before);
    expect(moved).toStrictEqual({ ...view, expanded: ["brazil"] });
  });

  it("keep language, form and hidden kinds when a new picture starts", () => {
    const before = hide("Person")(
      show("outline")(speak("zh")(expand("laos")(view))),
    );
    expect(startAt("kenya-vision-2030")(before)).toStrictEqual({
      language: "zh",
      form: "outline",
      start: "kenya-vision-2030",
      expanded: [],
      focus: "kenya-vision-2030",
      hidden: ["Person"],
      search: null,
    });
  });

  it("hide each kind once, in one order, whatever the order of asking", () => {
    const there = hide("Event")(hide("Person")(view));
    const back = hide("Person")(hide("Event")(hide("Person")(view)));
    expect(there).toStrictEqual(back);
    expect(reveal("Event")(there)).toStrictEqual(hide("Person")(view));
  });

  it("close the search when a card is opened", () => {
    expect(focus("laos")(search("Laos")(view))).toStrictEqual({
      ...view,
      focus: "laos",
    });
  });
});

it("a view shares with the one before what they have in common", () => {
  const before = hide("Person")(expand("laos")(view));
  const copy = structuredClone(before);
  const shared = unchanged(before, { ...copy, focus: "laos" });
  expect(shared.expanded).toBe(before.expanded);
  expect(shared.hidden).toBe(before.hidden);
  expect(shared).toStrictEqual({ ...before, focus: "laos" });
  const opened = expand("brazil")(copy);
  expect(unchanged(before, opened)).toStrictEqual(opened);
});
