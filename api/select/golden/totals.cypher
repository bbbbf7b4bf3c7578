// $id: "laos"
// $limit0: 20
// $f1x0: ["DIRECT"]
// $limit1: 20
MATCH (n:Entity:Country {id: $id})
CALL (n) {
  MATCH (n)<-[:IN_COUNTRY]-(n0) WITH DISTINCT n0
  RETURN count(n0) AS t2
}
CALL (n) {
  MATCH (n)<-[:ABOUT]-(n4:Statement) WITH DISTINCT n4 WHERE n4.`form` IN $f1x0
  RETURN count(n4) AS t6
}
RETURN n {.id, x3: {total: t2}, x7: {total: t6}} AS cell;

// $limit: 20
MATCH (m:Strategy)
RETURN count(m) AS total;
