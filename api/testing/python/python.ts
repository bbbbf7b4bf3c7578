import { execFile, spawnSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const exec = promisify(execFile);
const here = import.meta.dirname;
const packages = join(here, "packages.py");

/** The packages of one requirements file; `older` are versions that many people still use. */
type Packages = "current" | "older" | "clients" | "java";

type Folders = Partial<Record<Packages, string>>;

let looked: Folders | undefined;

/** The folder of packages, where they are installed. */
export function pythonFolder(which: Packages): string | undefined {
  if (!looked) {
    const { status, stdout } = spawnSync("python3", [packages], {
      encoding: "utf8",
    });
    looked = status === 0 ? (JSON.parse(stdout) as Folders) : {};
  }
  return looked[which];
}

/** Why nothing can be read with Python's libraries, and what to do; null where it can. */
export const whyNoPython = (): string | null =>
  pythonFolder("current") && pythonFolder("older") && pythonFolder("clients")
    ? null
    : "Exports, citations and the programs of the playground were not read by the Python libraries that people use: “python3 api/testing/python/packages.py install current older clients” installs these once (on Debian, after apt-get install python3-pip).";

/** The JSON that a script of this folder prints, given these arguments. */
export async function runPython<Result>(
  script: string,
  args: readonly string[],
  which: Packages = "current",
): Promise<Result> {
  const { stdout } = await exec("python3", [join(here, script), ...args], {
    env: {
      ...process.env,
      PYTHONPATH: pythonFolder(which),
      PYTHONDONTWRITEBYTECODE: "1",
      PYTHONIOENCODING: "utf-8",
    },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as Result;
}
