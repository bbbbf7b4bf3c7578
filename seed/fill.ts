import type { StoredLink } from "../api/export/lines.ts";
import type { Fill, NumberedLink, Params } from "../api/graph/graph.ts";
import type { Projection } from "./projection.ts";

/** How many nodes or links are handed over at a time. */
const batch = 5_000;

/** Puts all of `wanted` into a graph that holds nothing, in parts of so many nodes or links. */
export async function fillEmpty(
  fill: Fill,
  wanted: Projection,
  onPart: (rows: number) => Promise<void>,
): Promise<void> {
  const numbers = new Map<string, number>();
  try {
    for (const [kind, ids] of idsByKind(wanted))
      for (const some of batchesOf(ids)) {
        const rows = some.map(
          (id) => wanted.nodes.get(id)!.properties as unknown as Params,
        );
        const given = await fill.nodes(["Entity", kind], rows);
        for (const [at, id] of some.entries()) numbers.set(id, given[at]!);
        await onPart(some.length);
      }
    for (const some of batchesOf(wanted.links)) {
      await fill.links(some.flatMap((link) => numbered(link, numbers)));
      await onPart(some.length);
    }
  } finally {
    await fill.end();
  }
}

/** As Cypher matches nothing there, nothing is made where an end is missing. */
function numbered(
  { link, from, to, properties }: StoredLink,
  numbers: ReadonlyMap<string, number>,
): NumberedLink[] {
  const src = numbers.get(from);
  const dst = numbers.get(to);
  return src === undefined || dst === undefined
    ? []
    : [{ src, dst, type: link, properties }];
}

function idsByKind({ nodes }: Projection): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, { kind }] of nodes) {
    const own = ids.get(kind);
    if (own) own.push(id);
    else ids.set(kind, [id]);
  }
  return ids;
}

function* batchesOf<Item>(all: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < all.length; at += batch)
    yield all.slice(at, at + batch);
}
