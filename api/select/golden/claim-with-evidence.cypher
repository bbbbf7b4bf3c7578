// $id: "vision-with-initiative"
MATCH (n:Entity:Alignment {id: $id})
CALL (n) {
  MATCH (n)-[:ALIGNS]->(n0:Strategy)
  CALL (n0) {
    MATCH (n0)-[r4:OWNED_BY]->(n3)
    WITH n3, r4 ORDER BY r4.position, n3.id
    RETURN collect(n3 {.id, .name_en, .kind}) AS l5
  }
  RETURN collect(n0 {.id, .name_en, x6: l5}) AS l2
}
CALL (n) {
  MATCH (n)-[:ALIGNS_WITH]->(n8:Strategy)
  RETURN collect(n8 {.id, .name_en}) AS l10
}
CALL (n) {
  MATCH (n)-[r13:CARRIED_BY]->(n12)
  WITH n12, r13 ORDER BY r13.position, n12.id
  RETURN collect(n12 {.id, .status, .kind}) AS l14
}
CALL (n) {
  MATCH (n)-[r17:RESTS_ON]->(n16:Article)
  WITH n16, r17 ORDER BY r17.position, n16.id
  RETURN collect(r17 {.start, .end, .sha256, x19: n16 {.id, .issued}}) AS l18
}
RETURN n {.id, .gist_en, .gist_zh, .stage, x7: l2, x11: l10, x15: l14, x20: l18} AS cell;
