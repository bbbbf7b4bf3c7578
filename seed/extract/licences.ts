import { cueAtEnd, strongCues } from "./cues.ts";
import type { Paragraph } from "./flow.ts";
import type { Quotation } from "./quotations.ts";
import type { Clause, Reading } from "./sentences.ts";
import type { Licence, Subjects } from "./subjects.ts";

/** What is introduced with a colon and is not said by anybody. */
const written =
  /(?:标语|横幅|口号|主题|标题|题为|名为|名叫|叫作|叫做|题目|牌子|字样|大字|写着|刻着|印着|挂着|贴着|俗话|谚语|常言|古语|古人云|歌词|诗云|诗句|诗曰|[唱歌曲谣诗词][^，]{0,6}《[^》]+》|[歌曲][里中]|唱道?|响起|包括|例如|比如|如下|一是|分别是|注|图|(?<![说讲答喊吐蹦][了出]?)[一二两三四五六七八九十几]个(?:大|汉|红|金|烫金)*字|即|称为|称作|誉为|校训|对联)$/u;

/** A noun for what somebody said: 总书记的一句话. */
const wordsOf =
  /(?:话|寄语|嘱托|教诲|名言|回信|来信|留言|心声|感言|誓言|诺言|赠言|题词|评价|论断|感受|心愿|愿望|感慨|疑问|问题|回答|答复|一句|几句|一句话|几句话|[一两三几]行字)$/u;

/** What a sentence says that tells how words were spoken, though it has no verb of saying at its end. */
const spoken =
  /说完|说罢|言罢|话音|说起|谈起|谈到|聊起|提起|提及|说到|讲起|回忆|感慨|感叹|话语|的话|一席话|一番话|这番话|这句话|讲话|致辞|寄语|嘱托|心声|发言|心愿|心里话|开场白|妙语|玩笑|口头禅|座右铭|信条|常说|常挂在嘴边|写在|写下|喊声|说话|嗓门|这样(?:说|讲|强调|形容|评价|写|描述|回答|总结|开启|解释|勉励|表示|概括)|如此(?:评价|形容|说|感慨)|如是(?:说|评价)|写信|来信|回信|留言|激动|兴奋|自豪|骄傲|高兴|开心|感激|欣慰|憧憬|信心|笑容|笑脸|笑得|喜上眉梢|合不拢嘴|竖起大拇指|连连点头|直言|坦言|道出|感触|感怀|深情|难掩|溢于言表|称赞|赞不绝口|点赞|赞叹|动容|哽咽/u;

/** Finds who says what stands in quotation marks, by what is written before and behind it. */
export class Licences {
  readonly #reading: Reading;
  readonly #subjects: Subjects;
  readonly #next: Paragraph | undefined;

  constructor(
    reading: Reading,
    subjects: Subjects,
    next: Paragraph | undefined,
  ) {
    this.#reading = reading;
    this.#subjects = subjects;
    this.#next = next;
  }

  /** X说：“…”, X说，“…”, X称“…”, and X心潮澎湃：“…”. */
  before(quotation: Quotation): Licence | undefined {
    const { start } = quotation;
    const text = this.#reading.text;
    const from = this.#reading.sentenceStart(start);
    if (from >= start) return undefined;
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
        const owner = this.#subjects.lastIn(from, start);
        if (owner) return { ...owner, cue: null, rule: "colon" };
      }
      const subject = this.#subjects.beforeCue(clauses, cue, last.start);
      return subject && isWhole
        ? {
            ...subject,
            cue: cue?.verb ?? null,
            rule: cue ? "cue-colon" : "colon",
          }
        : undefined;
    }
    if (cue && mark === "，" && isWhole) {
      const subject = this.#subjects.beforeCue(clauses, cue, last.start);
      return subject && { ...subject, cue: cue.verb, rule: "cue-comma" };
    }
    if (cue && !isMarked && isWhole && this.#isFragment(quotation, cue.verb)) {
      const subject = this.#subjects.beforeCue(clauses, cue, last.start);
      return subject && { ...subject, cue: cue.verb, rule: "cue-fragment" };
    }
    if (!isMarked) {
      const named = this.#named(quotation, words, clauses);
      if (named) return named;
    }
    if (mark === "，" && quotation.close === "SENTENCE") {
      const subject =
        this.#subjects.firstIn(from, start) ??
        this.#subjects.epithetAt(last.start);
      return subject && { ...subject, cue: null, rule: "comma" };
    }
    return undefined;
  }

  /** 俗话说：“…”, 墙上写着：“…”: nobody's own words. */
  isWritten({ start }: Quotation): boolean {
    if (this.#reading.text[start - 1] !== "：") return false;
    const from = this.#reading.sentenceStart(start);
    const last = this.#reading.clauses(from, start - 1).at(-1);
    const words = last && this.#reading.slice(last);
    return words !== undefined && !cueAtEnd(words) && written.test(words);
  }

  /** X把走廊称作“…”, X称赞这是“…”: what somebody calls something, where it is more than its name. */
  #named(
    { start, end }: Quotation,
    words: string,
    clauses: readonly Clause[],
  ): Licence | undefined {
    const inner = this.#reading.text.slice(start + 1, end - 1);
    if (
      inner.length < 7 ||
      !(inner.length >= 10 || /[的是在把让不]/.test(inner))
    )
      return undefined;
    if (/^称(?!赞).+(?:是|为)$/u.test(words)) {
      const subject = this.#subjects.beforeCue(
        [
          ...clauses.slice(0, -1),
          { ...clauses.at(-1)!, end: clauses.at(-1)!.start },
        ],
        { verb: "称", at: 0, mayBeNoun: false },
        start,
      );
      return subject && { ...subject, cue: "称", rule: "called" };
    }
    const [, who] =
      /^(.+?)(?:称赞|盛赞|赞扬|赞誉|评价|形容)(?!为“).*(?:是|为|作|成|做)$/u.exec(
        words,
      ) ??
      /^(.+?)[把将].+(?:称作|称为|称之为|比作|喻为|形容为|概括为|总结为|归纳为|看作|叫作|叫做)$/u.exec(
        words,
      ) ??
      [];
    const phrase =
      who === undefined || /被/.test(words)
        ? undefined
        : this.#subjects.read(who);
    return (
      phrase && { phrase, at: start, cue: words.slice(-2), rule: "called" }
    );
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
    const next = this.#reading.quotations.find(({ start }) => start === end);
    if (next) return next.close === "SENTENCE" || this.#isEnd(next);
    return (
      end >= this.#reading.paragraph.end ||
      /^[。！？；…“]/.test(this.#reading.text.slice(end))
    );
  }

  /** “…”X说。, “…”，X说，“…”, and “…”X说起……. */
  behind(quotation: Quotation): (Licence & { resumes: boolean }) | undefined {
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
    // 针对所谓“清单”，X回应说: a word of the sentence, and not what X says.
    if (
      quotation.close === "WORD" &&
      hasComma &&
      reading.sentenceStart(quotation.start) !== quotation.start
    )
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
      const subject = this.#subjects.beforeCue(
        clauses.slice(0, at + 1),
        cue,
        clause.start,
      );
      if (!subject) continue;
      // “…”Y答：“…”: the cue is that of the next quotation, unless this one has none.
      const resumes =
        /^[，：]$/.test(clause.mark) && this.#isWholeBehind(clause);
      return {
        ...subject,
        cue: cue.verb,
        rule: resumes ? "cue-between" : "cue-after",
        resumes,
      };
    }
    if (quotation.close === "WORD" && !this.#isGroup(quotation))
      return undefined;
    const between = this.#actionBetween(quotation, clauses);
    if (between) return between;
    const told = text.slice(from, stop);
    if (
      !spoken.test(told) &&
      !(
        quotation.close === "WORD" &&
        /[谈讲说写赞问]|描绘|描述|畅想|展望|提到|引用|阐释|阐述/.test(told)
      )
    )
      return undefined;
    const subject = this.#subjects.firstIn(from, stop);
    const last = clauses.at(-1);
    const resumes = last?.mark === "，" && this.#isWholeBehind(last);
    return subject && { ...subject, cue: null, rule: "spoken-after", resumes };
  }

  /** “……，”X翻开登记簿，“……”: what X does parts what X says. */
  #actionBetween(
    { close }: Quotation,
    clauses: readonly Clause[],
  ): (Licence & { resumes: boolean }) | undefined {
    const last = clauses.at(-1);
    if (close === "WORD" || last?.mark !== "，" || clauses.length > 2)
      return undefined;
    const goesOn = this.#reading.quotations.some(
      ({ start }) => start === last.end + 1,
    );
    const subject =
      goesOn && this.#subjects.beforeCue(clauses, undefined, last.start);
    return subject
      ? { ...subject, cue: null, rule: "action-between", resumes: true }
      : undefined;
  }

  /** Who acts in the sentence behind a quotation that opens a paragraph. */
  ofNextSentence(run: readonly Quotation[]): Licence | undefined {
    const { end } = run.at(-1)!;
    const behind =
      end < this.#reading.paragraph.end
        ? { start: end, end: this.#reading.sentenceEnd(end) }
        : this.#next && {
            start: this.#next.start,
            end:
              this.#next.start +
              this.#reading.text
                .slice(this.#next.start, this.#next.end)
                .search(/(?<!“[^”]*)[。！？\n]|$/),
          };
    if (!behind) return undefined;
    const subject =
      this.#subjects.firstIn(behind.start, behind.end) ??
      this.#subjects.pronounAt(behind.start);
    return subject && { ...subject, cue: null, rule: "subject-after" };
  }

  /** Whether a clause and its mark are followed by a quotation that is a sentence, or ends one. */
  #isWholeBehind({ end }: Clause): boolean {
    const quotation = this.#reading.quotations.find(
      ({ start }) => start === end + 1,
    );
    return (
      quotation !== undefined &&
      (quotation.close === "SENTENCE" || this.#isEnd(quotation))
    );
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
}
