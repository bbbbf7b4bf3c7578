import cytoscape, { type Core } from "cytoscape";
import { useCallback, useState, type RefCallback } from "react";
import { zoomRange } from "./frame.ts";

/** A Cytoscape instance that lives as long as the element it is attached to. */
export function useCytoscape(): [Core | null, RefCallback<HTMLElement>] {
  const [core, setCore] = useState<Core | null>(null);
  const attach = useCallback((container: HTMLElement | null) => {
    if (!container) return;
    const created = cytoscape({
      container,
      layout: { name: "preset" },
      // A frame drawn with the shift key held marks what is in it.
      boxSelectionEnabled: true,
      selectionType: "additive",
      minZoom: zoomRange.least,
      maxZoom: zoomRange.most,
    });
    setCore(created);
    return () => {
      created.destroy();
      setCore(null);
    };
  }, []);
  return [core, attach];
}
