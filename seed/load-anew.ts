import type { Graph } from "../api/graph/graph.ts";
import { CARRY_LOADS, STANDING, type Standing } from "../api/graph/version.ts";
import { copying } from "./datasets/beside.ts";
import { byNumbers, fillEmpty, rowsToFill } from "./fill.ts";
import { refuse } from "./hold.ts";
import type { Whole } from "./load-aside.ts";
import { sizeOf } from "./projection.ts";
import { complete } from "./write-parts.ts";

/** Makes all data in an empty graph, which takes the place of what is there. */
export async function loadAnew(
  graph: Graph,
  replace: NonNullable<Graph["replace"]>,
  { before, wanted, version, beside, onProgress }: Whole,
): Promise<void> {
  const copies = await Promise.all(
    beside.left.map((each) => copying(graph, each)),
  );
  const imported = [...copies, ...beside.fresh];
  const of = rowsToFill(sizeOf(wanted), imported);
  await replace(async (fresh) => {
    const [standing] = await graph.read<Standing>(STANDING);
    if (standing) refuse(standing, before);
    let done = 0;
    await fillEmpty(
      byNumbers(fresh.fill!),
      wanted.nodes.values(),
      wanted.links,
      imported,
      async (rows) => onProgress?.({ done: (done += rows), of }),
    );
    await fresh.write(async (run) => {
      await run(CARRY_LOADS, { loads: standing?.loads ?? 0 });
      for (const { note } of imported) await run(note.cypher, note.params());
      await complete(run, version, sizeOf(wanted), beside);
    });
  });
}
