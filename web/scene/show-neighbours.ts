import { kindNames } from "../view/kind.ts";
import { showTable } from "../view/moves.ts";
import type { Move } from "../view/view.ts";
import { drawnKinds } from "./claims.ts";

const undrawn = kindNames.filter((kind) => !drawnKinds.includes(kind));

/** A table of everything that a picture could show beside a thing. */
export const showNeighbours = (id: string): Move =>
  showTable("Entity", { linkedTo: { id: [id] }, not: { kind: undrawn } });
