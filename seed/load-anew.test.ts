import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openEmbedded } from "../api/graph/embedded.ts";
import { openReplaceable } from "../api/graph/replaceable.ts";
import { STANDING, isWhole, type Standing } from "../api/graph/version.ts";
import { onEmbedded } from "../api/testing/engines.ts";
import { sampleDatasets } from "../api/testing/sample-datasets.ts";
import { twoSorts } from "../api/testing/two-sorts.ts";
import { diff, load, type Progress } from "./load.ts";
import type { Projection } from "./projection.ts";

/** So many countries that making all anew takes less than changing them. */
const many: Projection = {
  nodes: new Map(
    Array.from({ length: 5_100 }, (_, at) => {
      const id = `country-${String(at)}`;
      const name = { name_en: id, name_zh: "地", basis: "REFERENCE" };
      return [id, { kind: "Country", properties: { id, ...name } }];
    }),
  ),
  links: [],
};

onEmbedded(() => {
  it("replaces most of a store by making it anew, with the data sets that stay", async () => {
    const folder = await mkdtemp(join(tmpdir(), "silkgraph-anew-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const graph = await openReplaceable(
      join(folder, "silkgraph.grafeo"),
      (path) => openEmbedded({ path }),
    );
    const wanted = await sampleDatasets(many);
    await load(graph, many, { datasets: { wanted, without: [] } });
    const loads = async () =>
      (await graph.read<Standing>(STANDING)).map((each) => each.loads);
    expect(await loads()).toEqual([1]);

    const steps: Progress[] = [];
    const { removed } = await load(graph, twoSorts[0], {
      onProgress: (progress) => steps.push(progress),
    });
    expect(removed).toHaveLength(many.nodes.size);
    expect(steps.at(-1)!.done).toBe(steps.at(-1)!.of);
    expect(await loads()).toEqual([2]);
    expect(await isWhole(graph)).toBe(true);
    expect(
      await graph.read(
        `MATCH (n) WHERE n:Entity OR n:Imported
         RETURN n:Imported AS isImported, count(n) AS count ORDER BY count`,
      ),
    ).toEqual([
      {
        isImported: true,
        count: wanted.reduce((sum, each) => sum + each.records.length, 0),
      },
      { isImported: false, count: twoSorts[0].nodes.size },
    ]);
    expect(
      await diff(graph, twoSorts[0], { wanted, without: [] }),
    ).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      datasets: [],
      version: await graph.version(),
    });
    await graph.close();
  });
});
