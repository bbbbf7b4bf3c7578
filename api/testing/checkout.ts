// Test help: a checkout of its own, whose records a test may change, and the editor's commands in it.
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The checkout that the tests run in. */
export const checkout = join(import.meta.dirname, "..", "..");

/** A copy of all that the server and the commands need, with the packages of this one. */
export async function copyCheckout(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "silkgraph-copy-"));
  for (const part of [
    "api",
    "seed",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "schema.graphql",
  ])
    await cp(join(checkout, part), join(copy, part), { recursive: true });
  const packages = "node_modules";
  await mkdir(join(copy, packages));
  for (const name of await readdir(join(checkout, packages)))
    if (name === ".package-lock.json")
      await cp(join(checkout, packages, name), join(copy, packages, name));
    else
      await symlink(join(checkout, packages, name), join(copy, packages, name));
  return copy;
}

export const removeCheckout = (copy: string): Promise<void> =>
  rm(copy, { recursive: true, force: true });

/** Runs a command of `seed/cli.ts` as a person does, in a process of its own, in English unless told. */
export async function seedCommand(
  home: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  input?: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(
    process.execPath,
    ["api/prepare.mjs", "seed/cli.ts", ...args],
    {
      cwd: home,
      env: {
        ...process.env,
        NEO4J_URI: "",
        ARTICLES_DIR: "",
        LANG: "C.UTF-8",
        LC_ALL: "",
        ...env,
      },
    },
  );
  // A command that reads nothing may be gone before it is told.
  child.stdin.on("error", () => undefined);
  if (input !== undefined) child.stdin.end(input);
  const said = { out: "", err: "" };
  child.stdout
    .setEncoding("utf8")
    .on("data", (chunk: string) => (said.out += chunk));
  child.stderr
    .setEncoding("utf8")
    .on("data", (chunk: string) => (said.err += chunk));
  const code = await new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  return { code, ...said };
}
