import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** The publishers' texts, where they are on this machine. */
export interface Articles {
  /** The words of a passage; null where the text is absent or no longer says the same. */
  passage(file: string, passage: Passage): Promise<string | null>;
}

/** Reads each text once, from the files of `folder`; without one there are none. */
export function openArticles(folder: string | undefined): Articles {
  const texts = new Map<string, Promise<string | null>>();
  const textOf = (file: string) => {
    const known = texts.get(file);
    if (known) return known;
    // The name comes from a record: nothing outside the folder is ever read.
    const text =
      folder && file === basename(file)
        ? readFile(join(folder, file), "utf8").catch(() => null)
        : Promise.resolve(null);
    texts.set(file, text);
    return text;
  };
  return {
    async passage(file, { start, end, sha256 }) {
      const words = (await textOf(file))?.slice(start, end);
      return words !== undefined && hash(words) === sha256 ? words : null;
    },
  };
}

const hash = (text: string) =>
  createHash("sha256").update(text, "utf8").digest("hex");
