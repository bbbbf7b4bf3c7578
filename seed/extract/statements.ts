import type { Flow, Paragraph } from "./flow.ts";
import { afterNames, honorifics, surnames } from "./lexicons.ts";
import type { Names } from "./names.ts";
import { ParagraphReader } from "./paragraph-reader.ts";
import type { Quotation } from "./quotations.ts";
import { Reading } from "./sentences.ts";
import type { Phrase } from "./speaker-phrase.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import { answers, asks, interviewee, turnsOf, type Turn } from "./turns.ts";

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
    const turns = new Map<number, Turn>();
    for (const turn of this.#turns())
      for (const { end } of turn.parts) turns.set(end, turn);
    for (const [index, paragraph] of paragraphs.entries()) {
      const turn = turns.get(paragraph.end);
      if (turn) {
        if (turn.at === paragraph.start) this.#takeTurn(turn);
        continue;
      }
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

  #turns(): Turn[] {
    const { text, paragraphs } = this.#flow;
    return turnsOf(
      text,
      paragraphs,
      (label) => this.#names.has(label) || isCalled(label),
      (at) =>
        this.#quotations.some(
          ({ start, close }) => start === at && close === "SENTENCE",
        ),
    );
  }

  /** What stands behind 问： and 答：, or behind a name. */
  #takeTurn(turn: Turn): void {
    const phrase = asks(turn)
      ? reporter
      : answers(turn)
        ? interviewee(
            this.#flow.text,
            this.#speakers.mentions.filter(
              ({ start, end }) =>
                end <= turn.at && this.#speakers.isSamePiece(start, turn.at),
            ),
          )?.phrase
        : called(turn.label);
    if (!phrase) return;
    const speaker = this.#speakers.resolve(phrase, turn.at);
    this.found.push({
      form: "DIRECT",
      parts: turn.parts,
      speaker,
      cue: null,
      rule: "turn",
    });
    this.#speakers.spoke(speaker, turn.at);
  }
}

const nobody = { name: null, title: null, organization: null, country: null };
const reporter: Phrase = { ...nobody, kind: "TITLE", title: "记者" };
const called = (name: string): Phrase => ({ ...nobody, kind: "NAME", name });

/** 丘教授, 丘鹤鸣: made like a name, though no list has it. */
const isCalled = (label: string): boolean => {
  const surname = surnames.startingAt(label, 0);
  const rest = label.slice(surname?.length ?? 0);
  return (
    surname !== undefined &&
    rest.length > 0 &&
    (honorifics.has(rest) ||
      (rest.length <= 2 && !afterNames.startingAt(label, 0)))
  );
};

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
