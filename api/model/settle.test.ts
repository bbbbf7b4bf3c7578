import { execFile } from "node:child_process";
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const home = join(import.meta.dirname, "..", "..");
const source = await readFile(join(import.meta.dirname, "index.ts"), "utf8");
const isLine = (line: string) => line.startsWith("export *");
const lines = source.split("\n").filter(isLine);
const rest = source.split("\n").filter((line) => !isLine(line));

/** Lines where `first` come first and `last` last. */
const moved = (first: string, last: string) => {
  const rank = (line: string) =>
    line.includes(first) ? -1 : line.includes(last) ? 1 : 0;
  return lines.toSorted((a, b) => rank(a) - rank(b));
};

const orders: [string, string[]][] = [
  ["by name", lines.toSorted()],
  ["backwards", lines.toSorted().reverse()],
  ["with filters first and a kind last", moved("filters", "zone")],
  ["with the clock first and an interface last", moved("clock", "project")],
  ["with a claim first and entities last", moved("figure", "entity")],
  ["with the root of all first", moved("kinds/node", "values")],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "silkgraph-model-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is made of the model: the schema, and the labels of the web. */
const generated = (root: string) =>
  Promise.all(
    [
      "schema.graphql",
      ...["labels.en.ts", "labels.zh.ts", "terms.ts"].map((name) =>
        join("web", "gql", name),
      ),
    ].map((file) => readFile(join(root, file), "utf8")),
  );

/** What a copy of the API makes whose `model/index.ts` has its lines in this order. */
async function generatedFrom(order: readonly string[], name: string) {
  const copy = join(folder, name);
  await mkdir(join(copy, "web", "gql"), { recursive: true });
  await cp(join(home, "api"), join(copy, "api"), { recursive: true });
  for (const file of ["package.json", "tsconfig.json"])
    await cp(join(home, file), join(copy, file));
  await symlink(
    join(home, "node_modules"),
    join(copy, "node_modules"),
    "junction",
  );
  await writeFile(
    join(copy, "api", "model", "index.ts"),
    [...order, ...rest].join("\n"),
  );
  const emit = ["--import", "tsx", join("api", "schema", "emit.ts")];
  await promisify(execFile)(process.execPath, emit, { cwd: copy });
  return generated(copy);
}

for (const [index, [name, order]] of orders.entries())
  it(
    `makes the same schema and labels of the lines of index.ts ${name}`,
    // Each takes a process of its own; the two that differ most are tried each time.
    { tags: index < 2 ? [] : ["long"] },
    async () => {
      expect(order.toSorted()).toEqual(lines.toSorted());
      expect(await generatedFrom(order, name.replaceAll(" ", "-"))).toEqual(
        await generated(home),
      );
    },
  );
