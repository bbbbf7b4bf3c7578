// text index: "line 3lin 3ine", at most 200

// $ids: ["line","other-line"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, n.importance AS importance, n.name_en AS name_en,
n.name_zh AS name_zh, n.name_native AS name_native, n.aliases AS aliases;

// $ids: ["line","other-line"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.id, .name_en, .kind} AS cell;
