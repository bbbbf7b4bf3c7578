import { beforeAll, expect, it } from "vitest";
import type { Graph } from "./graph.ts";

const entities = {
  railway: "laos china railway 中 国 老 挝 铁 路 中国 国老 老挝 挝铁 铁路",
  initiative: "belt and road initiative 一 带 路 一带 带一 一路",
  "rare-name": "𠮷 野 𠮷野 yoshino",
  "the-road": "the a an of road or not to",
};

export function searches(graph: () => Graph): void {
  const found = async (text: string, limit = 10) =>
    (await graph().search(text, limit)).map(({ id }) => id).sort();

  beforeAll(() =>
    graph().write((run) =>
      run(
        "UNWIND $rows AS row CREATE (n:Entity {id: row.id, search: row.search})",
        {
          rows: Object.entries(entities).map(([id, search]) => ({
            id,
            search,
          })),
        },
      ),
    ),
  );

  it.each<[string, string[]]>([
    ["railway", ["railway"]],
    ["RAILWAY", ["railway"]],
    ["rail", []],
    ["铁路", ["railway"]],
    ["路铁", []],
    ["路", ["initiative", "railway"]],
    ["一带 一路", ["initiative"]],
    ["𠮷野", ["rare-name"]],
    ["laos yoshino", ["railway", "rare-name"]],
    ["the", ["the-road"]],
    ["a", ["the-road"]],
    ["AND", ["initiative"]],
    ["OR", ["the-road"]],
    ["NOT road", ["initiative", "the-road"]],
    ["railway -china", ["railway"]],
    ["+laos", ["railway"]],
    ['"belt road"', ["initiative", "the-road"]],
    ["rail*", []],
    ["raylway~2", []],
    ["id:railway", ["railway"]],
    ["search:[a TO z]", ["the-road"]],
    ["belt/road\\", ["initiative", "the-road"]],
    ["road^5 && {belt} || !(initiative", ["initiative", "the-road"]],
    ["一带，一路。", ["initiative"]],
    ["", []],
    [" ", []],
    ['!!! *?~ "', []],
    ["nothing like it", []],
  ])("finds for %j the entities with one of its words", async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it("gives those with more of the words first", async () => {
    const matches = await graph().search("belt road initiative", 10);
    expect(matches.map(({ id }) => id)).toEqual(["initiative", "the-road"]);
    expect(matches[0]!.score).toBeGreaterThan(matches[1]!.score);
  });

  it("gives no more than asked for", async () => {
    expect(await graph().search("belt road initiative", 1)).toMatchObject([
      { id: "initiative" },
    ]);
    expect(await graph().search("road", 0)).toEqual([]);
  });

  it("bears a text of thousands of words", async () => {
    const text = `railway ${Array.from({ length: 5_000 }, (_, index) => `word${String(index)}`).join(" ")}`;
    expect(await found(text)).toEqual(["railway"]);
  });

  it("follows what is written, and only once it is", async () => {
    await graph().write(async (run) => {
      await run("CREATE (:Entity {id: 'fresh', search: 'fresh fish'})");
      expect(await found("fish")).toEqual([]);
    });
    expect(await found("fish")).toEqual(["fresh"]);
    await graph().write((run) =>
      run("MATCH (n:Entity {id: 'fresh'}) SET n.search = 'fresh bread'"),
    );
    expect(await found("fish")).toEqual([]);
    expect(await found("bread")).toEqual(["fresh"]);
    await graph().write((run) =>
      run("MATCH (n:Entity {id: 'fresh'}) DELETE n"),
    );
    expect(await found("bread")).toEqual([]);
  });

  it("keeps nothing of a write that failed", async () => {
    await graph()
      .write(async (run) => {
        await run("CREATE (:Entity {id: 'doomed', search: 'doomed'})");
        throw new Error("enough");
      })
      .catch(() => undefined);
    expect(await found("doomed")).toEqual([]);
  });
}
