import { countries } from "./lexicons.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** A place where the text names a strategy, plan or initiative. */
export interface StrategyMention {
  /** Where its name starts, or whose it is: 沙特的“2030愿景”. */
  readonly start: number;
  readonly end: number;
  /** As the page has it, without the country before it. */
  readonly name: string;
  readonly owner: string | null;
  /** The id, where the graph has exactly this name. */
  readonly id: string | null;
  /** Whether a noun such as 战略 or the graph says that it is one; otherwise it only stands in quotation marks. */
  readonly isCertain: boolean;
}

const heads =
  "(?:新?经济政策|发展战略|发展规划|发展计划|发展议程|发展愿景|经济框架|经济方针|远景规划|长期规划|行动计划|国家战略|优先事项|倡议|战略|计划|规划|愿景|构想|议程|框架|架构|政策|方针|方案|纲要|蓝图|工程|行动|设想|目标|理念|规划纲要)(?!相通|相近|一致|相合)";
const headAtEnd = new RegExp(`${heads}[”’》]?$`, "u");
const quoted = new RegExp(
  `(?:共建|高质量共建)?(?:“[^“”‘’。！？，]{2,24}”|‘[^‘’“”。！？，]{2,24}’|《(?![^《》]*(?:对接|衔接))[^《》]{2,40}》)(?:变“[^“”]{2,12}”|变‘[^‘’]{2,12}’)?(?:建设)?(?:国际合作)?(?:(?!开展|进行|实现|加强|推进|推动|加快|深化|启动)[^与和同跟对及把将等，。、；：的“”‘’（）《》]{0,8}?${heads})?`,
  "gu",
);
/** 巴西发展战略: a country's own, without a name. */
const nameless =
  /(?:国家)?(?:经济社会)?(?:中长期)?发展(?:战略|规划|计划|议程|愿景)/gu;
/** 泰国4.0战略, 沙特2030愿景: named by a country and a number. */
const numbered =
  /\d{1,4}(?:\.\d)?年?[\p{Script=Han}]{0,6}?(?:战略|计划|愿景|规划|议程|构想|蓝图)/gu;

/** The strategies that a sentence names, in reading order. */
export function strategiesIn(
  text: string,
  gazetteer: Gazetteer,
): StrategyMention[] {
  const found: StrategyMention[] = [];
  const take = (start: number, end: number, isCertain: boolean) => {
    if (!found.some((each) => start < each.end && end > each.start))
      found.push(mentionAt(text, start, end, isCertain, gazetteer));
  };
  for (const { index, 0: words } of text.matchAll(quoted))
    take(index, index + words.length, headAtEnd.test(words));
  for (const place of gazetteer.find(text))
    if (place.entries.some(({ kind }) => kind === "Strategy"))
      take(place.start, place.end, true);
  for (const pattern of [nameless, numbered])
    for (const { index, 0: words } of text.matchAll(pattern))
      if (isOwned(ownerBefore(text, index).owner, words))
        take(index, index + words.length, true);
  return found.sort((a, b) => a.start - b.start);
}

/** 海合会国家发展战略: of its members, and of none of them by name. */
const isOwned = (owner: string | null, words: string): boolean =>
  owner !== null && !(/[盟会织市体]$/u.test(owner) && words.startsWith("国家"));

/** How plans end whose names stand without quotation marks, and what may follow them there. */
const plainName =
  /([\p{Script=Han}\d—·]{2,16}?(?:战略|规划|倡议|愿景|议程|纲要|构想|计划|大开发|新通道|协同发展|一体化发展|经济带发展|湾区建设|自由贸易港建设|经济联盟(?:建设)?|经济走廊建设))(?=[与和同跟及、，的等]|以及|相|高度|深度|全面|有效|对接|衔接|融合|结合|契合|$)/gu;
/** Words behind which such a name starts. */
const beforePlainName =
  /(?:(?<![协共合相趋如])同|(?<!参)与|[和跟及将把、，：“就使让以是]|作为|推动|推进|促进|加强|加快|深化|实现|支持|探讨|签署|主动|积极|提出|中国的?|我国的?|倡导的|提出的)/gu;
/** 各国发展战略, 两国规划: nobody's in particular. */
const anybodys =
  /^(?:中\p{Script=Han}|越来越多|许多|众多|不少|两国|双方|各国|各方|多国|自身|各自|其他|其|该|此|这|上述|国家|有关|相关|沿线|共建|伙伴|地区|区域|地方|彼此|对方|东盟|非洲|各国|发展|经济|社会|中长期|长期|远景|国内|外交|政策|重大|重要|总体|产业|合作|的|与|战略|规划|计划|倡议|愿景|议程|一系列|多项|诸多|等)+$/u;

/** Plans that a sentence names without quotation marks, where the words around them show where a name starts: 同京津冀协同发展战略对接. */
export function plainStrategiesIn(
  text: string,
  known: readonly StrategyMention[],
  gazetteer: Gazetteer,
): StrategyMention[] {
  const found: StrategyMention[] = [];
  for (const match of text.matchAll(plainName)) {
    const end = match.index + match[0].length;
    let start = match.index;
    for (const { index, 0: words } of text
      .slice(start, end - 2)
      .matchAll(beforePlainName))
      start = match.index + index + words.length;
    const name = text.slice(start, end);
    const isBounded =
      start === 0 ||
      start > match.index ||
      /[同与和跟及将把、，：“的]$/u.test(text.slice(0, start));
    if (
      isBounded &&
      name.length >= 4 &&
      !anybodys.test(name) &&
      !/[了着过是在]/u.test(name) &&
      !known.some((each) => start < each.end && end > each.start)
    )
      found.push(
        mentionAt(
          text,
          start + countryAt(text, start, end),
          end,
          true,
          gazetteer,
        ),
      );
  }
  return found;
}

const countryAt = (text: string, start: number, end: number): number => {
  const country = countries.startingAt(text, start);
  return country && start + country.length <= end - 4 ? country.length : 0;
};

function mentionAt(
  text: string,
  start: number,
  end: number,
  isCertain: boolean,
  gazetteer: Gazetteer,
): StrategyMention {
  const { owner, from } = ownerBefore(text, start);
  // Inside what somebody says the marks are the inner ones.
  const name = text.slice(start, end).replace(/^(.*?)‘(.*)’/u, "$1“$2”");
  const match = gazetteer.match(name, ["Strategy"]);
  const other =
    owner && match.status !== "known"
      ? gazetteer.match(owner + name, ["Strategy"])
      : match;
  return {
    start: from,
    end,
    name,
    owner,
    id: other.status === "known" ? other.ids[0]! : null,
    isCertain: isCertain || other.status === "known",
  };
}

/** 提出的, 政府推行的: between whose a strategy is and its name. */
const by =
  /(?:政府|方面|总统|总理)?(?:正在|近年来?)?(?:提出|推出|倡导|发起|推行|推进|推动|实施|制定|奉行|发布|出台)?的$/u;
/** 阿曼把“2040愿景”…, 沙特提出“2030愿景”: whoever acts on a strategy of theirs. */
const actsOn =
  /(?:政府)?(?:正|已|愿|愿意|希望|积极|主动|可以|应当?|决定|近年来?|则)*(?:提出|推出|制定|发布|出台|实施|把|将)(?:了)?$/u;

/** The country or bloc whose strategy stands here: 哈萨克斯坦“光明之路”, 非盟的《2063年议程》, 老方, 格. */
function ownerBefore(
  text: string,
  start: number,
): { owner: string | null; from: number } {
  const before = text.slice(Math.max(0, start - 24), start);
  for (const [pattern, isPart] of [
    [/$/u, true],
    [by, true],
    [actsOn, false],
  ] as const) {
    const stem = before.replace(pattern, "");
    const owner = countryAtEnd(stem);
    if (owner)
      return {
        owner,
        from: isPart
          ? start - (before.length - stem.length) - owner.length
          : start,
      };
  }
  const side = /(?:[\p{Script=Han}](?:方|国)|我国)$/u.exec(before.slice(-4));
  if (
    side &&
    !/^(?:各国|多国|两国|三国|双方|各方|多方|外国|他国|本国)$/u.test(side[0])
  )
    return { owner: side[0], from: start - side[0].length };
  const initial = /(?<=[同与和将把、及])\p{Script=Han}$/u.exec(before);
  if (
    initial &&
    /^[“‘《\d]/u.test(text.slice(start)) &&
    initials.has(initial[0])
  )
    return { owner: initial[0], from: start - 1 };
  return { owner: null, from: start };
}

/** 格, 哈: a country by its first character. */
const initials = new Set(
  "哈乌吉塔土格阿亚俄白蒙越老柬泰缅马印菲文巴尼斯孟沙科卡伊以约埃摩肯坦埃赞南尼塞匈波希捷保罗克智秘巴阿墨古委法德意西葡英瑞欧",
);

function countryAtEnd(text: string): string | undefined {
  for (let size = 10; size >= 2; size--) {
    const word = text.slice(-size);
    if (word.length === size && countries.has(word)) return word;
  }
  return undefined;
}

export const headed = (name: string): boolean => headAtEnd.test(name);
