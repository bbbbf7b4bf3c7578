// $limit: 3
MATCH (m:Railway)
RETURN m.id AS id, m.lengthKm AS at
ORDER BY at IS NULL DESC, at, id DESC LIMIT $limit;

// $ids: ["other-line","line"]
UNWIND $ids AS id
MATCH (n:Entity:Railway {id: id})
RETURN n.id AS id, {x0: n {.id, .name_en, .lengthKm}} AS cell;
