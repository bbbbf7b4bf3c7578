// Test help: a process that saves three files again and again until it is killed.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkout } from "./checkout.ts";

const names = ["one.yaml", "folder/two.yaml", "three.yaml"];
const from = (path: string) =>
  JSON.stringify(pathToFileURL(join(checkout, path)).href);

/** Writes the number of its round into each file, thousands of times, as the desk writes files of records. */
const program = `
  import { join } from "node:path";
  import { alone, replaceFiles } from ${from("seed/desk/replace-files.ts")};
  import { sha256 } from ${from("seed/articles.ts")};
  const folder = process.argv[1];
  const text = (round) => String(round).repeat(20_000);
  let round = Number(process.argv[2]);
  for (;;) {
    await alone(folder, () => replaceFiles(folder, ${JSON.stringify(names)}.map((name) => ({
      path: join(folder, name),
      before: round === 0 ? null : sha256(text(round)),
      text: text(round + 1),
    }))));
    round++;
    process.stdout.write(round + "\\n");
  }`;

/** Starts to save after a round, and kills the process some milliseconds after its first round. */
export async function saveUntilKilled(
  folder: string,
  round: number,
  milliseconds: number,
): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "--input-type=module",
      "-e",
      program,
      "--",
      folder,
      String(round),
    ],
    { cwd: checkout, stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.stdout.once("data", () =>
    setTimeout(() => child.kill("SIGKILL"), milliseconds),
  );
  await ended;
}

/** Which round each file is of. */
export const roundsIn = (folder: string): Promise<number[]> =>
  Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      const digits = text.slice(0, text.length / 20_000);
      return text === digits.repeat(20_000) ? Number(digits) : NaN;
    }),
  );
