import { countries } from "./lexicons.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** A place where the text names a strategy, plan or initiative. */
export interface StrategyMention {
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
  "(?:新?经济政策|发展战略|发展规划|发展计划|发展议程|发展愿景|经济框架|远景规划|长期规划|行动计划|国家战略|倡议|战略|计划|规划|愿景|构想|议程|框架|政策|方案|纲要|蓝图|工程|行动|设想|目标|理念|规划纲要)";
const headAtEnd = new RegExp(`${heads}[”’》]?$`, "u");
const quoted = new RegExp(
  `(?:共建|高质量共建)?(?:“[^“”‘’。！？，]{2,24}”|‘[^‘’“”。！？，]{2,24}’|《[^《》]{2,40}》)(?:变“[^“”]{2,12}”|变‘[^‘’]{2,12}’)?(?:建设)?(?:国际合作)?(?:[^与和同跟对及，。、；：的“”‘’（）]{0,8}?${heads})?`,
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
    if (found.some((each) => start < each.end && end > each.start)) return;
    const { owner, from } = ownerBefore(text, start);
    const name = text.slice(start, end);
    const match = gazetteer.match(name, ["Strategy"]);
    const other =
      owner && match.status !== "known"
        ? gazetteer.match(owner + name, ["Strategy"])
        : match;
    found.push({
      start: from,
      end,
      name,
      owner,
      id: other.status === "known" ? other.ids[0]! : null,
      isCertain: isCertain || other.status === "known",
    });
  };
  for (const { index, 0: words } of text.matchAll(quoted))
    take(index, index + words.length, headAtEnd.test(words));
  for (const place of gazetteer.find(text))
    if (place.entries.some(({ kind }) => kind === "Strategy"))
      take(place.start, place.end, true);
  for (const pattern of [nameless, numbered])
    for (const { index, 0: words } of text.matchAll(pattern))
      if (ownerBefore(text, index).owner !== null)
        take(index, index + words.length, true);
  return found.sort((a, b) => a.start - b.start);
}

/** The country or bloc whose strategy stands here: 哈萨克斯坦“光明之路”, 非盟《2063年议程》, 老方. */
function ownerBefore(
  text: string,
  start: number,
): { owner: string | null; from: number } {
  for (let size = 10; size >= 2; size--) {
    const word = text.slice(Math.max(0, start - size), start);
    if (word.length === size && countries.has(word))
      return { owner: word, from: start - size };
  }
  const side = /(?:[\p{Script=Han}](?:方|国)|我国)$/u.exec(
    text.slice(Math.max(0, start - 4), start),
  );
  if (
    side &&
    !/^(?:各国|多国|两国|三国|双方|各方|多方|外国|他国|本国)$/u.test(side[0])
  )
    return { owner: side[0], from: start - side[0].length };
  return { owner: null, from: start };
}

export const headed = (name: string): boolean => headAtEnd.test(name);
