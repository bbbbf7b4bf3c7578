import { isCueAt } from "./cues.ts";
import {
  afterNames,
  countries,
  honorifics,
  nameLetters,
  peopleWords,
  surnames,
  titles,
} from "./lexicons.ts";
import { titleCovers } from "./titles.ts";

/** A name in a text, by where it stands. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The title that stands behind the name. */
  readonly title: string | null;
}

/** How, when and where somebody speaks: what may stand between a name and a cue. */
export const adverb =
  /^(?:(?:在|对|向|就|于|从|给|跟|与|和|同|把|将|由|用|以|针对|围绕|面对|谈及|谈到|说起|提起|回忆起|接受|出席|致).*|(?:\p{Script=Han}{2}|\p{Script=Han}{4}|\p{Script=Han}(\p{Script=Han})\1)地|[\d日月年]+.*|\p{Script=Han}{1,2}着.*|\p{Script=Han}{1,2}[后罢完]|闻言|见状|闻讯|(?:一边|边|至今|长期|当即|随即|旋即|后来|终于|忽然|突然|这才|轻声|低声|大声|小声|高声|连忙|赶紧|急忙|慢慢|缓缓|微笑|笑|一旁|一脸|一口气|也|还|又|再|则|都|便|却|正|曾|更|一再|一直|随后|之后|此前|当天|当日|当时|当场|近日|日前|今天|昨天|昨日|同时|同样|共同|一致|普遍|特别|进一步|多次|反复|最后|接着|继续|不禁|连连|连声|纷纷|如是|如此|这样|深刻|明确|着重|郑重|公开|高兴|自豪|深情|动情|激动|兴奋|感激|笑着|边走边|亲切|郑重|坦率|直截了当|不无感慨|意味深长|开门见山|语重心长|由衷|深有体会|深有感触|颇有感触|颇为感慨|感慨万千|心潮澎湃|热情洋溢|信心满满|依然|仍|专门|当面|主动|常常|经常|时常|往往|总是).*)$/u;

const objectBefore =
  /(?:与|和|同|向|对|跟|给|让|把|被|由|为|致|见|陪同|会见|收到|接到|听到|看到|感谢|祝贺|邀请|采访|按照|遵照|牢记|聆听|学习|贯彻|落实|随同|跟随|追随|访问|写给|寄给)$/u;

/** Whether a name is what the clause is about, and not who acts in it. */
export const isObject = (before: string, size: number, after: string) =>
  (size > 0 && objectBefore.test(before)) ||
  /^(?:的(?!.{0,6}(?:话|开场白|妙语|玩笑|比喻|心愿|愿望|喊声|讲述|感慨|心声|声音|感受|评价|发言|回答|讲话|致辞))|《|主持的)/u.test(
    after,
  );

/** The names with dots in a text, and where a title, country or other word before them ends. */
export function dottedNames(text: string): Named[] {
  const found: Named[] = [];
  for (let dot = text.indexOf("·"); dot >= 0;) {
    const anchor = titleEndBefore(text, dot);
    let start = anchor ?? dot;
    // 徒弟叫胡安·基斯佩.
    if (anchor !== undefined)
      start +=
        /^(?:名?叫作?|名为|是|即|兼)/u.exec(text.slice(anchor, dot))?.[0]
          .length ?? 0;
    while (
      anchor === undefined &&
      start > 0 &&
      dot - start < 8 &&
      nameLetters.has(text[start - 1]!)
    )
      start--;
    // Whatever stands right before the dot is of the name, known or not.
    if (
      start === dot &&
      dot > 1 &&
      nameLetters.has(text[dot - 2]!) &&
      /\p{Script=Han}/u.test(text[dot - 1]!)
    ) {
      start = dot - 2;
      while (start > 0 && dot - start < 8 && nameLetters.has(text[start - 1]!))
        start--;
      if (dot - start < 3) start = dot;
    }
    if (start === dot)
      start = /[A-Za-z]/.test(text[dot - 1] ?? "")
        ? latinStart(text, dot)
        : dot;
    if (anchor === undefined) start = afterCountry(text, start, dot);
    let end = dot + 2;
    while (text[end] !== undefined) {
      if (text[end] === "·" && text[end + 1] !== undefined) end += 2;
      else if (/[-－‐–]/.test(text[end]!) && isNameLetter(text, end + 1))
        end += 2;
      else if (isLongerElsewhere(text, end)) end++;
      else if (isOfName(text, end)) end++;
      else if (!isNameLetter(text, end)) break;
      else end++;
    }
    if (start < dot && /^\p{Script=Han}|^[A-Za-z]/u.test(text.slice(dot + 1)))
      found.push({ start, end, name: text.slice(start, end), title: null });
    dot = text.indexOf("·", Math.max(end, dot + 1));
  }
  return found;
}

/** 素帕猜·颂汶教授, 科瓦廖娃认为: a character that names seldom have, with the end of a name right behind it. */
function isOfName(text: string, at: number): boolean {
  if (
    !/\p{Script=Han}/u.test(text[at]!) ||
    nameLetters.has(text[at]!) ||
    afterNames.startingAt(text, at) ||
    isCueAt(text, at) ||
    honorifics.startingAt(text, at)
  )
    return false;
  let end = at + 1;
  while (end - at < 4 && nameLetters.has(text[end] ?? "")) {
    if (isCueAt(text, end)) break;
    end++;
  }
  return (
    (honorifics.startingAt(text, end)?.length ?? 0) > 1 || isCueAt(text, end)
  );
}

/** 卡马利用中文说: whether the name goes on into a word that mostly stands behind names, as it does elsewhere. */
function isLongerElsewhere(text: string, end: number): boolean {
  const word = afterNames.startingAt(text, end);
  if (!word || word.length < 2 || !nameLetters.has(text[end]!)) return false;
  const start = text.lastIndexOf("·", end) + 1;
  const longer = text.slice(start, end + 1);
  if (longer.length < 3) return false;
  for (
    let at = text.indexOf(longer);
    at >= 0;
    at = text.indexOf(longer, at + 1)
  )
    if (at !== start && !text.startsWith(word, at + longer.length - 1))
      return true;
  return false;
}

function latinStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[A-Za-z]/.test(text[start - 1]!)) start--;
  return start;
}

const isNameLetter = (text: string, at: number) =>
  at < text.length &&
  (nameLetters.has(text[at]!) || /[A-Za-z]/.test(text[at]!)) &&
  (text[at - 1] === "·" ||
    ((afterNames.startingAt(text, at)?.length ?? 0) < 2 &&
      !/^[曾也都还更](?:[对在向就把将用以为从给跟与和说]|$)/u.test(
        text.slice(at, at + 2),
      )));

/** Where the title ends that a name with dots stands behind. */
function titleEndBefore(text: string, dot: number): number | undefined {
  for (let at = dot - 1; at > 0 && dot - at <= 8; at--) {
    if (!/\p{Script=Han}/u.test(text[at]!)) return undefined;
    if (titles.endingAt(text, at) && !titleCovers(text, at)) return at;
  }
  return undefined;
}

/** A country right before a name is none of it. */
function afterCountry(text: string, start: number, dot: number): number {
  for (let at = dot - 1; at > start; at--) {
    const word = countries.endingAt(text, at);
    if (word && at - word.length <= start) return at;
  }
  return start;
}

/** A name right behind a title: as long as it must be. */
export function titledName(
  text: string,
  isBeforeCue: boolean,
): Named | undefined {
  const places = titlePlaces(text);
  for (const end of places) {
    const rest = text.slice(end);
    const name = nameAtStart(rest, isBeforeCue);
    if (name) return { start: end, end: end + name.length, name, title: null };
  }
  return undefined;
}

/** Where titles end, the last one first. */
function titlePlaces(text: string): number[] {
  const ends = new Set<number>();
  for (let end = text.length; end > 0; end--)
    if (titles.endingAt(text, end) && !titleCovers(text, end)) ends.add(end);
  return [...ends].sort((a, b) => b - a);
}

/** The name with which a text starts that says no more than who speaks, and how. */
export function nameAtStart(
  rest: string,
  isBeforeCue: boolean,
): string | undefined {
  const latin = latinName.exec(rest);
  if (latin && (latin[0] === rest || adverb.test(rest.slice(latin[0].length))))
    return latin[0];
  if (!/^\p{Script=Han}/u.test(rest) || rest.startsWith("们")) return undefined;
  if (loudly.test(rest)) return undefined;
  const surname = surnames.startingAt(rest, 0);
  if (!surname && (adverb.test(rest) || action.test(rest))) return undefined;
  const behind = afterNames.startingAt(rest, 0);
  if (behind && (!surname || behind.length > 1)) return undefined;
  const word = surname && honorifics.startingAt(rest, surname.length);
  if (surname && word && !(word.length === 1 && rest.length > 3))
    return surname + word;
  if (/^\p{Script=Han}{1,8}·/u.test(rest)) return undefined;
  if (peopleWords.endingAt(rest, rest.length)) return undefined;
  const isLikely = surname !== undefined || letterRun(rest) >= 2;
  const isEnd = (size: number) =>
    size === rest.length ||
    adverb.test(rest.slice(size)) ||
    (isLikely && afterNames.startingAt(rest, size) !== undefined);
  const size = sizesOf(rest, surname).find(
    (each) =>
      each <= rest.length && isEnd(each) && endsLikeName(rest, each, surname),
  );
  if (size !== undefined) return rest.slice(0, size);
  // Whoever stands between a title and a cue is called that, whatever the name is made of.
  return isBeforeCue &&
    rest.length >= 2 &&
    rest.length <= 6 &&
    /^\p{Script=Han}+$/u.test(rest)
    ? rest
    : undefined;
}

/** A name in Latin letters. */
const latinName = /^[A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]*)*/;

/** Whether a name may end here, rather than a character before, where 已 or 一边 starts. */
export const endsLikeName = (
  rest: string,
  size: number,
  surname: string | undefined,
): boolean =>
  size >= rest.length ||
  size <= (surname?.length ?? 1) + 1 ||
  // 索皮接过: the last character starts a word that stands behind names.
  ((afterNames.startingAt(rest, size - 1)?.length ?? 0) < 2 &&
    // 蹲在, 收到: the last character is a verb.
    !(
      afterNames.has(rest[size - 1]!) &&
      /^[在了着过到起下出进]/u.test(rest.slice(size))
    ) &&
    !(particles.has(rest[size - 1]!) || words.test(rest.slice(size - 1))));

/** 隔着过道, 终于开口: what somebody does, and no name. */
const action =
  /^\p{Script=Han}{1,2}[着了过起出]|^(?:终于|忽然|突然|这才|不住|忍不住|一口气|轻声|低声|大声|小声|高声|连忙|赶紧|赶忙|急忙|悄悄|默默|慢慢|缓缓|微微|哈哈|呵呵|嘿嘿|脱口|异口|齐声)/u;

/** 高声, 连声: surnames stand at their start, and yet they are no names. */
const loudly =
  /^(?:[高连齐应同]声|高兴|高呼|连连|连忙|应邀|方才|常常|经常|当场|时而)/u;

/** Words whose first character is none of a name's. */
const words =
  /^(?:一[边直再脸口旁]|后来|此前|这样|如今|现在|随[后即]|当[时年]|连连)/u;

/** What no name ends with. */
const particles = new Set(
  "在对就给跟与和同把将由用以也还又再则都便却的等是说不很并且已",
);

/** How long the name at the start may be, the likeliest first. */
function sizesOf(rest: string, surname: string | undefined): number[] {
  const letters = letterRun(rest);
  if (surname) {
    const own = [surname.length + 2, surname.length + 1];
    if (/^.氏/u.test(rest)) own.unshift(surname.length + 3);
    return letters > own[0]! ? [letters, ...own] : own;
  }
  return letters >= 2 ? range(letters, 2) : [3, 2, 4];
}

const range = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);

export function letterRun(text: string): number {
  let size = 0;
  while (size < text.length && size < 10 && isNameLetter(text, size)) size++;
  return size;
}
