import { lazy, type ComponentType } from "react";
import type { Form } from "../view/view.ts";

/** The forms that show the picture, its start and its steps; the others have a subject of their own. */
export type PictureForm = "canvas" | "outline";
export type OwnForm = Exclude<Form, PictureForm>;

export const isOfPicture = (form: Form): form is PictureForm =>
  form === "canvas" || form === "outline";

/** The forms with a subject of their own: their code is loaded when one is opened. */
export const ownForms: Readonly<Record<OwnForm, ComponentType>> = {
  table: lazy(async () => ({
    default: (await import("../table/table.tsx")).Table,
  })),
  matrix: lazy(async () => ({
    default: (await import("../matrix/matrix.tsx")).Matrix,
  })),
  path: lazy(async () => ({
    default: (await import("../path/path.tsx")).Path,
  })),
  timeline: lazy(async () => ({
    default: (await import("../timeline/timeline.tsx")).Timeline,
  })),
  map: lazy(async () => ({
    default: (await import("../map/map.tsx")).WorldMap,
  })),
  compare: lazy(async () => ({
    default: (await import("../compare/compare.tsx")).Compare,
  })),
  reader: lazy(async () => ({
    default: (await import("../reader/reader.tsx")).Reader,
  })),
};
