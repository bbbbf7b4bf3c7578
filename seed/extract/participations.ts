import type { Gazetteer } from "./gazetteer.ts";
import { countriesIn } from "./lexicons.ts";
import { strategiesIn, type StrategyMention } from "./strategies.ts";

/** A country, or several, that the text says take part in something. */
export interface Participation {
  readonly participant: string;
  readonly in: StrategyMention;
  readonly start: number;
  readonly end: number;
}

const joins =
  /(?:正式)?(?:加入|参与|参加|融入|签署|签订|支持|响应)(?:了)?(?:建设|共同)?$/u;

/** 老挝加入共建“一带一路”: a country, a verb of joining, and what is joined. */
export function participationsIn(
  text: string,
  gazetteer: Gazetteer,
): Participation[] {
  const found: Participation[] = [];
  for (const { index, 0: sentence } of text.matchAll(/[^。！？；\n]+/gu)) {
    if (!/加入|参与|参加|融入|签署|签订|支持|响应/u.test(sentence)) continue;
    const strategies = strategiesIn(sentence, gazetteer).filter(
      (each) => each.isCertain,
    );
    for (const strategy of strategies) {
      const before = sentence.slice(0, strategy.start);
      const verb = joins.exec(before);
      if (!verb) continue;
      const clause = before.slice(0, verb.index);
      const countries = countriesIn(
        clause.slice(Math.max(0, clause.length - 30)),
      );
      for (const participant of countries) {
        const at = clause.lastIndexOf(participant);
        // 同中国签署, 在老挝参与: not the one who joins.
        if (
          /(?:同|与|和|向|对|在|从|的)$/u.test(clause.slice(0, at)) &&
          countries.length === 1
        )
          continue;
        found.push({
          participant,
          in: strategy,
          start: index + at,
          end: index + strategy.end,
        });
      }
    }
  }
  return found;
}
