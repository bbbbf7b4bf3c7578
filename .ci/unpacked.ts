// Test help: a release, packed from this checkout and unpacked in an empty folder.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";

const run = promisify(execFile);
export const home = join(import.meta.dirname, "..");

/** The most that a server's packages may take. */
export const mostMegabytes = 160;

/** The folder of the unpacked release, until the test is over. */
export async function unpacked(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "silkgraph-release-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { stdout } = await run(
    "npm",
    ["run", "--silent", "pack:release", "--", folder],
    { cwd: home, shell: process.platform === "win32" },
  );
  await run("tar", ["-xzf", stdout.trim(), "-C", folder]);
  const names = await readdir(folder);
  return join(
    folder,
    names.find((name) => !name.endsWith(".tar.gz"))!,
  );
}

/** The packages of a lock file, by their paths. */
export async function locked(
  folder: string,
): Promise<Record<string, { dev?: boolean }>> {
  const lock = JSON.parse(
    await readFile(join(folder, "package-lock.json"), "utf8"),
  ) as { packages: Record<string, { dev?: boolean }> };
  delete lock.packages[""];
  return lock.packages;
}

/** What a folder takes on the disk, without the packages that lie in it. */
export async function megabytes(
  folder: string,
  isCounted = (name: string) => name !== "node_modules",
): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    () => [],
  );
  const sizes = await Promise.all(
    entries
      .filter(({ name }) => isCounted(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return megabytes(path, isCounted);
        return entry.isFile() ? ((await stat(path)).blocks * 512) / 2 ** 20 : 0;
      }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
