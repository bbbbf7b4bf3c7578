import { beforeAll, expect, it } from "vitest";
import { BadCypher, TimedOut, WriteRefused, type Graph } from "./graph.ts";

const writes = [
  "CREATE (:Entity {id: 'new'})",
  "MERGE (n:Entity {id: 'a'}) RETURN n",
  "MERGE (n:Entity {id: 'a'}) ON CREATE SET n.x = 1 ON MATCH SET n.x = 2",
  "MATCH (n:Entity {id: 'a'}) SET n.x = 1",
  "MATCH (n:Entity {id: 'a'}) SET n += {x: 1} RETURN n.id AS id",
  "MATCH (n:Entity {id: 'a'}) SET n:Marked",
  "MATCH (n:Entity {id: 'nobody'}) SET n.x = 1",
  "MATCH (n:Entity {id: 'a'}) DETACH DELETE n",
  "MATCH (:Entity {id: 'a'})-[r]->() DELETE r",
  "MATCH (n:Entity {id: 'a'}) REMOVE n.name",
  "MATCH (n:Entity {id: 'a'}) REMOVE n:Country",
  "MATCH (a:Entity {id: 'a'}), (b:Entity {id: 'b'}) MERGE (a)-[:LINK]->(b)",
  "MATCH (n:Entity) CALL (n) { CREATE (m:Copy {of: n.id}) RETURN m } RETURN m",
  "MATCH (n:Entity) CALL (n) { SET n.x = 1 } RETURN n.id AS id",
  "MATCH (n:Entity) FOREACH (x IN [1, 2] | CREATE (:Copy {x: x}))",
  "MATCH (n:Entity) RETURN n.id AS id UNION MATCH (n:Entity) SET n.x = 1 RETURN n.id AS id",
  "CREATE INDEX more FOR (n:Entity) ON (n.name)",
  "DROP CONSTRAINT entity_id_unique",
  "/* RETURN 1 */ create (:Entity {id: 'new'})",
];

const reads: Record<string, string> = {
  "in strings": `RETURN 'CREATE (:X)' AS x, "MERGE SET DELETE" AS y`,
  "in comments":
    "MATCH (n:Entity {id: 'a'}) // CREATE (:X)\n /* SET n.x = 1 */ RETURN n.id AS x",
  "as names in backticks":
    "MATCH (n:Entity {id: 'a'}) RETURN n.`create` AS `set`, {`delete`: 1} AS `merge`",
  "as parts of names":
    "MATCH (n:Entity {id: 'a'}) RETURN n.created AS created, n.offset AS settings",
  "as labels and links":
    "MATCH (n:`Create`)-[:`SET`]->(m:`Delete`) RETURN n.id AS id",
};

const faults: Record<string, string> = {
  "of no clause": "RETRN 1",
  "that breaks off": "MATCH (n:Entity {id: 'a'}) RETURN",
  "with a variable that nothing binds": "MATCH (n:Entity) RETURN m",
  "with an unknown function": "RETURN nothing(1) AS x",
  "without its parameter": "RETURN $missing AS x",
  "that divides by zero": "RETURN 1 / 0 AS x",
  "of two statements": "RETURN 1 AS x; RETURN 2 AS x",
};

/** Long on both engines, and over by itself. */
const slow =
  "UNWIND range(1, 4000000) AS x WITH x % 1000 AS y, x ORDER BY y DESC, x RETURN count(y) AS count";

export function readsOnly(graph: () => Graph): void {
  const everything = () =>
    graph().read(
      `MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
       RETURN n {.*} AS n, n:Country AS isCountry, type(r) AS link, m.id AS m ORDER BY n.id`,
    );

  beforeAll(() =>
    graph().write((run) =>
      run(
        "CREATE (:Entity:Country {id: 'a', name: 'A'})-[:LINK]->(:Entity {id: 'b'})",
      ),
    ),
  );

  it.each(writes)("refuses %s", async (cypher) => {
    const before = await everything();
    await expect(graph().read(cypher)).rejects.toThrow(WriteRefused);
    expect(await everything()).toEqual(before);
  });

  it.each(Object.entries(reads))(
    "takes words of writing %s",
    async (_, cypher) => {
      await expect(graph().read(cypher)).resolves.toBeInstanceOf(Array);
    },
  );

  it.each(Object.entries(faults))(
    "calls a statement %s bad Cypher",
    async (_, cypher) => {
      await expect(graph().read(cypher)).rejects.toThrow(BadCypher);
    },
  );

  it("lets go of a read past its time, and serves the next", async () => {
    const start = performance.now();
    await expect(graph().read(slow, {}, { timeoutMs: 100 })).rejects.toThrow(
      TimedOut,
    );
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(await graph().read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("serves many reads at once", async () => {
    const ids = Array.from({ length: 200 }, (_, index) =>
      index % 2 ? "a" : "b",
    );
    const rows = await Promise.all(
      ids.map((id) =>
        graph().read("MATCH (n:Entity {id: $id}) RETURN n.id AS id", { id }),
      ),
    );
    expect(rows.flat()).toEqual(ids.map((id) => ({ id })));
  });

  it("answers that it is there", async () => {
    await expect(graph().check()).resolves.toBeUndefined();
  });
}
