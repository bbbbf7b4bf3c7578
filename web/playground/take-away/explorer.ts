import { toUrl } from "../../view/url.ts";
import { showPart, showTable, startAt } from "../../view/moves.ts";
import { showTogether } from "../../view/steps.ts";
import {
  opening,
  type Form,
  type Language,
  type Move,
} from "../../view/view.ts";
import type { Json, Row } from "../grading/rows.ts";

/** How many things the explorer is asked to put into one picture. */
const most = 40;

/** The ids that an answer tells, in its order. */
export function idsIn(answer: Json): string[] {
  const found = new Set<string>();
  const visit = (value: Json) => {
    if (Array.isArray(value)) for (const each of value as Json[]) visit(each);
    else if (typeof value === "object" && value !== null)
      for (const [key, child] of Object.entries(value as Row)) {
        if (key === "id" && typeof child === "string") found.add(child);
        else visit(child);
      }
  };
  visit(answer);
  return [...found].slice(0, most);
}

/** The forms in which the explorer shows an answer. */
export const shownForms = [
  "canvas",
  "table",
  "map",
] as const satisfies readonly Form[];

/** The address at which the explorer shows these things alone, in one of its forms; a picture of a single thing shows what is around it. */
export function explorerAddress(
  ids: readonly string[],
  language: Language,
  form: (typeof shownForms)[number],
): string {
  const [only = "", ...rest] = ids;
  const picture = rest.length > 0 ? showTogether(ids) : startAt(only);
  const moves: Readonly<Record<typeof form, Move>> = {
    canvas: picture,
    table: showTable("Entity", { id: ids }),
    map: (view) => showPart("map", { isOfPicture: true })(picture(view)),
  };
  return toUrl({ ...moves[form](opening(language)), focus: null });
}
