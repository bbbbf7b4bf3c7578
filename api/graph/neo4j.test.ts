import { availableParallelism } from "node:os";
import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { graphContract } from "./contract.ts";
import { GraphUnavailable, type Graph, type Run } from "./graph.ts";
import { SET_VERSION } from "./version.ts";
import { onNeo4j, type OpenEmpty } from "../testing/engines.ts";
import { openNeo4j } from "./neo4j.ts";
import {
  neo4jVersions,
  startNeo4j,
  type Neo4jServer,
} from "../testing/neo4j/server.ts";

for (const version of neo4jVersions) onNeo4j(graphContract, version);

onNeo4j((open) => {
  it("serves as many statements at once as its machine has processors", async () => {
    const graph = await open();
    await graph.check();
    expect(graph.parallel).toBe(availableParallelism());
  });

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

const whileOthersCommit = (open: OpenEmpty) => {
  /** What is read at the begin of a walk, and at its end. */
  const walk = async (graph: Graph) =>
    (await graph.read<{ seen: number[] }>(WALK))[0]!.seen;
  const fill = async () => {
    const graph = await open();
    await graph.write((run) =>
      run("CREATE (:Entity {id: 'first', v: 0}), (:Entity {id: 'last', v: 0})"),
    );
    // Planned by now, it begins at once.
    expect(await walk(graph)).toEqual([0, 0]);
    return graph;
  };

  it("answers a statement of one state of the data, though they change while it runs", async () => {
    const graph = await fill();
    const walking = walk(graph);
    for (const v of [1, 2, 3])
      await graph.write(async (run) => {
        await run("MATCH (n:Entity) SET n.v = $v", { v });
        await run(SET_VERSION, { version: String(v) });
      });
    const [begin, end] = await walking;
    expect(end).toBe(begin);
  });

  it(
    "answers, though others commit all the time what is none of the data",
    { tags: ["long"] },
    async () => {
      const graph = await fill();
      const visit = () =>
        graph.write((run) =>
          run("MERGE (n:Visit {of: 'none'}) SET n.at = timestamp()"),
        );
      await visit();
      let isOver = false;
      const walking = walk(graph).finally(() => (isOver = true));
      while (!isOver) await visit();
      expect(await walking).toEqual([0, 0]);
    },
  );
};
for (const version of neo4jVersions) onNeo4j(whileOthersCommit, version);

/** Reads one node at its begin, and the other when some time has gone. */
const WALK = /* cypher */ `
  MATCH (first:Entity {id: 'first'})
  WITH first.v AS begin
  UNWIND range(1, 300000) AS step
  WITH begin, sum(step % 7) AS walked
  MATCH (last:Entity {id: 'last'}) WHERE walked > 0
  RETURN [begin, last.v] AS seen`;

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
  const password = "right-password";
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j({ password });
  });
  afterAll(() => server.end());
  const openServer = (options: Partial<Parameters<typeof openNeo4j>[0]> = {}) =>
    openNeo4j({ uri: server.uri, password, ...options });

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
      const graph = openServer();
      await uses["write"]!(graph);
      await server.stop();
      for (const use of Object.values(uses)) {
        const before = performance.now();
        await expect(use(graph)).rejects.toThrow(GraphUnavailable);
        expect(performance.now() - before).toBeLessThan(2_000);
      }
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

  it("asks a server that answers routing which members there are, and does all it does otherwise", async () => {
    const graph = openServer({ uri: server.uri.replace("bolt:", "neo4j:") });
    for (const [name, use] of Object.entries(uses))
      await expect(use(graph), name).resolves.not.toThrow();
    await graph.write(async (run) => {
      await run("MERGE (:Entity {id: 'routed'})");
    });
    // What was written is read at once, on whichever member.
    expect(
      await graph.read("MATCH (n:Entity {id: 'routed'}) RETURN n.id AS id"),
    ).toEqual([{ id: "routed" }]);
    await graph.close();
  });

  it("says which variable names a database that is not there", async () => {
    const graph = openServer({ database: "nowhere" });
    await expect(graph.check()).rejects.toThrow(
      /does not serve the database “nowhere”: .+ Check NEO4J_DATABASE\.$/,
    );
    await graph.close();
  });

  it("does not have the user locked by trying a wrong password again and again", async () => {
    const wrong = openServer({ password: "wrong-password" });
    const right = openServer();
    await right.read("RETURN 1 AS one");
    const until = performance.now() + 6_000;
    while (performance.now() < until) {
      await expect(
        Promise.all(
          Array.from({ length: 3 }, () => wrong.read("RETURN 1 AS one")),
        ),
      ).rejects.toThrow(
        /refuses the user “neo4j”: .+ Check NEO4J_USER and NEO4J_PASSWORD\.$/,
      );
      // Each is a connection of its own, which is let in anew.
      const other = openServer();
      await other.read("RETURN 1 AS one");
      await other.close();
    }
    await wrong.close();
    await right.close();
  });
});

it("tells at once, and again, that a server does not speak", async () => {
  const mute = createServer();
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const { port } = mute.address() as AddressInfo;
  const graph = openNeo4j({ uri: `bolt://127.0.0.1:${String(port)}` });
  onTestFinished(async () => {
    await graph.close();
    mute.close();
  });
  const times: number[] = [];
  while (times.length < 10) {
    const before = performance.now();
    await expect(graph.read("RETURN 1 AS one")).rejects.toThrow(
      GraphUnavailable,
    );
    times.push(performance.now() - before);
  }
  expect(Math.max(...times)).toBeLessThan(2_500);
  expect(times.filter((ms) => ms < 100).length).toBeGreaterThan(5);
});
