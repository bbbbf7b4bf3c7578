import cytoscape, { type Core } from "cytoscape";
import { useCallback, useState, type RefCallback } from "react";

/** One Cytoscape in a box, for as long as the box is there. */
export function useCytoscape(): [Core | null, RefCallback<HTMLElement>] {
  const [core, setCore] = useState<Core | null>(null);
  const attach = useCallback((container: HTMLElement | null) => {
    if (!container) return;
    const created = cytoscape({
      container,
      layout: { name: "preset" },
      // Places are part of the view, the same for everyone: nothing is dragged about.
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: 0.2,
      maxZoom: 2.5,
    });
    setCore(created);
    return () => {
      created.destroy();
      setCore(null);
    };
  }, []);
  return [core, attach];
}
