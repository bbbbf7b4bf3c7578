// $id: "laos"
// $limit0: 1
// $f1x0: ["DIRECT"]
// $limit1: 20
MATCH (n:Entity:Country {id: $id})
CALL (n) {
  MATCH (n)<-[:ABOUT]-(n0:Statement) WITH DISTINCT n0
  WITH n0 ORDER BY n0.saidOn IS NULL, n0.saidOn DESC, n0.id LIMIT $limit0
  RETURN collect({x3: n0 {.id}}) AS l1
}
CALL (n) {
  MATCH (n)<-[:ABOUT]-(n5:Statement) WITH DISTINCT n5 WHERE n5.`form` IN $f1x0
  WITH n5 ORDER BY n5.importance DESC, n5.id LIMIT $limit1
  RETURN collect({x8: n5 {.id, .gist_en}}) AS l6
}
RETURN n {.id, x4: {rows: l1}, x9: {rows: l6}} AS cell;
