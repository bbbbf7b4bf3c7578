import { Skeleton } from "@mantine/core";
import { useQuery } from "../ask/use-query.ts";
import { lazy, Suspense, useEffect, useMemo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { DrawnForm } from "../export/drawn-form.tsx";
import { TakeAway } from "../export/take-away.tsx";
import { useLayers } from "../layers/shown.tsx";
import { formatList } from "../look/format.ts";
import { Glyph } from "../look/glyph.tsx";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { useShownQuery } from "../look/shown.ts";
import { reasonOfRecord } from "../scene/filtered.ts";
import { useFacetsOf } from "../scene/use-hidden.ts";
import { Starts } from "../look/starts.tsx";
import { Picker, usePickedName } from "../search/picker.tsx";
import { maxCompared } from "../view/parts/compare.ts";
import { hasMoved, useView } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import classes from "./compare.module.css";
import { CompareDocument } from "./documents.ts";
import { reasonOfWay, sharesOf, type Comparison } from "./groups.ts";
import { InWords } from "./in-words.tsx";
import { Numbers } from "./numbers.tsx";
import { Refused } from "./refused.tsx";
import { ShareSection } from "./share.tsx";
import { useRest, type AskRest } from "./use-rest.ts";
import "./words.ts";

const FinanceCompared = lazy(async () => ({
  default: (await import("../layers/finance-compared.tsx")).FinanceCompared,
}));

/** How much of each group is asked for at first; the more countries, the more groups, so that an answer stays within the API's limit. */
const firsts: Readonly<Record<number, number>> = { 2: 50, 3: 30, 4: 12 };

/** What two to four countries share, and what only one of them has. */
export function Compare() {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const suggestions = useSuggestions();
  const { view, go } = useView();
  const { language } = view;
  const ids = view.compare.countries;
  const variables =
    ids.length >= 2 ? { ids: [...ids], first: firsts[ids.length] ?? 12 } : null;
  const { data, error, retry } = useQuery(CompareDocument, variables);
  useShownQuery(CompareDocument, variables);
  const { comparison, askRest } = useRest(
    variables ? data?.compare : undefined,
  );
  const title = comparison
    ? t("titleOf", {
        names: formatList(
          comparison.countries.map(({ name }) => name[language]),
          language,
        ),
      })
    : t("title");
  useEffect(() => {
    document.title = `${title} · ${common("title")}`;
  }, [title, common]);
  const shown = useMemo(
    () => (comparison ? idsIn(comparison) : []),
    [comparison],
  );
  return (
    <div className={classes.form}>
      <div className={classes.page}>
        <div className={classes.heading}>
          <h1>{title}</h1>
          {comparison && <TakeAway name={title} ids={shown} />}
        </div>
        <div className={classes.picked}>
          <ul aria-label={t("countries")}>
            {ids.map((id) => (
              <Picked key={id} id={id} />
            ))}
          </ul>
          {ids.length < maxCompared && (
            <Picker
              key={ids.length}
              label={t("add")}
              placeholder={t("addPlaceholder")}
              picked={null}
              kinds={["Country"]}
              hasFocus={ids.length < 2 && hasMoved()}
              onPick={(id) =>
                go(
                  showPart("compare", {
                    countries: [...new Set([...ids, id])],
                  }),
                )
              }
            />
          )}
        </div>
        {ids.length < 2 ? (
          <Starts
            lead={t(ids.length > 0 ? "more" : "lead")}
            suggestions={suggestions}
          />
        ) : error ? (
          <Refused ids={ids} error={error} onRetry={retry} />
        ) : !comparison ? (
          <div aria-busy aria-label={common("loading")}>
            <Skeleton height={22} width="60%" mb="md" />
            <Skeleton height={160} mb="md" />
            <Skeleton height={220} />
          </div>
        ) : (
          <Compared comparison={comparison} askRest={askRest} />
        )}
      </div>
    </div>
  );
}

function Picked({ id }: { readonly id: string }) {
  const { t } = useTranslation("compare");
  const { view, go } = useView();
  const name = usePickedName(id);
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        title={t("remove", { name })}
        aria-label={t("remove", { name })}
        onClick={() =>
          go(
            showPart("compare", {
              countries: view.compare.countries.filter((each) => each !== id),
            }),
          )
        }
      >
        <Glyph name="close" size={13} />
      </button>
    </li>
  );
}

const starts = {
  africa: ["brazil", "kenya"],
  asean: ["indonesia", "malaysia", "vietnam"],
  rail: ["laos", "kazakhstan"],
} as const;

/** The views that the form suggests. */
function useSuggestions() {
  const { t } = useTranslation("compare");
  return (Object.keys(starts) as (keyof typeof starts)[]).map((name) => {
    return {
      label: t(`start.${name}`),
      move: showPart("compare", { countries: starts[name] }),
    };
  });
}

/** The comparison: in words, in numbers, and thing by thing. */
function Compared({
  comparison,
  askRest,
}: {
  readonly comparison: Comparison;
  readonly askRest: AskRest;
}) {
  const { view } = useView();
  const layers = useLayers();
  const { filters } = view;
  const needsFacets = filters.years !== null || filters.sources.length > 0;
  const ids = useMemo(
    () => (needsFacets ? idsIn(comparison) : []),
    [comparison, needsFacets],
  );
  const { facets } = useFacetsOf(ids);
  const shares = useMemo(
    () =>
      sharesOf(comparison, {
        filters,
        reasonOfThing: ({ id, __typename }) =>
          reasonOfRecord(facets.get(id), __typename === "Event", filters),
        reasonOf: (way) =>
          reasonOfWay(way, filters) ??
          (way.claim &&
            reasonOfRecord(facets.get(way.claim.id), false, filters)),
      }),
    [comparison, filters, facets],
  );
  const { countries } = comparison;
  const all = shares.shares.filter(
    ({ countries: some }) => some.length === countries.length,
  );
  const some = shares.shares.filter(
    ({ countries: ids }) => ids.length > 1 && ids.length < countries.length,
  );
  const ones = shares.shares.filter(({ countries: ids }) => ids.length === 1);
  const [first, ...others] = ones;
  // Of two, what both have stands between what each has alone.
  const bands =
    countries.length === 2
      ? [[...(first ? [first] : []), ...all, ...others]]
      : [all, some, ones];
  return (
    <>
      <HiddenNotice counts={shares.hidden} />
      <DrawnForm>
        <InWords shares={shares.shares} countries={countries} />
        {bands
          .filter(({ length }) => length > 0)
          .map((band) => (
            <div
              key={band.map(({ countries: ids }) => ids.join()).join(" ")}
              className={classes.band}
              data-columns={Math.min(band.length, 4)}
            >
              {band.map((share) => (
                <ShareSection
                  key={share.countries.join(" ")}
                  share={share}
                  countries={countries}
                  askRest={askRest}
                />
              ))}
            </div>
          ))}
      </DrawnForm>
      <Numbers comparison={comparison} shares={shares} />
      {layers.includes("AIDDATA_GCDF_3") && (
        <Suspense fallback={null}>
          <FinanceCompared ids={countries.map(({ id }) => id)} />
        </Suspense>
      )}
    </>
  );
}

const claimsIn = ({ groups }: Comparison): string[] => [
  ...new Set(
    groups.flatMap(({ items }) =>
      items.flatMap(({ ways }) => ways.flatMap(({ claim }) => claim?.id ?? [])),
    ),
  ),
];

/** Everything that a comparison names. */
const idsIn = (comparison: Comparison): string[] => [
  ...new Set([
    ...comparison.countries.map(({ id }) => id),
    ...comparison.groups.flatMap(({ items }) =>
      items.map(({ entity }) => entity.id),
    ),
    ...claimsIn(comparison),
  ]),
];
