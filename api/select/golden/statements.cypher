// $start0: ["speaker"]
// $fx0: ["laos"]
// $fx1: "2024-01-01"
// $fx2: "9999-12-31"
// $limit: 5
UNWIND $start0 AS id MATCH (far:Entity {id: id}) MATCH (m:Statement)-[:SPOKEN_BY]->(far) WITH DISTINCT m WHERE EXISTS { MATCH (m)-[:ABOUT]->(far) WHERE far.id IN $fx0 } AND m.`saidOn` <= $fx2 AND m.`saidOn` >= substring($fx1, 0, size(m.`saidOn`))
RETURN m.id AS id, m.importance AS at
ORDER BY at DESC, id LIMIT $limit;

// $start0: ["speaker"]
// $fx0: ["laos"]
// $fx1: "2024-01-01"
// $fx2: "9999-12-31"
// $limit: 5
UNWIND $start0 AS id MATCH (far:Entity {id: id}) MATCH (m:Statement)-[:SPOKEN_BY]->(far) WITH DISTINCT m WHERE EXISTS { MATCH (m)-[:ABOUT]->(far) WHERE far.id IN $fx0 } AND m.`saidOn` <= $fx2 AND m.`saidOn` >= substring($fx1, 0, size(m.`saidOn`))
RETURN count(m) AS total;

// $ids: ["praise"]
UNWIND $ids AS id
MATCH (n:Entity:Statement {id: id})
RETURN n.id AS id, {x0: n {.id, .saidOn}} AS cell;
