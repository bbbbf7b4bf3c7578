// Writes schema.graphql, by which the web and other clients know the API, and the labels of the web.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { labels, roles } from "./labels.ts";
import { createSchema } from "./schema.ts";

const home = join(import.meta.dirname, "..", "..");
const constant = (name: string, value: object, type = "") =>
  `export const ${name} = ${JSON.stringify(value, null, 2)}${type};\n`;

await writeFile(
  join(home, "schema.graphql"),
  `${printSchema(lexicographicSortSchema(createSchema()))}\n`,
);
await writeFile(
  join(home, "web", "gql", "labels.ts"),
  `${constant("roles", roles(), " as const")}\n${constant("labels", labels())}`,
);
