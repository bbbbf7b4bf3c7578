// $ids: ["laos","kenya"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, labels(n) AS cell;

// $ids: ["laos","kenya"]
// $skip: 0
// $end: 2
UNWIND $ids AS country
MATCH (c:Entity:Country {id: country})
CALL (c) {
  MATCH (c)-[r:CAPITAL|WITHIN|BASED_IN|LOCATED_IN|IN_COUNTRY|TOOK_PLACE_IN|PART_OF|HAS_MEMBER|OWNED_BY|ADVOCATED_BY|PROPOSED_BY|NATIONAL_OF|GUIDES|ADVANCES|PARTNER|CONNECTS|STOPS_AT|ATTENDED_BY|ORGANIZED_BY|CONCERNS|ALIGNS|ALIGNS_WITH|CARRIED_BY|ANNOUNCED_AT|ASSERTED_BY|SPOKEN_BY|REPORTED_BY|IN_ROLE|SAID_AT|ABOUT|PARTICIPANT|JOINED_FROM|PARTICIPATES_IN|MEASURES|HELD_BY|AT|DESIGNATES|DESIGNATED_UNDER]-(m:Entity)
  RETURN m, [type(r)] AS links, null AS claim
  UNION
  MATCH (c)<-[:PARTICIPANT]-(p:Participation)-[:PARTICIPATES_IN]->(m:Entity)
  RETURN m, ['PARTICIPANT', 'PARTICIPATES_IN'] AS links, p.id AS claim
  UNION
  MATCH (c)<-[:OWNED_BY]-(s:Strategy)<-[near:ALIGNS|ALIGNS_WITH]-(a:Alignment)
  MATCH (a)-[far:ALIGNS|ALIGNS_WITH]->(m:Entity)
  WHERE m.id <> s.id
  RETURN m, ['OWNED_BY', type(near), type(far)] AS links, a.id AS claim
}
WITH country, m, links, claim WHERE (m:Strategy OR m:Organization OR m:Event OR m:Facility OR m:Port OR m:Programme OR m:Railway OR m:Zone)
WITH m, collect(country) AS havers, collect({country: country, links: links, claim: claim}) AS ways
WITH m, ways, [id IN $ids WHERE id IN havers] AS countries,
CASE WHEN m:Strategy THEN 'STRATEGIES' WHEN m:Organization THEN 'ORGANIZATIONS'
WHEN m:Event THEN 'EVENTS' ELSE 'PROJECTS' END AS aspect
ORDER BY m.importance DESC, m.id
WITH countries, aspect, collect({id: m.id, ways: ways}) AS items
RETURN countries, aspect, size(items) AS total, items[$skip..$end] AS items;

// $ids: ["laos","kenya"]
UNWIND $ids AS country
MATCH (:Entity:Country {id: country})<-[:OWNED_BY]-(:Strategy)<-[:ALIGNS|ALIGNS_WITH]-(a:Alignment)
RETURN country, a.stage AS stage, count(DISTINCT a) AS count;

// $ids: ["vision","initiative","line","other-line","union","harbour"]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.id, .kind} AS cell;
