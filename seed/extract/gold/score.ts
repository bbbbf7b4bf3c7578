import type { Statement } from "../statements.ts";
import { alignmentsIn, type Alignment } from "../alignments.ts";
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

const pairOf = ({ strategy, alignedWith }: Alignment): string =>
  `${keyOf(`${strategy.owner ?? ""}${strategy.name}`)} = ${keyOf(alignedWith.name)}`;

/** Scores the alignments that are found in a reading: each pair by its names, and how many of the right ones have their stage. */
export function scoreAlignments(
  gold: GoldPage,
  { flow }: PageReading,
  gazetteer: Gazetteer,
): { pairs: Count; stages: Count; misses: readonly string[] } {
  const found = alignmentsIn(flow.text, gazetteer);
  const wanted = gold.alignments.map(({ pair, stage }) => ({
    pair: pair.map(keyOf).join(" = "),
    stage,
  }));
  const right = wanted.flatMap(({ pair, stage }) => {
    const match = found.find((each) => pairOf(each) === pair);
    return match ? [{ pair, stage, found: match.stage }] : [];
  });
  const staged = right.filter(({ stage }) => stage !== undefined);
  const isWanted = (pair: string) => wanted.some((each) => each.pair === pair);
  const isRight = (pair: string) => right.some((each) => each.pair === pair);
  return {
    pairs: { gold: wanted.length, found: found.length, right: right.length },
    stages: {
      gold: staged.length,
      found: staged.length,
      right: staged.filter((each) => each.stage === each.found).length,
    },
    misses: [
      ...wanted
        .filter(({ pair }) => !isRight(pair))
        .map(({ pair }) => `${gold.name}: missed: ${pair}`),
      ...found
        .map(pairOf)
        .filter((pair) => !isWanted(pair))
        .map((pair) => `${gold.name}: extra: ${pair}`),
    ],
  };
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
  const pairs = gold.alignments.map(({ pair }) => pair.map(keyOf).join(" = "));
  const aligned = alignmentsIn(flow.text, gazetteer).map((alignment) => ({
    rule: alignment.rule,
    isRight: pairs.includes(pairOf(alignment)),
  }));
  return [...said, ...aligned];
}
