// $id: "harbour"
MATCH (n:Entity {id: $id})
RETURN n.kind AS kind;

// $id: "harbour"
MATCH (n:Entity:Port {id: $id})
CALL (n) {
  MATCH (n)-[r1:IN_COUNTRY]->(n0:Country)
  WITH n0, r1 ORDER BY r1.position, n0.id
  RETURN collect(n0 {.id}) AS l2
}
CALL (n) {
  MATCH (n)-[r5:PARTNER]->(n4)
  WITH n4, r5 ORDER BY r5.position, n4.id
  RETURN collect(n4 {.id, .kind}) AS l6
}
CALL (n) {
  MATCH (n)-[:PART_OF]->(n8)
  RETURN collect(n8 {.id, .kind}) AS l10
}
RETURN n {.id, x3: l2, x7: l6, x11: l10} AS cell;
