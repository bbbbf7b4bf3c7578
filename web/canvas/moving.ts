import type { Core, ElementDefinition } from "cytoscape";
import { useEffect } from "react";
import { boundsOf, type Bounds } from "../layout/geometry.ts";

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

/** Where anything stands. */
const boundsIn = (elements: readonly ElementDefinition[]): Bounds =>
  boundsOf(
    elements.flatMap(({ data, position }) =>
      position
        ? [
            {
              id: data.id!,
              ...position,
              width: data["width"] as number,
              height: data["height"] as number,
            },
          ]
        : [],
    ),
  );

/** Whether the window shows too much of the picture that lay beside it when the image was taken. */
function isWorn(
  { viewport: { zoom, mpan } }: Texture,
  cy: Core,
  all: Bounds,
): boolean {
  const { x1, y1, x2, y2, w, h } = cy.extent();
  const [width, height] = [cy.width() / zoom, cy.height() / zoom];
  const empty = Math.max(
    (mpan.x - Math.max(x1, all.x1)) / w,
    (Math.min(x2, all.x2) - mpan.x - width) / w,
    (mpan.y - Math.max(y1, all.y1)) / h,
    (Math.min(y2, all.y2) - mpan.y - height) / h,
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
    const all = boundsIn(elements);
    let renewed = 0;
    const renew = () => {
      const { textureCache } = renderer;
      if (!textureCache || performance.now() - renewed < least) return;
      if (!isWorn(textureCache, cy, all)) return;
      renderer.textureCache = null;
      renewed = performance.now();
    };
    cy.on("viewport", renew);
    return () => {
      cy.off("viewport", renew);
    };
  }, [cy, elements]);
}
