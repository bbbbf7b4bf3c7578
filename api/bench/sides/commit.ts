import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Projection } from "../../../seed/projection.ts";
import type { Place } from "../made-server.ts";
import type { Served } from "../served.ts";
import { installed } from "./install.ts";
import { spawned } from "./spawned.ts";

const exec = promisify(execFile);
const home = join(import.meta.dirname, "..", "..", "..");

/** Runs in the other checkout, by its own code: loads the made graph, serves it, and says where. */
const program = `
import { readFile } from "node:fs/promises";
import { serveMade } from "./api/bench/made-server.ts";
const { nodes, links, place } = JSON.parse(await readFile(process.argv[2], "utf8"));
const { url, end } = await serveMade(place, { nodes: new Map(nodes), links }, []);
process.once("SIGTERM", () => void end().then(() => process.exit(0)));
console.log(url);
`;

/** Another commit, checked out and installed in `folder`. */
export async function checkOut(commit: string, folder: string): Promise<void> {
  await exec("git", [
    "clone",
    "--quiet",
    "--shared",
    "--no-checkout",
    home,
    folder,
  ]);
  await exec("git", ["checkout", "--quiet", "--detach", commit], {
    cwd: folder,
  });
  await installed(folder, "ci");
}

/** The server of another commit over the made graph. */
export async function serveCommit(
  folder: string,
  place: Place,
  { nodes, links }: Projection,
): Promise<Served> {
  const given = join(folder, "bench-given.json");
  await writeFile(given, JSON.stringify({ nodes: [...nodes], links, place }));
  const file = join(folder, "bench-serve.ts");
  if (!existsSync(file)) await writeFile(file, program);
  return spawned(process.execPath, ["--import", "tsx", file, given], folder);
}
