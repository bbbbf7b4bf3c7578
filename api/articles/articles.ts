import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** A page as it is stored. */
export interface PageText {
  readonly file: string;
  readonly sha256: string;
}

/** An article as it is stored: its text is in the file of its page. */
export interface ArticleText {
  readonly page_file: string | null;
}

/** The publishers' texts, where they are on this machine. */
export interface Articles {
  /** The words of a passage of a page's file; null where the text is absent or no longer says the same. */
  passage(file: string, passage: Passage): Promise<string | null>;
  /** The whole text of a page, in which offsets count; null where it is absent or not the same. */
  page(page: PageText): Promise<string | null>;
  /** Reads the texts anew when they are next asked for: the desk has written some. */
  forget(): void;
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
      for (const edition of editionsOf((await textOf(file)) ?? "")) {
        const words = edition.slice(start, end);
        if (hash(words) === sha256) return words;
      }
      return null;
    },
    async page({ file, sha256 }) {
      const editions = editionsOf((await textOf(file)) ?? "");
      return editions.find((edition) => hash(edition) === sha256) ?? null;
    },
    forget: () => texts.clear(),
  };
}

/**
 * A text as it is, then without what text editors and git put in: a byte order mark, Windows line
 * ends. A hash tells which of them was meant.
 */
export function editionsOf(text: string): string[] {
  const bare = text.replace(/^\uFEFF/, "");
  return [...new Set([text, bare, bare.replaceAll("\r\n", "\n")])];
}

const hash = (text: string) =>
  createHash("sha256").update(text, "utf8").digest("hex");
