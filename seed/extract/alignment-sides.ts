import type { StrategyMention } from "./strategies.ts";

/** What a verb of alignment joins. */
export interface Sides {
  readonly left: readonly StrategyMention[];
  readonly right: readonly StrategyMention[];
  readonly rule: string;
}

/** Up to a few words that say how, between a strategy and the verb, and that name nothing else that could be aligned. */
const plainWords = /^[\p{Script=Han}\d]{0,12}$/u;
const otherThings =
  /供需|产销|银企|校企|标准|规则|轨距|技术|市场|企业|数据|系统|人员|资金|需求|资源|服务|推动|带动|促进|帮助|让|使|[同与和跟]|(?:为|给|向|对)\p{Script=Han}/u;
/** A与B在绿色能源领域的对接. */
const area =
  /在[^，]{1,20}?(?:领域|方面|层面|进程|过程|框架下|上)(?:中|上)?的?/u;
/** A、B等国家发展战略: what they are in all. */
const kindsBehind =
  /^(?:高质量发展)?(?:等)?(?:一系列|多项|诸多|重大|各自)?(?:国家|区域|地区)?(?:重大)?(?:发展)?(?:战略|规划|计划|构想|倡议|框架|政策|建设|合作)?(?:的)?/u;
/** 中国提出的, 中方倡议的: before the name of the other side. */
const madeBy =
  /(?:由)?[^同与和跟及将把、，。“”《》]{0,12}?(?:倡导|倡议|提出|发起|推动|推进|实施)的$|(?:中国|中方|我国|高质量)(?:的)?$/u;
const joint = /(?:同|与|和|跟|及|以及)$/u;
const auxiliary =
  /^(?:之间|本身|建设|的|就|也|都|正|已|将|均|要|又|还|再|则|可|可以|能够?|应当?|应该|必须|需要?|愿意?|希望|本就|历来|一直|不仅|不断|如何|怎样|真正|早日|加快|加紧|继续|进一步|积极|主动|努力|争取|分别|既|才能?|得以|即|正在|纷纷|相继|先后|逐一|一度|曾|尝试|试图|计划|力图|有望|完全|早已|早就|自然|天然|同样|正好|恰好|恰恰)*$/u;
/** 多个国家和区域发展战略: stands for those that the sentence has named before. */
const summary =
  /(?:等)?(?:多个|越来越多|许多|众多|不少|一批|各国|多国|有关|相关|沿线|共建|上述|这些|沿线各国|地区)?(?:国家|国|地区|区域|各方|一系列)?(?:和(?:区域|地区))?的?(?:各自)?(?:国家)?(?:发展)?(?:战略|规划|计划|构想|倡议|框架)?[，]?(?:也|都|正|已|均|纷纷|相继|先后|正在|加快)*$/u;
/** ，与…: the sentence goes on about what it has named; 这与…, 两者…. */
const taking =
  /^[^，；。]{0,12}，(?:这|它|其|该(?:倡议|战略|构想|计划|规划)|这一(?:倡议|战略|构想|计划|规划|愿景|目标))?/u;
const both = /(?:两者|二者|彼此|两大?(?:战略|倡议|规划|构想))[^，。]{0,8}$/u;

/** The strategies that the verb at `at` joins; nothing where it joins something else. */
export function sidesOf(
  sentence: string,
  at: number,
  verb: string,
  strategies: readonly StrategyMention[],
): Sides | undefined {
  const before = groupBefore(sentence, strategies, at);
  const next = strategies.find(({ start }) => start >= at + verb.length);
  const between =
    next &&
    sentence
      .slice(at + verb.length, next.start)
      .replace(madeBy, "")
      .replace(/^(?:了|到|于|进|进了|入)/u, "");
  if (next && between === "" && !/的$/u.test(verb)) {
    const left = before.length > 0 ? before : topicOf(sentence, strategies, at);
    const right = groupStartingAt(sentence, strategies, next);
    if (left.length > 0) return { left, right, rule: "aligns" };
  }
  if (before.length > 0)
    return joinedTo(sentence, strategies, before) ?? among(sentence, before);
  return anaphora(sentence, strategies, at);
}

/** Strategies side by side, of which the last stands before `at` with no more than how and what of it between. */
function groupBefore(
  sentence: string,
  strategies: readonly StrategyMention[],
  at: number,
): StrategyMention[] {
  const last = strategies.findLast(({ end }) => end <= at);
  if (!last) return [];
  const gap = sentence
    .slice(last.end, at)
    .replace(kindsBehind, "")
    .replace(area, "");
  return plainWords.test(gap) && !otherThings.test(gap)
    ? groupEndingWith(sentence, strategies, last)
    : [];
}

function groupEndingWith(
  sentence: string,
  strategies: readonly StrategyMention[],
  last: StrategyMention,
): StrategyMention[] {
  const group = [last];
  for (let at = strategies.indexOf(last) - 1; at >= 0; at--) {
    const each = strategies[at]!;
    if (
      !/^(?:、|和|及|以及|，|以及其)?$/u.test(
        sentence.slice(each.end, group[0]!.start).replace(madeBy, ""),
      )
    )
      break;
    group.unshift(each);
  }
  return group;
}

function groupStartingAt(
  sentence: string,
  strategies: readonly StrategyMention[],
  first: StrategyMention,
): StrategyMention[] {
  const group = [first];
  for (const each of strategies.slice(strategies.indexOf(first) + 1)) {
    const between = sentence.slice(group.at(-1)!.end, each.start);
    if (!/^(?:、|和|及|以及)$/u.test(between)) break;
    group.push(each);
  }
  return group;
}

/** What the group is joined to: A与这些, A可以同这些, A，与这些. */
function joinedTo(
  sentence: string,
  strategies: readonly StrategyMention[],
  right: readonly StrategyMention[],
): Sides | undefined {
  const stem = sentence.slice(0, right[0]!.start).replace(madeBy, "");
  const conjunction = joint.exec(stem);
  if (!conjunction) return undefined;
  const end = conjunction.index;
  const last = strategies.findLast((each) => each.end <= end);
  if (!last) return undefined;
  const rest = sentence.slice(last.end, end).replace(kindsBehind, "");
  const group = groupEndingWith(sentence, strategies, last);
  if (auxiliary.test(rest)) return { left: group, right, rule: "aligned" };
  // A与B对接，与C契合: the sentence goes on about A.
  if (auxiliary.test(rest.replace(taking, "")))
    return {
      left: joinedTo(sentence, strategies, group)?.left ?? group,
      right,
      rule: "aligned",
    };
  const [words] = summary.exec(sentence.slice(0, end))!;
  if (!/战略|规划|计划|构想|倡议|框架|国家|地区|区域/u.test(words))
    return undefined;
  const listed = strategies.filter(
    (each) => each.end <= end && !right.includes(each) && each.isCertain,
  );
  return listed.length > 0
    ? { left: listed, right, rule: "aligned-list" }
    : undefined;
}

/** A和B对接, A、B相结合: the group itself is both sides. */
function among(
  sentence: string,
  group: readonly StrategyMention[],
): Sides | undefined {
  if (group.length < 2) return undefined;
  const between = sentence
    .slice(group.at(-2)!.end, group.at(-1)!.start)
    .replace(madeBy, "");
  const isPair =
    /^(?:和|及|以及)$/u.test(between) ||
    (group.length === 2 &&
      between === "、" &&
      group.filter(isChinese).length === 1);
  return isPair
    ? { left: group.slice(0, -1), right: group.slice(-1), rule: "aligned" }
    : undefined;
}

/** A与B理念相通，两者衔接. */
function anaphora(
  sentence: string,
  strategies: readonly StrategyMention[],
  at: number,
): Sides | undefined {
  if (!both.test(sentence.slice(0, at))) return undefined;
  const last = strategies.findLast(({ end }) => end <= at);
  if (!last) return undefined;
  const right = groupEndingWith(sentence, strategies, last);
  const sides = joinedTo(sentence, strategies, right) ?? among(sentence, right);
  if (sides) return sides;
  // A强调……，B强调……，两者契合.
  const named = strategies.filter((each) => each.end <= at && each.isCertain);
  return named.length === 2
    ? { left: named.slice(0, 1), right: named.slice(1), rule: "aligned" }
    : undefined;
}

/** A的实施，将对接B: what the clause before is about. */
function topicOf(
  sentence: string,
  strategies: readonly StrategyMention[],
  at: number,
): StrategyMention[] {
  const last = strategies.findLast(({ end }) => end <= at);
  return last &&
    auxiliary.test(
      sentence.slice(last.end, at).replace(kindsBehind, "").replace(taking, ""),
    )
    ? groupEndingWith(sentence, strategies, last)
    : [];
}

export const isBeltAndRoad = ({ name }: StrategyMention): boolean =>
  /一带一路/u.test(name);

/** Whether a strategy is one with which others are aligned. */
export const isChinese = ({ name, owner }: StrategyMention): boolean =>
  owner === "中国" ||
  owner === "中方" ||
  /一带一路|丝绸之路|全球(?:发展|安全|文明|治理)倡议|十[四五六]五|大湾区|西部大开发|京津冀|长江经济带/u.test(
    name,
  );
