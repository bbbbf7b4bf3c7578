import type { Ruler } from "../look/ruler.ts";

/** The part of a box in the picture, which decides how its caption is set. */
export type Part = "centre" | "branch" | "leaf" | "group";

export interface Lettering {
  readonly size: number;
  readonly weight: number;
  readonly maxWidth: Readonly<Record<"wide" | "narrow", number>>;
}

export const lettering: Readonly<Record<Part, Lettering>> = {
  centre: { size: 16.5, weight: 700, maxWidth: { wide: 150, narrow: 134 } },
  branch: { size: 13, weight: 600, maxWidth: { wide: 148, narrow: 130 } },
  leaf: { size: 12.5, weight: 400, maxWidth: { wide: 122, narrow: 90 } },
  group: { size: 12.5, weight: 600, maxWidth: { wide: 122, narrow: 122 } },
};

export const lineHeight = 1.3;
export const padding = { x: 11, y: 8 };
export const icon = { size: 16, gap: 7 };

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Marks that never begin a line, and those that never end one. */
const closing = /^[，。、；：！？）》」』”’…%,.;:!?)\]]/u;
const opening = /[（《「『“‘([]$/u;

const words = new Intl.Segmenter("zh", { granularity: "word" });
const segments = (text: string) =>
  Array.from(words.segment(text), ({ segment }) => segment);

/** Where a line may be broken: between words, also in a script without spaces. */
function breakable(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(/(?<=[\s–—/-])/u))
    for (const segment of han.test(word) ? segments(word) : [word]) {
      const last = found.at(-1);
      const isGlued = last && (closing.test(segment) || opening.test(last));
      if (isGlued) found[found.length - 1] = last + segment;
      else found.push(segment);
    }
  return found;
}

function fill(parts: readonly string[], width: number, ruler: Ruler): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    if (line && ruler((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  return [...lines, line.trimEnd()];
}

/** Breaks a text into as few lines as fit, of about equal length. */
export function wrap(text: string, maxWidth: number, ruler: Ruler): string[] {
  const parts = breakable(text);
  const least = fill(parts, maxWidth, ruler).length;
  if (least === 1) return [text];
  let [low, high] = [maxWidth / 2, maxWidth];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (fill(parts, middle, ruler).length > least) low = middle;
    else high = middle;
  }
  return fill(parts, high, ruler);
}

/** The box of a caption, with room for its icon. */
export function boxOf(lines: readonly string[], part: Part, ruler: Ruler) {
  const text = Math.max(...lines.map(ruler));
  const beside = part === "centre" ? 0 : icon.size + icon.gap;
  const inset = part === "centre" ? padding.x + 7 : padding.x;
  const tall = part === "centre" ? padding.y + 6 : padding.y;
  return {
    width: Math.ceil(text + beside + inset * 2),
    height: Math.ceil(
      lines.length * lettering[part].size * lineHeight + tall * 2,
    ),
  };
}
