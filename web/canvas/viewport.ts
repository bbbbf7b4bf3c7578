import type { Core } from "cytoscape";
import { useCallback, useEffect, useRef, type KeyboardEvent } from "react";
import type { Shape } from "../layout/blocks.ts";
import { boundsOf, type Bounds, type Placed } from "../layout/geometry.ts";

const margin = { wide: 20, narrow: 12 };
/** Below this, captions can no longer be read; what does not fit then is a drag away. */
const least = { wide: 0.72, narrow: 0.92 };

/** The zoom and pan that show some bounds: all of them, or from their top where they are too tall. */
export function frame(
  bounds: Bounds,
  width: number,
  height: number,
  shape: Shape,
): { zoom: number; pan: { x: number; y: number } } {
  const gap = margin[shape];
  const [w, h] = [bounds.x2 - bounds.x1, bounds.y2 - bounds.y1];
  const across = (width - gap * 2) / w;
  const down = (height - gap * 2) / h;
  const wanted = shape === "narrow" ? across : Math.min(across, down);
  const zoom = Math.min(1.2, Math.max(least[shape], wanted));
  const isTall = h * zoom > height - gap * 2;
  const top = isTall && shape === "narrow" ? gap : (height - h * zoom) / 2;
  return {
    zoom,
    pan: {
      x: (width - w * zoom) / 2 - bounds.x1 * zoom,
      y: top - bounds.y1 * zoom,
    },
  };
}

const duration = () =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 320;

interface Sight {
  readonly placed: readonly Placed[];
  readonly shape: Shape;
  /** Changes with each new picture, which is then shown whole. */
  readonly pictureKey: string;
  /** What the last expansion is about: its centre and what came. */
  readonly newest: readonly string[];
  readonly focus: string | null;
}

/** Shows a new picture whole, and brings what is new or chosen into sight. */
export function useViewport(
  cy: Core | null,
  sight: Sight,
): { fit: () => void } {
  const { placed, shape, pictureKey, newest, focus } = sight;
  const seen = useRef({ picture: "", newest: "" });

  const fit = useCallback(() => {
    if (!cy || placed.length === 0) return;
    const to = frame(boundsOf(placed), cy.width(), cy.height(), shape);
    cy.animate({ ...to, duration: duration() });
  }, [cy, placed, shape]);

  useEffect(() => {
    if (!cy || placed.length === 0) return;
    const ring = newest.join(",");
    const isNew = seen.current.picture !== pictureKey;
    const isGrown = !isNew && ring !== "" && ring !== seen.current.newest;
    seen.current = { picture: pictureKey, newest: ring };
    if (isNew) {
      cy.resize();
      cy.viewport(frame(boundsOf(placed), cy.width(), cy.height(), shape));
    } else if (isGrown) {
      const ids = new Set(newest);
      const bounds = boundsOf(placed.filter(({ id }) => ids.has(id)));
      const to = frame(bounds, cy.width(), cy.height(), "wide");
      const zoom = Math.min(to.zoom, cy.zoom());
      const middle = {
        x: (bounds.x1 + bounds.x2) / 2,
        y: (bounds.y1 + bounds.y2) / 2,
      };
      const pan = {
        x: cy.width() / 2 - middle.x * zoom,
        y: cy.height() / 2 - middle.y * zoom,
      };
      cy.stop().animate({ zoom, pan, duration: duration() });
    }
  }, [cy, placed, shape, pictureKey, newest]);

  useEffect(() => {
    if (!cy || !focus) return;
    const node = cy.getElementById(focus);
    if (node.empty()) return;
    const box = node.renderedBoundingBox();
    const isSeen =
      box.x1 >= 0 &&
      box.y1 >= 0 &&
      box.x2 <= cy.width() &&
      box.y2 <= cy.height();
    if (!isSeen) cy.animate({ center: { eles: node }, duration: duration() });
  }, [cy, focus]);

  useEffect(() => {
    const box = cy?.container();
    if (!cy || !box) return;
    const observer = new ResizeObserver(() => cy.resize());
    observer.observe(box);
    return () => observer.disconnect();
  }, [cy]);

  return { fit };
}

/** Zooms about the middle. */
export function zoomBy(cy: Core | null, factor: number): void {
  if (!cy) return;
  const level = cy.zoom() * factor;
  const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 };
  cy.animate({ zoom: { level, renderedPosition }, duration: duration() / 2 });
}

const steps: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: 60, y: 0 },
  ArrowRight: { x: -60, y: 0 },
  ArrowUp: { x: 0, y: 60 },
  ArrowDown: { x: 0, y: -60 },
};

/** Arrows pan, plus and minus zoom, 0 shows everything. */
export const onCanvasKey =
  (cy: Core | null, fit: () => void) =>
  (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step) cy?.panBy(step);
    else if (event.key === "+" || event.key === "=") zoomBy(cy, 1.25);
    else if (event.key === "-") zoomBy(cy, 0.8);
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  };
