import { isCueAt } from "./cues.ts";
import type { Flow } from "./flow.ts";
import { isBylineAlone } from "./pieces.ts";
import type { Names } from "./names.ts";
import type { Quotation } from "./quotations.ts";
import {
  afterNames,
  documents,
  honorifics,
  organizations,
  peopleWords,
  surnames,
  titles,
} from "./lexicons.ts";
import {
  dottedNames,
  endsLikeName,
  isObject,
  letterRun,
} from "./person-names.ts";
import type { Phrase } from "./speaker-phrase.ts";
import { titleParts } from "./titles.ts";

/** A place where the text speaks of a person by name. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
  /** Whether the person is acted on, or only owns what acts. */
  readonly isObject: boolean;
  readonly isQuoted: boolean;
  readonly sentence: number;
  /** Whether the person is named as who wrote the piece. */
  readonly isByline: boolean;
}

/** A name as it stands in a text. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Every place where the flow names a person, in reading order; `titled` are those where a title tells so. */
export function mentionsIn(
  { text, paragraphs }: Flow,
  names: Names,
  quotations: readonly Quotation[],
  titled: readonly NamePlace[],
): Mention[] {
  const places = [
    ...dottedNames(text),
    ...names.find(text),
    ...titled,
    ...repeatedNames(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const sentences = sentenceCounter(text);
  const bylines = paragraphs.filter(({ start, end }) =>
    isBylineAlone(text.slice(start, end)),
  );
  const isByline = (at: number) =>
    bylines.some(({ start, end }) => start <= at && at < end) ||
    /（[^）。]*记者[^）。]*$/u.test(text.slice(Math.max(0, at - 40), at));
  const found: Mention[] = [];
  let quoted = 0;
  for (const { start, end, name } of places) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    while (quotations[quoted] && quotations[quoted]!.end <= start) quoted++;
    const isQuoted = (quotations[quoted]?.start ?? Infinity) < start;
    const behind = honorifics.startingAt(text, end);
    const isCalled = behind !== undefined && behind.length > 1;
    const before = behindOther(
      phraseBefore(text, start),
      found.at(-1)?.end ?? 0,
      start,
    );
    const title = titles.endingAt(before, before.length)
      ? titleParts(before)
      : { title: null, organization: null, country: null };
    const to = isCalled ? end + behind.length : end;
    found.push({
      start,
      end: to,
      phrase: {
        kind: "NAME",
        name,
        ...title,
        ...(isCalled && title.title === null ? { title: behind } : {}),
      },
      isQuoted,
      isObject:
        isQuoted ||
        isObject(
          text.slice(Math.max(0, start - before.length - 4), start),
          before.length,
          text.slice(to, to + 12),
        ),
      sentence: sentences(start),
      isByline: isByline(start),
    });
  }
  return found;
}

/** 部长甲、司长: of the words in front of a name, those that do not belong to the name before. */
function behindOther(words: string, end: number, start: number): string {
  const size = start - end;
  const own =
    size > words.length
      ? words
      : words
          .slice(-size)
          .replace(/^(?:[、和与及]|.*(?:同|与|和|跟|向|会见|会晤|陪同))/u, "");
  return own
    .replace(/^.*\d日(?:在[^，]{2,8}?)?(?:同|与|会见|会晤)/u, "")
    .replace(/^(?:专访|访(?!问)|在(?![读职校任华京岗])|据|该国)/u, "");
}

/** The words in front of a name that belong to it, as far as the last mark. */
export function phraseBefore(text: string, end: number): string {
  let start = end;
  let depth = 0;
  while (start > 0 && end - start < 50) {
    const letter = text[start - 1]!;
    // Behind what somebody says, a dateline or a dash begins another thing.
    if (
      depth === 0 &&
      (/^(?:[。！？，…][”’]|——)$/.test(text.slice(start - 2, start)) ||
        letter === "】" ||
        /（[^（）]{0,12}记者[^（）]{1,20}）$/.test(
          text.slice(Math.max(0, start - 36), start),
        ))
    )
      break;
    if (/[”》）]/.test(letter)) depth++;
    else if (/[“《（]/.test(letter)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && /[，。：；！？…\n]/.test(letter)) break;
    start--;
  }
  return text.slice(start, end);
}

function sentenceCounter(text: string): (at: number) => number {
  const stops = [...text.matchAll(/[。！？\n]/g)].map(({ index }) => index);
  let sentence = 0;
  return (at) => {
    while (sentence < stops.length && stops[sentence]! < at) sentence++;
    return sentence;
  };
}

/** Names behind titles, where something that stands behind names shows their end. */
export function titledNames(text: string): NamePlace[] {
  const found: NamePlace[] = [];
  for (let end = 1; end < text.length; end++) {
    const isTold = /(?:名叫|名字叫|叫作|本名|真名|大名)$/u.test(
      text.slice(Math.max(0, end - 4), end),
    );
    // 大学的山田健一.
    const isOf =
      text[end - 1] === "的" &&
      organizations.endingAt(text, end - 1) !== undefined &&
      surnames.startingAt(text, end) !== undefined;
    const isTitled = endsTitle(text, end) || text.endsWith("岁的", end);
    // 水手长关山越: titles that no list has end like others; there the name must be seen whole.
    const size =
      isTitled || isTold || isOf
        ? sizeInProse(text, end)
        : callings.test(text.slice(Math.max(0, end - 3), end))
          ? wholeName(text, end)
          : 0;
    if (size > 0)
      found.push({
        start: end,
        end: end + size,
        name: text.slice(end, end + size),
      });
  }
  return found;
}

/** 侯水根把: a surname and two characters at the start of a clause, that the page has more than once. */
function repeatedNames(text: string) {
  const found = [];
  for (const { index } of text.matchAll(
    /(?<=^|[，。：；！？”》）\n])(?=\p{Script=Han}{3})/gu,
  )) {
    const surname = surnames.startingAt(text, index);
    if (documents.startingAt(text, index)) continue;
    if (!surname || afterNames.startingAt(text, index)) continue;
    const end = index + surname.length + 2;
    const name = text.slice(index, end);
    if (
      /^\p{Script=Han}+$/u.test(name) &&
      afterNames.startingAt(text, end) &&
      !afterNames.startingAt(text, end - 1) &&
      text.indexOf(name) !== text.lastIndexOf(name)
    )
      found.push({ start: index, end, name });
  }
  return found;
}

/** 老人 ends no title in 老人家. */
function endsTitle(text: string, end: number): boolean {
  const title = titles.endingAt(text, end);
  return (
    title !== undefined &&
    titles.startingAt(text, end - title.length)!.length === title.length
  );
}

/** 水手长, 进口商, 制图员: what callings end with. */
const callings = /\p{Script=Han}{2}[长员师手者商匠民]$/u;

/** How long a surname and two characters are, where a word or mark behind shows that they are a name. */
function wholeName(
  text: string,
  start: number,
  mayStandBehind = false,
): number {
  const surname = surnames.startingAt(text, start);
  const size = (surname?.length ?? 0) + 2;
  const name = text.slice(start, start + size);
  return surname !== undefined &&
    /^\p{Script=Han}+$/u.test(name) &&
    !/[国市省县年月日的]/.test(name) &&
    (mayStandBehind || !afterNames.startingAt(text, start)) &&
    !afterNames.startingAt(text, start + surname.length) &&
    endsLikeName(text.slice(start, start + 12), size, surname) &&
    (/^[，。：、（]/.test(text[start + size] ?? "") ||
      isCueAt(text, start + size) ||
      (afterNames.startingAt(text, start + size)?.length ?? 0) >
        (mayStandBehind ? 0 : 1))
    ? size
    : 0;
}

function sizeInProse(text: string, start: number): number {
  const surname = surnames.startingAt(text, start);
  // 令 and 乐 stand behind names, and 令狐 and 乐正 are surnames.
  const isCompound = surname !== undefined && surname.length > 1;
  const behindName = afterNames.startingAt(text, start);
  // 经理乐嘉言: a surname that may also stand behind names.
  if (
    behindName?.length === 1 &&
    surname &&
    !isCompound &&
    !/[向于从和同就都连由对]/.test(behindName)
  )
    return wholeName(text, start, true);
  if ((behindName && !isCompound) || titles.startingAt(text, start)) return 0;
  const isEnd = (at: number) =>
    at >= text.length ||
    /[，。：；！？、…\n（）“”\d]/.test(text[at]!) ||
    afterNames.startingAt(text, at) !== undefined ||
    /^\p{Script=Han}[着了]/u.test(text.slice(at, at + 2));
  const rest = text.slice(start, start + 12);
  // 小郗, 老周.
  if (
    /^[小老阿]/u.test(rest) &&
    surnames.has(rest[1] ?? "") &&
    isEnd(start + 2)
  )
    return 2;
  const letters = letterRun(rest);
  // Three letters of foreign names in a row are one, whatever stands behind.
  if (letters >= 3) return letters;
  if (surname) {
    const honorific = honorifics.startingAt(text, start + surname.length);
    if (honorific && honorific.length > 1)
      return surname.length + honorific.length;
    // 阮氏秋恒: the names of women of Vietnam have one character more.
    const longest = /^.氏/u.test(rest) ? 3 : 2;
    for (let size = surname.length + longest; size > surname.length; size--)
      if (
        size <= rest.length &&
        /^\p{Script=Han}+$/u.test(rest.slice(0, size)) &&
        isEnd(start + size) &&
        endsLikeName(rest, size, surname)
      )
        return size;
    return 0;
  }
  if (letters >= 2 && isEnd(start + letters)) return letters;
  // 司机貌貌埃是个话匣子: whatever the name is made of, what follows tells who that is.
  const told =
    /^\p{Script=Han}{2,4}?(?=是[个一名位当本我]|今年\d|，\d+岁)/u.exec(
      rest,
    )?.[0];
  return told && !peopleWords.endingAt(told, told.length) ? told.length : 0;
}
