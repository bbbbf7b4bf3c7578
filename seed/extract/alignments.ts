import {
  alignmentStages,
  isDenied,
  stageOf,
  type AlignmentStage,
} from "./alignment-stage.ts";
import { isBeltAndRoad, isChinese, sidesOf } from "./alignment-sides.ts";
import type { Gazetteer } from "./gazetteer.ts";
import {
  plainStrategiesIn,
  strategiesIn,
  type StrategyMention,
} from "./strategies.ts";

/** Two strategies that the text says are aligned. */
export interface Alignment {
  readonly strategy: StrategyMention;
  readonly alignedWith: StrategyMention;
  readonly stage: AlignmentStage;
  /** In the flow: the strategies, and the words that join them. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  readonly rule: string;
}

const verb =
  /对接|契合|衔接|不谋而合|吻合|耦合|接轨|融合|结合(?!部)|融入|纳入|并入|呼应|同频共振|相得益彰|相辅相成|异曲同工|一脉相承|合拍|一致(?!认为|同意|表示|决定|强调|支持)|相通|互补|相互促进|联动|匹配/gu;
/** Verbs that join much besides strategies: there both sides must be seen to be some. */
const isWide =
  /^(?:融合|结合|融入|纳入|并入|一致|相通|互补|联动|匹配|相互促进)$/u;

/** The alignments that a flow tells, sentence by sentence. */
export function alignmentsIn(text: string, gazetteer: Gazetteer): Alignment[] {
  const found: Alignment[] = [];
  for (const { index, 0: sentence } of text.matchAll(/[^。！？\n]+/gu)) {
    const verbs = [...sentence.matchAll(verb)];
    if (verbs.length === 0) continue;
    const quoted = strategiesIn(sentence, gazetteer);
    const strategies = [
      ...quoted,
      ...plainStrategiesIn(sentence, quoted, gazetteer),
    ].sort((a, b) => a.start - b.start);
    if (strategies.length < 2) continue;
    const ofSentence = new Map<string, Alignment>();
    for (const { index: start, 0: word } of verbs) {
      const end = start + word.length;
      const sides = sidesOf(sentence, start, word, strategies);
      for (const left of sides?.left ?? [])
        for (const right of sides?.right ?? []) {
          const isStated = isWide.test(word)
            ? isNamed(left) && isNamed(right)
            : left.isCertain || right.isCertain;
          const first = Math.min(left.start, right.start);
          if (left === right || !isStated || isDenied(sentence, first, end))
            continue;
          const told = stageOf(sentence, first, { start, end });
          // What projects a list of many is carried out by, no sentence tells of each.
          const stage =
            sides!.rule === "aligned-list" && told === "IMPLEMENTED"
              ? "STATED"
              : told;
          const key = `${left.start}|${right.start}`;
          const known = ofSentence.get(key);
          if (!known || rank(stage) > rank(known.stage))
            ofSentence.set(
              key,
              alignment(index, end, left, right, stage, sides!.rule),
            );
        }
    }
    found.push(...ofSentence.values());
  }
  return found;
}

const rank = (stage: AlignmentStage) => alignmentStages.indexOf(stage);

const isNamed = ({ isCertain, owner }: StrategyMention) =>
  isCertain || owner !== null;

function alignment(
  offset: number,
  end: number,
  left: StrategyMention,
  right: StrategyMention,
  stage: AlignmentStage,
  rule: string,
): Alignment {
  // The Belt and Road is what others align with, and then what is China's.
  const isTurned = isBeltAndRoad(right)
    ? false
    : isBeltAndRoad(left) || (isChinese(left) && !isChinese(right));
  const near = Math.max(left.start, right.start);
  const first = left.start < right.start ? left : right;
  const last = offset + Math.max(end, left.end, right.end);
  const isApart = rule === "aligned-list" || near - first.end > 12;
  return {
    strategy: isTurned ? right : left,
    alignedWith: isTurned ? left : right,
    stage,
    parts: isApart
      ? [
          { start: offset + first.start, end: offset + first.end },
          { start: offset + near, end: last },
        ]
      : [{ start: offset + first.start, end: last }],
    rule,
  };
}
