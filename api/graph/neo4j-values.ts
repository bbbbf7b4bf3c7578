import neo4j, { type DateTime, type QueryResult } from "neo4j-driver";

/** The driver sends every number as a float; a whole one is meant as an integer. */
export function sent(value: unknown): unknown {
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sent);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, sent(each)]),
  );
}

/** The rows of a result, in plain values. */
export const rowsOf = <Row>({ records }: QueryResult): Row[] =>
  records.map((record) => {
    const row: Record<string, unknown> = {};
    for (const key of record.keys) row[String(key)] = plain(record.get(key));
    return row as Row;
  });

/** Nodes and relationships become their properties, moments their ISO 8601 text; in place, as rows are fresh. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++)
      if (typeof value[at] === "object") value[at] = plain(value[at]);
    return value;
  }
  if (value.constructor === Object) {
    const own = value as Record<string, unknown>;
    for (const key in own)
      if (typeof own[key] === "object") own[key] = plain(own[key]);
    return own;
  }
  if (neo4j.isNode(value) || neo4j.isRelationship(value))
    return plain(value.properties);
  if (neo4j.isPath(value))
    return plain({
      nodes: [value.start, ...value.segments.map((segment) => segment.end)],
      relationships: value.segments.map((segment) => segment.relationship),
    });
  return (value as DateTime)
    .toString()
    .replace(/\.0+(?=\D|$)|(?<=\.\d*)0+(?=\D|$)/, "");
}
