import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { CountLink, tableOf } from "../look/count-link.tsx";
import { StageLine } from "../look/stage-line.tsx";
import { showTable } from "../view/moves.ts";
import classes from "./compare.module.css";
import {
  aspects,
  countOf,
  idsOf,
  type Comparison,
  type Shares,
} from "./groups.ts";

/** How much of everything each country has to do with, and how far its alignments have come. */
export function Numbers({
  comparison: { countries, stages },
  shares,
}: {
  readonly comparison: Comparison;
  readonly shares: Shares;
}) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const reached = stages
    .toReversed()
    .map(({ stage, counts }) => ({
      stage,
      counts: counts.map(({ country, count }) => ({
        country,
        count: Math.max(0, count - shares.hiddenAt(country, stage)),
      })),
    }))
    .filter(({ counts }) => counts.some(({ count }) => count > 0));
  return (
    <div
      className={classes.numbers}
      role="region"
      aria-label={t("numbers")}
      tabIndex={0}
    >
      <table>
        <caption>{t("numbers")}</caption>
        <thead>
          <tr>
            <td />
            {countries.map((country) => (
              <th key={country.id} scope="col">
                <Mention entity={country} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aspects.map((aspect) => (
            <tr key={aspect}>
              <th scope="row">{t(`aspect.${aspect}`)}</th>
              {countries.map(({ id }) => (
                <td key={id}>
                  <CountLink to={tableOf(idsOf(shares, id, aspect))}>
                    {countOf(shares, id, aspect)}
                  </CountLink>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {reached.length > 0 && (
          <tbody>
            <tr className={classes.subhead}>
              <th
                scope="rowgroup"
                colSpan={countries.length + 1}
                title={t("alignmentsNote")}
              >
                {t("alignments")}
              </th>
            </tr>
            {reached.map(({ stage, counts }) => (
              <tr key={stage}>
                <th scope="row">
                  <span className={classes.stage}>
                    <StageLine stage={stage} />
                    <span>{common(`term.AlignmentStage.${stage}`)}</span>
                  </span>
                </th>
                {countries.map(({ id }) => (
                  <td key={id}>
                    <CountLink
                      to={
                        counts.some(
                          ({ country, count }) => country === id && count > 0,
                        )
                          ? showTable(
                              "Alignment",
                              { stage: [stage] },
                              { of: id },
                            )
                          : null
                      }
                    >
                      {counts.find(({ country }) => country === id)?.count ?? 0}
                    </CountLink>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}
