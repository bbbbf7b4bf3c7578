import { useTranslation } from "../i18n/i18n.ts";
import { useQuery } from "../ask/use-query.ts";
import { graphql } from "../gql/gql.ts";
import { formatFigure } from "../look/format.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { showTable } from "../view/view.ts";
import classes from "./finance.module.css";

const CountryFinance = graphql(`
  query CountryFinance($id: ID!) {
    finance(of: [$id]) {
      count
      withAmountCount
      leftOutCount
      amountUsd2021
      years {
        year
        count
        amountUsd2021
      }
      sectors {
        sector
        count
        amountUsd2021
      }
    }
  }
`);

interface Row {
  readonly name: string;
  readonly count: number;
  readonly amountUsd2021: number;
}

/** What a data set beside the articles records of a country: closed until somebody wants it, and told apart. */
export function Finance({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(CountryFinance, { id });
  const [finance] = data?.finance ?? [];
  if (!finance || finance.count + finance.leftOutCount === 0) return null;
  const { count, withAmountCount, leftOutCount, amountUsd2021 } = finance;
  const years = finance.years.map(({ year, ...rest }) => ({
    name: String(year),
    ...rest,
  }));
  const sectors = finance.sectors.map(({ sector, ...rest }) => ({
    name: sector ? t(`term.FinanceSector.${sector}`) : t("card.noSector"),
    ...rest,
  }));
  return (
    <details className={classes.finance}>
      <summary>
        <span>{t("card.finance")}</span>{" "}
        <span className={classes.dataset}>
          {t("term.Dataset.AIDDATA_GCDF_3")}
        </span>
      </summary>
      <p>
        {t("card.financeTotal", {
          count,
          withAmount: withAmountCount,
          amount: formatFigure(amountUsd2021, language),
        })}
      </p>
      {leftOutCount > 0 && (
        <p>{t("card.financeLeftOut", { count: leftOutCount })}</p>
      )}
      <p>
        <MoveLink
          move={showTable("FinancedProject", { countries: { id: [id] } })}
        >
          {t("card.inTable", { count: count + leftOutCount })}
        </MoveLink>
      </p>
      <Amounts title={t("field.commitmentYear")} rows={years} />
      <Amounts title={t("field.sector")} rows={sectors} />
    </details>
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
  const { t } = useTranslation();
  const language = useLanguage();
  const most = Math.max(1, ...rows.map((row) => row.amountUsd2021));
  return (
    <table className={classes.amounts}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t("card.records")}</th>
          <th scope="col">{t("field.amountUsd2021")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{row.count}</td>
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
  );
}
