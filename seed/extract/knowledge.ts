import { evidenceOf, spansIn } from "../rules/rule.ts";
import type { SeedRecord } from "../read.ts";
import { confidenceOf } from "./confidence.ts";
import { Gazetteer, type Match } from "./gazetteer.ts";
import type { Rejection } from "./rejections.ts";

/** A passage of the page, with the hash of its words. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** What the graph knows, made ready once for any number of pages. */
export class Knowledge {
  readonly gazetteer: Gazetteer;
  readonly #rejected: ReadonlyMap<string, Rejection>;
  readonly #refusals = new Map<string, number>();
  /** Passages of statements, by the hash of their page. */
  readonly #statements = new Map<
    string,
    { id: string; start: number; end: number }[]
  >();

  constructor(
    records: readonly SeedRecord[],
    rejections: readonly Rejection[] = [],
  ) {
    this.gazetteer = new Gazetteer(records);
    this.#rejected = new Map(rejections.map((each) => [each.candidate, each]));
    for (const { rule } of rejections)
      this.#refusals.set(rule, (this.#refusals.get(rule) ?? 0) + 1);
    this.#readStatements(records);
  }

  #readStatements(records: readonly SeedRecord[]) {
    const hashes = new Map<string, unknown>();
    for (const { kind, id, fields } of records)
      if (kind === "Page") hashes.set(id, fields["sha256"]);
    const pages = new Map<string, string>();
    for (const record of records)
      if (record.kind === "Article")
        for (const { page } of spansIn(record)) pages.set(record.id, page);
    for (const record of records)
      if (record.kind === "Statement")
        for (const { article, start, end } of evidenceOf(record)) {
          const hash = String(hashes.get(pages.get(article) ?? ""));
          const known = this.#statements.get(hash) ?? [];
          known.push({ id: record.id, start, end });
          this.#statements.set(hash, known);
        }
  }

  /** The statements that rest on the same words of the page. */
  statementsAt(page: string, evidence: readonly Evidence[]): Match {
    const ids = (this.#statements.get(page) ?? [])
      .filter(({ start, end }) =>
        evidence.some((each) => {
          const shared = Math.min(end, each.end) - Math.max(start, each.start);
          return shared > 0.5 * Math.max(end - start, each.end - each.start);
        }),
      )
      .map(({ id }) => id);
    const unique = [...new Set(ids)];
    return {
      status:
        unique.length === 0
          ? "new"
          : unique.length === 1
            ? "known"
            : "ambiguous",
      ids: unique,
    };
  }

  isRejected(id: string): boolean {
    return this.#rejected.has(id);
  }

  confidence(rule: string): number {
    return confidenceOf(rule, this.#refusals.get(rule) ?? 0);
  }
}
