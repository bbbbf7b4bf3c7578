import { select } from "d3-selection";
import {
  zoom,
  zoomIdentity,
  type D3ZoomEvent,
  type ZoomTransform,
} from "d3-zoom";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";

export interface Size {
  readonly width: number;
  readonly height: number;
}

type XY = readonly [x: number, y: number];

/** How the map is seen: nearer, farther, elsewhere. */
export interface Zoom {
  readonly transform: ZoomTransform;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  /** Brings points of the drawing into sight, as near as there is room for all. */
  readonly show: (points: readonly XY[]) => void;
  /** Brings a point into the middle, as near as it is. */
  readonly centre: (point: XY) => void;
}

/** How near one may look: where the streets of a city would begin. */
const nearest = 600;

/** Room around what is shown, in pixels. */
const margin = 48;

/** Pan and zoom by mouse, wheel and fingers on `element`, which `size` says is measured. */
export function useZoom({ width, height }: Size, onMove: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useMemo(
    () => zoom<HTMLDivElement, unknown>().scaleExtent([0.9, nearest]),
    [],
  );
  const moved = useEffectEvent(
    ({ transform, sourceEvent }: D3ZoomEvent<HTMLDivElement, unknown>) => {
      setTransform(transform);
      if (sourceEvent) onMove();
    },
  );
  useEffect(() => {
    const selection = select(element.current!);
    behaviour
      .clickDistance(4)
      .on("zoom", (event: D3ZoomEvent<HTMLDivElement, unknown>) =>
        moved(event),
      );
    selection.call(behaviour);
    return () => void selection.on(".zoom", null);
  }, [behaviour]);
  useEffect(() => {
    behaviour
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-width / 2, -height],
        [width * 1.5, height * 2],
      ]);
  }, [behaviour, width, height]);
  const selection = () => select(element.current!);
  const go = (next: ZoomTransform) => behaviour.transform(selection(), next);
  const at = ([x, y]: XY, k: number) =>
    zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k);
  const result: Zoom = {
    transform,
    zoomBy: (factor) => behaviour.scaleBy(selection(), factor),
    panBy: (x, y) =>
      behaviour.translateBy(selection(), x / transform.k, y / transform.k),
    show: (points) => {
      if (points.length === 0 || width === 0) return;
      const [xs, ys] = [0, 1].map((at) => points.map((point) => point[at]!));
      const [left, right] = [Math.min(...xs!), Math.max(...xs!)];
      const [top, bottom] = [Math.min(...ys!), Math.max(...ys!)];
      const k = Math.min(
        (width - 2 * margin) / Math.max(right - left, 1e-6),
        (height - 2 * margin) / Math.max(bottom - top, 1e-6),
        nearest,
      );
      go(at([(left + right) / 2, (top + bottom) / 2], Math.max(k, 0.9)));
    },
    centre: (point) => go(at(point, transform.k)),
  };
  return { element, zoom: result };
}
