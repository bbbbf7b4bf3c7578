// variables: {"id":"laos"}

// $id: "laos"
// $limit0: 2
MATCH (n:Entity:Country {id: $id})
CALL (n) {
  MATCH (n)-[:CAPITAL]->(n0:Place)
  RETURN collect(n0 {.id, .name_en}) AS l2
}
CALL (n) {
  MATCH (n)-[r5:RESTS_ON]->(n4:Article)
  WITH n4, r5 ORDER BY r5.position, n4.id
  RETURN collect(r5 {.start, .end, x7: n4 {.id}}) AS l6
}
CALL (n) {
  MATCH (n)-[r10:TAKEN_FROM]->(n9:Source)
  WITH n9, r10 ORDER BY r10.position, n9.id
  RETURN collect(r10 {.fields, x12: n9 {.id, .name_en}}) AS l11
}
CALL (n) {
  MATCH (n)<-[:IN_COUNTRY]-(n14) WITH DISTINCT n14
  WITH n14 ORDER BY n14.importance DESC, n14.id LIMIT $limit0
  RETURN collect({x17: n14 {.id, .kind}}) AS l15
}
CALL (n) {
  MATCH (n)<-[:IN_COUNTRY]-(n14) WITH DISTINCT n14
  RETURN count(n14) AS t16
}
RETURN n {.id, .name_en, .name_zh, .aliases, .iso2, x3: l2, x8: l6, x13: l11, x18: {rows: l15, total: t16}} AS cell;
