import { bareCue, cueAtEnd, opinionCue } from "./cues.ts";
import { countries, isDocument } from "./lexicons.ts";
import type { Clause, Reading } from "./sentences.ts";
import type { Licence, Subjects } from "./subjects.ts";

/** What somebody is reported to say, and who. */
export interface Report {
  readonly start: number;
  readonly end: number;
  readonly licence: Licence;
}

/** Finds what the sentences of a paragraph report. */
export class Reports {
  readonly #reading: Reading;
  readonly #subjects: Subjects;

  constructor(reading: Reading, subjects: Subjects) {
    this.#reading = reading;
    this.#subjects = subjects;
  }

  /** What a sentence reports: everything behind its first cue. */
  in(start: number, stop: number): Report | undefined {
    const reading = this.#reading;
    const clauses = reading.clauses(start, stop);
    for (const [at, clause] of clauses.entries()) {
      const words = reading.slice(clause);
      const licence =
        this.#viewOf(words, clause) ??
        (/[，：]/.test(clause.mark)
          ? this.#cueOf(clauses.slice(0, at + 1), words, clause)
          : undefined);
      if (licence && clause.end + 1 < stop) {
        // X撰文，称……: the first verb is of writing, and the second of saying.
        const second =
          /^(?:称(?![赞作为])|说(?!法)|表示|指出|认为|强调)，?/u.exec(
            reading.text.slice(clause.end + 1, stop),
          );
        const next = clause.end + 1 + (second?.[0].length ?? 0);
        const end = this.#beforeUtterance(next, stop);
        if (end - next < 4) return undefined;
        return { start: next, end: this.#firstPerson(end), licence };
      }
      const later = at > 0 ? this.#laterCue(clauses.slice(0, at + 1)) : null;
      if (later)
        return {
          ...later,
          end: this.#firstPerson(this.#beforeUtterance(later.start, stop)),
        };
      const bare = at === 0 ? this.#bareCue(words) : null;
      if (bare && bare.index > 0) {
        const phrase = this.#subjects.read(words.slice(0, bare.index));
        if (phrase && phrase.kind !== "BACK")
          return {
            start: clause.start + bare.index + bare[0].length,
            end: this.#firstPerson(
              this.#beforeUtterance(clause.start + bare.index, stop),
            ),
            licence: {
              phrase,
              at: clause.start,
              cue: bare[0],
              rule: "cue-bare",
            },
          };
      }
    }
    return undefined;
  }

  /** X欢迎来访，表示塞尔维亚…: what a clause goes on to report of whoever acts before it. */
  #laterCue(clauses: readonly Clause[]): Omit<Report, "end"> | null {
    const last = clauses.at(-1)!;
    const words = this.#reading.slice(last);
    const [lead, verb = ""] =
      /^(?:并|还|也)?(表示|认为|强调|指出)/u.exec(words) ?? [];
    if (lead === undefined) return null;
    const told = words.slice(lead.length);
    if (
      !countries.startingAt(told, 0) &&
      !/^(?:愿|将|要|会|应|这|该|此|双方|各方|\p{Script=Han}方)/u.test(told)
    )
      return null;
    const subject = this.#subjects.beforeCue(
      clauses,
      { verb, at: 0, mayBeNoun: false },
      last.start,
    );
    return (
      (subject && {
        start: last.start + lead.length,
        licence: { ...subject, cue: verb, rule: "cue-bare" },
      }) ??
      null
    );
  }

  /** X表示将…, and X认为…: a verb that takes what is said without a mark between. */
  #bareCue(words: string): RegExpExecArray | null {
    const opinion = opinionCue.exec(words);
    const who =
      opinion && this.#subjects.read(words.slice(0, opinion.index))?.kind;
    return who === "NAME" || who === "PRONOUN" ? opinion : bareCue.exec(words);
  }

  /** 在X看来, 据X介绍. */
  #viewOf(words: string, clause: Clause): Licence | undefined {
    const view = /^(?:而|但)?在(.+?)(?:看来|眼里|眼中)$/u.exec(words);
    const told = /^(?:另)?(?:据|按|用)(.+)$/u.exec(words);
    const inner =
      view?.[1] ?? (told && told[1]!.slice(0, cueAtEnd(told[1]!)?.at ?? 0));
    const byWords = /^用(.+)的话(?:来)?说$/u.exec(words)?.[1];
    const who = byWords ?? inner;
    if (!who) return undefined;
    const phrase = this.#subjects.read(who);
    return (
      phrase && {
        phrase,
        at: clause.start,
        cue: view ? "看来" : words.slice(-2),
        rule: view ? "in-view" : "according-to",
      }
    );
  }

  #cueOf(
    clauses: readonly Clause[],
    words: string,
    clause: Clause,
  ): Licence | undefined {
    if (
      /^(?:据|按照|根据|依据|按|正如|如同|诚如|经|随着|为了|如果|虽然|尽管|还?没等|[不未]等)/u.test(
        words,
      )
    )
      return undefined;
    const cue = cueAtEnd(words);
    // 脱口而出，惹得众人大笑, 答得干脆，…: what is said stands before, and in quotation marks.
    if (
      !cue ||
      /脱口而出|插话|接话|接过话[茬头]|^\p{Script=Han}{1,2}得/u.test(cue.verb)
    )
      return undefined;
    const subject = this.#subjects.beforeCue(clauses, cue, clause.start);
    // Only documents show something in words; data do not speak.
    if (cue.verb === "显示" && !isDocument(subject?.phrase.title ?? ""))
      return undefined;
    return subject && { ...subject, cue: cue.verb, rule: "reported" };
  }

  /** Reported words end where quoted ones start that are a sentence of their own. */
  #beforeUtterance(start: number, stop: number): number {
    const utterance = this.#reading.quotations.find(
      (each) =>
        each.start > start && each.start < stop && each.close === "SENTENCE",
    );
    return utterance &&
      /[。！？]/.test(this.#reading.text[utterance.start - 1]!)
      ? utterance.start
      : stop;
  }

  /** 我们将……: what is reported goes on in the first person. */
  #firstPerson(end: number): number {
    const { text } = this.#reading;
    let to = end;
    while (
      to < this.#reading.paragraph.end &&
      /^(?:我们|我(?![国省市县区党军方校院]))/u.test(text.slice(to, to + 3))
    )
      to = this.#reading.sentenceEnd(to);
    return to;
  }
}
