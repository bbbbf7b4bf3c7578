import type { Core, ElementDefinition } from "cytoscape";
import { useEffect } from "react";

/** From so many boxes and lines on, drawing all of them takes longer than a frame. */
export const largeFrom = 1_000;

/** How much of the window may be without a picture before it is drawn anew, as a share of its sides. */
const mostEmpty = 0.25;

/** Milliseconds for which an image serves at least, since taking one is as slow as drawing everything. */
const least = 500;

/** What Cytoscape's renderer moves in place of the picture: how it looked, from where. */
interface Texture {
  readonly viewport: {
    readonly zoom: number;
    readonly mpan: { readonly x: number; readonly y: number };
  };
}

/** What decides how it draws; the types of Cytoscape leave it out. */
interface Renderer {
  textureOnViewport: boolean;
  textureCache: Texture | null;
}

/** Whether the window shows too much that lay beside the picture when it was taken. */
function isWorn({ viewport: { zoom, mpan } }: Texture, cy: Core): boolean {
  const { x1, y1, x2, y2, w, h } = cy.extent();
  const [width, height] = [cy.width() / zoom, cy.height() / zoom];
  const empty = Math.max(
    (mpan.x - x1) / w,
    (x2 - mpan.x - width) / w,
    (mpan.y - y1) / h,
    (y2 - mpan.y - height) / h,
  );
  return empty > mostEmpty || cy.zoom() / zoom > 2;
}

/**
 * While a large picture is dragged or zoomed, an image of it moves, which is taken anew where it no longer
 * fills the window; at rest everything is drawn.
 */
export function useLightMotion(
  cy: Core | null,
  elements: readonly ElementDefinition[],
): void {
  useEffect(() => {
    if (!cy) return;
    const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
    renderer.textureOnViewport = elements.length >= largeFrom;
    if (!renderer.textureOnViewport) return;
    let renewed = 0;
    const renew = () => {
      const { textureCache } = renderer;
      if (!textureCache || performance.now() - renewed < least) return;
      if (!isWorn(textureCache, cy)) return;
      renderer.textureCache = null;
      renewed = performance.now();
    };
    cy.on("viewport", renew);
    return () => {
      cy.off("viewport", renew);
    };
  }, [cy, elements]);
}
