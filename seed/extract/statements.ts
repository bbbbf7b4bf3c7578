import type { Flow, Paragraph } from "./flow.ts";
import type { Names } from "./names.ts";
import { ParagraphReader } from "./paragraph-reader.ts";
import type { Quotation } from "./quotations.ts";
import { Reading } from "./sentences.ts";
import type { Speaker, Speakers } from "./speakers.ts";

/** Somebody's words, or what somebody is reported to say, by where they stand in the flow. */
export interface Statement {
  readonly form: "DIRECT" | "REPORTED";
  readonly parts: { readonly start: number; readonly end: number }[];
  readonly speaker: Speaker;
  readonly cue: string | null;
  readonly rule: string;
}

/** Finds the statements of a page, paragraph by paragraph. */
export class StatementReader {
  readonly #flow: Flow;
  readonly #names: Names;
  readonly #speakers: Speakers;
  readonly #quotations: readonly Quotation[];
  readonly found: Statement[] = [];
  readonly unattributed: Quotation[] = [];

  constructor(
    flow: Flow,
    quotations: readonly Quotation[],
    names: Names,
    speakers: Speakers,
  ) {
    this.#flow = flow;
    this.#quotations = quotations;
    this.#names = names;
    this.#speakers = speakers;
  }

  read(): void {
    const paragraphs = joinedByQuotations(
      this.#flow.paragraphs,
      this.#quotations,
    );
    for (const [index, paragraph] of paragraphs.entries()) {
      const own = this.#quotations.filter(
        ({ start }) => start >= paragraph.start && start < paragraph.end,
      );
      const reading = new Reading(this.#flow, paragraph, own);
      new ParagraphReader(
        reading,
        this.#names,
        this.#speakers,
        this.found,
        this.unattributed,
        paragraphs[index + 1],
      ).read();
    }
  }
}

/** Paragraphs through which one quotation goes are read as one. */
function joinedByQuotations(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
): Paragraph[] {
  const joined: Paragraph[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    while (quotations[at] && quotations[at]!.end <= paragraph.start) at++;
    const crossing = quotations[at];
    if (last && crossing && crossing.start < paragraph.start)
      joined[joined.length - 1] = { ...last, end: paragraph.end };
    else joined.push(paragraph);
  }
  return joined;
}
