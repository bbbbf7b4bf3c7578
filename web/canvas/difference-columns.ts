import { rulerOf } from "../look/ruler.ts";
import { boxOf, lettering, wrap } from "./measure.ts";

interface Line {
  readonly from: string;
  readonly to: string;
}

interface Place {
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

const shapes = {
  wide: { text: 148, gap: 96 },
  narrow: { text: 76, gap: 34 },
} as const;
const rowGap = 14;
const margin = 8;
/** Claims are called by sentences; their beginning tells which is meant. */
const longest = 56;

const short = (text: string) => {
  // A Han character takes the room of two letters.
  const room = (letter: string) => (/\p{Script=Han}/u.test(letter) ? 2 : 1);
  let [used, end] = [0, 0];
  for (const letter of text) {
    used += room(letter);
    if (used > longest) return `${text.slice(0, end).trimEnd()}…`;
    end += letter.length;
  }
  return text;
};

/** Boxes in columns: what points at others, what is between, what is pointed at; those that are joined near each other. */
export function placedColumns(
  things: readonly { readonly id: string; readonly caption: string }[],
  lines: readonly Line[],
  shape: keyof typeof shapes,
): {
  readonly places: ReadonlyMap<string, Place>;
  readonly width: number;
  readonly height: number;
} {
  const { text, gap } = shapes[shape];
  const points = new Set(lines.map(({ from }) => from));
  const isPointedAt = new Set(lines.map(({ to }) => to));
  const columnOf = (id: string) =>
    !isPointedAt.has(id) ? 0 : points.has(id) ? 1 : 2;
  const columns: string[][] = [[], [], []];
  for (const { id } of things) columns[columnOf(id)]!.push(id);
  const row = new Map<string, number>();
  const number = (column: readonly string[]) =>
    column.forEach((id, at) => row.set(id, at / column.length));
  columns.forEach(number);
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of lines) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const middle = (id: string) => {
    const all = neighbours.get(id) ?? [];
    // What nothing is joined with stands last.
    if (all.length === 0) return Infinity;
    return all.reduce((sum, each) => sum + row.get(each)!, 0) / all.length;
  };
  for (let pass = 0; pass < 4; pass++)
    for (const column of columns) {
      const wanted = new Map(column.map((id) => [id, middle(id)]));
      const place = (id: string) => Math.min(wanted.get(id)!, 2);
      column.sort((a, b) => place(a) - place(b));
      number(column);
    }
  const ruler = rulerOf(lettering.leaf);
  const boxes = new Map(
    things.map(({ id, caption }) => {
      const found = wrap(short(caption), text, ruler);
      return [
        id,
        { caption: found.join("\n"), ...boxOf(found, "leaf", ruler) },
      ];
    }),
  );
  const heights = columns.map((column) =>
    column.reduce((sum, id) => sum + boxes.get(id)!.height + rowGap, -rowGap),
  );
  const tallest = Math.max(0, ...heights);
  const places = new Map<string, Place>();
  let left = margin;
  for (const [at, column] of columns.entries()) {
    if (column.length === 0) continue;
    const width = Math.max(...column.map((id) => boxes.get(id)!.width));
    let top = margin + (tallest - heights[at]!) / 2;
    for (const id of column) {
      const box = boxes.get(id)!;
      places.set(id, {
        ...box,
        x: left + width / 2,
        y: top + box.height / 2,
      });
      top += box.height + rowGap;
    }
    left += width + gap;
  }
  return {
    places,
    width: Math.max(1, left - gap + margin),
    height: tallest + margin * 2,
  };
}
