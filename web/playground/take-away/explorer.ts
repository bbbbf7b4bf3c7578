import { toUrl } from "../../view/url.ts";
import {
  add,
  focus,
  opening,
  show,
  startAt,
  type Form,
  type Language,
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

/** The address at which the explorer shows these things, in one of its forms. */
export function explorerAddress(
  [first = "", ...rest]: readonly string[],
  language: Language,
  form: Form,
): string {
  const view = startAt(first)(opening(language));
  return toUrl(show(form)(focus(null)(add(rest)(view))));
}
