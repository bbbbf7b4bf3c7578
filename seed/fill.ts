import type { StoredLink } from "../api/export/lines.ts";
import type { Fill, NumberedLink, Params } from "../api/graph/graph.ts";
import type { Imported } from "./datasets/beside.ts";
import type { Projection } from "./projection.ts";

/** How many nodes or links are handed over at a time. */
const batch = 5_000;

/** How many nodes and links are put in. */
export const rowsToFill = (
  { nodes, links }: Projection,
  imported: readonly Imported[],
): number =>
  imported.reduce(
    (sum, each) => sum + each.nodes.length + each.links.length,
    nodes.size + links.length,
  );

/** Puts all of `wanted`, and data sets beside it, into a graph that holds nothing, in parts of so many nodes or links. */
export async function fillEmpty(
  fill: Fill,
  wanted: Projection,
  imported: readonly Imported[],
  onPart: (rows: number) => Promise<void>,
): Promise<void> {
  const numbers = new Map<string, number>();
  const putNodes = async (
    labels: string[],
    all: Iterable<readonly Params[]>,
  ) => {
    for (const rows of all) {
      const given = await fill.nodes(labels, rows);
      for (const [at, { id }] of rows.entries())
        numbers.set(id as string, given[at]!);
      await onPart(rows.length);
    }
  };
  try {
    for (const [kind, ids] of idsByKind(wanted))
      await putNodes(["Entity", kind], propertiesOf(wanted, ids));
    for (const { kind, nodes } of imported)
      await putNodes(["Imported", kind], batchesOf(nodes));
    for (const { links } of [wanted, ...imported])
      for (const some of batchesOf(byType(links))) {
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

function* propertiesOf(
  { nodes }: Projection,
  ids: readonly string[],
): Generator<readonly Params[]> {
  for (const some of batchesOf(ids))
    yield some.map((id) => nodes.get(id)!.properties as unknown as Params);
}

/** The engine reads the links of one type faster where they were put in one after the other. */
const byType = (links: readonly StoredLink[]): readonly StoredLink[] =>
  links.toSorted((a, b) => (a.link < b.link ? -1 : a.link > b.link ? 1 : 0));

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
