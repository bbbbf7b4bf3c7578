import { draw } from "../look/drawing.ts";
import { inkOf } from "./page-drawing.ts";

/** A part of the window. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Line {
  text: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
  isCut: boolean;
}

/** The lines in which the browser has set a text, as far as they lie in an area. */
function linesOf(node: Text, area: Area): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    range.setEnd(node, (at += letter.length));
    const [box] = [...range.getClientRects()].slice(-1);
    // White space that the browser has collapsed takes no room.
    if (!box || (box.width === 0 && letter.trim() === "")) continue;
    let line = lines.at(-1);
    if (!line || Math.abs(line.top - box.top) > box.height / 2) {
      if (box.top > area.bottom - 2 || box.bottom < area.top + 2) continue;
      const { left, top, height } = box;
      line = { text: "", left, top, height, isCut: false };
      lines.push(line);
    }
    if (box.right > area.right + 1 || box.left < area.left - 1)
      line.isCut = true;
    else line.text += letter;
  }
  return lines;
}

/** How far below the middle of a line its letters stand, in parts of their size. */
const baseline = 0.35;

/** The words of a text where they stand; those that have no room end in an ellipsis. */
export function wordsOf(
  node: Text,
  style: CSSStyleDeclaration,
  area: Area,
): SVGElement[] {
  if (node.data.trim() === "") return [];
  const size = parseFloat(style.fontSize);
  const { ink, opacity } = inkOf(style.color);
  const isMono = /mono/i.test(style.fontFamily);
  return linesOf(node, area).flatMap(({ text, left, top, height, isCut }) => {
    const seen = text.replace(/\s+/g, " ");
    if (seen.trim() === "") return [];
    return draw(
      "text",
      {
        x: left,
        y: top + height / 2 + size * baseline,
        fill: ink,
        "fill-opacity": opacity < 1 ? opacity : undefined,
        "font-size": size,
        "font-weight": style.fontWeight,
        "font-style": style.fontStyle === "italic" ? "italic" : undefined,
        "font-family": isMono ? "monospace" : undefined,
      },
      isCut ? `${seen.slice(0, -1).trimEnd()}…` : seen,
    );
  });
}
