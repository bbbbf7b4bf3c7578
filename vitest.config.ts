import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const require = createRequire(import.meta.url);

/** Without it Vite takes the .mjs build and Node the .js one: two graphql that do not know each other. */
const alias = [
  { find: /^graphql$/, replacement: require.resolve("graphql/index.js") },
];

/** What starts processes of its own, and mostly waits for them: begun first, the others run meanwhile. */
const waiting = [
  "api/graph/neo4j.test.ts",
  "api/server.test.ts",
  "api/testing/neo4j/server.test.ts",
];

class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) =>
      waiting.findIndex((path) => moduleId.endsWith(path)) >>> 0;
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: WaitingFirst },
    tags: [
      {
        name: "long",
        description: "what `npm run test:long` runs in place of `npm test`",
        timeout: 600_000,
      },
    ],
    // By itself vitest leaves one of two cores free.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A worker keeps what it has imported for its next file; no file changes what others import.
    isolate: false,
    // A machine with much to do may keep a condition waiting for longer than the usual second.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "api",
          include: [
            "api/**/*.test.ts",
            "seed/**/*.test.ts",
            ".ci/*.test.ts",
            "*.test.ts",
          ],
          exclude: ["**/*.long.test.ts"],
          globalSetup: ["api/testing/neo4j/setup.ts"],
          testTimeout: 180_000,
          // A file may have to wait for its turn with Neo4j, and for its start.
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "web",
          include: ["web/**/*.test.{ts,tsx}"],
          exclude: ["**/*.long.test.ts"],
        },
      },
      {
        // What takes minutes, or a registry, whole files of it.
        extends: true,
        test: {
          name: "long",
          include: ["{api,seed,web,.ci}/**/*.long.test.ts"],
          globalSetup: ["api/testing/neo4j/setup.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
