import type { Flow, Paragraph } from "./flow.ts";

/** An article, or a part of one, as it is printed on a page; ranges in the flow. */
export interface Piece {
  readonly title: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly start: number;
  readonly end: number;
}

const agency =
  "(?:新华社|本报|本社|本刊|中新社|中国新闻社|人民网|新华网|央视网|光明网|[\\p{Script=Han}]{2,4}社|[\\p{Script=Han}]{2,5}日报)";
/** 新华社南京12月2日电（记者…）, and 本报清远5月12日讯. */
const datelineStart = new RegExp(
  `^(?:据)?${agency}[^，。：\\n]{0,16}?(?:\\d{1,2}月)?\\d{1,2}日[电讯](?:（[^）]*）)?`,
  "u",
);
const datelineAlone = new RegExp(`^${datelineStart.source.slice(1)}$`, "u");
const bylineAlone =
  /^(?:□|■|○)?\s*(?:\p{Script=Han}{2,8})?(?:记者|通讯员|特约记者|作者|文[/／]|撰稿)[：:]?\s*[\p{Script=Han}A-Za-z·、]{2,40}$|^[□■].{2,60}$/u;
const bylineInside =
  /^[^，。\n]{0,30}（(?:本报|本社|新华社)?(记者[^）]{2,40})）/u;
const caption = /^(?:图为|新华社发|新华社记者.{2,8}摄)/u;
const continued = /^（?上接/u;

/** 本报记者 and who that is, in a line of their own. */
export const isBylineAlone = (words: string): boolean =>
  words.length < 60 && bylineAlone.test(words);

/** The pieces of a page: where a headline, byline or dateline says that another begins. */
export function piecesOf({ text, paragraphs }: Flow): Piece[] {
  const words = ({ start, end }: Paragraph) => text.slice(start, end);
  const starts = new Set<number>();
  let headings: number[] = [];
  let hasBody = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    const content = words(paragraph);
    const isByline = isBylineAlone(content);
    const isEnd = datelineAlone.test(content) || caption.test(content);
    if (continued.test(content) || (datelineStart.test(content) && !isEnd)) {
      starts.add(beginning(headings, at));
      hasBody = true;
      headings = [];
    } else if (isByline) {
      starts.add(beginning(headings, at));
      headings = [];
      hasBody = true;
    } else if (isEnd) {
      if (hasBody) starts.add(at + 1);
      headings = [];
    } else if (paragraph.isHeading) {
      // A headline that the scan has twice stands below its text there.
      if (paragraph.isDoubled && hasBody) {
        headings = [];
        starts.add(at + 1);
      } else headings.push(at);
    } else {
      headings = [];
      hasBody = true;
    }
  }
  starts.add(0);
  const firsts = [...starts]
    .filter((at) => at < paragraphs.length)
    .sort((a, b) => a - b);
  const merged = firsts.filter(
    (first, index) =>
      index === 0 ||
      paragraphs
        .slice(firsts[index - 1], first)
        .some(({ isHeading }) => !isHeading),
  );
  if (merged.length === 0) return [];
  return merged.map((first, index) =>
    piece(text, paragraphs.slice(first, merged[index + 1])),
  );
}

const beginning = (headings: readonly number[], at: number) =>
  headings[0] ?? at;

function piece(text: string, own: readonly Paragraph[]): Piece {
  const words = own.map(({ start, end }) => text.slice(start, end));
  const isTitle = (at: number) =>
    own[at]!.isHeading &&
    !bylineAlone.test(words[at]!) &&
    !datelineAlone.test(words[at]!) &&
    !caption.test(words[at]!);
  const titles: string[] = [];
  for (let at = 0; at < own.length && own[at]!.isHeading; at++)
    if (isTitle(at) && !titles.includes(words[at]!)) titles.push(words[at]!);
  if (titles.length === 0)
    for (const [at, { isDoubled }] of own.entries())
      if (isDoubled && isTitle(at)) titles.push(words[at]!);
  const byline =
    words.find((each, at) => own[at]!.isHeading && bylineAlone.test(each)) ??
    words.flatMap((each) => bylineInside.exec(each)?.[1] ?? [])[0];
  const dateline = words.flatMap(
    (each) => datelineStart.exec(each)?.[0].replace(/（.*$/, "") ?? [],
  )[0];
  return {
    title: titles.length > 0 ? titles.join(" ") : null,
    byline: byline?.replace(/^[□■○]/, "") ?? null,
    dateline: dateline ?? null,
    start: own[0]!.start,
    end: own.at(-1)!.end,
  };
}
