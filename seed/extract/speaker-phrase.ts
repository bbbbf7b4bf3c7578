import {
  countries,
  documents,
  groups,
  honorifics,
  nameLetters,
  organizations,
  peopleWords,
  surnames,
  afterNames,
  titles,
} from "./lexicons.ts";
import type { Names } from "./names.ts";
import {
  adverb,
  dottedNames,
  isObject,
  letterRun,
  nameAtStart,
  titledName,
  type Named,
} from "./person-names.ts";
import { articleOf, handleAt, publisherIn, workAt } from "./publications.ts";
import { organizationParts, titleParts, type TitleParts } from "./titles.ts";

/** Who speaks, as the words before a cue tell it. */
export interface Phrase extends TitleParts {
  /** `NAME`: somebody by name; `TITLE`: somebody, or several, by a post, a group or an organization; `PRONOUN`: 他; `BACK`: 该负责人, 报告. */
  readonly kind: "NAME" | "TITLE" | "PRONOUN" | "BACK";
  readonly name: string | null;
}

const phrase = (
  kind: Phrase["kind"],
  parts: Partial<Omit<Phrase, "kind">> = {},
): Phrase => ({
  kind,
  name: null,
  title: null,
  organization: null,
  country: null,
  ...parts,
});

const pronoun = /^(?:他|她|其)(?:们)?(?:自己|本人)?|^(?:对方|后者|前者)$/u;
const backward =
  /^(?:这|该|那|上述|这一|前述)(位|名|份|个|些|篇)?(?=\p{Script=Han}{1,10}$)/u;

/** What may stand before the speaker in the same clause. */
const lead =
  /^(?:【[^】]*】|(?:而|但|但是|不过|然而|同时|此外|另外|对此|为此|因此|所以|于是|随后|接着|最后|其中|据|正如|如|就连|就像|连|来自|身为|作为|曾任|时任|现任|只见|听闻|[\d一二三四五六七八九十]+岁|[也还更]有(?![人关])|同[为是]|会上|会后|会前|席间|会议上|会议期间|采访中|采访时|发布会上|论坛上|现场|会见时|会谈中|会谈时|近日|日前|当天|当日|今天|昨天|昨日|今日|目前|如今|眼下|现在|当时|此前|事后|\d+日|\d+月\d+日|\d+年\d*月?\d*日?)[，、]?)+/u;

/** 笑呵呵地, 语重心长地. */
const manner =
  /^(?:\p{Script=Han}{2}|\p{Script=Han}{4}|\p{Script=Han}(\p{Script=Han})\1)地(?!\p{Script=Han}?[长主球区方])/u;

/** 在接受本报记者采访时: who asks there is not who speaks. */
const occasion =
  /在?(?:接受|出席|回答|会见|参加|视察|考察|走访|面对|谈及|谈到|回顾|致信|答复)[^，]*(?:时|后|期间|之际|中|间隙)$/u;

/** 本社金边4月17日电（记者……）: who writes is not who speaks. */
const dateline = /^.*（[^（）]*记者[^（）]*）/u;

/** Who speaks in `text`, the clause up to a cue or a colon; nothing where nobody can. */
export function readPhrase(
  given: string,
  names: Names,
  cue: "SURE" | "NOUN" | "NONE" = "NONE",
): Phrase | undefined {
  const text = given
    .replace(dateline, "")
    .replace(lead, "")
    .replace(manner, "")
    .replace(occasion, "")
    .replace(articleOf, "");
  if (text === "") return undefined;
  const relayed = /(?:引用|援引|转述|借用)(.+?)的(?:话|观点|说法|评论)$/u.exec(
    text,
  );
  if (relayed) return readPhrase(relayed[1]!, names, cue);
  const work = workAt(text);
  if (work) return phrase("TITLE", work);
  // 他的孙女大喊: somebody of theirs.
  const kin = /^[他她]的?(?=\p{Script=Han}{2})/u.exec(text);
  if (kin && peopleWords.startingAt(text, kin[0].length))
    return readPhrase(text.slice(kin[0].length), names, cue);
  const handle = handleAt(text);
  if (handle) return phrase("TITLE", { title: handle });
  const back = backward.exec(text);
  if (back) {
    const title = cutAdverb(text.slice(back[0].length));
    if (
      back[1] ||
      documents.has(title) ||
      peopleWords.has(title) ||
      /^(?:报|刊|台|社|文|网|网站|媒体)$/u.test(title)
    )
      return phrase("BACK", { title });
  }
  if (pronoun.test(text)) {
    const [who] = pronoun.exec(text)!;
    return phrase("PRONOUN", { title: who });
  }
  const publisher = publisherIn(text);
  if (publisher && lastTitleEnd(publisher) === 0)
    return phrase("TITLE", organizationParts(publisher));
  const named = nameIn(text, names, cue !== "NONE");
  if (named) {
    const { name, title } = named;
    const before = titleParts(text.slice(0, named.start));
    return phrase("NAME", {
      ...before,
      name,
      title: title ?? before.title,
    });
  }
  const told = anonymous(text);
  if (told || cue !== "SURE") return told;
  // 一位盲人老伯说: somebody by words that no list has.
  return isSomebody.test(text) && /^\p{Script=Han}{4,20}$/u.test(text)
    ? phrase("TITLE", titleParts(text))
    : nameAtEnd(text);
}

/** Behind words that no list has, the last ones that can be a name are one. */
function nameAtEnd(text: string): Phrase | undefined {
  for (const size of [4, 3, 2]) {
    const start = text.length - size;
    const surname = surnames.startingAt(text, start);
    if (start < 2 || !surname || surname.length > size - 1) continue;
    if (size === 4 && surname.length === 1) continue;
    const name = text.slice(start);
    if (afterNames.startingAt(name, 0) || !/^\p{Script=Han}+$/u.test(name))
      continue;
    return phrase("NAME", { ...titleParts(text.slice(0, start)), name });
  }
  let start = text.length;
  while (start > 0 && nameLetters.has(text[start - 1]!)) start--;
  const size = text.length - start;
  return size >= 2 && size <= 7 && start >= 2
    ? phrase("NAME", {
        ...titleParts(text.slice(0, start)),
        name: text.slice(start),
      })
    : undefined;
}

/** The name of the speaker in a clause: the last that stands behind a title, or is known, or has a dot. */
function nameIn(
  text: string,
  names: Names,
  isBeforeCue: boolean,
): Named | undefined {
  const dotted = dottedNames(text);
  const known = names.find(text);
  // 一位顾客探头: what stands behind is a name only if it is made like one.
  const behind = titledName(text, isBeforeCue);
  const titled =
    behind &&
    (isSomebody.test(text) || !isBeforeCue) &&
    !surnames.startingAt(behind.name, 0) &&
    letterRun(behind.name) < 2
      ? undefined
      : behind;
  const candidates = [...dotted, ...known, ...(titled ? [titled] : [])].filter(
    (each) =>
      !isObject(text.slice(0, each.start), each.start, text.slice(each.end)),
  );
  if (candidates.length > 0) {
    // The subject comes first, and the longest reading of it counts.
    const [first] = candidates.sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const longer = candidates.find(
      (each) =>
        each !== first && each.start <= first!.start && each.end > first!.end,
    );
    return withTitleBehind(text, longer ?? first!);
  }
  return bareName(text, isBeforeCue);
}

function withTitleBehind(text: string, named: Named): Named {
  const behind = titleAt(text, named.end);
  if (!behind || !honorifics.has(behind)) return named;
  return { ...named, end: named.end + behind.length, title: behind };
}

const titleAt = (text: string, at: number) =>
  peopleWords.startingAt(text, at) ?? honorifics.startingAt(text, at);

/** A name without a title: a surname and one or two characters, or letters of a foreign name. */
function bareName(text: string, isBeforeCue: boolean): Named | undefined {
  if (
    groups.startingAt(text, 0) ||
    documents.startingAt(text, 0) ||
    countries.has(text)
  )
    return undefined;
  if (
    organizations.endingAt(text, text.length) ||
    titles.endingAt(text, text.length)
  )
    return undefined;
  const actor = cutAdverb(text);
  if (actor.length >= 5 && organizations.endingAt(actor, actor.length))
    return undefined;
  const name = nameAtStart(text, isBeforeCue);
  if (!name || name.length > 8) return undefined;
  const rest = text.slice(name.length);
  if (rest !== "" && !adverb.test(rest)) return undefined;
  if (!surnames.startingAt(name, 0) && letterRun(name) < name.length)
    return undefined;
  return { start: 0, end: name.length, name, title: null };
}

/** Those who are spoken of without a name at the start of a clause, the one who writes left out. */
const groupAtStart =
  /^(?:当地|现场|附近|周边|沿线|在场的?|不少|许多|很多|一些|几位|多位|各国|两国|\p{Script=Han}{1,6}的)?(?!记者)(?:家长|老人|村民|居民|市民|乡亲|工人|游客|旅客|乘客|同学|学生|孩子|老师|师傅|专家|学者|代表|网友|群众|商户|司机|渔民|牧民|农户|员工|职工|观众|读者|听众|老乡|大娘|大爷|老汉|小伙|姑娘|母亲|父亲)们?/u;

const isSomebody = /^(?:.{0,6}?(?:[一两几数]|某|另一?)[位名个])/u;

/** 一位顾客探头: as far as the word for who it is. */
function somebody(text: string): string | undefined {
  if (!isSomebody.test(text)) return undefined;
  const end = lastTitleEnd(text);
  return end > 0 ? text.slice(0, end) : undefined;
}

/** Somebody by post, group, document or organization. */
function anonymous(given: string): Phrase | undefined {
  const text = somebody(given) ?? cutAdverb(given);
  if (
    /^(?:给|向|对(?!方)|为|让|把|被|与(?!会)|同(?!学|事|胞|行|乡)|和|跟|从|将|如果|随着|经过|通过|根据|按照|围绕|是|也|这是|并|还|以|因|使|令|由|加强|推动|推进|促进)/u.test(
      text,
    )
  )
    return undefined;
  const end = lastTitleEnd(text);
  if (end === text.length && end > 0) {
    // 习近平总书记 and 李教授 have their title behind them.
    const word = honorifics.endingAt(text, text.length);
    const before = word && text.slice(0, -word.length);
    if (word && before && before.length <= 4 && isPlainName(before, word))
      return phrase("NAME", {
        name: before.length === 1 ? text : before,
        title: before.length === 1 ? null : word,
      });
    return phrase("TITLE", titleParts(text));
  }
  if (/《[^》]+》$/.test(text) || documents.endingAt(text, text.length))
    return phrase("TITLE", {
      title: text.replace(/^.*(?:通过|发表|签署|达成|形成)的/u, ""),
    });
  // 家长们七嘴八舌: a group, and what it does.
  const group = groupAtStart.exec(text)?.[0];
  if (group && (peopleWords.endingAt(group, group.length) ?? "") !== "")
    return phrase("TITLE", { title: group.replace(/^.*的/u, "") });
  const many = /^(.{2,20})们$/u.exec(text)?.[1];
  if (many && peopleWords.endingAt(many, many.length))
    return phrase("TITLE", titleParts(text));
  const organization = organizations.endingAt(text, text.length);
  if (organization && text.length <= 30)
    return phrase("TITLE", organizationParts(text));
  if (countries.has(text)) return phrase("TITLE", { country: text });
  return undefined;
}

const isPlainName = (text: string, title: string) =>
  text.length === 1
    ? surnames.has(text)
    : text.length >= 3 &&
      !countries.has(text) &&
      !organizations.endingAt(text, text.length) &&
      surnames.startingAt(text, 0) !== undefined &&
      title.length >= 2;

function lastTitleEnd(text: string): number {
  for (let end = text.length; end > 0; end--)
    if (peopleWords.endingAt(text, end)) return end;
  return 0;
}

/** A clause without how and where its subject speaks. */
function cutAdverb(text: string): string {
  for (let at = 2; at < text.length; at++)
    if (
      (adverb.test(text.slice(at)) ||
        // 国际人士高度关注……, 认为.
        (peopleWords.endingAt(text, at) &&
          !peopleWords.startingAt(text, at) &&
          (afterNames.startingAt(text, at)?.length ?? 0) > 1)) &&
      (peopleWords.endingAt(text, at) ||
        organizations.endingAt(text, at) ||
        documents.endingAt(text, at) ||
        text[at - 1] === "》")
    )
      return text.slice(0, at);
  return text;
}
