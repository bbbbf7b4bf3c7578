import type { Match } from "../gazetteer.ts";
import type { Evidence } from "../knowledge.ts";
import type { PageReading } from "../read-statements.ts";

/** Something that a rule sees on a page and that may become a record. */
export interface Candidate {
  /** `statement`, `alignment`, `railway`: the kind of the record that it may become. `quotation`: words in quotation marks that nobody is seen to say. */
  readonly kind: string;
  /** The same for the same words on any page, so that a refusal is remembered. */
  readonly id: string;
  /** Index of the piece of the page; -1 outside all. */
  readonly piece: number;
  readonly evidence: readonly Evidence[];
  readonly rule: string;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly match: Match;
  /** The fields of its kind. */
  readonly [field: string]: unknown;
}

export interface Extraction {
  readonly reading: PageReading;
  /** By where they start on the page. */
  readonly candidates: readonly Candidate[];
  /** How many more there would be, had nobody refused them. */
  readonly rejected: number;
}
