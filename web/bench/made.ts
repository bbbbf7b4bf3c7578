import type { KindName } from "../view/kind.ts";

/** A box of the made picture: where it stands, how large it is, what it says. */
export interface MadeBox {
  readonly id: string;
  readonly kind: KindName;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface MadeLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rank: number;
}

export const size = { width: 168, height: 46 };
const room = { width: 236, height: 104 };

/** The same numbers at every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const kinds = [
  "Country",
  "Strategy",
  "Port",
  "Railway",
  "Person",
  "Event",
  "Organization",
  "Place",
] as const satisfies readonly KindName[];

/** A picture as dense as those that readers open: boxes in rows, four lines of five between near ones. */
export function madePicture(
  boxCount: number,
  lineCount: number,
): { readonly boxes: readonly MadeBox[]; readonly lines: readonly MadeLine[] } {
  const random = randomOf(1);
  const below = (most: number) => Math.floor(random() * most);
  const columns = Math.ceil(Math.sqrt(boxCount * 1.1));
  const boxes = Array.from({ length: boxCount }, (_, at): MadeBox => {
    const kind = kinds[below(kinds.length)]!;
    return {
      id: `box-${String(at)}`,
      kind,
      label: `${kind} number ${String(at)}\nof the made graph`,
      x: (at % columns) * room.width + below(40),
      y: Math.floor(at / columns) * room.height + below(30),
    };
  });
  const near = (at: number) => {
    const across = below(7) - 3;
    const down = below(7) - 3;
    return at + across + down * columns;
  };
  const pairs = new Set<string>();
  while (pairs.size < lineCount) {
    const from = below(boxCount);
    const to = random() < 0.8 ? near(from) : below(boxCount);
    if (to !== from && to >= 0 && to < boxCount)
      pairs.add(`${String(Math.min(from, to))} ${String(Math.max(from, to))}`);
  }
  const lines = [...pairs].map((pair, at): MadeLine => {
    const [from, to] = pair.split(" ");
    return {
      id: `line-${String(at)}`,
      from: `box-${from!}`,
      to: `box-${to!}`,
      rank: below(6),
    };
  });
  return { boxes, lines };
}
