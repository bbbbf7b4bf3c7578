import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/** A candidate that an editor has refused, kept so that nobody is asked again. */
export interface Rejection {
  /** The id of the candidate: the same for the same words on any page. */
  readonly candidate: string;
  readonly kind: string;
  /** The rule that found it: each refusal lowers its confidence. */
  readonly rule: string;
  readonly reason: string;
}

export const rejectionsFile = join(
  import.meta.dirname,
  "..",
  "rejections.yaml",
);

/** The refusals of this checkout; none where there is no file of them. */
export async function readRejections(
  file = rejectionsFile,
): Promise<readonly Rejection[]> {
  const text = await readFile(file, "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    },
  );
  return (parse(text) as Rejection[] | null) ?? [];
}

/** Appends a refusal; what stands in the file stays as it is. */
export async function reject(
  rejection: Rejection,
  file = rejectionsFile,
): Promise<void> {
  const known = await readRejections(file);
  if (known.some(({ candidate }) => candidate === rejection.candidate)) return;
  await appendFile(file, stringify([rejection]));
}
