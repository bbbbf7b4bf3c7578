import { describe, expect, it } from "vitest";
import { toUrl } from "./url.ts";
import { hide, reveal } from "./hiding.ts";
import { focus, openAbout, search, show, speak, startAt } from "./moves.ts";
import { addTo, collapse, expand, maxSteps } from "./steps.ts";
import { opening, unchanged, type Move } from "./view.ts";

const view = opening("en");

describe("moves", () => {
  const after = (...moves: Move[]) =>
    moves.reduce((seen, move) => move(seen), view);
  const written = (...moves: Move[]) =>
    new URL(toUrl(after(...moves)), "http://localhost").searchParams.get(
      "open",
    );

  it("open neighbours in order, and more of them when made again", () => {
    expect(written(expand("laos"), expand("brazil"), expand("laos"))).toBe(
      "laos,brazil,laos",
    );
  });

  it("lead from the page about the data to the opening picture", () => {
    const about = openAbout({ ...view, form: "outline", focus: "laos" });
    expect(toUrl(about)).toBe("/en/about?form=outline");
    expect(toUrl(speak("zh")(about))).toBe("/zh/about?form=outline");
    expect(toUrl(show("canvas")(about))).toBe("/en/");
    expect(toUrl(focus("laos")(about))).toBe("/en/?form=outline&card=laos");
    expect(toUrl(addTo("laos")(about))).toBe(
      "/en/?form=outline&open=laos&card=laos",
    );
    expect(toUrl(startAt("laos")(about))).toBe(
      "/en/laos?form=outline&card=laos",
    );
  });

  it("keep a closed step while a later one stands on it", () => {
    const moves = [expand("laos"), expand("brazil"), expand("laos")];
    expect(written(...moves, collapse("laos"))).toBe("-laos,brazil");
    expect(written(...moves, collapse("laos"), collapse("brazil"))).toBeNull();
  });

  it("reopen a closed step where it was, the oldest first", () => {
    const moves = [
      expand("laos"),
      expand("laos"),
      expand("brazil"),
      collapse("laos"),
    ];
    expect(written(...moves, expand("laos"))).toBe("laos,-laos,brazil");
    expect(written(...moves, expand("laos"), expand("laos"))).toBe(
      "laos,laos,brazil",
    );
  });

  it("close one kind alone, or all kinds with their entity", () => {
    const moves = [
      expand("laos"),
      expand("laos", "Event"),
      expand("laos", "Person"),
    ];
    expect(written(...moves, collapse("laos", "Event"))).toBe(
      "laos,-laos.Event,laos.Person",
    );
    expect(after(...moves, collapse("laos"))).toStrictEqual(view);
  });

  it("open no more than an address holds", () => {
    const many = Array.from({ length: maxSteps + 1 }, () => expand("laos"));
    expect(after(...many).steps).toHaveLength(maxSteps);
  });

  it("keep language, form and hidden kinds when a new picture starts", () => {
    const before = hide(
      "kinds",
      "Person",
    )(show("outline")(speak("zh")(expand("laos")(view))));
    expect(startAt("kenya-vision-2030")(before)).toStrictEqual({
      ...before,
      start: "kenya-vision-2030",
      steps: [],
      focus: "kenya-vision-2030",
    });
  });

  it("hide each kind once, in one order, whatever the order of asking", () => {
    const there = hide("kinds", "Event")(hide("kinds", "Person")(view));
    const back = hide(
      "kinds",
      "Person",
    )(hide("kinds", "Event")(hide("kinds", "Person")(view)));
    expect(there).toStrictEqual(back);
    expect(reveal("kinds", "Event")(there)).toStrictEqual(
      hide("kinds", "Person")(view),
    );
  });

  it("close the search when a card is opened", () => {
    expect(focus("laos")(search("Laos")(view))).toStrictEqual({
      ...view,
      focus: "laos",
    });
  });
});

it("a view shares with the one before what they have in common", () => {
  const before = hide("kinds", "Person")(expand("laos")(view));
  const copy = structuredClone(before);
  const shared = unchanged(before, { ...copy, focus: "laos" });
  expect(shared.steps).toBe(before.steps);
  expect(shared.filters).toBe(before.filters);
  expect(shared).toStrictEqual({ ...before, focus: "laos" });
  const opened = expand("brazil")(copy);
  expect(unchanged(before, opened)).toStrictEqual(opened);
});
