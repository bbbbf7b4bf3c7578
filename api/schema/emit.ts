// Writes schema.graphql, by which the web and other clients know the API, the labels of the web, and what it knows of lists.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { datasets, labels, linkTypes, roles, terms } from "./labels.ts";
import { connections, lists } from "./lists.ts";
import { createSchema } from "./schema.ts";

const home = join(import.meta.dirname, "..", "..");
const constant = (name: string, value: object, type = "") =>
  `export const ${name} = ${JSON.stringify(value, null, 2)}${type};\n`;

await writeFile(
  join(home, "schema.graphql"),
  `${printSchema(lexicographicSortSchema(createSchema()))}\n`,
);
// One language to a file: a reader needs the words of one, and of the meanings of terms only those of the stages.
for (const [language, { meaning, ...words }] of Object.entries(labels())) {
  const { AlignmentStage, ...others } = meaning;
  await writeFile(
    join(home, "web", "gql", `labels.${language}.ts`),
    constant("labels", { ...words, meaning: { AlignmentStage } }),
  );
  // The schema has them in English itself.
  if (language !== "en")
    await writeFile(
      join(home, "web", "gql", `meanings.${language}.ts`),
      constant("meanings", others),
    );
}
await writeFile(
  join(home, "web", "gql", "terms.ts"),
  [
    constant("roles", roles(), " as const"),
    constant("datasets", datasets(), " as const"),
    constant("terms", terms(), " as const"),
    constant("linkTypes", linkTypes(), " as const"),
  ].join("\n"),
);

await writeFile(
  join(home, "web", "gql", "lists.ts"),
  constant("lists", lists(), " as const"),
);
// Apart from what lists hold: every card needs it, and only the tables the other.
await writeFile(
  join(home, "web", "gql", "connections.ts"),
  constant("connections", connections(), " as const"),
);
