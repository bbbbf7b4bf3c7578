import type { Flow, Paragraph } from "./flow.ts";
import type { Quotation } from "./quotations.ts";

/** A paragraph as it is read for who says what. */
export class Reading {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly quotations: readonly Quotation[];
  readonly #inside: ReadonlySet<number>;

  constructor(
    flow: Flow,
    paragraph: Paragraph,
    quotations: readonly Quotation[],
  ) {
    this.text = flow.text;
    this.paragraph = paragraph;
    this.quotations = quotations;
    const inside = new Set<number>();
    for (const { start, end } of quotations)
      for (let at = start; at < end; at++) inside.add(at);
    this.#inside = inside;
  }

  isQuoted(at: number): boolean {
    return this.#inside.has(at);
  }

  /** Whether a sentence ends with the unit at `at`. */
  isStop(at: number): boolean {
    return /[。！？…\n]/.test(this.text[at]!) && !this.#inside.has(at);
  }

  /** Where the sentence starts in which `at` stands. */
  sentenceStart(at: number): number {
    for (let back = at - 1; back >= this.paragraph.start; back--) {
      if (this.isStop(back)) return back + 1;
      if (this.#endsUtterance(back)) return back + 1;
    }
    return this.paragraph.start;
  }

  /** Where the sentence ends that goes on at `at`, its mark included. */
  sentenceEnd(at: number): number {
    for (let next = at; next < this.paragraph.end; next++) {
      if (this.isStop(next)) {
        let end = next + 1;
        while (end < this.paragraph.end && /[。！？…]/.test(this.text[end]!))
          end++;
        while (end < this.paragraph.end && /[）》]/.test(this.text[end]!))
          end++;
        return end;
      }
      if (
        this.#endsUtterance(next) &&
        !/[，、；的]/.test(this.text[next + 1] ?? "")
      )
        return next + 1;
    }
    return this.paragraph.end;
  }

  #endsUtterance(at: number): boolean {
    const quotation = this.quotations.find(({ end }) => end === at + 1);
    return quotation?.close === "SENTENCE";
  }

  /** The clauses of a stretch, cut at commas and the like outside quotations and titles. */
  clauses(start: number, end: number): Clause[] {
    const found: Clause[] = [];
    let from = start;
    let depth = 0;
    for (let at = start; at < end; at++) {
      const letter = this.text[at]!;
      if (/[（《]/.test(letter)) depth++;
      if (/[）》]/.test(letter)) depth--;
      if (
        depth <= 0 &&
        /[，：；。！？…]/.test(letter) &&
        !this.#inside.has(at)
      ) {
        found.push({ start: from, end: at, mark: letter });
        from = at + 1;
      }
    }
    if (from < end) found.push({ start: from, end, mark: "" });
    return found;
  }

  slice({ start, end }: { start: number; end: number }): string {
    return this.text.slice(start, end);
  }
}

/** A part of a sentence, without the mark that ends it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}
