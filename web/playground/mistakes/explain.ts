import type { Explained, Explanation, Spot } from "./explanation.ts";
import { fieldMistakes } from "./fields.ts";
import { syntaxMistakes } from "./syntax.ts";
import { valueMistakes } from "./values.ts";

/** The first that fits is taken. */
const explanations: readonly Explanation[] = [
  ...syntaxMistakes,
  ...fieldMistakes,
  ...valueMistakes,
];

/** Explains a message of GraphQL, and says how to mend what it complains of. */
export function explain(spot: Spot): Explained {
  for (const explanation of explanations) {
    const found = explanation.message.exec(spot.message);
    if (!found) continue;
    const groups = found.slice(1);
    return {
      told: explanation.told(groups, spot),
      remedies: explanation.remedies?.(groups, spot) ?? [],
    };
  }
  return { told: null, remedies: [] };
}
