import counts from "./rule-counts.json" with { type: "json" };

/** How often a rule was right on the pages with answers. */
interface RuleCount {
  readonly right: number;
  readonly wrong: number;
}

const known: Readonly<Record<string, RuleCount>> = counts;

/** The share of what a rule finds that is right, by what is counted: pages with answers, and refusals. */
export function confidenceOf(rule: string, refusals: number): number {
  const { right, wrong } = known[rule] ?? { right: 0, wrong: 0 };
  return Number(((right + 1) / (right + wrong + refusals + 2)).toFixed(2));
}
