import type { ShownQuery } from "../look/shown.ts";

/** What is taken away: one record, or a whole view. */
export interface Subject {
  /** What it is called in the reader's language. */
  readonly name: string;
  /** The record; null for a view. */
  readonly record: string | null;
  /** What files of it are called: `laos`, `timeline`. */
  readonly file: string;
  /** Its address within the site. */
  readonly path: string;
  /** The records whose data are saved. */
  readonly ids: readonly string[];
  /** The question behind a record; a view's are told by its form. */
  readonly query: ShownQuery | null;
}

/** As many records as one export may name. */
export const maxIds = 500;
