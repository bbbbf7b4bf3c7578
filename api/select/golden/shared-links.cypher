// $id: "praise"
MATCH (n:Entity:Statement {id: $id})
CALL (n) {
  MATCH (n)-[r1:ABOUT]->(n0)
  CALL (n0) {
    MATCH (n0)-[r4:RESTS_ON]->(n3:Article)
    WITH n3, r4 ORDER BY r4.position, n3.id
    RETURN collect(r4 {.start}) AS l5
  }
  CALL (n0) {
    MATCH (n0)-[r8:STOPS_AT]->(n7:Place)
    WITH n7, r8 ORDER BY r8.position, n7.id
    RETURN collect(n7 {.id}) AS l9
  }
  WITH n0, r1, l5, l9 ORDER BY r1.position, n0.id
  RETURN collect(n0 {.id, .name_en, .kind, x6: l5, x10: l9}) AS l2
}
RETURN n {.id, x11: l2} AS cell;
