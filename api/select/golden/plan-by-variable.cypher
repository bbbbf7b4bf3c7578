// variables: {"by":"IMPORTANCE","withMembers":false}

// $limit: 1
MATCH (m:Organization) WHERE m.importance IS NOT NULL
RETURN m.id AS id, m.importance AS at
ORDER BY at DESC, id LIMIT $limit;

// $ids: ["union"]
UNWIND $ids AS id
MATCH (n:Entity:Organization {id: id})
RETURN n.id AS id, {x0: n {.id}} AS cell;

// variables: {"by":"NAME_EN","withMembers":true,"filter":{"members":{"id":["kenya"]}}}

// $start0: ["kenya"]
// $limit: 1
UNWIND $start0 AS id MATCH (far:Entity {id: id}) MATCH (m:Organization)-[:HAS_MEMBER]->(far) WITH DISTINCT m
RETURN m.id AS id, m.sort_en AS at
ORDER BY at, id LIMIT $limit;

// $ids: ["union"]
UNWIND $ids AS id
MATCH (n:Entity:Organization {id: id})
CALL (n) {
  MATCH (n)-[r1:HAS_MEMBER]->(n0)
  WITH n0, r1 ORDER BY r1.position, n0.id
  RETURN collect(n0 {.id, .kind}) AS l2
}
RETURN n.id AS id, {x4: n {.id, x3: l2}} AS cell;
