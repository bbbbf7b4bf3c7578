import { Skeleton } from "@mantine/core";
import { lazy, Suspense, useEffect, useMemo } from "react";
import { CountLink, tableOf } from "../look/count-link.tsx";
import { useTranslation } from "../i18n/i18n.ts";
import { TakeAway } from "../export/take-away.tsx";
import { useLayers } from "../layers/shown.tsx";
import { Failed, FailedNotice } from "../look/failed.tsx";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { reasonOfRecord } from "../scene/filtered.ts";
import { useFacetsOf } from "../scene/use-hidden.ts";
import { useScene } from "../scene/use-scene.ts";
import { apart, hiddenBy } from "../view/hidden.ts";
import { MoveLink } from "../view/move-link.tsx";
import type { Filters } from "../view/parts/filters.ts";
import { useView } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import { Drawing } from "./drawing.tsx";
import { PlaceList } from "./list.tsx";
import classes from "./map.module.css";
import { Notes } from "./notes.tsx";
import { Selection } from "./selection.tsx";
import { atlasOf, type Atlas, type Thing } from "./spots.ts";
import { useThings, type Things } from "./use-things.ts";
import "./words.ts";

const FinancePlaced = lazy(async () => ({
  default: (await import("../layers/finance-marks.tsx")).FinancePlaced,
}));

/** Where everything is that has a place. */
export function WorldMap() {
  const { t } = useTranslation("map");
  const { view } = useView();
  const { isOfPicture } = view.map;
  const { things, error, isLoading, retry } = useThings();
  useEffect(() => {
    document.title = `${t("title")} · ${t("translation:title")}`;
  }, [t]);
  const atlas = useMemo(() => things && atlasOf(things.things), [things]);
  if (!things || !atlas)
    return (
      <div className={classes.page}>
        <Head ids={[]} />
        {error ? (
          <Failed error={error} onRetry={retry} />
        ) : (
          <div
            className={classes.waiting}
            aria-label={t("translation:loading")}
            role="status"
          >
            <Skeleton height="100%" radius="md" />
          </div>
        )}
      </div>
    );
  const common = { things, atlas, isLoading, error, retry };
  return isOfPicture ? (
    <OfPicture {...common} />
  ) : (
    <Shown {...common} only={null} />
  );
}

interface Loaded {
  readonly things: Things;
  readonly atlas: Atlas;
  readonly isLoading: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** Only what the picture around the start holds. */
function OfPicture(loaded: Loaded) {
  const { view } = useView();
  const { picture, error, retry } = useScene(view);
  const only = useMemo(
    () => new Set(picture ? picture.things.keys() : []),
    [picture],
  );
  return (
    <Shown
      {...loaded}
      {...(error && { error, retry })}
      isLoading={loaded.isLoading || picture === undefined}
      only={only}
    />
  );
}

const noIds: readonly string[] = [];

/** What the filters take from the map, and what they leave. */
function useFiltered(things: readonly Thing[], filters: Filters) {
  const { facets } = useFacetsOf(
    useMemo(
      () => (filters.years ? things.map(({ id }) => id) : noIds),
      [things, filters.years],
    ),
  );
  return useMemo(() => {
    const { shown, hidden } = apart(
      things,
      (thing) =>
        hiddenBy(thing, filters) ??
        reasonOfRecord(facets.get(thing.id), false, filters),
    );
    return { shown, counts: hidden };
  }, [things, filters, facets]);
}

function Shown({
  things: { things, totalCount },
  atlas,
  isLoading,
  error,
  retry,
  only,
}: Loaded & { readonly only: ReadonlySet<string> | null }) {
  const { t } = useTranslation("map");
  const layers = useLayers();
  const { view } = useView();
  const inScope = useMemo(
    () => (only ? things.filter(({ id }) => only.has(id)) : things),
    [things, only],
  );
  const { shown, counts } = useFiltered(inScope, view.filters);
  const countries = useMemo(
    () =>
      only
        ? shown
            .filter(({ __typename }) => __typename === "Country")
            .map(({ id }) => id)
        : null,
    [only, shown],
  );
  const isShown = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
  const isIn = ({ thing }: { thing: Thing }) => isShown.has(thing.id);
  const [spots, lines, placeless] = useMemo(
    () => [
      atlas.spots.filter(isIn),
      atlas.lines.filter(isIn),
      atlas.placeless.filter((thing) => isIn({ thing })),
    ],
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `isIn` is told by `isShown`
    [atlas, isShown],
  );
  return (
    <div className={classes.page}>
      <Head ids={shown.map(({ id }) => id)} />
      <div className={classes.told}>
        <p role="status">
          <CountLink
            to={tableOf(
              [...spots.map(({ thing }) => thing), ...placeless].map(
                ({ id }) => id,
              ),
            )}
          >
            {placeless.length > 0
              ? t("placedOf", {
                  count: spots.length,
                  total: spots.length + placeless.length,
                })
              : t("placed", { count: spots.length })}
          </CountLink>
        </p>
        {layers.includes("AIDDATA_GCDF_3") && (
          <Suspense fallback={null}>
            <FinancePlaced countries={countries} />
          </Suspense>
        )}
        <HiddenNotice counts={counts} />
        {things.length < totalCount && (
          <p>
            {t(isLoading ? "loading" : "loaded", {
              count: things.length,
              total: totalCount,
            })}
          </p>
        )}
      </div>
      {error && <FailedNotice error={error} onRetry={retry} />}
      <Selection things={things} />
      <div className={classes.both}>
        {spots.length === 0 && !isLoading ? (
          <p className={classes.nothing} role="status">
            <strong>{t("none")}</strong>
            <span>{t("noneHint")}</span>
          </p>
        ) : (
          <Drawing
            spots={spots}
            lines={lines}
            of={only ? [...only].sort().join() : "all"}
            countries={countries}
          />
        )}
        <div className={classes.side}>
          <PlaceList {...{ atlas, spots, things, placeless }} />
          <Notes things={shown} />
        </div>
      </div>
    </div>
  );
}

function Head({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("map");
  const { view } = useView();
  const { isOfPicture } = view.map;
  return (
    <header className={classes.head}>
      <h1>{t("title")}</h1>
      <ul className={classes.scope} aria-label={t("scope")}>
        {[false, true].map((own) => (
          <li key={String(own)}>
            <MoveLink
              move={showPart("map", { isOfPicture: own })}
              aria-current={isOfPicture === own || undefined}
            >
              {t(own ? "picture" : "all")}
            </MoveLink>
          </li>
        ))}
      </ul>
      <TakeAway name={t("title")} ids={ids} />
    </header>
  );
}
