import { beforeEach, expect, it } from "vitest";
import {
  BadCypher,
  GraphClosed,
  NotUnique,
  type Graph,
  type Run,
} from "./graph.ts";
import { SET_VERSION } from "./version.ts";

export function writesWhole(graph: () => Graph): void {
  const ids = async () =>
    (
      await graph().read<{ id: string }>(
        "MATCH (n:Entity) RETURN n.id AS id ORDER BY id",
      )
    ).map(({ id }) => id);
  const create = (run: Run, id: string) =>
    run("CREATE (:Entity {id: $id})", { id });

  beforeEach(() => graph().write((run) => run("MATCH (n) DETACH DELETE n")));

  it("gives what the work gives, and rows within it", async () => {
    const result = await graph().write(async (run) => {
      await create(run, "a");
      return run("MATCH (n:Entity) RETURN n.id AS id");
    });
    expect(result).toEqual([{ id: "a" }]);
  });

  it("refuses a second entity of one id, created or renamed", async () => {
    await graph().write((run) => create(run, "a"));
    await graph().write((run) => create(run, "b"));
    await expect(graph().write((run) => create(run, "a"))).rejects.toThrow(
      NotUnique,
    );
    await expect(
      graph().write((run) => run("MATCH (n:Entity {id: 'b'}) SET n.id = 'a'")),
    ).rejects.toThrow(NotUnique);
    await expect(
      graph().write((run) =>
        run("UNWIND ['c', 'c'] AS id CREATE (:Entity {id: id})"),
      ),
    ).rejects.toThrow(NotUnique);
    expect(await ids()).toEqual(["a", "b"]);
  });

  it("leaves nothing of a write whose last statement fails", async () => {
    await expect(
      graph().write(async (run) => {
        await create(run, "a");
        await run(
          "MATCH (n:Entity {id: 'a'}) CREATE (n)-[:LINK]->(:Entity {id: 'b'})",
        );
        await run("RETURN 1 / 0 AS x");
      }),
    ).rejects.toThrow(BadCypher);
    expect(await ids()).toEqual([]);
  });

  it("leaves nothing of a write whose work throws, and throws the same", async () => {
    const mine = new Error("enough");
    await expect(
      graph().write(async (run) => {
        await create(run, "a");
        throw mine;
      }),
    ).rejects.toBe(mine);
    expect(await ids()).toEqual([]);
  });

  it("leaves nothing of a write that overlooks a failed statement", async () => {
    await graph().write((run) => create(run, "a"));
    await expect(
      graph().write(async (run) => {
        await create(run, "b");
        await create(run, "a").catch(() => undefined);
      }),
    ).rejects.toThrow(NotUnique);
    expect(await ids()).toEqual(["a"]);
  });

  it("waits for statements that the work does not wait for", async () => {
    await graph().write(async (run) => {
      void create(run, "a");
      void create(run, "b");
    });
    expect(await ids()).toEqual(["a", "b"]);
  });

  it("takes no statement after a write is over", async () => {
    const late = await graph().write(async (run) => ({ run }));
    await expect(create(late.run, "a")).rejects.toThrow(GraphClosed);
    expect(await ids()).toEqual([]);
  });

  it("shows a reader nothing before a write is over, and all of it at once afterwards", async () => {
    await graph().write(async (run) => {
      await create(run, "a");
      expect(await ids()).toEqual([]);
    });
    expect(await ids()).toEqual(["a"]);
  });

  it("lets two writers at once both succeed", async () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    await Promise.all(
      names.map((id) => graph().write((run) => create(run, id))),
    );
    expect(await ids()).toEqual(names);
  });

  it("lets one of two writers of the same id succeed", async () => {
    const results = await Promise.allSettled([
      graph().write((run) => create(run, "a")),
      graph().write((run) => create(run, "a")),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect(
      results.find((result) => result.status === "rejected")?.reason,
    ).toBeInstanceOf(NotUnique);
    expect(await ids()).toEqual(["a"]);
  });

  it("goes on after a write that failed", async () => {
    await expect(graph().write((run) => run("RETRN 1"))).rejects.toThrow(
      BadCypher,
    );
    await graph().write((run) => create(run, "a"));
    expect(await ids()).toEqual(["a"]);
  });

  it(
    "takes 20,000 nodes and as many links in one write",
    { timeout: 120_000 },
    async () => {
      const count = 20_000;
      const rows = Array.from({ length: count }, (_, n) => ({
        id: `n${String(n)}`,
        next: `n${String((n + 1) % count)}`,
        name_en: `Node ${String(n)}`,
        search: `node ${String(n)} 节点`,
      }));
      await graph().write(async (run) => {
        await run(
          "UNWIND $rows AS row CREATE (n:Entity:Country {id: row.id}) SET n.name_en = row.name_en, n.search = row.search",
          { rows },
        );
        await run(
          "UNWIND $rows AS row MATCH (a:Entity {id: row.id}) MATCH (b:Entity {id: row.next}) CREATE (a)-[:NEXT]->(b)",
          { rows },
        );
      });
      expect(
        await graph().read(
          "MATCH (n:Entity)-[:NEXT]->(m:Entity) RETURN count(n) AS n, count(DISTINCT m) AS m",
        ),
      ).toEqual([{ n: count, m: count }]);
      expect(await graph().search("19999", 3)).toMatchObject([
        { id: "n19999" },
      ]);
    },
  );

  it("tells the version of the data that was written last, and none when empty", async () => {
    expect(await graph().version()).toBeNull();
    for (const version of ["one", "two"]) {
      await graph().write((run) => run(SET_VERSION, { version }));
      expect(await graph().version()).toBe(version);
    }
  });
}
