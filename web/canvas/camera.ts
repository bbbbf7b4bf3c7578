import type { Core, EventObject } from "cytoscape";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Ring } from "../layout/arrange.ts";
import type { Shape } from "../layout/blocks.ts";
import type { Pinned } from "../layout/pinned.ts";
import { boundsOf, type Placed } from "../layout/geometry.ts";
import { frameAll, frameOpening, legible, type Viewport } from "./frame.ts";

/** A picture that fits at this zoom is shown whole. */
const overview = 0.5;

const duration = () =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 320;

const sizeOf = (cy: Core) => ({ width: cy.width(), height: cy.height() });

/** What the camera was last pointed at: the opening, everything, or what came last. */
type Subject = "opening" | "everything" | readonly string[];

export interface Sight {
  /** What is drawn, where it stands. */
  readonly boxes: readonly Placed[];
  readonly shape: Shape;
  /** Changes with each new picture. */
  readonly start: string;
  readonly rings: readonly Ring[];
  readonly focus: string | null;
  /** What the reader has put somewhere, which moves nothing else. */
  readonly pins: Pinned;
}

export interface Camera {
  readonly fit: () => void;
  /** Zooms about the middle. */
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
}

interface Seen {
  readonly boxes: readonly Placed[];
  readonly start: string;
  readonly pins: Pinned;
}

function viewportFor(
  cy: Core,
  subject: Subject,
  { boxes, shape }: Sight,
): Viewport {
  const size = sizeOf(cy);
  const all = boundsOf(boxes);
  if (subject === "everything") return frameAll(all, size, shape);
  if (subject === "opening") return frameOpening(all, size, shape);
  // Where all of it is legible, what came is best seen with everything around it.
  const whole = frameAll(all, size, shape);
  if (whole.zoom >= legible[shape]) return whole;
  const wanted = new Set(subject);
  const some = boxes.filter(({ id }) => wanted.has(id));
  return frameAll(some.length > 0 ? boundsOf(some) : all, size, shape, 1);
}

/** What came, with what it came around. */
function withAnchors(came: readonly string[], rings: readonly Ring[]) {
  const ids = new Set(came);
  for (const { anchor, fresh, frame } of rings)
    if (fresh.some((id) => ids.has(id)) || (frame && ids.has(frame)))
      ids.add(anchor);
  return [...ids];
}

/** What a picture shows first that opens with rings: all of it, or where that is too small the last. */
function firstSubject(cy: Core, { boxes, rings, shape }: Sight): Subject {
  const drawn = new Set(boxes.map(({ id }) => id));
  const last = rings.findLast(({ fresh }) => fresh.some((id) => drawn.has(id)));
  if (!last) return "opening";
  const { zoom } = frameAll(boundsOf(boxes), sizeOf(cy), shape);
  return zoom >= overview ? "everything" : withAnchors(last.fresh, [last]);
}

/** The box nearest to the middle of what is in sight. */
function nearest(cy: Core, boxes: readonly Placed[]): Placed | undefined {
  const { x1, y1, w, h } = cy.extent();
  const [x, y] = [x1 + w / 2, y1 + h / 2];
  return boxes.reduce<Placed | undefined>(
    (best, box) =>
      !best ||
      Math.hypot(box.x - x, box.y - y) < Math.hypot(best.x - x, best.y - y)
        ? box
        : best,
    undefined,
  );
}

/**
 * Points the camera: at a new picture, at what was just opened, and again at the same when its box or
 * its layout changes, unless the reader has moved it since.
 */
export function useCamera(cy: Core | null, sight: Sight): Camera {
  const { boxes, start, focus } = sight;
  const seen = useRef<Seen>({ boxes: [], start: "", pins: new Map() });
  const subject = useRef<Subject>("opening");
  const isReaders = useRef(false);
  const latest = useRef(sight);

  const point = useCallback(
    (at: Subject, isSmooth: boolean) => {
      if (!cy || latest.current.boxes.length === 0) return;
      subject.current = at;
      isReaders.current = false;
      const to = viewportFor(cy, at, latest.current);
      cy.stop();
      if (isSmooth && duration() > 0)
        cy.animate({ ...to, duration: duration() });
      else cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
    },
    [cy],
  );

  useEffect(() => {
    latest.current = sight;
  });

  useEffect(() => {
    if (!cy) return;
    const moved = ({ originalEvent }: EventObject) => {
      if (originalEvent) isReaders.current = true;
    };
    cy.on("dragpan pinchzoom scrollzoom", moved);
    return () => {
      cy.off("dragpan pinchzoom scrollzoom", moved);
    };
  }, [cy]);

  useEffect(() => {
    if (!cy || boxes.length === 0) return;
    const before = seen.current;
    if (before.boxes === boxes) return;
    const stood = new Map(before.boxes.map((box) => [box.id, box]));
    const came = boxes.filter(({ id }) => !stood.has(id));
    const { pins } = latest.current;
    seen.current = { boxes, start, pins };
    const isMoved = boxes.some((box) => {
      const was = stood.get(box.id);
      const isPins = pins.has(box.id) || before.pins.has(box.id);
      return was && !isPins && (was.x !== box.x || was.y !== box.y);
    });
    if (before.start !== start) {
      cy.resize();
      point(firstSubject(cy, latest.current), false);
    } else if (isMoved) {
      // Another layout of the same picture: of another shape, or in another language.
      if (!isReaders.current) return point(subject.current, false);
      const was = nearest(cy, before.boxes);
      const is = boxes.find(({ id }) => id === was?.id);
      if (was && is)
        cy.panBy({
          x: (was.x - is.x) * cy.zoom(),
          y: (was.y - is.y) * cy.zoom(),
        });
    } else if (came.length > 0) {
      const ids = came.map(({ id }) => id);
      point(withAnchors(ids, latest.current.rings), true);
    }
  }, [cy, boxes, start, point]);

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
    // Cytoscape forgets its size a moment after each change, and then knows only the new one.
    let before = sizeOf(cy);
    const observer = new ResizeObserver(() => {
      const { width, height } = before;
      cy.resize();
      before = sizeOf(cy);
      if (before.width === width && before.height === height) return;
      if (!isReaders.current) return point(subject.current, false);
      // What was in the middle stays in the middle.
      cy.panBy({
        x: (before.width - width) / 2,
        y: (before.height - height) / 2,
      });
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [cy, point]);

  return useMemo(
    () => ({
      fit: () => point("everything", true),
      zoomBy: (factor) => {
        if (!cy) return;
        isReaders.current = true;
        const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 };
        const level = cy.zoom() * factor;
        cy.animate({
          zoom: { level, renderedPosition },
          duration: duration() / 2,
        });
      },
      panBy: (x, y) => {
        isReaders.current = true;
        cy?.panBy({ x, y });
      },
    }),
    [cy, point],
  );
}
