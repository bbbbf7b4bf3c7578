// Writes the JSON Schema of each kind of record, by which an editor's YAML editor completes and underlines.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { kinds } from "../api/model/index.ts";
import { jsonSchemaOf } from "../api/model/record/json-schema.ts";

const folder = join(import.meta.dirname, "schema");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await Promise.all(
  [...kinds.values()].map((facts) =>
    writeFile(
      join(folder, `${facts.name.toLowerCase()}.json`),
      `${JSON.stringify(jsonSchemaOf(facts), null, 2)}\n`,
    ),
  ),
);
