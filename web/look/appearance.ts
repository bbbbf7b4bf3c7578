import type { KindName } from "../view/kind.ts";
import type { Family } from "./palette.ts";

/** How a kind looks, on the canvas and beside it. */
export interface Appearance {
  readonly family: Family;
  /** A box with its name, or a line between what it joins; figures only stand on cards. */
  readonly as: "box" | "line" | "card";
}

export const appearance: Readonly<Record<KindName, Appearance>> = {
  Strategy: { as: "box", family: "strategy" },
  Railway: { as: "box", family: "project" },
  Port: { as: "box", family: "project" },
  Facility: { as: "box", family: "project" },
  Zone: { as: "box", family: "project" },
  Programme: { as: "box", family: "project" },
  Country: { as: "box", family: "actor" },
  Organization: { as: "box", family: "actor" },
  Place: { as: "box", family: "place" },
  Person: { as: "box", family: "person" },
  Event: { as: "box", family: "event" },
  Article: { as: "box", family: "source" },
  Source: { as: "box", family: "source" },
  Alignment: { as: "line", family: "strategy" },
  Participation: { as: "line", family: "actor" },
  Role: { as: "line", family: "person" },
  Designation: { as: "line", family: "project" },
  Statement: { as: "line", family: "person" },
  Figure: { as: "card", family: "source" },
};
