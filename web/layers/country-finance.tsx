import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { formatNumber } from "../look/format.ts";
import { formatFigure } from "../look/format-amount.ts";
import { useLanguage } from "../view/use-view.ts";
import { FinanceDocument } from "./documents.ts";
import classes from "./finance.module.css";
import { useTotals } from "./totals.tsx";
import { InTable, LayerSection } from "./section.tsx";
import "./words.ts";

interface Row {
  readonly name: string;
  readonly count: number;
  readonly amountUsd2021: number;
}

/** What the data set records of a country, by year and sector; told apart from what the articles say. */
export function CountryFinance({ id }: { readonly id: string }) {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const totals = useTotals();
  const { data } = useQuery(FinanceDocument, { ids: [id], filter: null });
  const [finance] = data?.finance ?? [];
  if (!finance || finance.count + finance.leftOutCount === 0) return null;
  const { count, leftOutCount } = finance;
  const years = finance.years.map(({ year, ...rest }) => ({
    name: String(year),
    ...rest,
  }));
  const sectors = finance.sectors.map(({ sector, ...rest }) => ({
    name: sector ? common(`term.FinanceSector.${sector}`) : t("noSector"),
    ...rest,
  }));
  return (
    <LayerSection
      id="country-finance"
      title={t("finance")}
      of="FinancedProject"
    >
      {totals(finance).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <InTable
        of="FinancedProject"
        where={{ countries: { id: [id] } }}
        count={count + leftOutCount}
      />
      <Amounts title={t("sector")} rows={sectors} />
      <Amounts title={t("year")} rows={years} />
    </LayerSection>
  );
}

/** How many records and how much money, row by row; the bar says how much beside the others. */
function Amounts({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
}) {
  const { t } = useTranslation("layers");
  const language = useLanguage();
  const most = Math.max(1, ...rows.map((row) => row.amountUsd2021));
  return (
    <details>
      <summary>{title}</summary>
      <table className={classes.amounts}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t("count")}</th>
            <th scope="col">{t("amount")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{formatNumber(row.count, language)}</td>
              <td>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
                  <rect width={(row.amountUsd2021 / most) * 100} height={6} />
                </svg>
                <span>
                  {row.amountUsd2021 > 0
                    ? formatFigure(row.amountUsd2021, language)
                    : "–"}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
