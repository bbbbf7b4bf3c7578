import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import * as eslintPlugin from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";
import { getNamedType, isInterfaceType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "./schema.ts";

const file = join(import.meta.dirname, "..", "..", "schema.graphql");
const compiler = createRequire(import.meta.url).resolve("relay-compiler");
const schema = createSchema();

/** Every list in pages: the type that has it, and its name. */
const lists = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields())
        .filter(({ type }) => getNamedType(type).name.endsWith("Connection"))
        .map(({ name }) => ({ type: type.name, name }))
    : [],
);

describe("relay-compiler", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "silkgraph-relay-"));
    await mkdir(join(folder, "made"));
    await cp(file, join(folder, "schema.graphql"));
    await writeFile(
      join(folder, "relay.config.json"),
      JSON.stringify({
        src: ".",
        schema: "schema.graphql",
        language: "typescript",
        artifactDirectory: "made",
      }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("turns every list in pages, and every refetch of a thing, into code", async () => {
    const documents = lists.map(({ type, name }, i) => {
      const own = `all${String(i)}_${type}_${name}`;
      return `graphql\`fragment ${own} on ${type}
        @refetchable(queryName: "all${String(i)}Query")
        @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
          ${name}(first: $count, after: $cursor) @connection(key: "${own}_${name}") {
            edges { node { id } }
          }
        }\`;`;
    });
    expect(documents.length).toBeGreaterThan(100);
    for (const [i, document] of documents.entries())
      await writeFile(
        join(folder, `all${String(i)}.ts`),
        `import { graphql } from "relay-runtime";\n${document}\n`,
      );
    const command = [join(compiler, "..", "cli.js"), "relay.config.json"];
    await promisify(execFile)(process.execPath, command, { cwd: folder });
    expect(await readdir(join(folder, "made"))).toHaveLength(lists.length * 2);
  });
});

describe("graphql-eslint", () => {
  it("finds the rules of Relay kept", async () => {
    const eslint = new ESLint({
      cwd: join(file, ".."),
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ["**/*.graphql"],
          languageOptions: {
            parser: eslintPlugin.parser,
            parserOptions: { graphQLConfig: { schema: file } },
          },
          plugins: {
            "@graphql-eslint": eslintPlugin as unknown as ESLint.Plugin,
          },
          rules: {
            ...eslintPlugin.configs["flat/schema-relay"].rules,
            // Relay has no quarrel with lists that are not pages; its own `nodes` is one.
            "@graphql-eslint/relay-edge-types": [
              "error",
              { listTypeCanWrapOnlyEdgeType: false },
            ],
          },
        },
      ],
    });
    const [result] = await eslint.lintFiles(file);
    expect(result!.messages).toEqual([]);

    const [broken] = await eslint.lintText(
      "type AConnection { edges: [B!]! } type B { id: ID! } type Query { list(first: Int): AConnection! }",
      { filePath: "broken.graphql" },
    );
    expect(broken!.messages.length).toBeGreaterThan(0);
  });
});
