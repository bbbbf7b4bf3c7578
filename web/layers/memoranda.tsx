import { Skeleton } from "@mantine/core";
import { useEffect, useMemo } from "react";
import { Mention } from "../cards/parts/mention.tsx";
import { TakeAway } from "../export/take-away.tsx";
import { useTranslation } from "../i18n/i18n.ts";
import { Failed } from "../look/failed.tsx";
import { formatNumber, locales } from "../look/format.ts";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { MoveLink } from "../view/move-link.tsx";
import type { Filters, Reason } from "../view/parts/filters.ts";
import { useView } from "../view/use-view.ts";
import { showTable } from "../view/moves.ts";
import type { Language } from "../view/view.ts";
import {
  differenceIn,
  differences,
  showByCountry,
  type Difference,
} from "./by-country.ts";
import { EntryCell } from "./entry-cell.tsx";
import classes from "./memoranda.module.css";
import { LayerOff } from "./off.tsx";
import { SaveSignatories } from "./save-signatories.tsx";
import { Badge, useLayers } from "./shown.tsx";
import {
  differs,
  useMemoranda,
  type MemorandaList,
  type Signatory,
} from "./use-memoranda.ts";
import "./words.ts";

/** Who signed a memorandum when, a row for each country and the lists side by side; where they differ, none is preferred. */
export function MemorandaByCountry() {
  const layers = useLayers();
  return layers.includes("BRI_MEMORANDA") ? (
    <ByCountry />
  ) : (
    <LayerOff layer="BRI_MEMORANDA" />
  );
}

/** What the view's filters leave of the countries, and how many each of them takes. */
function apartBy(signatories: readonly Signatory[], filters: Filters) {
  const counts = new Map<Reason, number>();
  const shown = signatories.filter(({ country, entries }) => {
    const ids = [country?.id, ...[...entries.values()].map(({ id }) => id)];
    const reason = filters.kinds.includes("Memorandum")
      ? "kinds"
      : ids.some((id) => id !== undefined && filters.things.includes(id))
        ? "things"
        : null;
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return reason === null;
  });
  return { shown, counts };
}

/** By name, or by the date of a list; what has no date there comes last either way. */
function sorted(
  signatories: readonly Signatory[],
  order: string | null,
  language: Language,
): Signatory[] {
  const { compare } = new Intl.Collator(locales[language]);
  const byName = (a: Signatory, b: Signatory) =>
    compare(a.name[language], b.name[language]);
  const list = order?.replace(/^-/, "") as MemorandaList | undefined;
  if (list === undefined) return [...signatories].sort(byName);
  const sign = order!.startsWith("-") ? -1 : 1;
  const dateIn = ({ entries }: Signatory) => entries.get(list)?.signed?.text;
  return [...signatories].sort((a, b) => {
    const [one, other] = [dateIn(a), dateIn(b)];
    if (one === other) return byName(a, b);
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    return one < other ? -sign : sign;
  });
}

const noSignatories: readonly Signatory[] = [];

function ByCountry() {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const { view } = useView();
  const { language, filters, table } = view;
  const { data, error, retry } = useMemoranda();
  const title = t("byCountry.title");
  useEffect(() => {
    document.title = `${title} · ${common("title")}`;
  }, [title, common]);
  const all = data?.signatories ?? noSignatories;
  const { shown, counts } = useMemo(
    () => apartBy(all, filters),
    [all, filters],
  );
  const differing = differenceIn(table.where);
  const rows = useMemo(
    () =>
      sorted(
        differing
          ? shown.filter((signatory) => differs(signatory, differing))
          : shown,
        table.order,
        language,
      ),
    [shown, differing, table.order, language],
  );
  const scopes: readonly [Difference | null, string, number][] = [
    [null, t("byCountry.all"), shown.length],
    ...differences.map((how): [Difference, string, number] => [
      how,
      t(`byCountry.${how}`),
      shown.filter((signatory) => differs(signatory, how)).length,
    ]),
  ];
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>{title}</h1>
        <Badge of="Memorandum" />
        <TakeAway name={title} ids={[]} />
        <p>{t("byCountry.lead")}</p>
        {data && (
          <div className={classes.bar}>
            <ul aria-label={t("byCountry.scope")}>
              {scopes.map(([how, label, count]) => (
                <li key={label}>
                  <MoveLink
                    move={showByCountry(how, table.order)}
                    aria-current={how === differing || undefined}
                  >
                    <span>{label}</span>{" "}
                    <span>{formatNumber(count, language)}</span>
                  </MoveLink>
                </li>
              ))}
            </ul>
            <MoveLink move={showTable("Memorandum")}>
              {t("byCountry.records")}
            </MoveLink>
            <SaveSignatories rows={rows} lists={data.lists} />
          </div>
        )}
        <HiddenNotice counts={counts} />
      </header>
      {error ? (
        <Failed error={error} onRetry={retry} />
      ) : !data ? (
        <div role="status" aria-label={common("loading")}>
          <Skeleton height={320} className={classes.waiting} />
        </div>
      ) : rows.length === 0 ? (
        <p className={classes.none} role="status">
          {t("byCountry.none")}
        </p>
      ) : (
        <Rows rows={rows} lists={data.lists} differing={differing} />
      )}
    </div>
  );
}

function Rows({
  rows,
  lists,
  differing,
}: {
  readonly rows: readonly Signatory[];
  readonly lists: readonly MemorandaList[];
  readonly differing: Difference | null;
}) {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const { view, go } = useView();
  const { language, table } = view;
  const head = (order: string | null, label: string, about?: string) => {
    const current = table.order?.replace(/^-/, "") ?? null;
    const isReversed = table.order?.startsWith("-") ?? false;
    const isBy = current === order;
    return (
      <th
        key={label}
        scope="col"
        aria-sort={!isBy ? "none" : isReversed ? "descending" : "ascending"}
      >
        <button
          type="button"
          title={t("byCountry.sort", { column: label })}
          onClick={() =>
            go(
              showByCountry(
                differing,
                order && (isBy && !isReversed ? `-${order}` : order),
              ),
            )
          }
        >
          <span>{label}</span>
          <span aria-hidden>{!isBy ? "" : isReversed ? "↓" : "↑"}</span>
        </button>
        {about !== undefined && <small>{about}</small>}
      </th>
    );
  };
  return (
    <div
      className={classes.region}
      role="region"
      aria-label={t("byCountry.title")}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {head(null, t("byCountry.country"))}
            {lists.map((list) =>
              head(
                list,
                common(`term.MemorandaList.${list}`),
                t(`byCountry.source.${list}`),
              ),
            )}
            <th scope="col">
              <span>{t("byCountry.differing")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ iso3, name, country, entries, years, missing }) => (
            <tr key={iso3}>
              <th scope="row">
                {country ? (
                  <Mention entity={country} />
                ) : (
                  <span>{name[language]}</span>
                )}
              </th>
              {lists.map((list) => (
                <EntryCell
                  key={list}
                  entry={entries.get(list)}
                  isDisputed={years.length > 1}
                />
              ))}
              <td className={classes.differing}>
                {years.length > 1 && (
                  <span>
                    {t("byCountry.years", {
                      years: years.join(language === "zh" ? "、" : ", "),
                    })}
                  </span>
                )}
                {missing > 0 && (
                  <span>{t("byCountry.missing", { count: missing })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
