import { beforeAll, expect, it } from "vitest";
import type { Graph, Params } from "./graph.ts";

const setting = `
  CREATE (a:Entity:Country {id: 'a', rank: 1}), (b:Entity:Country {id: 'b', rank: 2}),
    (c:Entity:Strategy {id: 'c', rank: 3, name_en: 'Vision'}), (d:Entity:Strategy {id: 'd'}),
    (a)-[:JOINS {on: 1, at: 'x'}]->(b), (a)-[:JOINS {on: 2}]->(b), (b)-[:HOLDS {on: 3}]->(c),
    (c)-[:FAR {on: 4}]->(d), (a)-[:HOLDS {on: 5}]->(c)`;

const path =
  "[n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | r.on] AS ons";

/** Forms that questions are made of, each with its answer on the setting. */
const forms: Record<string, [cypher: string, params: Params, rows: unknown[]]> =
  {
    "parallel links with properties of their own": [
      "MATCH (:Entity {id: 'a'})-[r:JOINS]->(m) RETURN m.id AS id, r {.*} AS r ORDER BY r.on",
      {},
      [
        { id: "b", r: { on: 1, at: "x" } },
        { id: "b", r: { on: 2 } },
      ],
    ],
    "the ends and the type of a link, seen from either end": [
      `MATCH (:Entity {id: 'b'})-[r]-(m)
     RETURN type(r) AS type, startNode(r).id AS tail, endNode(r).id AS head ORDER BY r.on`,
      {},
      [
        { type: "JOINS", tail: "a", head: "b" },
        { type: "JOINS", tail: "a", head: "b" },
        { type: "HOLDS", tail: "b", head: "c" },
      ],
    ],
    "a subquery with order and limit, links of several types, and the kind by label":
      [
        `MATCH (n:Entity {id: $id})
     CALL (n) {
       MATCH (n)-[r:JOINS|HOLDS]->(m)
       WITH m, r ORDER BY r.on DESC LIMIT $first
       RETURN collect(m {.*, on: r.on, kind: [l IN labels(m) WHERE l <> 'Entity'][0]}) AS links
     }
     RETURN n {.id, links: links} AS n`,
        { id: "a", first: 2 },
        [
          {
            n: {
              id: "a",
              links: [
                {
                  id: "c",
                  rank: 3,
                  name_en: "Vision",
                  on: 5,
                  kind: "Strategy",
                },
                { id: "b", rank: 2, on: 2, kind: "Country" },
              ],
            },
          },
        ],
      ],
    "a subquery within a subquery, and one that finds nothing": [
      `MATCH (n:Entity {id: 'a'})
     CALL (n) {
       MATCH (n)-[r:JOINS]->(m)
       CALL (m) { MATCH (m)-[:HOLDS]->(s) WITH s ORDER BY s.id LIMIT $first RETURN collect(s {.id}) AS held }
       WITH m, r, held ORDER BY r.on LIMIT $first
       RETURN collect(m {.id, held: held}) AS joined
     }
     CALL (n) { MATCH (n)-[:FAR]->(m) RETURN collect(m {.id}) AS far }
     RETURN n {.id, joined: joined, far: far} AS n`,
      { first: 1 },
      [{ n: { id: "a", joined: [{ id: "b", held: [{ id: "c" }] }], far: [] } }],
    ],
    "one or none in a subquery": [
      `MATCH (n:Strategy)
     CALL (n) { OPTIONAL MATCH (n)-[:FAR]->(m) WITH m ORDER BY m.id LIMIT 1
       RETURN CASE WHEN m IS NULL THEN null ELSE m {.id} END AS far }
     RETURN n.id AS id, far ORDER BY id`,
      {},
      [
        { id: "c", far: { id: "d" } },
        { id: "d", far: null },
      ],
    ],
    "a union in a subquery": [
      `MATCH (n:Entity {id: 'a'})
     CALL (n) { MATCH (n)-[:JOINS]->(m) RETURN m.id AS id UNION MATCH (n)-[:HOLDS]->(m) RETURN m.id AS id }
     WITH id ORDER BY id
     RETURN collect(id) AS ids`,
      {},
      [{ ids: ["b", "c"] }],
    ],
    "a map projection with what is not there": [
      "MATCH (n:Entity {id: 'd'}) RETURN n {.id, .rank, more: n.rank + 1, list: [n.id, n.rank], over: {id: 1}} AS n",
      {},
      [
        {
          n: {
            id: "d",
            rank: null,
            more: null,
            list: ["d", null],
            over: { id: 1 },
          },
        },
      ],
    ],
    "counts and existence, as columns and in a projection": [
      `MATCH (n:Country)
     RETURN n.id AS id, COUNT { (n)-->() } AS out, COUNT { (n)<-[:JOINS|HOLDS]-(m) WHERE m.rank > 0 } AS joined,
       EXISTS { (n)-[:HOLDS]->(:Strategy {name_en: 'Vision'}) } AS holds, n {.id, out: COUNT { (n)-->() }} AS n
     ORDER BY id`,
      {},
      [
        { id: "a", out: 3, joined: 0, holds: true, n: { id: "a", out: 3 } },
        { id: "b", out: 1, joined: 2, holds: true, n: { id: "b", out: 1 } },
      ],
    ],
    "existence as a condition, and its absence": [
      "MATCH (n:Entity) WHERE EXISTS { MATCH (n)-[:HOLDS]->(m) WHERE m.rank = $rank } OR NOT (n)-->() RETURN n.id AS id ORDER BY id",
      { rank: 3 },
      [{ id: "a" }, { id: "b" }, { id: "d" }],
    ],
    "the shortest path over some types, either way": [
      `MATCH (x:Entity {id: 'd'}), (y:Entity {id: 'a'})
     MATCH p = shortestPath((x)-[:JOINS|HOLDS|FAR*..6]-(y)) RETURN ${path}, length(p) AS hops`,
      {},
      [{ ids: ["d", "c", "a"], ons: [4, 5], hops: 2 }],
    ],
    "no path within the bound": [
      "MATCH (x:Entity {id: 'd'}), (y:Entity {id: 'a'}) MATCH p = shortestPath((x)-[*..1]-(y)) RETURN length(p) AS hops",
      {},
      [],
    ],
    "all shortest paths, parallel links as paths of their own": [
      `MATCH (x:Entity {id: 'a'}), (y:Entity {id: 'b'})
     MATCH p = allShortestPaths((x)-[:JOINS|HOLDS*..6]-(y)) RETURN ${path} ORDER BY ons`,
      {},
      [
        { ids: ["a", "b"], ons: [1] },
        { ids: ["a", "b"], ons: [2] },
      ],
    ],
    "paths of a bounded length": [
      `MATCH p = (:Entity {id: 'a'})-[:JOINS|HOLDS|FAR*2..3]->(:Entity {id: 'd'})
     RETURN ${path} ORDER BY length(p), ons LIMIT $count`,
      { count: 2 },
      [
        { ids: ["a", "c", "d"], ons: [5, 4] },
        { ids: ["a", "b", "c", "d"], ons: [1, 3, 4] },
      ],
    ],
    "entities in the order of a list of ids, gaps kept": [
      "UNWIND range(0, size($ids) - 1) AS i OPTIONAL MATCH (n:Entity {id: $ids[i]}) RETURN n.rank AS rank ORDER BY i",
      { ids: ["c", "nobody", "a"] },
      [{ rank: 3 }, { rank: null }, { rank: 1 }],
    ],
    "entities of some kinds": [
      "MATCH (n:Entity) WHERE any(l IN labels(n) WHERE l IN $kinds) RETURN count(n) AS count",
      { kinds: ["Country", "Port"] },
      [{ count: 2 }],
    ],
    "a condition that a null parameter turns off": [
      "MATCH (n:Entity) WHERE $least IS NULL OR n.rank >= $least RETURN count(n) AS count",
      { least: null },
      [{ count: 4 }],
    ],
    "the page after a cursor": [
      `MATCH (n:Entity) WHERE n.rank < $rank OR (n.rank = $rank AND n.id > $id)
     RETURN n.id AS id ORDER BY n.rank DESC, n.id LIMIT $first`,
      { rank: 3, id: "c", first: 1 },
      [{ id: "b" }],
    ],
    "a page by place": [
      "MATCH (n:Entity) RETURN n.id AS id ORDER BY id SKIP $skip LIMIT $first",
      { skip: 1, first: 2 },
      [{ id: "b" }, { id: "c" }],
    ],
    "sums by group": [
      `MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->(m)
     RETURN [l IN labels(n) WHERE l <> 'Entity'][0] AS kind, count(r) AS links, count(DISTINCT m) AS heads,
       sum(n.rank) AS sum, min(r.on) AS least, max(r.on) AS most ORDER BY kind`,
      {},
      [
        { kind: "Country", links: 4, heads: 2, sum: 5, least: 1, most: 5 },
        { kind: "Strategy", links: 1, heads: 1, sum: 3, least: 4, most: 4 },
      ],
    ],
    "functions of text, in whole characters": [
      `RETURN toLower('ABÇ') AS lower, size('中国𠮷') AS size, substring('𠮷中国', 1, 2) AS part, split('a b', ' ') AS split,
       'Vision' STARTS WITH 'Vi' AS starts, 'Vision' CONTAINS 'sio' AS contains, 'Vision' =~ '(?i)vis.*' AS fits`,
      {},
      [
        {
          lower: "abç",
          size: 3,
          part: "中国",
          split: ["a", "b"],
          starts: true,
          contains: true,
          fits: true,
        },
      ],
    ],
    "functions of lists": [
      `RETURN head($list) AS head, last($list) AS last, $list[0..2] AS two, [x IN $list WHERE x > 1 | x * 2] AS twice,
       reduce(sum = 0, x IN $list | sum + x) AS sum, any(x IN $list WHERE x = 3) AS any, none(x IN [] WHERE x = 3) AS none, 2 IN $list AS has`,
      { list: [1, 2, 3] },
      [
        {
          head: 1,
          last: 3,
          two: [1, 2],
          twice: [4, 6],
          sum: 6,
          any: true,
          none: true,
          has: true,
        },
      ],
    ],
  };

export function runsCypher(graph: () => Graph): void {
  beforeAll(() => graph().write((run) => run(setting)));

  it.each(Object.entries(forms))(
    "answers %s",
    async (_, [cypher, params, rows]) => {
      expect(await graph().read(cypher, params)).toEqual(rows);
    },
  );
}
