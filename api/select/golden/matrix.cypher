MATCH (a:Alignment)-[:ALIGNS]->(s:Strategy)
OPTIONAL MATCH (s)-[:OWNED_BY]->(o:Entity)
WITH coalesce(o.id, s.id) AS id, count(DISTINCT a) AS count
RETURN id, count ORDER BY count DESC, id;

MATCH (a:Alignment)-[:ALIGNS_WITH]->(s:Strategy)
WITH s.id AS id, count(DISTINCT a) AS count
RETURN id, count ORDER BY count DESC, id;

// $rows: ["kenya","union"]
// $columns: ["initiative"]
UNWIND $rows AS row
MATCH (:Entity {id: row})<-[:OWNED_BY*0..1]-(s:Strategy)
MATCH (s)<-[:ALIGNS]-(a:Alignment)-[:ALIGNS_WITH]->(c:Strategy)
WHERE c.id IN $columns
WITH DISTINCT row, c, a ORDER BY a.importance DESC, a.id
RETURN row, c.id AS column, a.stage AS stage, collect(a.id) AS ids;

// $ids: ["initiative"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.id} AS cell;

// $ids: ["kenya","union"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.id, .kind} AS cell;

// $ids: ["vision-with-initiative"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.id} AS cell;
