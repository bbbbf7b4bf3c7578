import { inGeneration, type Generation } from "./generation.ts";

/** Two loaders that start at once must meet at one version. */
export const versionIsUnique =
  "CREATE CONSTRAINT version_unique IF NOT EXISTS FOR (v:Version) REQUIRE v.of IS UNIQUE";

/** What a generation of the data needs beside its nodes; `labels` as `Neo4jAddress` has them. */
export const schemaFor = (
  labels: readonly string[],
  generation: Generation,
): string[] => {
  const suffix = generation === "A" ? "" : "_B";
  return [
    `CREATE CONSTRAINT entity_id_unique${suffix} IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT imported_id_unique${suffix} IF NOT EXISTS FOR (n:Imported) REQUIRE n.id IS UNIQUE`,
    `CREATE FULLTEXT INDEX entity_search${suffix} IF NOT EXISTS FOR (n:Entity) ON EACH [n.search] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    // Lists over several kinds begin at the label that all share.
    ...["Entity", ...labels].map(
      (label) =>
        `CREATE INDEX IF NOT EXISTS FOR (n:${label}) ON (n.importance)`,
    ),
    "CALL db.awaitIndexes(300)",
  ].map((statement) => inGeneration(statement, generation));
};
