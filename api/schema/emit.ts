// Writes schema.graphql, by which the web and other clients know the API.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "./schema.ts";

const file = join(import.meta.dirname, "..", "..", "schema.graphql");
await writeFile(
  file,
  `${printSchema(lexicographicSortSchema(createSchema()))}\n`,
);
