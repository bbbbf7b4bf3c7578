// `npm run test:long`: races, soaks and drawn loads, which take minutes.
import { defineConfig } from "vitest/config";
import { alias } from "./vitest.config.ts";

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["**/*.long.test.{ts,tsx}"],
    exclude: ["node_modules"],
    globalSetup: ["api/testing/neo4j/setup.ts"],
    // What measures time is alone on the machine.
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
  },
});
