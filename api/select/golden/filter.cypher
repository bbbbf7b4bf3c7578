// variables: {"countries":["laos","kenya"],"opened":{"from":"2013","to":"2024-11"}}

// $start0: ["laos","kenya"]
// $fx0: 100
// $fx1: ["UNDER_CONSTRUCTION"]
// $fx2: "2013-01-01"
// $fx3: "2024-11-30"
// $limit: 20
UNWIND $start0 AS id MATCH (far:Entity {id: id}) MATCH (m:Railway)-[:IN_COUNTRY]->(far:Country) WITH DISTINCT m WHERE (m.`lengthKm` >= $fx0 OR m.`status` IN $fx1) AND NOT coalesce(NOT (EXISTS { MATCH (m)-[:RESTS_ON]->(far:Article) }), false) AND m.`opened` <= $fx3 AND m.`opened` >= substring($fx2, 0, size(m.`opened`))
RETURN m.id AS id, m.importance AS at
ORDER BY at DESC, id LIMIT $limit;

// $ids: ["line"]
UNWIND $ids AS id
MATCH (n:Entity:Railway {id: id})
RETURN n.id AS id, {x0: n {.id}} AS cell;
