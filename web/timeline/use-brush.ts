import { useEffect, useEffectEvent, useRef, type PointerEvent } from "react";
import { swept, moved, type Days, type Unit } from "./time.ts";
import type { Sight } from "./use-sight.ts";
import type { Window } from "./use-window.ts";

/** What a drag changes: all of the window, one of its ends, or where it lies. */
type Part = "new" | "from" | "to" | "move";

interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly part: Part;
  readonly isOnAxis: boolean;
  readonly before: Days | null;
  isMoving: boolean;
  days: Days | null;
}

/** A finger or mouse that has moved less than this has not dragged, in pixels. */
const slack = 4;

interface Given {
  readonly sight: Sight;
  readonly window: Window;
  readonly width: number;
  readonly unit: Unit;
  readonly onStart: () => void;
}

/** A drag along the timeline chooses a window; two fingers or a wheel look nearer or farther. */
export function useBrush({ sight, window, width, unit, onStart }: Given) {
  const plot = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const fingers = useRef(new Map<number, number>());
  const hasDragged = useRef(false);
  const { days } = sight;
  const inPlot = (clientX: number) =>
    clientX - plot.current!.getBoundingClientRect().left;
  const dayAt = (x: number) => days.from + (x / width) * (days.to - days.from);

  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const factor = Math.exp(Math.sign(event.deltaY) * 0.18);
      sight.zoomBy(factor, dayAt(inPlot(event.clientX)));
    } else if (event.deltaX !== 0 || event.shiftKey) {
      event.preventDefault();
      sight.pan((event.deltaX || event.deltaY) / width);
    }
  });
  useEffect(() => {
    const element = plot.current!;
    const listen = (event: WheelEvent) => onWheel(event);
    // React's own listener could not keep the page from zooming.
    element.addEventListener("wheel", listen, { passive: false });
    return () => element.removeEventListener("wheel", listen);
  }, []);

  const draftOf = ({ part, x, before }: Drag, at: number): Days => {
    const [start, now] = [dayAt(x), dayAt(at)];
    if (part === "new" || !before) return swept(start, now, unit);
    if (part === "move") {
      const one = moved({ from: Math.floor(start), to: start + 1 }, unit, 1);
      const length = one.from - moved(one, unit, -1).from;
      return moved(before, unit, Math.round((now - start) / length));
    }
    const kept = part === "from" ? before.to - 1 : before.from;
    return swept(now, kept, unit);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    hasDragged.current = false;
    const x = inPlot(event.clientX);
    fingers.current.set(event.pointerId, x);
    if (fingers.current.size > 1) {
      // A second finger turns the drag into a pinch.
      drag.current = null;
      window.draft(null);
      return;
    }
    const target = event.target as HTMLElement;
    drag.current = {
      pointer: event.pointerId,
      x,
      part:
        (target.closest<HTMLElement>("[data-part]")?.dataset["part"] as
          Part | undefined) ?? "new",
      isOnAxis: Boolean(target.closest("[data-axis]")),
      before: window.days,
      isMoving: false,
      days: null,
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const x = inPlot(event.clientX);
    if (fingers.current.size === 2 && fingers.current.has(event.pointerId)) {
      const ends = () => [...fingers.current.values()] as [number, number];
      const spread = ([a, b]: [number, number]) =>
        Math.max(20, Math.abs(a - b));
      const [before] = [ends()];
      fingers.current.set(event.pointerId, x);
      const now = ends();
      const centre = dayAt((before[0] + before[1]) / 2);
      sight.zoomBy(spread(before) / spread(now), centre);
      hasDragged.current = true;
      return;
    }
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    if (!now.isMoving && Math.abs(x - now.x) < slack) return;
    if (!now.isMoving) {
      now.isMoving = true;
      hasDragged.current = true;
      plot.current!.setPointerCapture(event.pointerId);
      onStart();
    }
    now.days = draftOf(now, x);
    window.draft(now.days);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
    const now = drag.current;
    drag.current = null;
    if (now?.pointer !== event.pointerId) return;
    if (now.isMoving) return window.keep(now.days);
    // A tap on the axis chooses the year, month or day that stands there.
    if (now.isOnAxis && now.part !== "from" && now.part !== "to") {
      const day = dayAt(now.x);
      onStart();
      window.keep(swept(day, day, unit));
    }
  };
  const onPointerCancel = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
    drag.current = null;
    window.draft(null);
  };
  return {
    plot,
    pointer: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      // The end of a drag over a mark is no click on it.
      onClickCapture: (event: React.MouseEvent) => {
        if (!hasDragged.current) return;
        hasDragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
