import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formats } from "./formats.ts";

it("has a row for each file in the README, which says what to open it with", async () => {
  const readme = await readFile(join(import.meta.dirname, "README.md"), "utf8");
  const rows = readme.split("\n").filter((line) => line.startsWith("| `"));
  for (const { file } of Object.values(formats)) {
    const name = file.replace("silkgraph-links", "-links");
    expect(rows.some((row) => row.includes(`\`${name}\``))).toBe(true);
  }
});
