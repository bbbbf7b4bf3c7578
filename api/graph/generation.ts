import { LRUCache } from "lru-cache";

/**
 * A Neo4j may hold the data twice: those that are served, and those that shall be. The labels of one
 * generation end in `_B`; the node of the version says which is served.
 */
export type Generation = "A" | "B";

export const otherThan = (generation: Generation): Generation =>
  generation === "A" ? "B" : "A";

/** The generation that is served. */
export const GENERATION = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  RETURN v.generation AS generation`;

/** How many nodes there are; Neo4j keeps count of each label. */
export const NODES_IN_GENERATION = /* cypher */ `
  CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
  CALL () { MATCH (n:Imported) RETURN count(n) AS imported }
  CALL () { MATCH (n:ImportedDataset) RETURN count(n) AS datasets }
  RETURN entities + imported + datasets AS count`;

/** Serves the other generation from the end of the transaction on. */
export const SWITCH = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  SET v.generation = CASE v.generation WHEN 'B' THEN 'A' ELSE 'B' END,
    v.switched = timestamp()`;

/** A label of the data; types of links are all in capitals. */
const label = /([:|]`?)(?!Version\b)([A-Z][a-z]\w*)/;
const labels = new RegExp(label, "g");

/** Whether a statement means one generation. */
export const meansData = (cypher: string): boolean => label.test(cypher);

const renamed = new LRUCache<string, string>({ max: 5_000 });

/** Our Cypher, which knows one generation, for the data of this one. */
export function inGeneration(cypher: string, generation: Generation): string {
  if (generation === "A") return cypher;
  let text = renamed.get(cypher);
  if (text === undefined) {
    text = cypher
      .replace(labels, "$1$2_B")
      .replaceAll("'entity_search'", "'entity_search_B'")
      .replace(
        /\blabels\((\w+)\)/g,
        "[label IN labels($1) | replace(label, '_B', '')]",
      );
    renamed.set(cypher, text);
  }
  return text;
}
