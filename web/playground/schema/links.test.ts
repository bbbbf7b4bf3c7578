import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { linksOf } from "./links.ts";

it("draws a link for each field of a kind that leads to a kind", async () => {
  const file = join(import.meta.dirname, "..", "..", "..", "schema.graphql");
  const schema = buildSchema(await readFile(file, "utf8"));
  const from = linksOf(schema).filter((link) => link.from === "Railway");
  expect(from).toContainEqual({
    from: "Railway",
    to: "Place",
    fields: ["stops"],
  });
  expect(from).toContainEqual({
    from: "Railway",
    to: "Alignment",
    fields: ["alignments"],
  });
});
