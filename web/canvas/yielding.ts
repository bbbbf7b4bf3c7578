import type { Core, NodeSingular } from "cytoscape";
import { useEffect } from "react";
import type { ElementDefinition } from "cytoscape";
import { overlaps, type Placed } from "../layout/geometry.ts";
import { largeFrom } from "./moving.ts";
import { lettering, lineHeight, padding, type Part } from "./measure.ts";

/** From this zoom on every caption is legible in its box. */
const fullFrom = 0.68;
/** The size in which captions are read on the screen below that, in pixels. */
const legibleSize = 10.5;
const ratio = 1.12;
/** Milliseconds without a change of the zoom after which a large picture is at rest. */
const calm = 150;

/** Zoom levels at which captions are chosen anew; 0 is where all of them are shown. */
export const levelOf = (zoom: number): number =>
  zoom >= fullFrom ? 0 : Math.ceil(Math.log(fullFrom / zoom) / Math.log(ratio));

/** The letters of the picture, in its own units, that are legible throughout a level. */
export const sizeAt = (level: number): number =>
  legibleSize / (fullFrom / ratio ** level);

/** A caption that may be shown large, around the middle of its box. */
export interface Candidate extends Placed {
  readonly importance: number;
}

/** The captions that can be shown at once, none over another: the important ones first. */
export function chosen(candidates: readonly Candidate[]): Set<string> {
  const taken: Candidate[] = [];
  for (const each of candidates.toSorted(
    (a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1),
  ))
    if (!taken.some((other) => overlaps(each, other, 1))) taken.push(each);
  return new Set(taken.map(({ id }) => id));
}

const isPart = (node: NodeSingular, part: Part) => node.hasClass(part);

/** The captions that orient the reader; the others fade where their letters get too small. */
function importanceOf(
  node: NodeSingular,
  anchors: ReadonlySet<string>,
): number {
  if (isPart(node, "centre")) return 5;
  if (node.hasClass("focus")) return 4;
  if (anchors.has(node.id())) return 3;
  if (isPart(node, "group") || node.hasClass("frame")) return 2;
  return 0;
}

function candidateOf(
  node: NodeSingular,
  size: number,
  importance: number,
): Candidate {
  const { label, width } = node.data() as { label: string; width: number };
  const part =
    (["centre", "branch", "group"] as const).find((each) =>
      isPart(node, each),
    ) ?? "leaf";
  const { x, y } = node.position();
  return {
    id: node.id(),
    x,
    y,
    width: (width * size) / lettering[part].size,
    height: label.split("\n").length * size * lineHeight,
    importance,
  };
}

/** Sets a caption in larger letters; that of the centre is light, and legible only within its box. */
function grow(node: NodeSingular, size: number) {
  const room = (node.data() as { width: number }).width - 8;
  const { size: own } = lettering.centre;
  const most = (own * room) / (room + 8 - (padding.x + 7) * 2);
  node
    .data("size", isPart(node, "centre") ? Math.min(size, most) : size)
    .addClass("loud");
}

/** Below a legible zoom, the captions that orient the reader grow as far as there is room. */
export function useYieldingCaptions(
  cy: Core | null,
  elements: readonly ElementDefinition[],
  anchors: ReadonlySet<string>,
): void {
  useEffect(() => {
    if (!cy) return;
    let level = -1;
    const choose = () => {
      const now = levelOf(cy.zoom());
      if (now === level) return;
      level = now;
      const size = sizeAt(level);
      const candidates: Candidate[] = [];
      if (level > 0)
        cy.nodes(":visible").forEach((node) => {
          const importance = importanceOf(node, anchors);
          if (importance > 0)
            candidates.push(candidateOf(node, size, importance));
        });
      const shown = chosen(candidates);
      cy.batch(() => {
        cy.nodes(".loud")
          .filter((node) => !shown.has(node.id()))
          .removeClass("loud");
        for (const id of shown) grow(cy.getElementById(id), size);
      });
    };
    choose();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const chooseLater = () => {
      clearTimeout(timer);
      timer = setTimeout(choose, calm);
    };
    // In a large picture, when it is at rest: so many boxes cannot be set anew within a frame.
    const onZoom = elements.length < largeFrom ? choose : chooseLater;
    cy.on("zoom", onZoom);
    return () => {
      clearTimeout(timer);
      cy.off("zoom", onZoom);
    };
  }, [cy, elements, anchors]);
}
