import { useQuery } from "../ask/use-query.ts";
import type {
  FinancedProjectFilter,
  FinanceTotalsQuery,
} from "../gql/graphql.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { FailedNotice } from "../look/failed.tsx";
import { formatNumber, locales } from "../look/format.ts";
import { formatFigure } from "../look/format-amount.ts";
import { useLanguage } from "../view/use-view.ts";
import type { Language } from "../view/view.ts";
import { FinanceTotalsDocument } from "./documents.ts";
import classes from "./finance.module.css";
import "./words.ts";

type Sum = FinanceTotalsQuery["finance"][number];

/** A share of a whole, to the tenth of a per cent where it is small: 26%, 0.4%. */
const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], {
    style: "percent",
    maximumFractionDigits: share < 0.01 ? 1 : 0,
  }).format(share);

/** An amount in US dollars of 2021, for records of which some have one. */
export function useAmount() {
  const { t } = useTranslation("layers");
  const language = useLanguage();
  return ({
    withAmountCount,
    amountUsd2021,
  }: Pick<Sum, "withAmountCount" | "amountUsd2021">) =>
    withAmountCount > 0
      ? t("dollars", {
          amount: formatFigure(Math.round(amountUsd2021), language),
        })
      : t("noAmount");
}

/** What records of finance come to: how many have an amount at all, how much that is, and what no total adds. */
export function useTotals() {
  const { t } = useTranslation("layers");
  const language = useLanguage();
  return ({ count, withAmountCount, leftOutCount, amountUsd2021 }: Sum) => [
    ...(count > 0
      ? [
          t("totals", {
            count,
            withAmount: formatNumber(withAmountCount, language),
            share: formatShare(withAmountCount / count, language),
            amount: formatFigure(Math.round(amountUsd2021), language),
          }),
        ]
      : []),
    ...(leftOutCount > 0
      ? [
          t("leftOut", {
            count: leftOutCount,
          }),
        ]
      : []),
  ];
}

/** The same over a table of records of finance, for exactly those that it lists. */
export function Totals({
  filter,
}: {
  readonly filter: Readonly<Record<string, unknown>> | null;
}) {
  const totals = useTotals();
  const { data, error, retry } = useQuery(FinanceTotalsDocument, {
    filter: filter as FinancedProjectFilter | null,
  });
  if (error) return <FailedNotice error={error} onRetry={retry} />;
  return (
    <p className={classes.totals} role="status">
      {data?.finance.flatMap(totals).map((sentence) => (
        <span key={sentence}>{`${sentence} `}</span>
      ))}
    </p>
  );
}
