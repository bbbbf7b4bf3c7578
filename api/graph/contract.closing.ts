import { expect, it } from "vitest";
import type { Open } from "./contract.ts";
import { GraphClosed, type Graph } from "./graph.ts";

const uses: Record<string, (graph: Graph) => Promise<unknown>> = {
  read: (graph) => graph.read("RETURN 1 AS one"),
  write: (graph) => graph.write((run) => run("CREATE (:Entity {id: 'late'})")),
  search: (graph) => graph.search("late", 1),
  version: (graph) => graph.version(),
  revision: async (graph) => graph.revision(),
  check: (graph) => graph.check(),
};

export function closes(open: Open): void {
  it.each(Object.entries(uses))(
    "refuses to %s once it is closed",
    async (_, use) => {
      const graph = await open();
      await graph.close();
      await expect(use(graph)).rejects.toThrow(GraphClosed);
    },
  );

  it("lets what runs finish, and takes nothing new", async () => {
    const graph = await open();
    let isClosed = false;
    const write = graph.write(async (run) => {
      await run("CREATE (:Entity {id: 'a'})");
      return {
        rows: await run("MATCH (n:Entity {id: 'a'}) RETURN n.id AS id"),
        isClosed,
      };
    });
    const queued = graph.write((run) =>
      run("CREATE (:Entity {id: 'b'}) RETURN 1 AS one"),
    );
    const read = graph.read(
      "UNWIND range(1, 200000) AS x RETURN count(x) AS count",
    );
    const closing = graph.close().then(() => (isClosed = true));
    await expect(graph.read("RETURN 1 AS one")).rejects.toThrow(GraphClosed);
    expect(await write).toEqual({ rows: [{ id: "a" }], isClosed: false });
    expect(await queued).toEqual([{ one: 1 }]);
    expect(await read).toEqual([{ count: 200_000 }]);
    await closing;
  });

  it("may be closed twice, also at once", async () => {
    const graph = await open();
    await Promise.all([graph.close(), graph.close()]);
    await graph.close();
    await expect(graph.check()).rejects.toThrow(GraphClosed);
  });
}
