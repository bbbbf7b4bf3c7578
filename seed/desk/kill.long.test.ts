import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { roundsIn, saveUntilKilled } from "../../api/testing/saver.ts";
import { finishReplacing } from "./replace-files.ts";

it("leaves files old or new through fifty kills at any moment, each saving where the last was cut off", async () => {
  const folder = await mkdtemp(join(tmpdir(), "silkgraph-killed-"));
  let round = 0;
  for (let kill = 0; kill < 50; kill++) {
    await saveUntilKilled(folder, round, Math.random() * 40);
    await finishReplacing(folder);
    const rounds = await roundsIn(folder);
    expect(new Set(rounds).size).toBe(1);
    expect(rounds[0]).toBeGreaterThan(round);
    round = rounds[0]!;
  }
  await rm(folder, { recursive: true });
}, 600_000);
