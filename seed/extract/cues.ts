import { documents } from "./lexicons.ts";
import { Lexicon, lexicon, wordsOf } from "./words.ts";

const nounCues = lexicon("noun-cues");
const cues = new Lexicon([...wordsOf("cues"), ...wordsOf("noun-cues")]);
const notCues = lexicon("not-cues");

/** Whether a verb of saying starts here. */
export const isCueAt = (text: string, at: number): boolean =>
  cues.startingAt(text, at) !== undefined;

/** Those whom a journalist's sources talk to; they stand behind the verb. */
const listener =
  /(?:(?:告诉|告知|问|反问|追问)(?:了)?(?:[他她](?:们)?|村民|乡亲|同事|学员|学生|家人|老人|孩子|大家|记者|我)|(?:告诉|告知)(?:了)?(?:本[报社刊网台]|\p{Script=Han}{2,4}[社网]|《[^》]{2,10}》)|(?:告诉|告知|对|向)(?:了)?(?:本[报社刊网台]|\p{Script=Han}{2,3}社|《[^》]{2,10}》|前来采访的|采访的|到访的|身边的|身旁的)?(?:记者|笔者|我们|我|大家|媒体|采访人员)(?:们)?)$/u;
/** X对身边的孙子说: whoever is spoken to. */
const addressee =
  /(?:(?<![反针面相核绝一派应])对|冲着?|朝着?)(?:身边|身旁|一旁|面前|台下|在场|前来|来访|围观|随行)?的?\p{Script=Han}{1,8}$/u;
const tellsListener = /^(?:告诉|告知|问|反问|追问)/u;

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
  const begun = /(?:了起来|了出来|起来|出声来|出声)$/u.exec(clause);
  if (begun) return cueAtEnd(clause.slice(0, begun.index));
  const bare = clause.replace(/(?:[了着过]|(?<=[\p{Script=Han}]{2})道)$/u, "");
  if (
    notCues.endingAt(clause, clause.length) &&
    !/[数证论依]据说$/u.test(clause)
  )
    return undefined;
  const text = cues.endingAt(bare, bare.length) ? bare : clause;
  const how =
    /[说答讲喊问回](?:答)?得(?:很|格外|十分|非常)?\p{Script=Han}{1,4}$/u.exec(
      clause,
    );
  if (how) return { verb: how[0], at: how.index, mayBeNoun: false };
  let end = text.length;
  let verb = cues.endingAt(text, end);
  if (!verb) return undefined;
  // 分析说, 回应称: two verbs are one cue.
  for (;;) {
    end -= verb.length;
    const before = cues.endingAt(text, end);
    if (!before || notCues.endingAt(text, end)) break;
    // 联合声明说, 协会的声明说: there the first is a document.
    const document = documents.endingAt(text, end);
    if (
      document &&
      (document.length > before.length ||
        end === document.length ||
        text[end - document.length - 1] === "的")
    )
      break;
    verb = before;
  }
  // 他的要求, 这一判断: nouns.
  if (
    end > 0 &&
    /(?:[的所被听]|没有|急着|忙着|着急|引起|引发|得到|收到|受到|[一这那几两][个项条份次]|^[这那])$/u.test(
      text.slice(0, end),
    )
  )
    return undefined;
  // 没有争辩 says nothing.
  if (
    /(?:没有?|未|并不|从不|不再|不愿|不肯|拒绝|无法|无需|难以)$/u.test(
      text.slice(0, end),
    )
  )
    return undefined;
  const verbs = text.slice(end);
  // X对记者说: whom X tells stands between.
  const heard = listener.exec(text.slice(0, end));
  const towards = heard ?? addressee.exec(text.slice(0, end));
  return {
    verb: verbs,
    at: towards && !tellsListener.test(towards[0]) ? towards.index : end,
    // 补充道 is no noun, whatever 补充 may be.
    mayBeNoun: nounCues.has(verbs) && !(clause.endsWith("道") && text === bare),
  };
}

/** Verbs that take what is said without a mark between, where it starts like a clause. */
export const bareCue =
  /(?:表示|认为|坦言|透露|指出|强调|相信)(?=(?:将|要|会|愿|愿意|愿同|应|应该|应当|必须|已|正|能够|可以|这|此|该|双方|中方|中国|“))/u;

/** Verbs that have nothing but an opinion behind them. */
export const opinionCue =
  /(?:一[直向贯再]|始终|历来|也|还|则|都|仍|同样)*(?:认为|主张|坚信|深信)(?=[^，：的“]{3})/u;

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
  "主张",
  "建议",
  "提醒",
  "警告",
  "承认",
  "重申",
  "反驳",
]);
