import type { GeoProjection } from "d3-geo";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Point } from "./spots.ts";
import type { Size, Zoom } from "./use-zoom.ts";

/** Where a point of the globe stands in the drawing. */
export const projected = (projection: GeoProjection, [east, north]: Point) =>
  projection([east, north]) ?? ([0, 0] as [number, number]);

/** Shows everything at first and when other things come; otherwise keeps to the place where one looks. */
export function useFrame(
  zoom: Zoom,
  size: Size,
  projection: GeoProjection,
  points: readonly (readonly [number, number])[],
  of: string,
): void {
  const last = useRef<{ of: string; projection: GeoProjection; size: Size }>(
    null,
  );
  const { width, height } = size;
  const frame = useEffectEvent(() => {
    if (width === 0 || points.length === 0) return;
    const before = last.current;
    last.current = { of, projection, size };
    if (before?.of !== of) return zoom.show(points);
    if (before.projection === projection) return;
    const middle = before.projection.invert?.(
      zoom.transform.invert([before.size.width / 2, before.size.height / 2]),
    );
    if (middle) zoom.centre(projected(projection, middle));
  });
  const isThere = points.length > 0;
  useEffect(() => frame(), [width, height, of, isThere]);
}
