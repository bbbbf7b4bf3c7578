import type { Fan, Shape } from "../layout/blocks.ts";
import type { Box } from "../layout/geometry.ts";
import type { Scene } from "../scene/scene.ts";
import type { KindName } from "../view/kind.ts";
import type { Language } from "../view/view.ts";
import { rulerOf } from "../look/ruler.ts";
import { boxOf, lettering, wrap, type Part } from "./measure.ts";

/** The text of a box, broken into lines, and the size that the box needs. */
export interface Caption extends Box {
  readonly text: string;
  readonly part: Part;
}

function partsOf(fan: Fan): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { id, leaves } of fan.branches)
    if (leaves.length > 0) parts.set(id, "branch");
  if (fan.centre !== null) parts.set(fan.centre, "centre");
  return parts;
}

/** The greatest width of captions that have a row to themselves. */
const rowWidth = { wide: 236, narrow: 270, below: 104 };

const measured = new Map<string, Omit<Caption, "id">>();

/** Breaks a text into lines and measures them; the same text is measured once. */
function measure(text: string, part: Part, width: number) {
  const key = `${part} ${String(width)} ${text}`;
  let caption = measured.get(key);
  if (!caption) {
    const ruler = rulerOf(lettering[part]);
    const lines = wrap(text, width, ruler);
    caption = { text: lines.join("\n"), part, ...boxOf(lines, part, ruler) };
    measured.set(key, caption);
  }
  return caption;
}

/** The captions of everything that has a place in the picture. */
export function captionsOf(
  { fan, placed, groupBoxes, frames }: Scene,
  shape: Shape,
  language: Language,
  kindsName: (kind: KindName) => string,
): Map<string, Caption> {
  const parts = partsOf(fan);
  const hasLeaves = fan.branches.some(({ leaves }) => leaves.length > 0);
  const isRow = new Set([
    ...fan.below,
    ...(hasLeaves ? [] : fan.branches.map(({ id }) => id)),
  ]);
  const captions = new Map<string, Caption>();
  for (const { id, name } of placed.values()) {
    const part = parts.get(id) ?? "leaf";
    const isAlone = part === "leaf" && isRow.has(id);
    const width = isAlone
      ? rowWidth[hasLeaves ? "below" : shape]
      : lettering[part].maxWidth[shape];
    captions.set(id, { id, ...measure(name[language], part, width) });
  }
  const groups = [...groupBoxes.values(), ...frames.map(({ group }) => group)];
  for (const { id, kind } of groups) {
    // The count changes but the box must not, so there is room for any count.
    const room = measure(`${kindsName(kind)} 000`, "group", Infinity);
    captions.set(id, { id, ...room, text: kindsName(kind) });
  }
  return captions;
}
