import { arranger, type Plan } from "./arrange.ts";
import type { Placed } from "./geometry.ts";
import { pinnedTo, type Pinned } from "./pinned.ts";
import { router, type Line, type Routes } from "./routes.ts";

/** What is to be laid out: where everything stands, and how the visible lines run between. */
export interface Drawing extends Plan {
  /** What is drawn at present: lines run around these boxes, and only these. */
  readonly drawn: readonly string[];
  readonly lines: readonly Line[];
  readonly pins: Pinned;
}

export interface Layout {
  readonly placed: readonly Placed[];
  readonly routes: Routes;
}

/** A drawing with a number that identifies its answer. */
export interface Question {
  readonly number: number;
  readonly drawing: Drawing;
}

export interface Answer {
  readonly number: number;
  readonly layout: Layout;
}

const arrange = arranger();
const route = router();

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const { number, drawing } = data;
  const placed = pinnedTo(arrange(drawing), drawing.pins);
  const routes = route(drawing, placed);
  const answer: Answer = { number, layout: { placed, routes } };
  self.postMessage(answer);
});
