// Generates every generated file anew, and fails where one differs from what was there.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const home = join(import.meta.dirname, "..");
const generated = [
  "schema.graphql",
  "seed/schema",
  "seed/extract/rule-counts.json",
  "web/gql",
];

function contents(path: string): [string, string][] {
  const full = join(home, path);
  if (!statSync(full, { throwIfNoEntry: false })) return [];
  return statSync(full).isDirectory()
    ? readdirSync(full)
        .sort()
        .flatMap((name) => contents(join(path, name)))
    : [[path, readFileSync(full, "utf8")]];
}

const before = new Map(generated.flatMap(contents));
const { status } = spawnSync("npm", ["run", "--silent", "generate"], {
  cwd: home,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) process.exit(1);
const after = new Map(generated.flatMap(contents));
const outdated = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
);
for (const path of outdated)
  console.error(`${path} was out of date and has been generated: commit it.`);
process.exit(outdated.length > 0 ? 1 : 0);
