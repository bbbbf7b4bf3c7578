import type { Paragraph } from "./flow.ts";
import type { Mention } from "./mentions.ts";

/** What one of those who talk in a printed interview says, where a label tells who, and no quotation marks. */
export interface Turn {
  readonly label: string;
  /** Where the label starts. */
  readonly at: number;
  /** The words, paragraph by paragraph. */
  readonly parts: { start: number; end: number }[];
}

/** 记者：, 问：, 拉齐拉卡：, 丘鹤鸣（研究员）：. */
const label =
  /^(?:[QA]|[\p{Script=Han}]{1,3}|[\p{Script=Han}·A-Za-z]{2,20})(?=(?:（[^）]{1,30}）)?[：:])/u;
const asking = /^(?:问|Q|记者|笔者|主持人|本[报刊社网]记者|本[报刊社网])$/u;
const answering = /^(?:答|A)$/u;

/** The turns of the interviews on a page: paragraphs with labels that come again, or that ask and answer. */
export function turnsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  isName: (label: string) => boolean,
  isQuoted: (at: number) => boolean,
): Turn[] {
  const turns: Turn[] = [];
  const open: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end);
    const [who] = label.exec(words) ?? [];
    if (
      who === undefined ||
      !(asking.test(who) || answering.test(who) || isName(who))
    ) {
      open.push(paragraph);
      continue;
    }
    // An answer may go on in paragraphs of its own, as far as the next question.
    const last = turns.at(-1);
    if (last && !asking.test(last.label) && asking.test(who))
      for (const { start, end } of leading(open, text))
        last.parts.push({ start, end });
    open.length = 0;
    const from = words.search(/[：:]/) + 1;
    const start = from + /^\s*/.exec(words.slice(from))![0].length;
    turns.push({
      label: who,
      at: paragraph.start,
      parts: [{ start: paragraph.start + start, end: paragraph.end }],
    });
  }
  const labels = new Set(turns.map((turn) => turn.label));
  return labels.size > 1
    ? turns.filter(
        ({ parts: [first] }) =>
          first!.end > first!.start && !isQuoted(first!.start),
      )
    : [];
}

/** Those of the paragraphs at the start that are told in the first person. */
function leading(paragraphs: readonly Paragraph[], text: string): Paragraph[] {
  const end = paragraphs.findIndex(
    (each) =>
      each.isHeading || !/我|咱/u.test(text.slice(each.start, each.end)),
  );
  return end < 0 ? [...paragraphs] : paragraphs.slice(0, end);
}

export const asks = (turn: Turn): boolean => asking.test(turn.label);
export const answers = (turn: Turn): boolean => answering.test(turn.label);

/** Whom an interview is with, of those whom its piece has named: whoever it says it talks to, or the first. */
export function interviewee(
  text: string,
  named: readonly Mention[],
): Mention | undefined {
  const persons = named.filter(({ isByline }) => !isByline);
  return (
    persons.find(({ start }) =>
      /(?:专?访|对话|对谈|采访)[^，。\n]*$/u.test(
        text.slice(Math.max(0, start - 40), start),
      ),
    ) ?? persons[0]
  );
}
