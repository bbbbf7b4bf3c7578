import type { KindName } from "../kind.ts";
import type { Thing } from "../picture/claims.ts";
import type { Line } from "../picture/lines.ts";
import type { Picture } from "../picture/picture.ts";

/** One neighbour of a thing, with every line between them. */
export interface Neighbour {
  readonly thing: Thing;
  readonly says: { readonly line: Line; readonly isOut: boolean }[];
}

/** What a thing is joined to, in the order in which it came into the picture. */
export function linesOf(
  picture: Picture,
  id: string,
  hidden: readonly KindName[],
): Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const line of picture.lines) {
    const isOut = line.from === id;
    if (!isOut && line.to !== id) continue;
    if ((hidden as readonly string[]).includes(line.says)) continue;
    const thing = picture.things.get(isOut ? line.to : line.from);
    if (!thing || hidden.includes(thing.__typename)) continue;
    const neighbour = found.get(thing.id) ?? { thing, says: [] };
    neighbour.says.push({ line, isOut });
    found.set(thing.id, neighbour);
  }
  const order = [...picture.things.keys()];
  return [...found.values()].sort(
    (a, b) => order.indexOf(a.thing.id) - order.indexOf(b.thing.id),
  );
}
