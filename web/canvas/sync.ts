import type { Core, ElementDefinition } from "cytoscape";
import { useEffect } from "react";
import type { KindName } from "../view/kind.ts";
import type { Palette } from "../look/palette.ts";
import { stylesheet } from "./stylesheet.ts";

/** Keeps Cytoscape's elements to those of the picture. */
export function useElements(
  cy: Core | null,
  elements: ElementDefinition[],
): void {
  useEffect(() => {
    if (!cy) return;
    cy.batch(() => {
      const wanted = new Set(elements.map(({ data }) => data.id));
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const { group, data, position, classes } of elements) {
        const element = cy.getElementById(data.id ?? "");
        if (element.empty()) {
          cy.add({
            group,
            data: { ...data },
            classes,
            ...(position && { position: { ...position } }),
          });
          continue;
        }
        element.data({ ...data });
        element.classes(classes as string);
        if (position) element.position({ ...position });
      }
    });
  }, [cy, elements]);
}

/** Dyes everything in the palette of the colour scheme. */
export function useLooks(cy: Core | null, palette: Palette): void {
  useEffect(() => {
    cy?.style(stylesheet(palette));
  }, [cy, palette]);
}

/** Takes away the kinds that are hidden; their places stay free. */
export function useHidden(
  cy: Core | null,
  elements: ElementDefinition[],
  hidden: readonly KindName[],
): void {
  useEffect(() => {
    if (!cy) return;
    cy.batch(() => {
      cy.elements().removeClass("away");
      for (const kind of hidden) cy.elements(`.${kind}`).addClass("away");
    });
  }, [cy, elements, hidden]);
}

/** Marks whose card is open, and steps back from what it has nothing to do with. */
export function useFocus(
  cy: Core | null,
  elements: ElementDefinition[],
  focus: string | null,
): void {
  useEffect(() => {
    if (!cy) return;
    cy.batch(() => {
      cy.elements().removeClass("focus near dim");
      if (!focus) return;
      const nodes = cy.getElementById(focus);
      const lines = cy
        .edges()
        .filter(
          (edge) =>
            (edge.data("claims") as string[]).includes(focus) ||
            (nodes.empty() && edge.data("opens") === focus),
        );
      const marked = nodes.union(lines);
      if (marked.empty()) return;
      marked.addClass("focus");
      nodes.connectedEdges().addClass("near");
      const context = marked
        .union(nodes.closedNeighborhood())
        .union(lines.connectedNodes());
      cy.elements().difference(context).not(".centre").addClass("dim");
    });
  }, [cy, elements, focus]);
}
