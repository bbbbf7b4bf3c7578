import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ask, china, start } from "../api/testing/process.ts";
import { megabytes, mostMegabytes, unpacked } from "./unpacked.ts";

it("starts in an empty folder, and installs the server's packages and no more", async () => {
  const release = await unpacked();
  const server = start(
    { SILKGRAPH_DATA: join(release, "data") },
    {
      home: release,
      // What `npm start` runs, but without the processes between, which hand no signal on.
      command: [process.execPath, "api/prepare.mjs", "--web", "api/server.ts"],
    },
  );
  const address = await server.address;
  expect(await ask(address)).toEqual(china);
  expect((await fetch(`${address}/en/`)).status).toBe(200);
  const packages = join(release, "node_modules");
  const size = await megabytes(packages, () => true);
  expect(size).toBeGreaterThan(50);
  expect(size).toBeLessThanOrEqual(mostMegabytes);
  for (const name of ["vite", "react", "monaco-editor", "typescript", "vitest"])
    expect(existsSync(join(packages, name))).toBe(false);
  // Nothing is left of the installation.
  expect(
    (await readdir(release)).filter((name) => name.startsWith(".install")),
  ).toEqual([]);
});
