import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { GraphUnavailable } from "../../graph/graph.ts";
import { onNeo4j } from "../engines.ts";
import { openNeo4j } from "../../graph/neo4j.ts";

const script = `
  const { startNeo4j } = await import(process.argv[1]);
  const { uri } = await startNeo4j({ password: "correct horse" });
  process.stdout.write(uri + "\\n");
  setInterval(() => {}, 1_000_000);`;

onNeo4j(() => {
  it(
    "guards with a password, and ends with the process that started it",
    { tags: ["long"] },
    async () => {
      const starter = spawn(
        process.execPath,
        [
          "--import",
          "tsx",
          "--input-type=module",
          "-e",
          script,
          `${import.meta.dirname}/server.ts`,
        ],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
      onTestFinished(() => void starter.kill("SIGKILL"));
      const [said] = (await once(starter.stdout, "data")) as [Buffer];
      const uri = said.toString().trim();

      const stranger = openNeo4j({ uri, password: "wrong battery" });
      await expect(stranger.check()).rejects.toThrow(/NEO4J_PASSWORD/);
      await stranger.close();
      const graph = openNeo4j({ uri, password: "correct horse" });
      await expect
        .poll(() => graph.check().catch((error: unknown) => error), {
          timeout: 30_000,
        })
        .toBeUndefined();

      starter.kill("SIGKILL");
      await expect
        .poll(() => graph.check().catch((error: unknown) => error), {
          timeout: 10_000,
        })
        .toBeInstanceOf(GraphUnavailable);
      await graph.close();
    },
  );
});
