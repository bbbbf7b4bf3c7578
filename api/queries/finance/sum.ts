import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Sums over records of finance." })
export class FinanceSum {
  @Field(() => Int, {
    description: "The number of records, umbrella agreements left out.",
  })
  count!: number;
  @Field(() => Int, {
    description: "How many of these records have an amount at all.",
  })
  withAmountCount!: number;
  @Field(() => Float, {
    description:
      "The sum of the amounts that are known, in US dollars at prices and exchange rates of 2021: never of umbrella agreements or of what AidData does not recommend for totals.",
  })
  amountUsd2021!: number;
}

/** Whether no total counts a record: Cypher. */
export const isLeftOut = (m: string): string =>
  `(coalesce(${m}.isUmbrella, false) OR NOT coalesce(${m}.isRecommendedForTotals, true))`;

/** Records that count, or that do not, as Cypher has summed them. */
export interface Counted {
  readonly isLeftOut: boolean;
  readonly count: number;
  readonly withAmount: number;
  readonly amount: number;
}

export function sumOf(groups: readonly Counted[]): FinanceSum {
  const sum = { count: 0, withAmountCount: 0, amountUsd2021: 0 };
  for (const { count, withAmount, amount } of groups) {
    sum.count += count;
    sum.withAmountCount += withAmount;
    sum.amountUsd2021 += amount;
  }
  // Cents, as the data set has them: sums of either engine read the same.
  return { ...sum, amountUsd2021: Math.round(sum.amountUsd2021 * 100) / 100 };
}
