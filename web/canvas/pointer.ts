import type { Core, EdgeSingular, EventObject, NodeSingular } from "cytoscape";
import { useEffect, useState } from "react";
import { isOnBadge } from "./badge.ts";

/** What the pointer rests on. */
export interface Hovered {
  readonly id: string;
  /** The ties that run there, where it is a line. */
  readonly lines: readonly string[];
  /** The box on the screen that the tooltip must leave free: of a line, the spot pointed at. */
  readonly box: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
}

interface Actions {
  /** Opens the card of what was clicked, or closes it with a click on nothing: says whether it moved. */
  readonly open: (id: string | null) => boolean;
  /** Opens or closes neighbours; a double click is one step of the history together with its first click. */
  readonly toggle: (id: string, isAfterClick: boolean) => void;
  /** Opens or closes a group of neighbours. */
  readonly toggleGroup: (of: string, kind: string, isOpen: boolean) => void;
  /** Shows more neighbours of a box. */
  readonly more: (id: string) => void;
  /** Marks a box, or no longer. */
  readonly mark: (id: string) => void;
  /** Opens the menu of a box or a line at a spot on the canvas. */
  readonly menu: (id: string, at: { x: number; y: number }) => void;
}

type Element = NodeSingular | EdgeSingular;
const elementOf = ({ target }: EventObject) => target as Element;
const opensOf = (event: EventObject) =>
  elementOf(event).data("opens") as string;

/** Two clicks within so many milliseconds are a double click, as Cytoscape has it. */
const doubleClick = 250;

/** Whose badge was clicked: it stands out over the rounded corner of its box. */
function badgeOf(cy: Core, { position }: EventObject): string | undefined {
  const isHit = (node: NodeSingular) => {
    const { x, y } = node.position();
    return isOnBadge(
      { x: position.x - x, y: position.y - y },
      node.data() as { width: number; height: number; more: number },
    );
  };
  return cy.nodes(".more:visible").toArray().find(isHit)?.id();
}

const isMarking = (event: EventObject) => {
  const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
  return shiftKey || ctrlKey || metaKey;
};

/**
 * A click opens a card or a group, on a badge more neighbours; a double click opens neighbours; a right
 * click or a long touch the menu. With shift or control held, a click marks.
 */
export function usePointer(
  cy: Core | null,
  { open, toggle, toggleGroup, more, mark, menu }: Actions,
): void {
  useEffect(() => {
    if (!cy) return;
    // The click that ends a long touch has had its effect.
    let isHeld = false;
    let hasMoved = false;
    let taps = 0;
    const tap = (event: EventObject) => {
      if (isHeld) {
        isHeld = false;
        return;
      }
      // The second click of two has nothing to add to the first.
      if (event.timeStamp - taps > doubleClick) hasMoved = false;
      taps = event.timeStamp;
      const badge = isMarking(event) ? undefined : badgeOf(cy, event);
      if (badge !== undefined) {
        more(badge);
        return;
      }
      if (event.target === cy) {
        open(null);
        return;
      }
      const { groupOf, kind, isFrame } = elementOf(event).data() as {
        groupOf?: string;
        kind: string;
        isFrame?: boolean;
      };
      if (groupOf) toggleGroup(groupOf, kind, Boolean(isFrame));
      else if (elementOf(event).isNode() && isMarking(event))
        mark(opensOf(event));
      else if (open(opensOf(event))) hasMoved = true;
    };
    const twice = (event: EventObject) => {
      if (elementOf(event).data("groupOf") || isMarking(event)) return;
      if (badgeOf(cy, event) === undefined) toggle(opensOf(event), hasMoved);
    };
    const start = () => {
      isHeld = false;
    };
    const hold = (event: EventObject) => {
      const isTouch = (event.originalEvent as Event | undefined)?.type
        .toLowerCase()
        .startsWith("touch");
      if (!isTouch) return;
      isHeld = true;
      ask(event);
    };
    const ask = (event: EventObject) => {
      const element = elementOf(event);
      if (element.data("groupOf")) return;
      if (element.isNode()) menu(opensOf(event), event.renderedPosition);
      else if ((element.data("lines") as string[]).length > 0)
        menu(element.id(), event.renderedPosition);
    };
    cy.on("tapstart", start);
    cy.on("tap", tap);
    cy.on("dbltap", "node", twice);
    cy.on("taphold", "node, edge", hold);
    cy.on("cxttap", "node, edge", ask);
    return () => {
      cy.off("cxttap", "node, edge", ask);
      cy.off("tapstart", start);
      cy.off("tap", tap);
      cy.off("dbltap", "node", twice);
      cy.off("taphold", "node, edge", hold);
    };
  }, [cy, open, toggle, toggleGroup, more, mark, menu]);
}

/** What the pointer rests on, and where. */
export function useHover(cy: Core | null): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  useEffect(() => {
    const box = cy?.container();
    if (!cy || !box) return;
    // Kept rather than looked for: it is cleared at every step of a drag.
    let marked: Element | null = null;
    const clear = () => {
      if (!marked) return;
      marked.removeClass("hover");
      if (marked.isNode()) marked.connectedEdges().removeClass("near-hover");
      marked = null;
      box.style.cursor = "";
      setHovered(null);
    };
    const over = (event: EventObject) => {
      clear();
      const element = elementOf(event);
      marked = element;
      element.addClass("hover");
      if (element.isNode()) element.connectedEdges().addClass("near-hover");
      box.style.cursor = "pointer";
      const { x, y } = event.renderedPosition;
      setHovered({
        id: element.id(),
        lines: (element.data("lines") as string[] | undefined) ?? [],
        box: element.isNode()
          ? element.renderedBoundingBox({ includeOverlays: false })
          : { x1: x, y1: y, x2: x, y2: y },
      });
    };
    // The pointer may leave the canvas from above a box, of which Cytoscape does not tell.
    box.addEventListener("pointerleave", clear);
    cy.on("mouseover", "node, edge", over);
    cy.on("mouseout", "node, edge", clear);
    cy.on("viewport", clear);
    cy.on("remove", clear);
    return () => {
      box.removeEventListener("pointerleave", clear);
      cy.off("mouseover", "node, edge", over);
      cy.off("mouseout", "node, edge", clear);
      cy.off("viewport", clear);
      cy.off("remove", clear);
    };
  }, [cy]);
  return hovered;
}
