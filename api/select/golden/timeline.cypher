// $about: "laos"
// $fields: [{"kind":"Alignment","field":"since"},{"kind":"Concept","field":"proposedOn"},{"kind":"Event","field":"date"},{"kind":"Event","field":"endDate"},{"kind":"Facility","field":"started"},{"kind":"Facility","field":"opened"},{"kind":"Facility","field":"ended"},{"kind":"Participation","field":"since"},{"kind":"Participation","field":"until"},{"kind":"Person","field":"born"},{"kind":"Person","field":"died"},{"kind":"Port","field":"started"},{"kind":"Port","field":"opened"},{"kind":"Port","field":"ended"},{"kind":"Programme","field":"started"},{"kind":"Programme","field":"opened"},{"kind":"Programme","field":"ended"},{"kind":"Railway","field":"started"},{"kind":"Railway","field":"opened"},{"kind":"Railway","field":"ended"},{"kind":"Role","field":"since"},{"kind":"Role","field":"until"},{"kind":"Strategy","field":"launched"},{"kind":"Zone","field":"started"},{"kind":"Zone","field":"opened"},{"kind":"Zone","field":"ended"}]
// $dated: [{"kind":"Alignment","fields":["since"]},{"kind":"Concept","fields":["proposedOn"]},{"kind":"Event","fields":["date","endDate"]},{"kind":"Facility","fields":["started","opened","ended"]},{"kind":"Participation","fields":["since","until"]},{"kind":"Person","fields":["born","died"]},{"kind":"Port","fields":["started","opened","ended"]},{"kind":"Programme","fields":["started","opened","ended"]},{"kind":"Railway","fields":["started","opened","ended"]},{"kind":"Role","fields":["since","until"]},{"kind":"Strategy","fields":["launched"]},{"kind":"Zone","fields":["started","opened","ended"]}]
// $fromDay: "0000-01-01"
// $toDay: "9999-12-31"
// $limit: 4
CALL () {
  MATCH (:Entity {id: $about})-[:CAPITAL|WITHIN|BASED_IN|LOCATED_IN|IN_COUNTRY|TOOK_PLACE_IN|PART_OF|HAS_MEMBER|OWNED_BY|ADVOCATED_BY|PROPOSED_BY|NATIONAL_OF|GUIDES|ADVANCES|PARTNER|CONNECTS|STOPS_AT|ATTENDED_BY|ORGANIZED_BY|CONCERNS|ALIGNS|ALIGNS_WITH|CARRIED_BY|ANNOUNCED_AT|ASSERTED_BY|SPOKEN_BY|REPORTED_BY|IN_ROLE|SAID_AT|ABOUT|PARTICIPANT|JOINED_FROM|PARTICIPATES_IN|MEASURES|HELD_BY|AT|DESIGNATES|DESIGNATED_UNDER|RESTS_ON|PRINTED_ON*0..1]-(m:Entity)
  WITH DISTINCT m
  UNWIND $fields AS own
  WITH m, own WHERE own.kind = m.kind AND m[own.field] IS NOT NULL
  RETURN m.id AS id, own.field AS field, m[own.field] AS date
}
WITH id, field, date WHERE date <= $toDay AND date >= substring($fromDay, 0, size(date))
WITH date, id, field
RETURN date, id, field ORDER BY date, id, field LIMIT $limit;

// $about: "laos"
// $fields: [{"kind":"Alignment","field":"since"},{"kind":"Concept","field":"proposedOn"},{"kind":"Event","field":"date"},{"kind":"Event","field":"endDate"},{"kind":"Facility","field":"started"},{"kind":"Facility","field":"opened"},{"kind":"Facility","field":"ended"},{"kind":"Participation","field":"since"},{"kind":"Participation","field":"until"},{"kind":"Person","field":"born"},{"kind":"Person","field":"died"},{"kind":"Port","field":"started"},{"kind":"Port","field":"opened"},{"kind":"Port","field":"ended"},{"kind":"Programme","field":"started"},{"kind":"Programme","field":"opened"},{"kind":"Programme","field":"ended"},{"kind":"Railway","field":"started"},{"kind":"Railway","field":"opened"},{"kind":"Railway","field":"ended"},{"kind":"Role","field":"since"},{"kind":"Role","field":"until"},{"kind":"Strategy","field":"launched"},{"kind":"Zone","field":"started"},{"kind":"Zone","field":"opened"},{"kind":"Zone","field":"ended"}]
// $dated: [{"kind":"Alignment","fields":["since"]},{"kind":"Concept","fields":["proposedOn"]},{"kind":"Event","fields":["date","endDate"]},{"kind":"Facility","fields":["started","opened","ended"]},{"kind":"Participation","fields":["since","until"]},{"kind":"Person","fields":["born","died"]},{"kind":"Port","fields":["started","opened","ended"]},{"kind":"Programme","fields":["started","opened","ended"]},{"kind":"Railway","fields":["started","opened","ended"]},{"kind":"Role","fields":["since","until"]},{"kind":"Strategy","fields":["launched"]},{"kind":"Zone","fields":["started","opened","ended"]}]
// $fromDay: "0000-01-01"
// $toDay: "9999-12-31"
CALL () {
  MATCH (:Entity {id: $about})-[:CAPITAL|WITHIN|BASED_IN|LOCATED_IN|IN_COUNTRY|TOOK_PLACE_IN|PART_OF|HAS_MEMBER|OWNED_BY|ADVOCATED_BY|PROPOSED_BY|NATIONAL_OF|GUIDES|ADVANCES|PARTNER|CONNECTS|STOPS_AT|ATTENDED_BY|ORGANIZED_BY|CONCERNS|ALIGNS|ALIGNS_WITH|CARRIED_BY|ANNOUNCED_AT|ASSERTED_BY|SPOKEN_BY|REPORTED_BY|IN_ROLE|SAID_AT|ABOUT|PARTICIPANT|JOINED_FROM|PARTICIPATES_IN|MEASURES|HELD_BY|AT|DESIGNATES|DESIGNATED_UNDER|RESTS_ON|PRINTED_ON*0..1]-(m:Entity)
  WITH DISTINCT m
  UNWIND $fields AS own
  WITH m, own WHERE own.kind = m.kind AND m[own.field] IS NOT NULL
  RETURN m.id AS id, own.field AS field, m[own.field] AS date
}
WITH id, field, date WHERE date <= $toDay AND date >= substring($fromDay, 0, size(date))
RETURN count(*) AS total;

// $ids: ["line"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.id, .kind} AS cell;
