import type { Statement } from "../statements.ts";
import { alignmentsIn } from "../alignments.ts";
import { keyOf, type Gazetteer } from "../gazetteer.ts";
import { readStatements, type PageReading } from "../read-statements.ts";
import type { GoldPage } from "./gold.ts";

/** How many were there, were found, and were both. */
export interface Count {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export interface Score {
  readonly spans: Count;
  readonly spansAndSpeakers: Count;
  readonly misses: readonly string[];
}

const none: Count = { gold: 0, found: 0, right: 0 };
export const sum = (a: Count = none, b: Count = none): Count => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  right: a.right + b.right,
});
export const precision = ({ found, right }: Count) => right / found;
export const recall = ({ gold, right }: Count) => right / gold;

/** The words for a speaker, with a name or without. */
export const wordsForSpeaker = ({ speaker }: Statement): string =>
  speaker.name ??
  [speaker.country, speaker.organization, speaker.title].join("");

/** Scores a reading of `raw` part by part: each quotation counts, exactly as long as it is. */
export function score(
  gold: GoldPage,
  raw: string,
  reading: PageReading,
): Score {
  const wanted = gold.statements.flatMap((statement) =>
    statement.parts.map((part) => ({ ...part, speaker: statement.speaker })),
  );
  const found = reading.statements.flatMap((statement) =>
    statement.parts.map((part) => ({
      ...reading.flow.rawSpan(part.start, part.end),
      speaker: wordsForSpeaker(statement),
      rule: statement.rule,
    })),
  );
  const misses: string[] = [];
  let spans = 0;
  let both = 0;
  const words = (start: number, end: number) =>
    raw.slice(start, end).replace(/\s+/g, "");
  for (const each of wanted) {
    const match = found.find(
      ({ start, end }) => start === each.start && end === each.end,
    );
    if (!match)
      misses.push(`missed: ${each.speaker}: ${words(each.start, each.end)}`);
    else {
      spans++;
      if (match.speaker === each.speaker) both++;
      else
        misses.push(
          `speaker: ${each.speaker}, found ${match.speaker} by ${match.rule}`,
        );
    }
  }
  for (const each of found)
    if (
      !wanted.some(({ start, end }) => start === each.start && end === each.end)
    )
      misses.push(
        `extra: ${each.rule}: ${each.speaker}: ${words(each.start, each.end)}`,
      );
  const count = (right: number) => ({
    gold: wanted.length,
    found: found.length,
    right,
  });
  return { spans: count(spans), spansAndSpeakers: count(both), misses };
}

/** Whether each statement and alignment that is found on a page is one, by the rule that found it. */
export function judgements(
  gold: GoldPage,
  gazetteer: Gazetteer,
): { rule: string; isRight: boolean }[] {
  const { statements, flow } = readStatements(gold.text, gazetteer.persons);
  const said = statements.map((statement) => {
    const [first] = statement.parts;
    const { start } = flow.rawSpan(first!.start, first!.end);
    const speaker = wordsForSpeaker(statement);
    return {
      rule: statement.rule,
      isRight: gold.statements.some(
        (each) => each.parts[0]!.start === start && each.speaker === speaker,
      ),
    };
  });
  const pairs = gold.alignments.map(({ pair }) => pair.map(keyOf).join("="));
  const aligned = alignmentsIn(flow.text, gazetteer).map(
    ({ rule, strategy, alignedWith }) => ({
      rule,
      isRight: pairs.includes(
        `${keyOf(`${strategy.owner ?? ""}${strategy.name}`)}=${keyOf(alignedWith.name)}`,
      ),
    }),
  );
  return [...said, ...aligned];
}
