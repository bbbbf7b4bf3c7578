import {
  datasetKinds,
  isGround,
  kinds,
  type Facts,
  type LinkField,
} from "./facts.ts";
import { datasetLinks, links, type Link } from "./links.ts";

/** Creates nodes of one kind from `$rows`, each a map of properties. */
export const createNodes = (kind: string): string => /* cypher */ `
  UNWIND $rows AS row
  CREATE (n:Entity:${known(kinds, kind)})
  SET n = row`;

/** Replaces all properties of the nodes of `$rows` with those of their row. */
export const replaceNodes = /* cypher */ `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  SET n = row`;

/** Removes the nodes of `$ids` with all their links. */
export const deleteNodes = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  DETACH DELETE n`;

/**
 * Removes `$limit` nodes at most, with all their links, those with very many last: by then the others have
 * taken most of these with them.
 */
export const deleteSome = (
  label: "Entity" | "Imported" | "ImportedDataset",
  withMany: boolean,
): string => /* cypher */ `
  MATCH (n:${label})${withMany ? "" : " WHERE COUNT { (n)--() } < 1000"}
  WITH n LIMIT $limit
  DETACH DELETE n
  RETURN count(*) AS removed`;

/** Creates links of one type from `$rows`, each with from, to and properties. */
export const createLinks = (link: string): string => /* cypher */ `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:${known(links, link)}]->(b)
  SET r = row.properties`;

/**
 * Removes every link of one type that starts at one of `$ids`. A store that a later release has loaded may
 * have types that this one does not know.
 */
export const deleteLinks = (link: string): string => /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})-[r:${/^[A-Z][A-Z_]*$/.test(link) ? link : known(links, link)}]->(:Entity)
  DELETE r`;

/** Creates imported records of one kind from `$rows`. */
export const createImported = (kind: string): string => /* cypher */ `
  UNWIND $rows AS row
  CREATE (n:Imported:${known(datasetKinds, kind)})
  SET n = row`;

/** Removes every record of `$dataset` with its links. */
export const deleteImported = /* cypher */ `
  MATCH (n:Imported {dataset: $dataset})
  DETACH DELETE n`;

/** Creates links of one type from imported records to the graph's own, from `$rows`. */
export const createImportedLinks = (link: string): string => /* cypher */ `
  UNWIND $rows AS row
  MATCH (a:Imported {id: row.from})
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[:${known(datasetLinks, link)}]->(b)`;

/** The data sets that were imported. */
export const importedDatasets = /* cypher */ `
  MATCH (d:ImportedDataset)
  RETURN d.dataset AS dataset, d.version AS version, d.records AS records, d.file AS file
  ORDER BY dataset`;

/** Notes that `$dataset` was imported. */
export const noteDataset = /* cypher */ `
  MERGE (d:ImportedDataset {dataset: $dataset})
  SET d.version = $version, d.records = $records, d.file = $file`;

/** Notes that `$dataset` was taken away. */
export const forgetDataset = /* cypher */ `
  MATCH (d:ImportedDataset {dataset: $dataset})
  DELETE d`;

/** The existing nodes `n` among `$ids`. */
export const byIds = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})`;

/** The same, cut off from what follows, which Neo4j would otherwise join with all nodes. */
export const oneByOne = /* cypher */ `${byIds}
  WITH id, n`;

/**
 * The label of imported records. They lack that of entities, so that no statement finds them which
 * does not ask for them.
 */
export const imported = "Imported";

/** The label that all nodes of these kinds have: imported ones never stand beside others. */
export const baseOf = ([first]: readonly Facts[]): string =>
  first?.dataset === undefined ? "Entity" : imported;

/**
 * A node of one of `kinds` as a pattern. Both labels stand in it: one in a condition would keep the
 * embedded engine from its index.
 */
const patternOf = (kinds: readonly Facts[], id: string): string =>
  `(n:${baseOf(kinds)}${kinds.length === 1 ? `:${kinds[0]!.name}` : ""} {id: ${id}})`;

/** The node `n` with `$id`, if it is of one of `kinds`. */
export const byId = (kinds: readonly Facts[]): string => /* cypher */ `
  MATCH ${patternOf(kinds, "$id")}`;

/** The existing nodes `n` among `$ids`, of one of `kinds`. */
export const byIdsOf = (kinds: readonly Facts[]): string => /* cypher */ `
  UNWIND $ids AS id
  MATCH ${patternOf(kinds, "id")}`;

/** The ids of each data set's records; no record of the graph's own may have such a one. */
const ids: Readonly<Record<string, RegExp>> = {
  AIDDATA_GCDF_3: /^aiddata-\d+$/,
  BRI_MEMORANDA: /^memorandum-[a-z]{3}-/,
};

/** The kinds that an id can belong to: that of a data set by its form, otherwise `own`. */
export const kindsAt = (id: string, own: readonly Facts[]): readonly Facts[] =>
  [...datasetKinds.values()].find(({ dataset }) => ids[dataset!]!.test(id))
    ?.kinds ?? own;

/** Whether an id is that of an imported record. */
export const isImportedId = (id: string): boolean =>
  Object.values(ids).some((form) => form.test(id));

/** The kind of the node with `$id`. */
export const kindOfId = /* cypher */ `
  MATCH (n:Entity {id: $id})
  RETURN n.kind AS kind`;

/** The kind of each node in `$ids`. */
export const kindsOfIds = /* cypher */ `${byIds}
  RETURN id, n.kind AS cell`;

/** The label of the kind where there is but one; several share none that would narrow a search. */
export const labelOf = ({ kinds }: Pick<Facts, "kinds">): string =>
  kinds.length === 1 ? `:${kinds[0]!.name}` : "";

/** The link `r` (anonymous by default) from the node `n` to the node `m`, as a pattern. */
export function linked(n: string, link: LinkField, m: string, r = ""): string {
  const far = `(${m}${labelOf(link)})`;
  return link.isInbound
    ? `(${n})<-[${r}:${link.link}]-${far}`
    : `(${n})-[${r}:${link.link}]->${far}`;
}

/** Any of these types of link, within a pattern; an empty list matches none. */
export const ofLinks = (types: readonly Link[]): string =>
  types.length > 0 ? types.map((link) => known(links, link)).join("|") : "NONE";

/** Names of kinds, as an optional argument has them. */
export type Names = readonly string[] | null | undefined;

/** Whether the node `n` is of one of the kinds `names`; true where the argument is absent. */
export const isOneOf = (n: string, names: Names): string =>
  names == null
    ? "true"
    : `(${names.map((name) => `${n}:${known(new Map([...kinds, ...datasetKinds]), name)}`).join(" OR ") || "false"})`;

/** Whether a walk may visit the node `n`: never an article, its page or a reference work, which would join everything. */
export const isMet = (n: string, names: Names): string =>
  [
    ...[...kinds.keys()].filter(isGround).map((kind) => `NOT ${n}:${kind}`),
    isOneOf(n, names),
  ].join(" AND ");

/** Only names that the model has are ever pasted into Cypher. */
function known(
  model: ReadonlyMap<string, unknown> | object,
  name: string,
): string {
  const isKnown =
    model instanceof Map ? model.has(name) : Object.hasOwn(model, name);
  if (!isKnown) throw new Error(`${name} is not a name of the model.`);
  return name;
}
