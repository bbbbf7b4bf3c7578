import type { Gazetteer } from "./gazetteer.ts";
import { strategiesIn, type StrategyMention } from "./strategies.ts";

/** Two strategies that the text says are aligned. */
export interface Alignment {
  readonly strategy: StrategyMention;
  readonly alignedWith: StrategyMention;
  readonly stage:
    "PROPOSED" | "COMPATIBLE" | "STATED" | "AGREED" | "SIGNED" | "IMPLEMENTED";
  /** In the flow: the strategies, and the words that join them. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  readonly rule: string;
}

const verb = /对接|契合|衔接|不谋而合|相吻合|耦合|接轨/gu;
const manner =
  "(?:深度|深入|全面|高效|有效|加快|加强|相互|互相|高度|紧密|充分|成功|精准|无缝|有机|更好|持续|不断|进一步|稳步|顺利|积极|主动|正在|正|已|将|要|相|实现|进行|开展|推进|之间|的|在|地|间|有着|具有|存在|本就|天然|完全|十分)*";
const mannerAtEnd = new RegExp(`${manner}$`, "u");
/** A与B战略对接, A与B之间的政策对接: what is aligned of them. */
const fieldAtEnd = new RegExp(
  `(?:战略性|发展战略|战略|规划|政策|项目)${manner}$`,
  "u",
);
/** A与B在绿色能源领域的对接. */
const areaAtEnd = new RegExp(
  `在[^，、]{1,14}(?:领域|方面|层面|进程|过程)(?:中|上)?的?${manner}$`,
  "u",
);
const joint = /(?:同|与|和|跟|及|以及)$/u;
/** 多个国家和区域发展战略: stands for those that the sentence has named before. */
const summary =
  /(?:等)?(?:多个|越来越多|许多|众多|不少|一批|各国|多国|有关|相关|沿线|共建|上述|这些|沿线各国|地区)?(?:国家|国|地区|区域|各方|一系列)?(?:和(?:区域|地区))?的?(?:各自)?(?:国家)?(?:发展)?(?:战略|规划|计划|构想|倡议|框架)?[，]?(?:也|都|正|已|均|纷纷|相继|先后|正在|加快)*$/u;

/** The alignments that a flow tells, sentence by sentence. */
export function alignmentsIn(text: string, gazetteer: Gazetteer): Alignment[] {
  const found: Alignment[] = [];
  for (const { index, 0: sentence } of text.matchAll(/[^。！？\n]+/gu)) {
    if (!/对接|契合|衔接|不谋而合|相吻合|耦合|接轨/u.test(sentence)) continue;
    const strategies = strategiesIn(sentence, gazetteer);
    if (strategies.length < 2) continue;
    const seen = new Set<string>();
    for (const match of sentence.matchAll(verb)) {
      const sides = sidesOf(sentence, match.index, match[0], strategies);
      if (!sides) continue;
      for (const left of sides.left)
        for (const right of sides.right) {
          const key = `${left.start}|${right.start}`;
          if (
            left === right ||
            seen.has(key) ||
            !(left.isCertain || right.isCertain)
          )
            continue;
          seen.add(key);
          found.push(
            alignment(
              sentence,
              index,
              match.index + match[0].length,
              left,
              right,
              sides.rule,
            ),
          );
        }
    }
  }
  return found;
}

interface Sides {
  readonly left: readonly StrategyMention[];
  readonly right: readonly StrategyMention[];
  readonly rule: string;
}

function sidesOf(
  sentence: string,
  at: number,
  word: string,
  strategies: readonly StrategyMention[],
): Sides | undefined {
  // A对接B
  const after = strategies.find(
    ({ start }) =>
      start >= at + word.length &&
      /^了?$/u.test(sentence.slice(at + word.length, start)),
  );
  const stemOf = (end: RegExp) => sentence.slice(0, at).replace(end, "");
  const [rights = []] = [
    stemOf(mannerAtEnd),
    stemOf(fieldAtEnd).replace(mannerAtEnd, ""),
    stemOf(areaAtEnd),
  ]
    .map(({ length }) => groupEndingAt(sentence, strategies, length))
    .filter(({ length }) => length > 0);
  if (after && rights.length > 0) {
    const all = groupStartingAt(sentence, strategies, after);
    return { left: rights, right: all, rule: "aligns" };
  }
  if (rights.length === 0) return undefined;
  const first = rights[0]!;
  const conjunction = joint.exec(sentence.slice(0, first.start));
  if (!conjunction) {
    // A和B对接: the group itself is both sides.
    return rights.length > 1 &&
      /(?:同|与|和|跟|及)$/u.test(
        sentence.slice(rights.at(-2)!.end, rights.at(-1)!.start),
      )
      ? { left: rights.slice(0, -1), right: rights.slice(-1), rule: "aligned" }
      : undefined;
  }
  const end = first.start - conjunction[0].length;
  const stem = sentence.slice(0, end);
  const direct = groupEndingAt(sentence, strategies, end);
  if (direct.length > 0)
    return { left: direct, right: rights, rule: "aligned" };
  const bare = stem.replace(
    /(?:[，]?(?:正|也|都|已|将|均|要|能够|可以|应|正在|加快|积极|主动))+$/u,
    "",
  );
  const near = groupEndingAt(sentence, strategies, bare.length);
  if (near.length > 0) return { left: near, right: rights, rule: "aligned" };
  const [words] = summary.exec(stem)!;
  if (
    words === "" ||
    !/战略|规划|计划|构想|倡议|框架|国家|地区|区域/u.test(words)
  )
    return undefined;
  const listed = strategies.filter(
    (each) => each.end <= end && !rights.includes(each) && each.isCertain,
  );
  return listed.length > 0
    ? { left: listed, right: rights, rule: "aligned-list" }
    : undefined;
}

/** Strategies side by side, of which the last ends here: A、B和C. */
function groupEndingAt(
  sentence: string,
  strategies: readonly StrategyMention[],
  end: number,
): StrategyMention[] {
  const tail =
    /(?:等)?(?:一系列|多项|诸多|重大)?(?:国家)?(?:发展)?(?:战略|规划|计划|构想|倡议|框架|政策|建设|合作)?(?:的)?$/u;
  const last = strategies.findLast(
    (each) =>
      each.end <= end && sentence.slice(each.end, end).replace(tail, "") === "",
  );
  if (!last) return [];
  const group = [last];
  for (let at = strategies.indexOf(last) - 1; at >= 0; at--) {
    const each = strategies[at]!;
    if (
      !/^(?:、|和|及|以及|，|以及其)?$/u.test(
        sentence.slice(each.end, group[0]!.start),
      )
    )
      break;
    if (/同|与|跟/u.test(sentence.slice(each.end, group[0]!.start))) break;
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
    if (
      !/^(?:、|和|及|以及)$/u.test(
        sentence.slice(group.at(-1)!.end, each.start),
      )
    )
      break;
    group.push(each);
  }
  return group;
}

const isBeltAndRoad = ({ name }: StrategyMention) => /一带一路/u.test(name);

function alignment(
  sentence: string,
  offset: number,
  end: number,
  left: StrategyMention,
  right: StrategyMention,
  rule: string,
): Alignment {
  // The Belt and Road is what others align with.
  const isTurned = isBeltAndRoad(left) && !isBeltAndRoad(right);
  const near = Math.max(left.start, right.start);
  const first = left.start < right.start ? left : right;
  const isWide = rule === "aligned-list" || near - first.end > 12;
  const parts = isWide
    ? [
        { start: offset + first.start, end: offset + first.end },
        {
          start: offset + near,
          end: offset + Math.max(end, left.end, right.end),
        },
      ]
    : [
        {
          start: offset + first.start,
          end: offset + Math.max(end, left.end, right.end),
        },
      ];
  return {
    strategy: isTurned ? right : left,
    alignedWith: isTurned ? left : right,
    stage: stageOf(sentence, end),
    parts,
    rule,
  };
}

function stageOf(sentence: string, end: number): Alignment["stage"] {
  const before = sentence.slice(0, end);
  const after = sentence.slice(end, end + 30);
  if (/契合|不谋而合|吻合/u.test(sentence.slice(end - 4, end)))
    return "COMPATIBLE";
  if (/签署|签订/u.test(sentence)) return "SIGNED";
  if (
    /^(?:的)?(?:重点|标志性|旗舰|示范|重大)(?:合作)?项目|^，?(?:已|已经)?.{0,6}(?:实施|落地|建成)/u.test(
      after,
    )
  )
    return "IMPLEMENTED";
  if (/宣布|同意|商定|达成|决定/u.test(before)) return "AGREED";
  if (/愿(?!景)|希望|建议|期待|呼吁|拟/u.test(before.slice(-60)))
    return "PROPOSED";
  return "STATED";
}
