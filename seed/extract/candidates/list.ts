import { sha256 } from "../../articles.ts";
import type { Match } from "../gazetteer.ts";
import type { Evidence, Knowledge } from "../knowledge.ts";
import type { PageReading } from "../read-statements.ts";
import type { Candidate } from "./candidate.ts";

/** A stretch of the flow of a page, from `start` to before `end`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What a rule sees, wherever it stands. */
interface Sighting {
  readonly kind: string;
  /** What tells it from others of its kind, the same on any page. */
  readonly value: string;
  readonly rule: string;
  readonly flags?: readonly string[];
  readonly match: (evidence: readonly Evidence[]) => Match;
  /** The fields of its kind. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What the graph has nothing of that could be named. */
export const unmatched: Match = { status: "new", ids: [] };

/** The words of the flow without marks. */
export const lettersOf = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]/gu, "");

/** Gathers what the rules see on one page. */
export class CandidateList {
  readonly text: string;
  readonly hash: string;
  readonly reading: PageReading;
  readonly knowledge: Knowledge;
  readonly #made: Candidate[] = [];

  constructor(text: string, reading: PageReading, knowledge: Knowledge) {
    this.text = text;
    this.hash = sha256(text);
    this.reading = reading;
    this.knowledge = knowledge;
  }

  /** Adds what stands in these parts of the flow. */
  add(parts: readonly Part[], sighting: Sighting): void {
    const { flow } = this.reading;
    this.addAt(
      parts.map(({ start, end }) => flow.rawSpan(start, end)),
      sighting,
    );
  }

  /** Adds what stands in these spans of the page's own text. */
  addAt(
    spans: readonly Part[],
    { kind, value, rule, flags = [], match, fields }: Sighting,
  ): void {
    const { flow, pieces } = this.reading;
    const evidence = spans.map(({ start, end }) => ({
      start,
      end,
      sha256: sha256(this.text.slice(start, end)),
    }));
    const { start } = evidence[0]!;
    this.#made.push({
      kind,
      id: `${kind}-${sha256(`${kind}\n${value}`).slice(0, 12)}`,
      piece: pieces.findLastIndex(
        (each) => flow.rawSpan(each.start, each.end).start <= start,
      ),
      evidence,
      rule,
      confidence: this.knowledge.confidence(rule),
      flags,
      match: match(evidence),
      ...fields,
    });
  }

  /** Whether a statement stands where this span does. */
  hasStatementIn({ start, end }: Part): boolean {
    return this.#made.some(
      ({ kind, evidence }) =>
        kind === "statement" &&
        evidence.some((each) => each.start < end && start < each.end),
    );
  }

  /** A name with the id of what it names, where the graph has one thing of that name. */
  reference(name: string, kinds: readonly string[]) {
    return { name, id: this.idOf(name, kinds) };
  }

  idOf(name: string, kinds: readonly string[]): string | null {
    const { status, ids } = this.knowledge.gazetteer.match(name, kinds);
    return status === "known" ? ids[0]! : null;
  }

  /** Those that nobody refused, by where they start, each with an id of its own. */
  finish(): { candidates: Candidate[]; rejected: number } {
    const kept = this.#made.filter(({ id }) => !this.knowledge.isRejected(id));
    const place = ({ evidence: [first] }: Candidate) => first!;
    kept.sort(
      (a, b) =>
        place(a).start - place(b).start ||
        place(b).end - place(a).end ||
        (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1),
    );
    const seen = new Map<string, number>();
    return {
      candidates: kept.map((candidate) => {
        const count = (seen.get(candidate.id) ?? 0) + 1;
        seen.set(candidate.id, count);
        return count === 1
          ? candidate
          : { ...candidate, id: `${candidate.id}-${count}` };
      }),
      rejected: this.#made.length - kept.length,
    };
  }
}
