import type { ShownQuery } from "../look/shown.ts";

/** What is taken away: records, or a whole view. */
export interface Subject {
  /** What it is called in the reader's language. */
  readonly name: string;
  /** The records that are cited; null for a view, which is cited itself. */
  readonly records: readonly string[] | null;
  /** What files of it are called: `laos`, `timeline`. */
  readonly file: string;
  /** Its address within the site. */
  readonly path: string;
  /** The records whose data are saved. */
  readonly ids: readonly string[];
  /** The question behind a record; a view's are told by its form. */
  readonly query: ShownQuery | null;
}

/** As many records as one export may name, and one citation. */
export const maxIds = 500;
export const maxCited = 50;
