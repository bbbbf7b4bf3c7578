import type { KindName } from "../view/kind.ts";
import type { SceneThing } from "../scene/claims.ts";
import type { Tie } from "../scene/ties.ts";
import type { Scene } from "../scene/scene.ts";

/** One neighbour of a thing, with every line between them. */
export interface Neighbour {
  readonly thing: SceneThing;
  readonly says: { readonly line: Tie; readonly isOut: boolean }[];
}

/** What a thing is joined to, in the order in which it came into the picture. */
export function linesOf(
  picture: Scene,
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
