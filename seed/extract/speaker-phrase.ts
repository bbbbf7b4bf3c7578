import { lexicon, Lexicon, wordsOf } from "./words.ts";
import type { Names } from "./names.ts";

/** Who speaks, as the words before a cue tell it. */
export interface Phrase {
  /** `NAME`: somebody by name; `TITLE`: somebody, or several, by a post, a group or an organization; `PRONOUN`: 他; `BACK`: 该负责人, 报告. */
  readonly kind: "NAME" | "TITLE" | "PRONOUN" | "BACK";
  readonly name: string | null;
  readonly title: string | null;
  readonly organization: string | null;
  readonly country: string | null;
}

export const titles = lexicon("titles");
const titleWords = wordsOf("titles");
export const honorifics = lexicon("honorifics");
const countries = lexicon("countries");
const organizations = lexicon("organizations");
const groups = lexicon("groups");
const documents = lexicon("documents");
export const surnames = lexicon("surnames");
export const afterNames = lexicon("after-names");
const nameLetters = new Set(wordsOf("name-letters").join(""));
const anyTitle = new Lexicon([...titleWords, ...wordsOf("groups")]);

export const isCountry = (text: string) => countries.has(text);

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
  /^(?:(?:而|但|但是|不过|然而|同时|此外|另外|对此|为此|因此|所以|于是|随后|接着|最后|其中|据|正如|如|就连|就像|连|来自|身为|作为|曾任|时任|现任|只见|听闻|[\d一二三四五六七八九十]+岁|同[为是]|会上|会后|会前|席间|会议上|会议期间|采访中|采访时|发布会上|论坛上|现场|会见时|会谈中|会谈时|近日|日前|当天|当日|今天|昨天|昨日|今日|目前|如今|眼下|现在|当时|此前|事后|\d+日|\d+月\d+日|\d+年\d*月?\d*日?)[，、]?)+/u;

/** 笑呵呵地, 语重心长地. */
const manner =
  /^(?:\p{Script=Han}{2}|\p{Script=Han}{4}|\p{Script=Han}(\p{Script=Han})\1)地(?!\p{Script=Han}?[长主球区方])/u;

const adverb =
  /^(?:(?:在|对|向|就|于|从|给|跟|与|和|同|把|将|由|用|以|针对|围绕|面对|谈及|谈到|说起|提起|回忆起|接受|出席).*|(?:\p{Script=Han}{2}|\p{Script=Han}{4}|\p{Script=Han}(\p{Script=Han})\1)地|[\d日月年]+.*|(?:也|还|又|再|则|都|便|却|正|曾|更|一再|一直|随后|之后|此前|当天|当日|当时|当场|近日|日前|今天|昨天|昨日|同时|同样|共同|一致|普遍|特别|进一步|多次|反复|最后|接着|继续|不禁|连连|连声|纷纷|如是|如此|这样|深刻|明确|着重|郑重|公开|高兴|自豪|深情|动情|激动|兴奋|感激|笑着|边走边|亲切|郑重|坦率|直截了当|不无感慨|意味深长|开门见山|语重心长|由衷|深有体会|深有感触|颇有感触|颇为感慨|感慨万千|心潮澎湃|热情洋溢|信心满满|依然|仍|专门|当面|主动).*)$/u;

/** Who speaks in `text`, the clause up to a cue or a colon; nothing where nobody can. */
export function readPhrase(
  given: string,
  names: Names,
  isBeforeCue = false,
): Phrase | undefined {
  const text = given.replace(lead, "").replace(manner, "");
  if (text === "") return undefined;
  if (/^《[^》]+》/.test(text)) {
    const title = cutAdverb(text);
    if (title.endsWith("》")) return phrase("TITLE", { title });
  }
  const back = backward.exec(text);
  if (back) {
    const title = cutAdverb(text.slice(back[0].length));
    if (back[1] || documents.has(title) || anyTitle.has(title))
      return phrase("BACK", { title });
  }
  if (pronoun.test(text)) {
    const [who] = pronoun.exec(text)!;
    return phrase("PRONOUN", { title: who });
  }
  const named = nameIn(text, names);
  if (named) {
    const { name, title } = named;
    const before = titleParts(text.slice(0, named.start));
    return phrase("NAME", {
      ...before,
      name,
      title: title ?? before.title,
    });
  }
  return anonymous(text) ?? (isBeforeCue ? nameAtEnd(text) : undefined);
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

interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The title that stands behind the name. */
  readonly title: string | null;
}

/** The name of the speaker in a clause: the last that stands behind a title, or is known, or has a dot. */
function nameIn(text: string, names: Names): Named | undefined {
  const dotted = dottedNames(text);
  const known = names.find(text);
  const titled = titledName(text);
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
  return bareName(text);
}

const objectBefore =
  /(?:与|和|同|向|对|跟|给|让|把|被|由|为|致|见|陪同|会见|收到|接到|听到|看到|感谢|祝贺|邀请|采访|按照|遵照|牢记|聆听|学习|贯彻|落实|随同|跟随|追随|访问|写给|寄给)$/u;

/** Whether a name is what the clause is about, and not who acts in it. */
export const isObject = (before: string, size: number, after: string) =>
  (size > 0 && objectBefore.test(before)) ||
  /^(?:的(?!.{0,6}(?:话|讲述|感慨|心声|声音|感受|评价|发言|回答|讲话|致辞))|《|主持的)/u.test(
    after,
  );

function withTitleBehind(text: string, named: Named): Named {
  const behind = titleAt(text, named.end);
  if (!behind || !honorifics.has(behind)) return named;
  return { ...named, end: named.end + behind.length, title: behind };
}

const titleAt = (text: string, at: number) =>
  anyTitle.startingAt(text, at) ?? honorifics.startingAt(text, at);

/** The names with dots in a text, and where a title, country or other word before them ends. */
export function dottedNames(text: string): Named[] {
  const found: Named[] = [];
  for (let dot = text.indexOf("·"); dot >= 0;) {
    const anchor = titleEndBefore(text, dot);
    let start = anchor ?? dot;
    while (
      anchor === undefined &&
      start > 0 &&
      dot - start < 8 &&
      nameLetters.has(text[start - 1]!)
    )
      start--;
    if (start === dot)
      start = /[A-Za-z]/.test(text[dot - 1] ?? "")
        ? latinStart(text, dot)
        : dot;
    if (anchor === undefined) start = afterCountry(text, start, dot);
    let end = dot + 2;
    while (text[end] !== undefined) {
      if (text[end] === "·") end += 2;
      else if (!isNameLetter(text, end)) break;
      else end++;
    }
    if (start < dot && /^\p{Script=Han}|^[A-Za-z]/u.test(text.slice(dot + 1)))
      found.push({ start, end, name: text.slice(start, end), title: null });
    dot = text.indexOf("·", Math.max(end, dot + 1));
  }
  return found;
}

function latinStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[A-Za-z]/.test(text[start - 1]!)) start--;
  return start;
}

const isNameLetter = (text: string, at: number) =>
  (nameLetters.has(text[at]!) || /[A-Za-z]/.test(text[at]!)) &&
  !(text[at - 1] !== "·" && (afterNames.startingAt(text, at)?.length ?? 0) > 1);

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
function titledName(text: string): Named | undefined {
  const places = titlePlaces(text);
  for (const end of places) {
    const rest = text.slice(end);
    const name = nameAtStart(rest);
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
export function nameAtStart(rest: string): string | undefined {
  if (!/^\p{Script=Han}/u.test(rest)) return undefined;
  const surname = surnames.startingAt(rest, 0);
  const behind = afterNames.startingAt(rest, 0);
  if (behind && (!surname || behind.length > 1)) return undefined;
  const word = surname && honorifics.startingAt(rest, surname.length);
  if (surname && word && !(word.length === 1 && rest.length > 3))
    return surname + word;
  if (/^\p{Script=Han}{1,8}·/u.test(rest)) return undefined;
  const isEnd = (size: number) =>
    size === rest.length ||
    adverb.test(rest.slice(size)) ||
    afterNames.startingAt(rest, size) !== undefined;
  const size = sizesOf(rest, surname).find(
    (each) =>
      each <= rest.length &&
      isEnd(each) &&
      !(
        each < rest.length &&
        each > (surname?.length ?? 1) + 1 &&
        particles.has(rest[each - 1]!)
      ),
  );
  if (size !== undefined) return rest.slice(0, size);
  // Whoever stands between a title and a cue is called that, whatever the name is made of.
  return rest.length >= 2 && rest.length <= 6 && /^\p{Script=Han}+$/u.test(rest)
    ? rest
    : undefined;
}

/** What no name ends with. */
const particles = new Set(
  "在对就给跟与和同把将由用以也还又再则都便却的等是说不很并且已",
);

/** How long the name at the start may be, the likeliest first. */
function sizesOf(rest: string, surname: string | undefined): number[] {
  const letters = letterRun(rest);
  if (surname) {
    const own = [surname.length + 2, surname.length + 1];
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

/** A name without a title: a surname and one or two characters, or letters of a foreign name. */
function bareName(text: string): Named | undefined {
  if (groups.startingAt(text, 0) || countries.has(text)) return undefined;
  if (
    organizations.endingAt(text, text.length) ||
    titles.endingAt(text, text.length)
  )
    return undefined;
  const name = nameAtStart(text);
  if (!name || name.length > 8) return undefined;
  const rest = text.slice(name.length);
  if (rest !== "" && !adverb.test(rest)) return undefined;
  if (!surnames.startingAt(name, 0) && letterRun(name) < name.length)
    return undefined;
  return { start: 0, end: name.length, name, title: null };
}

/** Somebody by post, group, document or organization. */
function anonymous(given: string): Phrase | undefined {
  const text = cutAdverb(given);
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
  if (/^《[^》]+》/.test(text) || documents.endingAt(text, text.length))
    return phrase("TITLE", { title: text });
  const organization = organizations.endingAt(text, text.length);
  if (organization && text.length <= 30)
    return phrase("TITLE", splitCountry(text, "organization"));
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
    if (anyTitle.endingAt(text, end)) return end;
  return 0;
}

/** A clause without how and where its subject speaks. */
function cutAdverb(text: string): string {
  for (let at = 2; at < text.length; at++)
    if (
      adverb.test(text.slice(at)) &&
      (anyTitle.endingAt(text, at) ||
        organizations.endingAt(text, at) ||
        documents.endingAt(text, at) ||
        text[at - 1] === "》")
    )
      return text.slice(0, at);
  return text;
}

/** Country, organization and title, of the words before a name. */
export function titleParts(
  given: string,
): Pick<Phrase, "title" | "organization" | "country"> {
  const text = afterLast(given.replace(/^[”“、]+/, ""));
  if (text === "") return { title: null, organization: null, country: null };
  const { country, rest } = countryOf(text);
  // 中共中央总书记、国家主席: the organization stands before the first of the titles.
  const [first = ""] = rest.split("、");
  const head = titles.endingAt(first, first.length) ? first : rest;
  for (let at = head.length - 1; at > 1; at--) {
    if (!endsOrganization(head, at)) continue;
    const title = head.slice(at);
    if (anyTitle.endingAt(title, title.length) && !/^[长们]/u.test(title))
      return {
        country,
        organization: head.slice(0, at),
        title: rest.slice(at),
      };
  }
  return { country, organization: null, title: rest || null };
}

const endsOrganization = (text: string, at: number) =>
  text[at - 1] === "》" ||
  (organizations.endingAt(text, at) !== undefined && !titleCovers(text, at));

/** Whether the letters around `at` belong to one title: 院长 is no 院. */
export function titleCovers(text: string, at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - 4); start--) {
    const word = titles.startingAt(text, start);
    if (word && start + word.length > at) return true;
  }
  return false;
}

/** What stands behind the last 的: 欢迎人群里的高一学生. */
function afterLast(text: string): string {
  const at = text.lastIndexOf("的");
  return at >= 0 && at < text.length - 1 ? text.slice(at + 1) : text;
}

function countryOf(text: string): { country: string | null; rest: string } {
  const country = countries.startingAt(text, 0);
  const rest = country ? text.slice(country.length) : text;
  const belongs = /^[—–\-·和、]/.test(rest) || rest === "";
  // 中国社科院 is a name; 中国外交部 is a country's ministry.
  if (
    !country ||
    belongs ||
    (country === "中国" &&
      !/^(?:外交部|国家|驻|专家|学者|政府|商务部)/u.test(rest))
  )
    return { country: null, rest: text };
  return { country, rest };
}

function splitCountry(text: string, field: "organization") {
  const { country, rest } = countryOf(afterLast(text));
  return { country, [field]: rest };
}

export const isDocument = (text: string): boolean =>
  documents.endingAt(text, text.length) !== undefined ||
  /^《[^》]+》$/.test(text);

export const isHonorific = (text: string): boolean => honorifics.has(text);

export const startsWithCountry = (text: string): string | undefined =>
  countries.startingAt(text, 0);

/** The countries that a text names, each once, in reading order. */
export function countriesIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const country = countries.startingAt(text, at);
    if (country && !found.includes(country)) found.push(country);
    at += country?.length ?? 1;
  }
  return found;
}
