// The questions as one writes them by hand for Neo4j.

const named = (n: string) =>
  `${n} {.id, .name_en, .name_zh, kind: labels(${n})}`;

export const card = /* cypher */ `
  MATCH (n:Entity {id: $id})
  CALL (n) {
    MATCH (n)-[r:OWNED_BY]->(m:Entity) WITH m ORDER BY r.position
    RETURN collect(${named("m")}) AS owners
  }
  CALL (n) {
    MATCH (n)-[r:PROPOSED_BY]->(m:Entity) WITH m ORDER BY r.position
    RETURN collect(${named("m")}) AS proposedBy
  }
  CALL (n) {
    MATCH (n)-[:PART_OF]->(m:Entity)
    RETURN head(collect(${named("m")})) AS partOf
  }
  CALL (n) {
    MATCH (n)<-[:PART_OF]-(m:Strategy) WITH m ORDER BY m.importance DESC, m.id LIMIT 5
    RETURN collect(${named("m")}) AS parts
  }
  CALL (n) {
    MATCH (n)<-[:ALIGNS_WITH]-(m:Alignment) WITH m ORDER BY m.importance DESC, m.id LIMIT 5
    RETURN collect(m {.id, .gist_en, .gist_zh, .stage, kind: labels(m)}) AS alignedBy
  }
  CALL (n) {
    MATCH (n)<-[:ADVANCES]-(m:Entity) WITH m ORDER BY m.importance DESC, m.id LIMIT 5
    RETURN collect(${named("m")}) AS projects
  }
  RETURN n {.id, .name_en, .name_zh, .aliases, .strategyType, .description_en, .description_zh, kind: labels(n),
    owners: owners, proposedBy: proposedBy, partOf: partOf, parts: parts, alignedBy: alignedBy, projects: projects} AS card`;

export const list = /* cypher */ `
  MATCH (n:Strategy)
  WHERE n.importance <= $importance AND (n.importance < $importance OR n.id > $last)
  WITH n ORDER BY n.importance DESC, n.id LIMIT 20
  CALL (n) {
    MATCH (n)-[r:OWNED_BY]->(m:Entity) WITH m ORDER BY r.position
    RETURN collect(${named("m")}) AS owners
  }
  CALL (n) {
    MATCH (n)<-[:ADVANCES]-(p:Entity) WITH p ORDER BY p.importance DESC, p.id LIMIT 3
    CALL (p) {
      MATCH (p)-[r:IN_COUNTRY]->(c:Country) WITH c ORDER BY r.position
      RETURN collect(${named("c")}) AS countries
    }
    WITH p, countries ORDER BY p.importance DESC, p.id
    RETURN collect(p {.id, .name_en, .name_zh, kind: labels(p), countries: countries}) AS projects
  }
  RETURN n {.id, .name_en, .name_zh, owners: owners, projects: projects} AS strategy
  ORDER BY n.importance DESC, n.id`;

export const oneHop = (links: readonly string[]) => /* cypher */ `
  MATCH (n:Entity {id: $id})
  CALL (n) {
    MATCH (n)-[:${links.join("|")}]-(m:Entity)
    WHERE m <> n AND NOT m:Article AND NOT m:Page AND NOT m:Source
    WITH DISTINCT m ORDER BY m.importance DESC, m.id
    RETURN collect(m) AS found
  }
  WITH size(found) AS total, [n] + found[0..100] AS shown
  CALL (shown) {
    UNWIND shown AS a
    MATCH (a)-[r:${links.join("|")}]->(b:Entity)
    WHERE b IN shown
    RETURN collect({type: type(r), from: a.id, to: b.id}) AS links
  }
  CALL (shown) {
    UNWIND shown AS a
    MATCH (a)-[:${links.join("|")}]-(b:Entity)
    WHERE NOT b IN shown AND NOT b:Article AND NOT b:Page AND NOT b:Source
    WITH a, count(DISTINCT b) AS count
    RETURN collect({of: a.id, count: count}) AS hidden
  }
  RETURN [a IN shown | ${named("a")}] AS nodes, total, links, hidden`;

export const path = (links: readonly string[]) => /* cypher */ `
  MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
  MATCH p = shortestPath((a)-[:${links.join("|")}*..6]-(b))
  WHERE none(n IN nodes(p) WHERE n:Article OR n:Page OR n:Source)
  RETURN [n IN nodes(p) | ${named("n")}] AS nodes,
    [r IN relationships(p) | {type: type(r), from: startNode(r).id}] AS links`;

export const candidates = /* cypher */ `
  CALL db.index.fulltext.queryNodes('entity_search', $terms, {limit: $limit})
  YIELD node, score
  RETURN node.id AS id, score, node.importance AS importance, node.name_en AS en,
    node.name_zh AS zh, node.name_native AS native, node.aliases AS aliases`;

export const hits = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN ${named("n")} AS hit`;

export const rows = /* cypher */ `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row})
  RETURN n.id AS id, n.name_en AS en, labels(n) AS kind`;

export const columns = /* cypher */ `
  MATCH (a:Alignment)-[:ALIGNS_WITH]->(s:Strategy)
  WITH s, count(DISTINCT a) AS count
  ORDER BY count DESC, s.id LIMIT 20
  RETURN s.id AS id, s.name_en AS en`;

export const cells = /* cypher */ `
  UNWIND $rows AS row
  MATCH (:Entity {id: row})<-[:OWNED_BY*0..1]-(s:Strategy)
  MATCH (s)<-[:ALIGNS]-(a:Alignment)-[:ALIGNS_WITH]->(c:Strategy)
  WHERE c.id IN $columns
  RETURN row, c.id AS column, a.stage AS stage, count(DISTINCT a) AS count`;

export const firstPage = /* cypher */ `
  MATCH (:Entity {id: $id})<-[:RESTS_ON]-(m:Entity)
  WITH DISTINCT m ORDER BY m.importance DESC, m.id LIMIT 20
  RETURN ${named("m")} AS record`;

export const laterPage = /* cypher */ `
  MATCH (:Entity {id: $id})<-[:RESTS_ON]-(m:Entity)
  WHERE m.importance < $importance OR (m.importance = $importance AND m.id > $last)
  WITH DISTINCT m ORDER BY m.importance DESC, m.id LIMIT 20
  RETURN ${named("m")} AS record`;
