import type { Core, ElementDefinition } from "cytoscape";
import { useEffect } from "react";

/** From this zoom on, every line says what it is. */
const spokenFrom = 1.12;
/** With more lines than this, only those speak that are pointed at or in focus. */
const mostSpoken = 300;

/** Lets all lines speak where there is room to read them. */
export function useSpeaking(
  cy: Core | null,
  elements: readonly ElementDefinition[],
): void {
  useEffect(() => {
    if (!cy) return;
    const isCalm = cy.edges().length <= mostSpoken;
    let isSpoken = false;
    const choose = () => {
      const now = isCalm && cy.zoom() >= spokenFrom;
      if (now === isSpoken) return;
      isSpoken = now;
      cy.batch(() => {
        if (now) cy.edges().addClass("spoken");
        else cy.edges().removeClass("spoken");
      });
    };
    choose();
    cy.on("zoom", choose);
    return () => {
      cy.off("zoom", choose);
    };
  }, [cy, elements]);
}
