import { Mention } from "../cards/parts/mention.tsx";
import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { formatFigure } from "../look/format-amount.ts";
import { useView } from "../view/use-view.ts";
import { FinanceDocument } from "./documents.ts";
import { financeFilterOf } from "./finance-filter.ts";
import { FinanceYears } from "./finance-years.tsx";
import classes from "./finance.module.css";
import { Badge } from "./shown.tsx";
import { ToRecords } from "./to-records.tsx";
import "./words.ts";

/** The finance of countries side by side: year by year, and sector by sector. Each number leads to its records. */
export function FinanceCompared({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      <FinanceYears ids={ids} />
      <FinanceSectors ids={ids} />
    </>
  );
}

function FinanceSectors({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const { language, filters } = useView().view;
  const { data } = useQuery(FinanceDocument, {
    ids: [...ids],
    filter: financeFilterOf(filters),
  });
  if (!data) return null;
  const sectors = [
    ...new Set(
      data.finance.flatMap((each) => each.sectors.map(({ sector }) => sector)),
    ),
  ];
  return (
    <section className={classes.years} aria-labelledby="finance-sectors">
      <h2 id="finance-sectors">
        <span>{t("bySector")}</span> <Badge of="FinancedProject" />
      </h2>
      <div
        className={classes.wide}
        role="group"
        aria-labelledby="finance-sectors"
        tabIndex={0}
      >
        <table className={classes.amounts}>
          <thead>
            <tr>
              <th scope="col">{t("sector")}</th>
              {data.finance.map(({ country }) => (
                <th key={country!.id} scope="col">
                  <Mention entity={country!} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sectors.map((sector) => (
              <tr key={sector ?? ""}>
                <th scope="row">
                  {sector
                    ? common(`term.FinanceSector.${sector}`)
                    : t("noSector")}
                </th>
                {data.finance.map(({ country, sectors: own }) => {
                  const found = own.find((each) => each.sector === sector);
                  const text = found
                    ? t("ofSector", {
                        count: found.count,
                        amount:
                          found.withAmountCount > 0
                            ? formatFigure(
                                Math.round(found.amountUsd2021),
                                language,
                              )
                            : t("noAmount"),
                      })
                    : "–";
                  return (
                    <td key={country!.id}>
                      {found && sector ? (
                        <ToRecords
                          where={{
                            countries: { id: [country!.id] },
                            sector: [sector],
                          }}
                        >
                          {text}
                        </ToRecords>
                      ) : (
                        // No list can be had of those that name no sector.
                        <span>{text}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
