import { afterAll, beforeAll, expect, it } from "vitest";
import { graphContract } from "./contract.ts";
import { GraphUnavailable, type Graph } from "./graph.ts";
import { onNeo4j } from "./graphs.ts";
import { openNeo4j } from "./neo4j.ts";
import { takeTurn, type Turn } from "./neo4j/turn.ts";

onNeo4j(graphContract);

onNeo4j(() => {
  let turn: Turn;
  beforeAll(async () => {
    turn = await takeTurn();
  });
  afterAll(() => turn.end());

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
      const graph = openNeo4j({ uri: turn.uri });
      await uses["write"]!(graph);
      await turn.stop();
      for (const use of Object.values(uses))
        await expect(use(graph)).rejects.toThrow(GraphUnavailable);
      await turn.restart();
      await graph.check();
      expect(
        await graph.read("MATCH (n:Entity {id: 'kept'}) RETURN n.id AS id"),
      ).toEqual([{ id: "kept" }]);
      await graph.close();
    },
  );
});
