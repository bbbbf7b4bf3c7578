import type { SceneThing } from "./claims.ts";
import type { Hidden } from "./filtered.ts";
import type { Scene } from "./scene.ts";
import type { Tie } from "./ties.ts";

/** A thing that another is joined to, with every line between them. */
export interface Joined {
  readonly thing: SceneThing;
  readonly says: { readonly line: Tie; readonly isOut: boolean }[];
}

/** What a thing is joined to, in the order in which it came into the picture. */
export function linesOf(picture: Scene, id: string, hidden: Hidden): Joined[] {
  const found = new Map<string, Joined>();
  for (const line of picture.lines) {
    const isOut = line.from === id;
    if (!isOut && line.to !== id) continue;
    if (hidden.lines.has(line.id)) continue;
    const thing = picture.things.get(isOut ? line.to : line.from);
    if (!thing || hidden.things.has(thing.id)) continue;
    const neighbour = found.get(thing.id) ?? { thing, says: [] };
    neighbour.says.push({ line, isOut });
    found.set(thing.id, neighbour);
  }
  return [...picture.things.keys()].flatMap((each) => found.get(each) ?? []);
}
