import { expect, it } from "vitest";
import type { Graph, Value } from "./graph.ts";

const values: Record<string, Value> = {
  null: null,
  true: true,
  false: false,
  zero: 0,
  "a negative whole number": -42,
  "the largest whole number": 2 ** 53 - 1,
  "the smallest whole number": -(2 ** 53 - 1),
  "two to the power of 53": 2 ** 53,
  "a float": 101.6869,
  "a very small float": 5e-324,
  "a very large float": 1.5e300,
  "an empty string": "",
  "a string of every quotation mark and escape": `'"\`\\ \n\t$p {x} // /* */ “” ‘’ \u0000`,
  "Chinese with a rare Han character": "中老铁路 𠮷 𪚥",
  "emoji joined and with a skin tone": "👩🏽‍🚀🇨🇳",
  "an accent as a character of its own": "e\u0301 é",
  "an empty list": [],
  "a list with nulls and of several types": [1, null, "a", true, 1.5],
  "a list of lists": [[1], [], [[2]]],
  "an empty map": {},
  "a nested map": { a: { b: [1, { c: null }], "": "", 中: 0.5 } },
};

const storable = Object.entries(values).filter(
  ([, value]) =>
    value !== null &&
    (typeof value !== "object" || (Array.isArray(value) && value.length === 0)),
);

export function keepsValues(graph: () => Graph): void {
  it.each(Object.entries(values))(
    "gives %s back from a parameter",
    async (_, value) => {
      expect(await graph().read("RETURN $value AS value", { value })).toEqual([
        { value },
      ]);
    },
  );

  it.each([
    ...storable,
    ["a list of strings", ["b", "a", "中"]],
    ["a list of whole numbers", [3, 1, 2 ** 53 - 1]],
    ["a list of floats", [1.5, -0.25]],
    ["a list of booleans", [true, false]],
  ])("keeps %s as a property", async (_, value) => {
    await graph().write((run) =>
      run("MERGE (n:Entity {id: 'kept'}) SET n.value = $value", { value }),
    );
    expect(
      await graph().read(
        "MATCH (n:Entity {id: 'kept'}) RETURN n.value AS value, n {.*} AS n",
      ),
    ).toEqual([{ value, n: { id: "kept", value } }]);
  });

  it("takes null for the absence of a property", async () => {
    await graph().write((run) =>
      run("MERGE (n:Entity {id: 'bare'}) SET n += $more", {
        more: { a: 1, b: null },
      }),
    );
    await graph().write((run) =>
      run("MATCH (n:Entity {id: 'bare'}) SET n.a = null"),
    );
    expect(
      await graph().read(
        "MATCH (n:Entity {id: 'bare'}) RETURN n {.*} AS n, n.a AS a",
      ),
    ).toEqual([{ n: { id: "bare" }, a: null }]);
  });

  it("takes whole numbers for integers", async () => {
    expect(
      await graph().read(
        "UNWIND $list AS each RETURN each / 2 AS half, $list[$one] AS second ORDER BY each SKIP $one LIMIT $one",
        { list: [7, 5, 3], one: 1 },
      ),
    ).toEqual([{ half: 2, second: 5 }]);
  });

  it("gives nodes and relationships as their properties, wherever they stand", async () => {
    await graph().write((run) =>
      run(
        "CREATE (:Entity {id: 'tail', n: 1})-[:LINK {position: 2}]->(:Entity {id: 'head'})",
      ),
    );
    const [tail, link, head] = [
      { id: "tail", n: 1 },
      { position: 2 },
      { id: "head" },
    ];
    expect(
      await graph().read(
        `MATCH p = (a:Entity {id: 'tail'})-[r:LINK]->(b)
         RETURN a, r, [a, [b]] AS list, {map: {r: r}} AS map, p`,
      ),
    ).toEqual([
      {
        a: tail,
        r: link,
        list: [tail, [head]],
        map: { map: { r: link } },
        p: { nodes: [tail, head], relationships: [link] },
      },
    ]);
  });

  it("gives moments as ISO 8601", async () => {
    expect(
      await graph().read(
        `RETURN date('2024-11-20') AS day, localdatetime('2024-11-20T10:00:00.5') AS local,
           datetime('2024-11-20T10:00:00Z') AS moment`,
      ),
    ).toEqual([
      {
        day: "2024-11-20",
        local: "2024-11-20T10:00:00.5",
        moment: "2024-11-20T10:00:00Z",
      },
    ]);
  });

  const ordered = [
    "",
    "10",
    "9",
    "Z",
    "a",
    "b",
    "é",
    "丝",
    "丝路",
    "中",
    "国",
    "！",
    "𠮷",
  ];

  it("orders strings by code point, nulls last, and the reverse descending", async () => {
    await graph().write((run) =>
      run(
        "UNWIND range(0, size($names)) AS i CREATE (:Named {name: $names[i]})",
        {
          names: ordered.toSorted((a, b) => a.length - b.length),
        },
      ),
    );
    const names = async (by: string) =>
      (
        await graph().read<{ name: string }>(
          `MATCH (n:Named) RETURN n.name AS name ORDER BY name ${by}`,
        )
      ).map(({ name }) => name);
    expect(await names("ASC")).toEqual([...ordered, null]);
    expect(await names("DESC")).toEqual([null, ...ordered.toReversed()]);
  });

  it("compares strings as it orders them", async () => {
    const common = ordered.filter((name) => name !== "！");
    expect(
      await graph().read(
        "UNWIND $list AS x WITH x WHERE x > $than RETURN collect(x) AS more",
        {
          list: common,
          than: "中",
        },
      ),
    ).toEqual([{ more: ["国", "𠮷"] }]);
  });

  it("orders numbers by size whatever their type, by several keys", async () => {
    expect(
      await graph().read(
        "UNWIND $rows AS r RETURN r.a AS a, r.b AS b ORDER BY r.a DESC, r.b",
        {
          rows: [
            { a: 1, b: "y" },
            { a: 1.5, b: "x" },
            { a: null, b: "z" },
            { a: 1, b: "x" },
          ],
        },
      ),
    ).toEqual([
      { a: null, b: "z" },
      { a: 1.5, b: "x" },
      { a: 1, b: "x" },
      { a: 1, b: "y" },
    ]);
  });
}
