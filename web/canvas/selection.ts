import type { Core, EventObject, NodeSingular } from "cytoscape";
import { useEffect } from "react";
import { useLatest } from "./use-latest.ts";

interface Actions {
  /** Marks these, beside those marked before. */
  readonly selectMore: (ids: readonly string[]) => void;
  /** Boxes that were dragged, where they stand now. */
  readonly moved: (
    boxes: readonly {
      readonly id: string;
      readonly x: number;
      readonly y: number;
    }[],
  ) => void;
}

/** Whether a finger is what points: then a drag pans, and only what is marked can be moved. */
const isCoarse = () => matchMedia("(pointer: coarse)").matches;

const isThing = (node: NodeSingular) => node.data("groupOf") === undefined;

/**
 * Keeps what Cytoscape has selected to what the view marks, so that marked boxes are dragged together;
 * and tells of boxes that were caught in a frame or dragged.
 */
export function useSelection(
  cy: Core | null,
  selected: readonly string[],
  elements: readonly unknown[],
  actions: Actions,
): void {
  const act = useLatest(actions);
  useEffect(() => {
    if (!cy) return;
    const wanted = new Set(selected);
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const isWanted = wanted.has(node.id());
        if (node.selected() !== isWanted)
          if (isWanted) node.select();
          else node.unselect();
        const isMovable = isThing(node) && (!isCoarse() || isWanted);
        if (node.grabbable() !== isMovable)
          if (isMovable) node.grabify();
          else node.ungrabify();
      });
    });
    // A click is not what marks a box here.
    const keep = ({ target, type }: EventObject) => {
      const node = target as NodeSingular;
      if (wanted.has(node.id()) === (type === "select")) return;
      if (type === "select") node.unselect();
      else node.select();
    };
    let caught: string[] = [];
    const box = ({ target }: EventObject) => {
      const node = target as NodeSingular;
      if (!node.isNode() || !isThing(node)) return;
      if (caught.length === 0)
        queueMicrotask(() => {
          act.current.selectMore(caught);
          caught = [];
        });
      caught.push(node.id());
    };
    let dragged: NodeSingular[] = [];
    const drag = ({ target }: EventObject) => {
      if (dragged.length === 0)
        queueMicrotask(() => {
          const boxes = dragged.map((node) => {
            const { x, y } = node.position();
            return { id: node.id(), x: Math.round(x), y: Math.round(y) };
          });
          dragged = [];
          act.current.moved(boxes);
        });
      dragged.push(target as NodeSingular);
    };
    cy.on("select unselect", "node", keep);
    cy.on("boxselect", "node", box);
    cy.on("dragfree", "node", drag);
    return () => {
      cy.off("select unselect", "node", keep);
      cy.off("boxselect", "node", box);
      cy.off("dragfree", "node", drag);
    };
  }, [cy, selected, elements, act]);
}
