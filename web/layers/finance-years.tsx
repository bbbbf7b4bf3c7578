import { Mention } from "../cards/parts/mention.tsx";
import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { FailedNotice } from "../look/failed.tsx";
import { useView } from "../view/use-view.ts";
import { FinanceDocument } from "./documents.ts";
import { financeFilterOf } from "./finance-filter.ts";
import classes from "./finance.module.css";
import { Badge } from "./shown.tsx";
import { ToRecords } from "./to-records.tsx";
import { useAmount, useTotals } from "./totals.tsx";
import "./words.ts";

/** The height of the highest bar, in pixels. */
const highest = 84;

/** The finance of countries year by year, on one scale; of all the world where none is given. Each bar leads to its records. */
export function FinanceYears({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("layers");
  const { filters } = useView().view;
  const totals = useTotals();
  const amountOf = useAmount();
  const { data, error, retry } = useQuery(FinanceDocument, {
    ids: ids.length > 0 ? [...ids] : null,
    filter: financeFilterOf(filters),
  });
  if (error) return <FailedNotice error={error} onRetry={retry} />;
  if (!data) return null;
  const years = data.finance.flatMap((each) => each.years);
  const [first, last] = [
    Math.min(...years.map(({ year }) => year)),
    Math.max(...years.map(({ year }) => year)),
  ];
  const most = Math.max(1, ...years.map((each) => each.amountUsd2021));
  return (
    <section className={classes.years} aria-labelledby="finance-years">
      <h2 id="finance-years">
        <span>{t("byYear")}</span> <Badge of="FinancedProject" />
      </h2>
      {data.finance.map((finance) => {
        const { country } = finance;
        return (
          <figure key={country?.id ?? ""}>
            <figcaption>
              <strong>
                {country ? (
                  <Mention entity={country} />
                ) : (
                  <span>{t("everywhere")}</span>
                )}
              </strong>
              {totals(finance).map((sentence) => (
                <span key={sentence}>{` ${sentence}`}</span>
              ))}
            </figcaption>
            <ol className={classes.bars}>
              {finance.years.length > 0 &&
                Array.from({ length: last - first + 1 }, (_, at) => {
                  const year = first + at;
                  const own = finance.years.find((each) => each.year === year);
                  const label = own
                    ? t("ofYear", {
                        year: String(year),
                        count: own.count,
                        amount: amountOf(own),
                      })
                    : "";
                  return (
                    <li key={year}>
                      {own && (
                        <ToRecords
                          where={{
                            ...(country && {
                              countries: { id: [country.id] },
                            }),
                            commitmentYear: { from: year, to: year },
                          }}
                          aria-label={label}
                          title={label}
                        >
                          <i
                            style={{
                              height: Math.max(
                                2,
                                (own.amountUsd2021 / most) * highest,
                              ),
                            }}
                          />
                        </ToRecords>
                      )}
                      <small aria-hidden>{year % 5 === 0 ? year : ""}</small>
                    </li>
                  );
                })}
            </ol>
          </figure>
        );
      })}
    </section>
  );
}
