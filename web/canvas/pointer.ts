import type { Core, EdgeSingular, EventObject, NodeSingular } from "cytoscape";
import { useEffect, useState } from "react";

export interface Hovered {
  readonly id: string;
  /** The lines that run there, where it is one. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

interface Doings {
  /** Opens the card of what was clicked; of nothing, closes it. */
  readonly open: (id: string | null) => void;
  readonly toggle: (id: string) => void;
}

type Element = NodeSingular | EdgeSingular;
const elementOf = ({ target }: EventObject) => target as Element;
const opensOf = (event: EventObject) =>
  elementOf(event).data("opens") as string;

/** Clicks open cards, double clicks open neighbours. */
export function usePointer(cy: Core | null, { open, toggle }: Doings): void {
  useEffect(() => {
    if (!cy) return;
    const tap = (event: EventObject) =>
      open(event.target === cy ? null : opensOf(event));
    const twice = (event: EventObject) => toggle(opensOf(event));
    cy.on("tap", tap);
    cy.on("dbltap", "node", twice);
    return () => {
      cy.off("tap", tap);
      cy.off("dbltap", "node", twice);
    };
  }, [cy, open, toggle]);
}

/** What the pointer rests on, and where. */
export function useHover(cy: Core | null): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  useEffect(() => {
    if (!cy) return;
    const box = cy.container();
    const over = (event: EventObject) => {
      const element = elementOf(event);
      element.addClass("hover");
      if (box) box.style.cursor = "pointer";
      const lines = (element.data("lines") as string[] | undefined) ?? [];
      setHovered({ id: element.id(), lines, ...event.renderedPosition });
    };
    const out = (event: EventObject) => {
      elementOf(event).removeClass("hover");
      if (box) box.style.cursor = "";
      setHovered(null);
    };
    const leave = () => setHovered(null);
    cy.on("mouseover", "node, edge", over);
    cy.on("mouseout", "node, edge", out);
    cy.on("viewport", leave);
    return () => {
      cy.off("mouseover", "node, edge", over);
      cy.off("mouseout", "node, edge", out);
      cy.off("viewport", leave);
    };
  }, [cy]);
  return hovered;
}
