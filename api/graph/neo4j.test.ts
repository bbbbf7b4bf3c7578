import { afterAll, beforeAll, expect, it } from "vitest";
import { graphContract } from "./contract.ts";
import { GraphUnavailable, type Graph, type Run } from "./graph.ts";
import { onNeo4j } from "../testing/engines.ts";
import { openNeo4j } from "./neo4j.ts";
import { startNeo4j, type Neo4jServer } from "../testing/neo4j/server.ts";

onNeo4j(graphContract);

onNeo4j((open) => {
  it("lets two writers both succeed that wait for each other", async () => {
    const graph = await open();
    await graph.write((run) =>
      run("CREATE (:Entity {id: 'a'}), (:Entity {id: 'b'})"),
    );
    const [first, second] = [meeting(), meeting()];
    const mark = (run: Run, id: string, by: string) =>
      run("MATCH (n:Entity {id: $id}) SET n.by = $by", { id, by });
    const writer = (
      ids: readonly string[],
      by: string,
      mine: Meeting,
      other: Meeting,
    ) =>
      graph.write(async (run) => {
        await mark(run, ids[0]!, by);
        mine.arrive();
        await other.arrived;
        await mark(run, ids[1]!, by);
      });
    await Promise.all([
      writer(["a", "b"], "x", first, second),
      writer(["b", "a"], "y", second, first),
    ]);
    const rows = await graph.read<{ by: string }>(
      "MATCH (n:Entity) RETURN DISTINCT n.by AS by",
    );
    expect(rows).toHaveLength(1);
  });
});

interface Meeting {
  readonly arrived: Promise<void>;
  arrive(): void;
}

function meeting(): Meeting {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  return { arrived, arrive: () => arrive() };
}

onNeo4j(() => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(() => server.end());

  const uses: Record<string, (graph: Graph) => Promise<unknown>> = {
    read: (graph) => graph.read("MATCH (n:Entity) RETURN n.id AS id"),
    write: (graph) => graph.write((run) => run("MERGE (:Entity {id: 'kept'})")),
    search: (graph) => graph.search("word", 1),
    check: (graph) => graph.check(),
  };

  it(
    "says that it is out of reach, and serves again without being reopened",
    { timeout: 120_000 },
    async () => {
      const graph = openNeo4j({ uri: server.uri });
      await uses["write"]!(graph);
      await server.stop();
      for (const use of Object.values(uses))
        await expect(use(graph)).rejects.toThrow(GraphUnavailable);
      await server.restart();
      await expect
        .poll(() => graph.check().catch((error: unknown) => error), {
          timeout: 30_000,
        })
        .toBeUndefined();
      expect(
        await graph.read("MATCH (n:Entity {id: 'kept'}) RETURN n.id AS id"),
      ).toEqual([{ id: "kept" }]);
      await graph.close();
    },
  );
});
