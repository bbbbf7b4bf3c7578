// variables: {"ids":["line","nothing","laos"]}

// $ids: ["line","nothing","laos"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.id, .name_en, .lengthKm, .kind} AS cell;
