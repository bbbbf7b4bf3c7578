import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { classPathOf, javaOf, whyNoJava, type JavaProgram } from "../java.ts";

const exec = promisify(execFile);

const program: JavaProgram = {
  folder: import.meta.dirname,
  source: "Read.java",
  cacheName: "gephi-0.10.1",
  since: 17,
};

/** Why Gephi cannot run on this machine, and what to do; null where it can. */
export function whyNoGephi(): string | null {
  const why = whyNoJava(program);
  return why && `Exports were not read by Gephi: ${why}.`;
}

export interface GephiGraph {
  /** What its report of the import says. */
  readonly issues: readonly string[];
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

/** What Gephi imports of each file, as it does unless told otherwise; `nodes.csv+links.csv` is one graph. */
export async function readByGephi(
  files: readonly string[],
): Promise<GephiGraph[]> {
  const { stdout } = await exec(
    javaOf(program)!,
    [
      ...["-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1"],
      ...["-Xmx768m", "-cp", await classPathOf(program), "Read", ...files],
    ],
    { maxBuffer: 2 ** 28 },
  );
  return JSON.parse(stdout) as GephiGraph[];
}
