import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const home = join(import.meta.dirname, "..");
const { dependencies, devDependencies, buildDependencies } = JSON.parse(
  await readFile(join(home, "package.json"), "utf8"),
) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  buildDependencies: string[];
};

/** What a source file imports, other than types alone. */
function specifiers(file: string, text: string): string[] {
  const { statements } = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
  );
  return statements.flatMap((each) =>
    (ts.isImportDeclaration(each) && !each.importClause?.isTypeOnly) ||
    (ts.isExportDeclaration(each) && !each.isTypeOnly)
      ? each.moduleSpecifier && ts.isStringLiteral(each.moduleSpecifier)
        ? [each.moduleSpecifier.text]
        : []
      : [],
  );
}

/** The packages that the files of a folder import, tests and what only tests import aside. */
async function imported(folder: string): Promise<string[]> {
  const files = (await readdir(join(home, folder), { recursive: true })).filter(
    (file) =>
      /\.(m?ts|tsx)$/.test(file) &&
      !/\.(test|e2e)\.tsx?$|^(dist|e2e|gql|testing|bench)\/|^graph\/contract|^codegen\.ts$|\.d\.ts$/.test(
        file,
      ),
  );
  const names = await Promise.all(
    files.map(async (file) =>
      specifiers(file, await readFile(join(home, folder, file), "utf8")),
    ),
  );
  const packages = names
    .flat()
    .filter((name) => !/^(\.|node:)/.test(name))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]);
  return [...new Set(packages)].sort();
}

it("names every package that bundles the web among those of the build", async () => {
  const names = await imported("web");
  expect(names).toContain("react");
  expect(names).toContain("@mantine/core");
  expect(
    names.filter(
      (name) => !buildDependencies.includes(name) && !dependencies[name],
    ),
  ).toEqual([]);
  expect(buildDependencies.filter((name) => !devDependencies[name])).toEqual(
    [],
  );
});

it("serves and reads the records by packages that are no development dependency", async () => {
  const names = [...(await imported("api")), ...(await imported("seed"))];
  expect(names).toContain("fastify");
  expect(names.filter((name) => !dependencies[name])).toEqual([
    "@node-rs/jieba",
  ]);
});
