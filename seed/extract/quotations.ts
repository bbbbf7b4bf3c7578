import type { Flow } from "./flow.ts";

/** Words in quotation marks, by where they stand in the flow, marks included; those within others are not among them. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** How the words end: as a sentence does, at a pause, or in the middle of one. */
  readonly close: "SENTENCE" | "PAUSE" | "WORD";
}

/** The quotations of a flow in reading order. One that goes on in the next paragraph is one. */
export function quotationsOf({ text, paragraphs }: Flow): Quotation[] {
  const found: Quotation[] = [];
  const hasDouble = text.includes("“");
  const [open, close] = hasDouble ? ["“", "”"] : ["‘", "’"];
  let start = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    let depth = start >= 0 ? 1 : 0;
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const letter = text[at]!;
      if (letter === open) {
        if (depth === 0) {
          start = at;
          depth = 1;
        } else if (at !== paragraph.start) {
          // An opening mark within a quotation: another inside it, or the first was never closed.
          if (closesTwice(text, at, paragraph.end, open, close)) depth++;
          else {
            start = at;
            depth = 1;
          }
        }
      } else if (letter === close && depth > 0) {
        depth--;
        if (depth === 0) {
          found.push(quotation(text, start, at + 1));
          start = -1;
        }
      }
    }
    if (start < 0) continue;
    // Each paragraph of a long quotation opens it anew, and only the last one closes it; or none but the first opens it.
    const next = paragraphs[index + 1];
    if (!next || !continues(text.slice(next.start, next.end), open, close))
      start = -1;
  }
  return found;
}

const continues = (next: string, open: string, close: string): boolean => {
  const closed = next.indexOf(close);
  const opened = next.indexOf(open);
  return opened === 0 || (closed >= 0 && (opened < 0 || closed < opened));
};

/** Whether what opens here closes before what stands around it does. */
function closesTwice(
  text: string,
  at: number,
  end: number,
  open: string,
  close: string,
): boolean {
  let depth = 2;
  for (let next = at + 1; next < end; next++) {
    if (text[next] === open) depth++;
    if (text[next] === close && --depth === 0) return true;
  }
  return false;
}

function quotation(text: string, start: number, end: number): Quotation {
  const words = text.slice(start + 1, end - 1).replace(/[”’）》]+$/, "");
  const inner = text.slice(start + 1, end - 1);
  return {
    start,
    end,
    close:
      /[。！？…]$/.test(words) || /[。！？…]$/.test(inner)
        ? "SENTENCE"
        : /[，；：—]$/.test(inner)
          ? "PAUSE"
          : "WORD",
  };
}
