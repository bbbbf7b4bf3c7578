import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

/** Without it Vite takes the .mjs build and Node the .js one: two graphql that do not know each other. */
const alias = [
  { find: /^graphql$/, replacement: require.resolve("graphql/index.js") },
];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "api",
          include: ["api/**/*.test.ts", "seed/**/*.test.ts", "*.test.ts"],
          globalSetup: ["api/graph/neo4j/setup.ts"],
          testTimeout: 60_000,
          // A file may have to wait for its turn with Neo4j, and for its start.
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: { name: "web", include: ["web/**/*.test.{ts,tsx}"] },
      },
    ],
  },
});
