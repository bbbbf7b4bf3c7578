import { Lexicon, lexicon, wordsOf } from "./words.ts";

const nounCues = lexicon("noun-cues");
const cues = new Lexicon([...wordsOf("cues"), ...wordsOf("noun-cues")]);
const notCues = lexicon("not-cues");

/** Those whom a journalist's sources talk to; they stand behind the verb. */
const listener =
  /(?:告诉|告知|对|向)(?:了)?(?:本报|本社|新华社|前来采访的|采访的)?(?:记者|笔者|我们|我|大家|媒体|采访人员)(?:们)?$/u;
const tellsListener = /^(?:告诉|告知)/u;

export interface Cue {
  readonly verb: string;
  /** Where the verb starts in the clause. */
  readonly at: number;
  /** Whether the verb is a noun as well, so that its speaker must stand before it. */
  readonly mayBeNoun: boolean;
}

/** The verb of saying with which a clause ends. */
export function cueAtEnd(clause: string): Cue | undefined {
  const told = listener.exec(clause);
  if (told)
    return tellsListener.test(told[0])
      ? { verb: told[0], at: told.index, mayBeNoun: false }
      : undefined;
  const bare = clause.replace(/(?:[了着过]|(?<=[\p{Script=Han}]{2})道)$/u, "");
  if (
    notCues.endingAt(clause, clause.length) &&
    !/[数证论依]据说$/u.test(clause)
  )
    return undefined;
  const text = cues.endingAt(bare, bare.length) ? bare : clause;
  let end = text.length;
  let verb = cues.endingAt(text, end);
  if (!verb) return undefined;
  // 分析说, 回应称: two verbs are one cue.
  for (;;) {
    end -= verb.length;
    const before = cues.endingAt(text, end);
    if (!before || notCues.endingAt(text, end)) break;
    verb = before;
  }
  // 他的要求, 这一判断: nouns.
  if (
    end > 0 &&
    /(?:[的所被]|[一这那几两][个项条份次]|^[这那])$/u.test(text.slice(0, end))
  )
    return undefined;
  const verbs = text.slice(end);
  // X对记者说: whom X tells stands between.
  const heard = listener.exec(text.slice(0, end));
  return {
    verb: verbs,
    at: heard && !tellsListener.test(heard[0]) ? heard.index : end,
    mayBeNoun: nounCues.has(verbs),
  };
}

/** Verbs that take what is said without a mark between, where it starts like a clause. */
export const bareCue =
  /(?:表示|认为|坦言|透露|指出|强调|相信)(?=(?:将|要|会|愿|愿意|愿同|应|应该|应当|必须|已|正|能够|可以|这|此|该|双方|中方|中国|“))/u;

export const strongCues = new Set([
  "说",
  "称",
  "表示",
  "指出",
  "强调",
  "坦言",
  "直言",
  "认为",
  "写道",
  "感慨",
  "感叹",
  "回忆",
  "提出",
  "呼吁",
  "希望",
  "勉励",
  "赞叹",
  "称赞",
  "形容",
]);
