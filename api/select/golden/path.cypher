// $ids: ["kenya","speaker"]
UNWIND $ids AS id
MATCH (n:Entity {id: id}) RETURN n.id AS id;

// $ids: ["kenya","speaker"]
// $ends: ["kenya","speaker"]
// $without: []
// $basis: null
// $stages: null
// $voices: null
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH id, n
MATCH (n)-[:CAPITAL|WITHIN|BASED_IN|LOCATED_IN|IN_COUNTRY|TOOK_PLACE_IN|PART_OF|HAS_MEMBER|OWNED_BY|ADVOCATED_BY|PROPOSED_BY|NATIONAL_OF|GUIDES|ADVANCES|PARTNER|CONNECTS|STOPS_AT|ATTENDED_BY|ORGANIZED_BY|CONCERNS|ALIGNS|ALIGNS_WITH|CARRIED_BY|ANNOUNCED_AT|ASSERTED_BY|SPOKEN_BY|REPORTED_BY|IN_ROLE|SAID_AT|ABOUT|PARTICIPANT|JOINED_FROM|PARTICIPATES_IN|MEASURES|HELD_BY|AT|DESIGNATES|DESIGNATED_UNDER]-(m)
WHERE ((NOT m:Article AND NOT m:Page AND NOT m:Source AND true AND NOT m.id IN $without) OR m.id IN $ends)
RETURN DISTINCT id, m.id AS neighbour, m.importance AS importance;

// $ids: ["laos","praise","union","harbour","vision"]
// $ends: ["kenya","speaker"]
// $without: []
// $basis: null
// $stages: null
// $voices: null
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH id, n
MATCH (n)-[:CAPITAL|WITHIN|BASED_IN|LOCATED_IN|IN_COUNTRY|TOOK_PLACE_IN|PART_OF|HAS_MEMBER|OWNED_BY|ADVOCATED_BY|PROPOSED_BY|NATIONAL_OF|GUIDES|ADVANCES|PARTNER|CONNECTS|STOPS_AT|ATTENDED_BY|ORGANIZED_BY|CONCERNS|ALIGNS|ALIGNS_WITH|CARRIED_BY|ANNOUNCED_AT|ASSERTED_BY|SPOKEN_BY|REPORTED_BY|IN_ROLE|SAID_AT|ABOUT|PARTICIPANT|JOINED_FROM|PARTICIPATES_IN|MEASURES|HELD_BY|AT|DESIGNATES|DESIGNATED_UNDER]-(m)
WHERE ((NOT m:Article AND NOT m:Page AND NOT m:Source AND true AND NOT m.id IN $without) OR m.id IN $ends)
RETURN DISTINCT id, m.id AS neighbour, m.importance AS importance;

// $ids: ["press","vision-with-initiative","vientiane","line","other-line","initiative"]
// $ends: ["kenya","speaker"]
// $without: []
// $basis: null
// $stages: null
// $voices: null
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH id, n
MATCH (n)-[:CAPITAL|WITHIN|BASED_IN|LOCATED_IN|IN_COUNTRY|TOOK_PLACE_IN|PART_OF|HAS_MEMBER|OWNED_BY|ADVOCATED_BY|PROPOSED_BY|NATIONAL_OF|GUIDES|ADVANCES|PARTNER|CONNECTS|STOPS_AT|ATTENDED_BY|ORGANIZED_BY|CONCERNS|ALIGNS|ALIGNS_WITH|CARRIED_BY|ANNOUNCED_AT|ASSERTED_BY|SPOKEN_BY|REPORTED_BY|IN_ROLE|SAID_AT|ABOUT|PARTICIPANT|JOINED_FROM|PARTICIPATES_IN|MEASURES|HELD_BY|AT|DESIGNATES|DESIGNATED_UNDER]-(m)
WHERE ((NOT m:Article AND NOT m:Page AND NOT m:Source AND true AND NOT m.id IN $without) OR m.id IN $ends)
RETURN DISTINCT id, m.id AS neighbour, m.importance AS importance;

// $pairs: [["kenya","vision"],["vision","kenya"],["vision","vision-with-initiative"],["vision-with-initiative","vision"],["vision-with-initiative","line"],["line","vision-with-initiative"],["line","praise"],["praise","line"],["praise","speaker"],["speaker","praise"],["kenya","vision"],["vision","kenya"],["vision","vision-with-initiative"],["vision-with-initiative","vision"],["vision-with-initiative","initiative"],["initiative","vision-with-initiative"],["initiative","laos"],["laos","initiative"],["laos","speaker"],["speaker","laos"]]
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})-[r:CAPITAL|WITHIN|BASED_IN|LOCATED_IN|IN_COUNTRY|TOOK_PLACE_IN|PART_OF|HAS_MEMBER|OWNED_BY|ADVOCATED_BY|PROPOSED_BY|NATIONAL_OF|GUIDES|ADVANCES|PARTNER|CONNECTS|STOPS_AT|ATTENDED_BY|ORGANIZED_BY|CONCERNS|ALIGNS|ALIGNS_WITH|CARRIED_BY|ANNOUNCED_AT|ASSERTED_BY|SPOKEN_BY|REPORTED_BY|IN_ROLE|SAID_AT|ABOUT|PARTICIPANT|JOINED_FROM|PARTICIPATES_IN|MEASURES|HELD_BY|AT|DESIGNATES|DESIGNATED_UNDER]->(b:Entity {id: pair[1]})
RETURN DISTINCT a.id AS holder, b.id AS named, type(r) AS link;

// $ids: ["kenya","vision","vision-with-initiative","line","praise","speaker","initiative","laos"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH id, n
CALL (n) {
  MATCH (n)-[r:RESTS_ON]->(:Article)
  RETURN count(r) AS passages
}
RETURN id, n {.id, en: n.name_en, zh: n.name_zh, .kind, .basis, .assertion, .form, passages: passages} AS cell;

// $ids: ["vision","vision-with-initiative","praise","initiative","speaker"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r1:RESTS_ON]->(n0:Article)
  WITH n0, r1 ORDER BY r1.position, n0.id
  RETURN collect(r1 {.start}) AS l2
}
RETURN n.id AS id, n {.id, .kind, x3: l2} AS cell;
