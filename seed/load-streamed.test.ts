import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, expect, it } from "vitest";
import { MadeGraph } from "../api/bench/made.ts";
import type { StoredNode } from "../api/export/lines.ts";
import type { Graph } from "../api/graph/graph.ts";
import { isWhole } from "../api/graph/version.ts";
import { eachGraph, onEmbedded } from "../api/testing/engines.ts";
import { versionOf } from "./lines.ts";
import { load, loadStreamed, readGraph, type Progress } from "./load.ts";
import type { Projection, Streamed } from "./projection.ts";
import { validSeed } from "./valid-seed.ts";

const countryAt = (at: number): StoredNode => {
  const id = `country-${String(at).padStart(7, "0")}`;
  const name = { name_en: id, name_zh: "地", basis: "REFERENCE" };
  return { kind: "Country", properties: { id, ...name } };
};

/** So many countries, each made when it is asked for. */
const countries = (count: number): Streamed => ({
  size: { nodes: count, links: 0 },
  nodes: {
    *[Symbol.iterator]() {
      for (let at = 0; at < count; at++) yield countryAt(at);
    },
  },
  links: [],
});

const held = ({ nodes, links }: Streamed): Projection => ({
  nodes: new Map(
    Array.from(nodes, (node) => [String(node.properties["id"]), node]),
  ),
  links: [...links],
});

eachGraph((_, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });

  it("fills an empty graph with what is walked, as it is with the same data held", async () => {
    const { projection } = await validSeed(undefined);
    const made = new MadeGraph(projection, { nodes: 2_000, links: 4_500 });
    const steps: Progress[] = [];
    const version = await loadStreamed(graph, made, {
      onProgress: (progress) => steps.push(progress),
    });
    const same = held(made);
    expect([same.nodes.size, same.links.length]).toEqual([
      made.size.nodes,
      made.size.links,
    ]);
    const all = made.size.nodes + made.size.links;
    expect(steps.at(-1)).toEqual({ done: all, of: all });
    expect([version, await graph.version(), await isWhole(graph)]).toEqual([
      versionOf(same),
      version,
      true,
    ]);
    expect(versionOf(await readGraph(graph))).toBe(version);
    expect(await load(graph, same)).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      version,
    });
    await expect(loadStreamed(graph, made)).rejects.toThrow(
      "Only a graph that holds nothing can be filled.",
    );
  });

  it("gives no version to what is not walked in order", async () => {
    await graph.write((run) => run("MATCH (n) DETACH DELETE n"));
    const { size, links } = countries(2);
    await expect(
      loadStreamed(graph, { size, links, nodes: [1, 0].map(countryAt) }),
    ).rejects.toThrow("country-0000000 does not come after country-0000001.");
    expect(await graph.version()).toBe(null);
  });
});

onEmbedded((open) => {
  it(
    "holds little more than the ids of what it has put in, however much that is",
    { tags: ["long"], timeout: 600_000 },
    async () => {
      setFlagsFromString("--expose-gc");
      const collect = runInNewContext("gc") as () => void;
      const most = async (count: number) => {
        const graph = await open();
        let bytes = 0;
        await loadStreamed(graph, countries(count), {
          onProgress: ({ done }) => {
            if (done % 20_000 !== 0) return;
            collect();
            bytes = Math.max(bytes, process.memoryUsage().heapUsed);
          },
        });
        return bytes;
      };
      const [few, many] = [await most(20_000), await most(200_000)];
      expect((many - few) / 180_000).toBeLessThan(200);
    },
  );
});
