import { alignmentsIn } from "../alignments.ts";
import { figuresIn } from "../figures.ts";
import { keyOf } from "../gazetteer.ts";
import { participationsIn } from "../participations.ts";
import type { StrategyMention } from "../strategies.ts";
import { lettersOf, unmatched, type CandidateList } from "./list.ts";

/** What the page claims: alignments, participations and figures. */
export function addClaims(list: CandidateList): void {
  addAlignments(list);
  addParticipations(list);
  addFigures(list);
}

const strategyOf = ({ name, owner, id }: StrategyMention) => ({
  name,
  owner,
  id,
});

function addAlignments(list: CandidateList): void {
  const { gazetteer } = list.knowledge;
  for (const { strategy, alignedWith, stage, parts, rule } of alignmentsIn(
    list.reading.flow.text,
    gazetteer,
  ))
    list.add(parts, {
      kind: "alignment",
      value: `${keyOf(strategy.name)}|${keyOf(alignedWith.name)}`,
      rule,
      match: () => gazetteer.alignment(strategy.id, alignedWith.id),
      fields: {
        stage,
        strategy: strategyOf(strategy),
        alignedWith: strategyOf(alignedWith),
      },
    });
}

function addParticipations(list: CandidateList): void {
  for (const { participant, in: joined, start, end } of participationsIn(
    list.reading.flow.text,
    list.knowledge.gazetteer,
  ))
    list.add([{ start, end }], {
      kind: "participation",
      value: `${keyOf(participant)}|${keyOf(joined.name)}`,
      rule: "joins",
      match: () => unmatched,
      fields: {
        participant: list.reference(participant, ["Country"]),
        in: strategyOf(joined),
      },
    });
}

function addFigures(list: CandidateList): void {
  const { text } = list.reading.flow;
  for (const {
    start,
    end,
    value,
    upperValue,
    unit,
    qualifier,
    measure,
  } of figuresIn(text))
    list.add([measure], {
      kind: "figure",
      value: `${lettersOf(text.slice(measure.start, measure.end))}|${start - measure.start}`,
      rule: "number-and-unit",
      match: () => unmatched,
      fields: {
        value,
        ...(upperValue === null ? {} : { upperValue }),
        unit: { zh: unit },
        qualifier,
        words: text.slice(start, end),
      },
    });
}
