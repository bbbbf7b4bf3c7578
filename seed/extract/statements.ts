import type { Flow, Paragraph } from "./flow.ts";
import type { Names } from "./names.ts";
import type { Quotation } from "./quotations.ts";
import { bareCue, cueAtEnd, strongCues, type Cue } from "./cues.ts";
import { Reading, type Clause } from "./sentences.ts";
import { isDocument, readPhrase, type Phrase } from "./speaker-phrase.ts";
import type { Speaker, Speakers } from "./speakers.ts";

/** Somebody's words, or what somebody is reported to say, by where they stand in the flow. */
export interface Statement {
  readonly form: "DIRECT" | "REPORTED";
  readonly parts: { readonly start: number; readonly end: number }[];
  readonly speaker: Speaker;
  readonly cue: string | null;
  readonly rule: string;
}

/** Who may say what stands beside these words, and by which rule. */
interface Licence {
  readonly phrase: Phrase;
  /** Where the phrase stands. */
  readonly at: number;
  readonly cue: string | null;
  readonly rule: string;
}

/** What is introduced with a colon and is not said by anybody. */
const written =
  /(?:标语|横幅|口号|主题|标题|题为|名为|名叫|叫作|叫做|题目|牌子|字样|大字|写着|刻着|印着|挂着|贴着|俗话|谚语|常言|古语|古人云|歌词|诗云|诗句|诗曰|包括|例如|比如|如下|一是|分别是|注|图|即|称为|称作|誉为|校训|对联)$/u;

/** A noun for what somebody said: 总书记的一句话. */
const wordsOf =
  /(?:话|寄语|嘱托|教诲|名言|回信|来信|留言|心声|感言|誓言|诺言|赠言|题词|评价|论断|感受|心愿|愿望|感慨|疑问|问题|回答|答复)$/u;

/** What a sentence says that tells how words were spoken, though it has no verb of saying at its end. */
const spoken =
  /说起|谈起|谈到|聊起|提起|提及|说到|讲起|回忆|感慨|感叹|话语|的话|一席话|一番话|这番话|这句话|讲话|致辞|寄语|嘱托|心声|发言|这样(?:说|讲|强调|形容|评价|写|描述|回答|总结|开启|解释|勉励|表示|概括)|如此(?:评价|形容|说|感慨)|如是(?:说|评价)|写信|来信|回信|留言|激动|兴奋|自豪|骄傲|高兴|开心|感激|欣慰|憧憬|信心|笑容|笑脸|笑得|喜上眉梢|合不拢嘴|竖起大拇指|连连点头|直言|坦言|道出|感触|感怀|深情|难掩|溢于言表|称赞|赞不绝口|点赞|赞叹|动容|哽咽/u;

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

class ParagraphReader {
  readonly #reading: Reading;
  readonly #names: Names;
  readonly #speakers: Speakers;
  readonly #found: Statement[];
  readonly #unattributed: Quotation[];
  readonly #paragraph: Paragraph;
  readonly #next: Paragraph | undefined;
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
    this.#next = next;
    this.#reading = reading;
    this.#names = names;
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
    const before = this.#licenceBefore(quotation);
    if (before) {
      this.#addDirect([quotation], before);
      return 0;
    }
    const run = this.#runFrom(index);
    const after = this.#licenceAfter(run.at(-1)!);
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
        this.#licenceAround(quotation) ?? this.#licenceBehind(run);
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
      next && next.start === run.at(-1)!.end;
      next = quotations[index + run.length]
    )
      run.push(next);
    return run;
  }

  /** X说：“…”, X说，“…”, X称“…”, and X心潮澎湃：“…”. */
  #licenceBefore(quotation: Quotation): Licence | undefined {
    const { start } = quotation;
    const text = this.#reading.text;
    const from = this.#reading.sentenceStart(start);
    if (from >= start) return this.#repeat(quotation);
    const mark = text[start - 1]!;
    const isMarked = mark === "：" || mark === "，";
    const clauses = this.#reading.clauses(from, isMarked ? start - 1 : start);
    const last = clauses.at(-1);
    if (!last || last.start === last.end) return undefined;
    const words = this.#reading.slice(last);
    const cue = cueAtEnd(words);
    const isWhole = quotation.close === "SENTENCE" || this.#isEnd(quotation);
    if (mark === "：") {
      if (!cue && written.test(words)) return undefined;
      if (!cue && isWhole && wordsOf.test(words)) {
        const owner = this.#speakers.lastIn(from, start);
        if (owner) return { ...owner, cue: null, rule: "colon" };
      }
      const subject = this.#subject(clauses, cue, last.start);
      return subject && isWhole
        ? {
            ...subject,
            cue: cue?.verb ?? null,
            rule: cue ? "cue-colon" : "colon",
          }
        : undefined;
    }
    if (cue && mark === "，" && isWhole) {
      const subject = this.#subject(clauses, cue, last.start);
      return subject && { ...subject, cue: cue.verb, rule: "cue-comma" };
    }
    if (cue && !isMarked && isWhole && this.#isFragment(quotation, cue.verb)) {
      const subject = this.#subject(clauses, cue, last.start);
      return subject && { ...subject, cue: cue.verb, rule: "cue-fragment" };
    }
    if (mark === "，" && quotation.close === "SENTENCE") {
      const subject = this.#mention(from, start);
      return subject && { ...subject, cue: null, rule: "comma" };
    }
    return undefined;
  }

  /** A quotation right behind another of the same licence: “…”“…”. */
  #repeat(quotation: Quotation): Licence | undefined {
    const previous = this.#own.at(-1);
    if (
      previous?.form !== "DIRECT" ||
      previous.parts.at(-1)!.end !== quotation.start ||
      !previous.rule.startsWith("cue") ||
      this.#licenceAfter(quotation)
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

  /** Words that a verb of saying takes without a mark are a statement where they are more than a name. */
  #isFragment({ start, end, close }: Quotation, verb: string): boolean {
    const size = end - start - 2;
    return (
      strongCues.has(verb) &&
      (close === "SENTENCE" || size >= 8) &&
      !/^[的之为是一]/.test(this.#reading.text.slice(end))
    );
  }

  /** Whether a sentence, or at least a clause, ends with the quotation. */
  #isEnd({ end }: Quotation): boolean {
    return (
      end >= this.#paragraph.end ||
      /^[。！？；…“]/.test(this.#reading.text.slice(end))
    );
  }

  /** “…”X说。, “…”，X说，“…”, and “…”X说起……. */
  #licenceAfter(
    quotation: Quotation,
  ): (Licence & { resumes: boolean }) | undefined {
    const reading = this.#reading;
    const { quotations, text } = reading;
    const next = quotations.find(
      ({ start, close }) => start >= quotation.end && close === "SENTENCE",
    );
    let from = quotation.end;
    const hasComma = text[from] === "，";
    if (hasComma) from++;
    else if (quotation.close === "WORD" && !this.#isGroup(quotation))
      return undefined;
    while (/[…—]/.test(text[from] ?? "")) from++;
    const stop = Math.min(
      reading.sentenceEnd(from),
      next && next.start >= from ? next.start : Infinity,
    );
    if (stop <= from) return undefined;
    const clauses = reading.clauses(from, stop);
    for (const [at, clause] of clauses.slice(0, 4).entries()) {
      const cue = cueAtEnd(reading.slice(clause));
      if (!cue) continue;
      const subject = this.#subject(
        clauses.slice(0, at + 1),
        cue,
        clause.start,
      );
      if (!subject) continue;
      // “…”Y答：“…”: the cue is that of the next quotation, unless this one has none.
      const resumes =
        /^[，：]$/.test(clause.mark) &&
        quotations.some(
          ({ start }) => start === clause.end + 1 && this.#isWhole(start),
        );
      this.#readTo = Math.max(this.#readTo, quotation.end);
      return {
        ...subject,
        cue: cue.verb,
        rule: resumes ? "cue-between" : "cue-after",
        resumes,
      };
    }
    if (quotation.close === "WORD" && !this.#isGroup(quotation))
      return undefined;
    const told = text.slice(from, stop);
    if (
      !spoken.test(told) &&
      !(quotation.close === "WORD" && /[谈讲说写赞问]/.test(told))
    )
      return undefined;
    const subject = this.#mention(from, stop);
    return (
      subject && { ...subject, cue: null, rule: "spoken-after", resumes: false }
    );
  }

  /** Who acts in the sentence behind a quotation that opens a paragraph. */
  #licenceBehind(run: readonly Quotation[]): Licence | undefined {
    const { start } = run[0]!;
    const { end } = run.at(-1)!;
    if (start !== this.#paragraph.start) return undefined;
    const behind =
      end < this.#paragraph.end
        ? { start: end, end: this.#reading.sentenceEnd(end) }
        : this.#next && {
            start: this.#next.start,
            end:
              this.#next.start +
              this.#reading.text
                .slice(this.#next.start, this.#next.end)
                .search(/[。！？\n]|$/),
          };
    const subject = behind && this.#mention(behind.start, behind.end);
    return subject && { ...subject, cue: null, rule: "subject-after" };
  }

  #isWhole(start: number): boolean {
    const quotation = this.#reading.quotations.find(
      (each) => each.start === start,
    )!;
    return quotation.close === "SENTENCE" || this.#isEnd(quotation);
  }

  /** “…”“…”……X多次谈到: words of some length at the start of a sentence, then dots. */
  #isGroup({ start, end }: Quotation): boolean {
    const { text, quotations } = this.#reading;
    if (!/^…/.test(text.slice(end))) return false;
    let first = start;
    for (;;) {
      const before = quotations.find((each) => each.end === first);
      if (!before) break;
      first = before.start;
    }
    return end - start >= 8 && first === this.#reading.sentenceStart(first);
  }

  #standsAlone({ start }: Quotation): boolean {
    return this.#reading.sentenceStart(start) === start;
  }

  /** Somebody who was the subject just before. */
  #licenceAround({ start, end }: Quotation): Licence | undefined {
    const previous = this.#own.at(-1);
    const from = previous ? previous.parts.at(-1)!.end : this.#paragraph.start;
    const subject = this.#mention(
      Math.max(from, this.#sentenceBefore(start)),
      start,
    );
    if (subject) return { ...subject, cue: null, rule: "context" };
    if (previous) return this.#same(previous, start, "continuation");
    const isAll =
      start === this.#paragraph.start && end === this.#paragraph.end;
    const last = this.#found.at(-1);
    if (
      isAll &&
      last &&
      this.#speakers.isSamePiece(last.parts.at(-1)!.end, start) &&
      this.#reading.text.slice(last.parts.at(-1)!.end, start).trim() === ""
    )
      return this.#same(last, start, "continuation");
    return undefined;
  }

  #sentenceBefore(at: number): number {
    return at > this.#paragraph.start
      ? this.#reading.sentenceStart(at - 1)
      : at;
  }

  /** The subject of the clauses before a cue: that of the last one, or of one before it. */
  #subject(
    clauses: readonly Clause[],
    cue: Cue | undefined,
    start: number,
  ): { phrase: Phrase; at: number } | undefined {
    const last = clauses.at(-1)!;
    const words = this.#reading.text.slice(
      last.start,
      cue === undefined ? last.end : last.start + cue.at,
    );
    const own = readPhrase(
      words,
      this.#names,
      cue !== undefined && !cue.mayBeNoun,
    );
    if (own) return { phrase: own, at: start };
    if (
      cue?.mayBeNoun &&
      words !== "" &&
      !/^(?:并|还|也|又|进一步|同时|随即|一再|反复|继续|当场|这样|如此|激动地?|笑着)+$/u.test(
        words,
      )
    )
      return undefined;
    for (const clause of clauses.slice(0, -1).reverse()) {
      const text = this.#reading.slice(clause);
      const mention = this.#speakers.firstIn(clause.start, clause.end);
      if (mention) return mention;
      const phrase =
        readPhrase(text, this.#names) ??
        (/^[他她](?!们|人|国|乡)/u.test(text)
          ? readPhrase(text[0]!, this.#names)
          : undefined);
      if (phrase) return { phrase, at: clause.start };
    }
    if (cue === undefined || words === "" || words.length > 6) {
      const mention = this.#speakers.firstIn(last.start, last.end);
      if (mention) return mention;
    }
    return undefined;
  }

  #mention(start: number, end: number) {
    return this.#speakers.firstIn(start, end);
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
      const reported = this.#reportedIn(start, stop);
      if (reported) {
        if (reported.start >= end && end < this.#paragraph.end) return;
        const to = this.#firstPerson(reported.end);
        this.#add({
          form: "REPORTED",
          parts: [{ start: reported.start, end: to }],
          speaker: this.#speakers.resolve(
            reported.licence.phrase,
            reported.licence.at,
          ),
          cue: reported.licence.cue,
          rule: reported.licence.rule,
        });
        this.#readTo = to;
        continue;
      }
      if (stop > end) {
        // A sentence that goes on behind the quotation is read from its end on.
        return;
      }
      this.#readTo = stop;
    }
  }

  /** What a sentence reports: everything behind its first cue. */
  #reportedIn(
    start: number,
    stop: number,
  ): { start: number; end: number; licence: Licence } | undefined {
    const reading = this.#reading;
    const clauses = reading.clauses(start, stop);
    for (const [at, clause] of clauses.entries()) {
      const words = reading.slice(clause);
      const next = clause.end + 1;
      const licence =
        this.#viewOf(words, clause) ??
        (/[，：]/.test(clause.mark)
          ? this.#cueOf(clauses.slice(0, at + 1), words, clause)
          : undefined);
      if (licence && next < stop) {
        const end = this.#beforeUtterance(next, stop);
        if (end - next < 4) return undefined;
        return { start: next, end, licence };
      }
      const bare = at === 0 ? bareCue.exec(words) : null;
      if (bare && bare.index > 1) {
        const phrase = readPhrase(words.slice(0, bare.index), this.#names);
        if (phrase && phrase.kind !== "BACK")
          return {
            start: clause.start + bare.index + bare[0].length,
            end: this.#beforeUtterance(clause.start + bare.index, stop),
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

  /** 在X看来, 据X介绍. */
  #viewOf(words: string, clause: Clause): Licence | undefined {
    const view = /^(?:而|但)?在(.+?)(?:看来|眼里|眼中)$/u.exec(words);
    const told = /^(?:另)?(?:据|按|用)(.+)$/u.exec(words);
    const inner =
      view?.[1] ?? (told && told[1]!.slice(0, cueAtEnd(told[1]!)?.at ?? 0));
    const byWords = /^用(.+)的话(?:来)?说$/u.exec(words)?.[1];
    const who = byWords ?? inner;
    if (!who) return undefined;
    const phrase = readPhrase(who, this.#names);
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
      /^(?:据|按照|根据|依据|按|正如|如同|诚如|经|随着|为了|如果|虽然|尽管)/u.test(
        words,
      )
    )
      return undefined;
    const cue = cueAtEnd(words);
    if (!cue) return undefined;
    const subject = this.#subject(clauses, cue, clause.start);
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
      to < this.#paragraph.end &&
      /^(?:我们|我(?![国省市县区党军方校院]))/u.test(text.slice(to, to + 3))
    )
      to = this.#reading.sentenceEnd(to);
    return to;
  }
}
