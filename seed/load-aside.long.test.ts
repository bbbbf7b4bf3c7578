import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import type { Graph } from "../api/graph/graph.ts";
import { isWhole } from "../api/graph/version.ts";
import { openNeo4j } from "../api/graph/neo4j.ts";
import { onNeo4j } from "../api/testing/engines.ts";
import { takeTurn, type Turn } from "../api/testing/neo4j/turn.ts";
import { ask, china, patience, start } from "../api/testing/process.ts";
import { sampleDatasets } from "../api/testing/sample-datasets.ts";
import { size, twoSorts } from "../api/testing/two-sorts.ts";
import { diff, load } from "./load.ts";
import { removeFormer } from "./remove-former.ts";
import { validSeed } from "./valid-seed.ts";

onNeo4j(() => {
  let turn: Turn;
  let loader: Graph;
  let reader: Graph;
  beforeAll(async () => {
    turn = await takeTurn();
    const opened = openNeo4j({ uri: turn.uri });
    reader = openNeo4j({ uri: turn.uri, staleMs: 0 });
    await opened.write((run) => run("MATCH (n) DETACH DELETE n"));
    loader = {
      ...opened,
      rowsPerWrite: 100,
      aside: { ...opened.aside!, keptMs: 1_000 },
    };
  });
  afterAll(async () => {
    await loader.close();
    await reader.close();
    turn.end();
  });

  it("makes more than one transaction should hold beside what another server reads, which sees old or new", async () => {
    await load(loader, twoSorts[0]);
    // Another machine has imported them: who loads here has none of them.
    const wanted = await sampleDatasets(twoSorts[0]);
    await load(loader, twoSorts[0], { datasets: { wanted, without: [] } });
    const records = wanted.reduce((sum, each) => sum + each.records.length, 0);

    const seen: string[] = [];
    const shares: number[] = [];
    let isLoading = true;
    const loading = load(loader, twoSorts[1], {
      onProgress: ({ done, of }) => shares.push(done / of),
    });
    const waits: number[] = [];
    const removing = loading
      .then(() => removeFormer(loader, { onWait: (ms) => waits.push(ms) }))
      .finally(() => (isLoading = false));
    while (isLoading) {
      const rows = await reader.read<{ sort: string; count: number }>(
        `MATCH (p:Place)-[:WITHIN]->(c:Country)
         RETURN split(p.name_en, ' ')[1] + split(c.name_en, ' ')[1] AS sort, count(*) AS count`,
      );
      const [found] = await reader.search("land", 1);
      expect(found).toBeDefined();
      const imported = await reader.read(
        "MATCH (n:Imported) RETURN count(n) AS count",
      );
      expect(imported).toEqual([{ count: records }]);
      seen.push(JSON.stringify(rows));
    }
    const { changed } = await loading;
    const whole = (sort: string) => JSON.stringify([{ sort, count: size }]);
    expect([...new Set(seen)]).toEqual([whole("00"), whole("11")]);
    expect(changed).toHaveLength(2 * size);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);

    for (const graph of [loader, reader])
      expect(await isWhole(graph)).toBe(true);
    expect(await diff(reader, twoSorts[1])).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      datasets: [],
    });
    // Nothing is left of what was served before, once no question can be reading it.
    await removing;
    expect(waits.every((ms) => ms > 0 && ms <= 1_000)).toBe(true);
    expect(
      await reader.read(
        "MATCH (n) WHERE NOT n:Version AND NOT n:ImportedDataset RETURN count(n) AS count",
      ),
    ).toEqual([{ count: 2 * size + records }]);
  });

  it("removes at the next start what a loader has left that died after the switch", async () => {
    const { projection } = await validSeed(undefined);
    await loader.write((run) => run("MATCH (n) DETACH DELETE n"));
    await load(loader, projection);
    await load(loader, twoSorts[0]);
    await load(loader, projection);
    const count = async () => {
      const [row] = await reader.read<{ count: number }>(
        "MATCH (n) WHERE NOT n:Version RETURN count(n) AS count",
      );
      return row!.count;
    };
    const whole = projection.nodes.size;
    const folder = await mkdtemp(join(tmpdir(), "silkgraph-former-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    expect(await count()).toBe(whole + 2 * size);
    const server = start({ NEO4J_URI: turn.uri, SILKGRAPH_DATA: folder });
    await expect.poll(count, patience).toBe(whole);
    await expect
      .poll(async () => ask(await server.address), patience)
      .toEqual(china);
  });
});
