// $limit: 2
MATCH (m:Strategy) WHERE m.importance IS NOT NULL
RETURN m.id AS id, m.importance AS at
ORDER BY at DESC, id LIMIT $limit;

// $limit0: 3
// $limit1: 2
// $ids: ["vision","initiative"]
UNWIND $ids AS id
MATCH (n:Entity:Strategy {id: id})
CALL (n) {
  MATCH (n)<-[:ALIGNS_WITH]-(n0:Alignment) WITH DISTINCT n0
  WITH n0 ORDER BY CASE n0.stage WHEN 'PROPOSED' THEN 0 WHEN 'COMPATIBLE' THEN 1 WHEN 'STATED' THEN 2 WHEN 'AGREED' THEN 3 WHEN 'SIGNED' THEN 4 WHEN 'IMPLEMENTED' THEN 5 END DESC, n0.id LIMIT $limit0
  CALL (n0) {
    MATCH (n0)-[:ALIGNS]->(n3:Strategy)
    CALL (n3) {
      MATCH (n3)-[r7:OWNED_BY]->(n6)
      WITH n6, r7 ORDER BY r7.position, n6.id
      RETURN collect(n6 {.id, .name_en, .name_zh, .kind}) AS l8
    }
    RETURN collect(n3 {.id, x9: l8}) AS l5
  }
  CALL (n0) {
    MATCH (n0)<-[:ABOUT]-(n11:Statement) WITH DISTINCT n11
    WITH n11 ORDER BY n11.importance, n11.id DESC LIMIT $limit1
    RETURN collect({at: [n11.importance, n11.id], x14: n11 {.id}}) AS l12
  }
  WITH n0, l5, l12 ORDER BY CASE n0.stage WHEN 'PROPOSED' THEN 0 WHEN 'COMPATIBLE' THEN 1 WHEN 'STATED' THEN 2 WHEN 'AGREED' THEN 3 WHEN 'SIGNED' THEN 4 WHEN 'IMPLEMENTED' THEN 5 END DESC, n0.id
  RETURN collect({x16: n0 {.id, .gist_en, x10: l5, x15: {rows: l12}}}) AS l1
}
CALL (n) {
  MATCH (n)<-[:ALIGNS_WITH]-(n0:Alignment) WITH DISTINCT n0
  RETURN count(n0) AS t2
}
RETURN n.id AS id, {x18: n {.id, x17: {rows: l1, total: t2}}} AS cell;
