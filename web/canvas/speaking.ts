import type { Core, EdgeSingular, ElementDefinition } from "cytoscape";
import { useEffect } from "react";
import { overlaps, type Placed } from "../layout/geometry.ts";
import { rulerOf } from "../look/ruler.ts";
import { lineHeight } from "./measure.ts";

/** From this zoom on, every line says what it is. */
const spokenFrom = 1.12;
/** With more lines than this, only those speak that are pointed at or in focus. */
const mostSpoken = 300;
/** The letters on a line, in the picture's own units. */
const size = 10;

/** Lines that speak whatever lies under their words. */
const isLoud = (edge: EdgeSingular) =>
  ["near", "focus", "lit"].some((name) => edge.hasClass(name));

/** Lines whose words would lie over no box and no other words; what was in focus first. */
function clearOf(cy: Core): Set<string> {
  const width = rulerOf({ size, weight: 400 });
  const taken: Placed[] = [];
  cy.nodes(":visible").forEach((node) => {
    if (node.hasClass("frame")) return;
    const [across, down] = [node.width(), node.height()];
    taken.push({
      id: node.id(),
      ...node.position(),
      width: across,
      height: down,
    });
  });
  const speaking = new Set<string>();
  const edges = cy.edges(":visible").toArray();
  for (const edge of [
    ...edges.filter(isLoud),
    ...edges.filter((edge) => !isLoud(edge)),
  ]) {
    const { short, whole } = edge.data() as { short: string; whole: string };
    const text = isLoud(edge) ? whole : short;
    if (!text) continue;
    const words = {
      id: edge.id(),
      ...edge.midpoint(),
      width: width(text) + 4,
      height: size * lineHeight,
    };
    if (!isLoud(edge) && taken.some((other) => overlaps(words, other, 0)))
      continue;
    taken.push(words);
    speaking.add(edge.id());
  }
  return speaking;
}

/** Lets lines speak where there is room to read them. */
export function useSpeaking(
  cy: Core | null,
  elements: readonly ElementDefinition[],
): void {
  useEffect(() => {
    if (!cy) return;
    const isCalm = cy.edges().length <= mostSpoken;
    let isSpoken: boolean | undefined;
    const choose = () => {
      isSpoken = isCalm && cy.zoom() >= spokenFrom;
      const speaking = isSpoken ? clearOf(cy) : new Set<string>();
      cy.batch(() =>
        cy.edges().forEach((edge) => {
          edge.toggleClass("spoken", speaking.has(edge.id()));
        }),
      );
    };
    const onZoom = () => {
      if ((isCalm && cy.zoom() >= spokenFrom) !== isSpoken) choose();
    };
    choose();
    cy.on("zoom", onZoom);
    cy.on("dragfree", choose);
    return () => {
      cy.off("zoom", onZoom);
      cy.off("dragfree", choose);
    };
  }, [cy, elements]);
}
