import type { Paragraph } from "./flow.ts";
import { Licences } from "./licences.ts";
import type { Names } from "./names.ts";
import type { Quotation } from "./quotations.ts";
import { Reports } from "./reported.ts";
import type { Reading } from "./sentences.ts";
import type { Speakers } from "./speakers.ts";
import type { Statement } from "./statements.ts";
import { Subjects, type Licence } from "./subjects.ts";

const sameSpeaker = (a: Statement["speaker"], b: Statement["speaker"]) =>
  a.name === b.name && a.title === b.title;

/** Reads one paragraph, and what it says of those before it. */
export class ParagraphReader {
  readonly #reading: Reading;
  readonly #subjects: Subjects;
  readonly #licences: Licences;
  readonly #reports: Reports;
  readonly #speakers: Speakers;
  readonly #found: Statement[];
  readonly #unattributed: Quotation[];
  readonly #paragraph: Paragraph;
  /** The statements of this paragraph so far. */
  readonly #own: Statement[] = [];
  /** How far the paragraph is read for what is reported. */
  #readTo: number;

  constructor(
    reading: Reading,
    names: Names,
    speakers: Speakers,
    found: Statement[],
    unattributed: Quotation[],
    next: Paragraph | undefined,
  ) {
    this.#reading = reading;
    this.#subjects = new Subjects(reading, names, speakers);
    this.#licences = new Licences(reading, this.#subjects, next);
    this.#reports = new Reports(reading, this.#subjects);
    this.#speakers = speakers;
    this.#found = found;
    this.#unattributed = unattributed;
    this.#paragraph = reading.paragraph;
    this.#readTo = reading.paragraph.start;
  }

  read(): void {
    const { quotations } = this.#reading;
    for (let index = 0; index < quotations.length; index++) {
      const quotation = quotations[index]!;
      if (quotation.start < this.#readTo) continue;
      this.#readReported(quotation.start);
      if (quotation.start < this.#readTo) continue;
      index += this.#readQuotation(index);
    }
    this.#readReported(this.#paragraph.end);
  }

  /** Takes a quotation as somebody's words, if they are; returns how many of those behind it belong to it. */
  #readQuotation(index: number): number {
    const quotation = this.#reading.quotations[index]!;
    const before = this.#licences.before(quotation) ?? this.#repeat(quotation);
    if (before) {
      this.#addDirect([quotation], before);
      return 0;
    }
    if (this.#licences.isWritten(quotation)) return 0;
    const run = this.#runFrom(index);
    const after = this.#licences.behind(run.at(-1)!);
    if (after) {
      const [resumed] = after.resumes
        ? [this.#reading.quotations[index + run.length]!]
        : [];
      for (const each of run.slice(0, -1)) this.#addDirect([each], after);
      this.#addDirect(resumed ? [run.at(-1)!, resumed] : [run.at(-1)!], after);
      return run.length - 1 + (resumed ? 1 : 0);
    }
    if (quotation.close === "SENTENCE" && this.#standsAlone(quotation)) {
      const licence =
        this.#licenceAround(quotation) ?? this.#licences.ofNextSentence(run);
      for (const each of licence ? run : []) this.#addDirect([each], licence!);
      if (licence) return run.length - 1;
      this.#unattributed.push(quotation);
    }
    return 0;
  }

  /** Quotations side by side, that one licence behind them may cover. */
  #runFrom(index: number): Quotation[] {
    const { quotations } = this.#reading;
    const run = [quotations[index]!];
    for (
      let next = quotations[index + 1];
      next &&
      next.start === run.at(-1)!.end &&
      (next.close === run[0]!.close || next.end - next.start >= 8);
      next = quotations[index + run.length]
    )
      run.push(next);
    return run;
  }

  #addDirect(quotations: readonly Quotation[], licence: Licence): void {
    this.#add({
      form: "DIRECT",
      parts: quotations.map(({ start, end }) => ({ start, end })),
      speaker: this.#speakers.resolve(licence.phrase, licence.at),
      cue: licence.cue,
      rule: licence.rule,
    });
    this.#readTo = Math.max(this.#readTo, quotations[0]!.end);
    const lastEnd = quotations.at(-1)!.end;
    if (quotations.length > 1) this.#readTo = Math.max(this.#readTo, lastEnd);
  }

  #add(statement: Statement): void {
    this.#own.push(statement);
    this.#found.push(statement);
    this.#speakers.spoke(statement.speaker, statement.parts[0]!.start);
  }

  /** Takes what is reported between the place that is read and `end`. */
  #readReported(end: number): void {
    const reading = this.#reading;
    while (this.#readTo < end) {
      const start = this.#readTo;
      const stop = reading.sentenceEnd(start);
      const reported = this.#reports.in(start, stop);
      if (reported) {
        if (reported.start >= end && end < this.#paragraph.end) return;
        this.#add({
          form: "REPORTED",
          parts: [{ start: reported.start, end: reported.end }],
          speaker: this.#speakers.resolve(
            reported.licence.phrase,
            reported.licence.at,
          ),
          cue: reported.licence.cue,
          rule: reported.licence.rule,
        });
        this.#readTo = reported.end;
        continue;
      }
      if (stop > end) {
        // A sentence that goes on behind the quotation is read from its end on.
        return;
      }
      this.#readTo = stop;
    }
  }

  /** A quotation right behind another of the same licence: “…”“…”. */
  #repeat(quotation: Quotation): Licence | undefined {
    const previous = this.#own.at(-1);
    if (
      !this.#standsAlone(quotation) ||
      previous?.form !== "DIRECT" ||
      previous.parts.at(-1)!.end !== quotation.start ||
      !previous.rule.startsWith("cue") ||
      this.#licences.behind(quotation)
    )
      return undefined;
    return this.#same(previous, quotation.start, "repeat");
  }

  #same(previous: Statement, at: number, rule: string): Licence {
    return {
      phrase: this.#speakers.phraseOf(previous.speaker),
      at,
      cue: null,
      rule,
    };
  }

  #standsAlone({ start }: Quotation): boolean {
    return this.#reading.sentenceStart(start) === start;
  }

  /** Somebody who was the subject just before. */
  #licenceAround({ start, end }: Quotation): Licence | undefined {
    const previous = this.#own.at(-1);
    const from = previous ? previous.parts.at(-1)!.end : this.#paragraph.start;
    const subject = this.#subjects.firstIn(
      Math.max(from, this.#sentenceBefore(start)),
      start,
    );
    if (subject) return { ...subject, cue: null, rule: "context" };
    const asked = previous && this.#askedBy(previous);
    if (asked) return this.#same(asked, start, "dialogue");
    if (previous) return this.#same(previous, start, "continuation");
    const isAll =
      start === this.#paragraph.start && end === this.#paragraph.end;
    const last = this.#found.at(-1);
    const partner = isAll && this.#partner(start);
    if (partner) return this.#same(partner, start, "dialogue");
    if (
      isAll &&
      last &&
      this.#speakers.isSamePiece(last.parts.at(-1)!.end, start) &&
      this.#reading.text.slice(last.parts.at(-1)!.end, start).trim() === ""
    )
      return this.#same(last, start, "continuation");
    return undefined;
  }

  /** “……？”记者问。“……”: who answers is who spoke before the question. */
  #askedBy(question: Statement): Statement | undefined {
    const { end } = question.parts.at(-1)!;
    return question.speaker.title === "记者" &&
      this.#reading.text.slice(end - 2, end) === "？”"
      ? this.#found.findLast(
          ({ parts, speaker }) =>
            speaker.name !== null &&
            this.#speakers.isSamePiece(parts[0]!.start, end),
        )
      : undefined;
  }

  /** Two talk in turn, each in a paragraph: who spoke before the last one. */
  #partner(start: number): Statement | undefined {
    const [first, second] = this.#found.slice(-2);
    if (!first || !second) return undefined;
    const between = (from: number, to: number) =>
      this.#reading.text.slice(from, to).trim().split("\n").length;
    const starts = [first, second].map(({ parts }) => parts[0]!.start);
    const isTurn =
      first.form === "DIRECT" &&
      second.form === "DIRECT" &&
      between(starts[0]!, starts[1]!) === 1 &&
      between(starts[1]!, start) === 1 &&
      starts.every((each) => /^\n?$/.test(this.#reading.text[each - 1] ?? ""));
    return isTurn && !sameSpeaker(first.speaker, second.speaker)
      ? first
      : undefined;
  }

  #sentenceBefore(at: number): number {
    return at > this.#paragraph.start
      ? this.#reading.sentenceStart(at - 1)
      : at;
  }
}
