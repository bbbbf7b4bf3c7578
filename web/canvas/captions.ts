import type { Shape } from "../layout/blocks.ts";
import type { Box } from "../layout/geometry.ts";
import type { Scene } from "../scene/scene.ts";
import type { Language } from "../view/view.ts";
import { boxOf, lettering, rulerOf, wrap, type Part } from "./measure.ts";

/** What is written in a box, and the size that it takes. */
export interface Caption extends Box {
  readonly text: string;
  readonly part: Part;
}

function partsOf({ fan, things }: Scene): Map<string, Part> {
  const parts = new Map<string, Part>(
    [...things.keys()].map((id) => [id, "leaf"]),
  );
  for (const { id, leaves } of fan.branches)
    if (leaves.length > 0) parts.set(id, "branch");
  parts.set(fan.centre, "centre");
  return parts;
}

/** How wide a caption may be that has no other beside it. */
const rowWidth = { wide: 236, narrow: 270, below: 104 };

/** The caption of everything in the picture, broken into lines and measured. */
export function captionsOf(
  picture: Scene,
  shape: Shape,
  language: Language,
): Map<string, Caption> {
  const parts = partsOf(picture);
  const { branches, below } = picture.fan;
  const hasLeaves = branches.some(({ leaves }) => leaves.length > 0);
  const isRow = new Set([
    ...below,
    ...(hasLeaves ? [] : branches.map(({ id }) => id)),
  ]);
  return new Map(
    [...picture.things.values()].map(({ id, name }) => {
      const part = parts.get(id) ?? "leaf";
      const { maxWidth, ...letters } = lettering[part];
      const ruler = rulerOf(letters);
      // What stands alone in its row has the whole row to itself.
      const isAlone = part === "leaf" && isRow.has(id);
      const width = isAlone
        ? rowWidth[hasLeaves ? "below" : shape]
        : maxWidth[shape];
      const lines = wrap(name[language], width, ruler);
      return [
        id,
        { id, text: lines.join("\n"), part, ...boxOf(lines, part, ruler) },
      ];
    }),
  );
}
