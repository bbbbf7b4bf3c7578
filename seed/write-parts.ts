import type { Run } from "../api/graph/graph.ts";
import {
  SET_COUNTS,
  SET_COUNTS_FOUND,
  SET_VERSION,
} from "../api/graph/version.ts";
import type { Statement } from "./compare.ts";
import type { Beside } from "./datasets/beside.ts";
import type { Size } from "./projection.ts";

/** Runs statements, and tells after each how many rows were written. */
export async function runAll(
  run: Run,
  statements: readonly Statement[],
  tell: (written: number) => void,
): Promise<void> {
  let written = 0;
  for (const { cypher, params, rows } of statements) {
    await run(cypher, params());
    tell((written += rows));
  }
}

/** Gives the data their version, in the write that completes them. */
export async function complete(
  run: Run,
  version: string,
  { nodes, links }: Size,
  beside: Beside,
): Promise<void> {
  await run(SET_VERSION, { version });
  if (beside.versions.length > 0) await run(SET_COUNTS_FOUND);
  else await run(SET_COUNTS, { nodes, links });
}

/** How many rows statements write. */
export const rowsIn = (statements: readonly Statement[]) =>
  statements.reduce((sum, { rows }) => sum + rows, 0);

/** Statements in parts of at most so many rows; one part at least. */
export function partsOf(
  statements: readonly Statement[],
  most: number,
): (readonly Statement[])[] {
  const parts: Statement[][] = [[]];
  for (const statement of statements) {
    const part = parts.at(-1)!;
    if (part.length > 0 && rowsIn(part) + statement.rows > most)
      parts.push([statement]);
    else part.push(statement);
  }
  return parts;
}
