import { execFile } from "node:child_process";
import { promisify } from "node:util";

const exec = promisify(execFile);

/** Has npm install the packages of a folder. */
export async function installed(
  folder: string,
  how: "install" | "ci",
): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline"];
  await exec("npm", [how, ...quiet], { cwd: folder });
}
