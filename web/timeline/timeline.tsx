import { Skeleton } from "@mantine/core";
import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { appearance } from "../look/appearance.ts";
import { DrawnForm } from "../export/drawn-form.tsx";
import { TakeAway } from "../export/take-away.tsx";
import { useLayers } from "../layers/shown.tsx";
import { Failed, FailedNotice } from "../look/failed.tsx";
import { apart, hiddenBy } from "../view/hidden.ts";
import type { KindName } from "../view/kind.ts";
import type { Facet } from "../view/parts/filters.ts";
import { useView } from "../view/use-view.ts";
import { Chart } from "./chart.tsx";
import { ClockControl, ZoomControls } from "./controls.tsx";
import { grouped } from "./grouped.ts";
import { EntryList } from "./list.tsx";
import { Notes } from "./notes.tsx";
import { Scope } from "./scope.tsx";
import { daysOfYears, doMeet, extentOf } from "./time.ts";
import classes from "./timeline.module.css";
import { useAxis } from "./use-axis.ts";
import { useEntries, type Entries, type Entry } from "./use-entries.ts";
import type { useSight } from "./use-sight.ts";
import { useSpanText } from "./use-words.ts";
import { WindowFields } from "./window-fields.tsx";

const FinanceTimeline = lazy(async () => ({
  default: (await import("../layers/finance-timeline.tsx")).FinanceTimeline,
}));

/** When things happened, were said or were published. */
export function Timeline() {
  const { t } = useTranslation("timeline");
  const { view } = useView();
  const layers = useLayers();
  const { clock } = view.filters;
  const { about } = view.timeline;
  const { entries, error, isLoading, retry } = useEntries(clock, about);
  useEffect(() => {
    document.title = `${t("title")} · ${t("translation:title")}`;
  }, [t]);
  const sieved = useMemo(
    () =>
      apart(entries?.entries ?? [], ({ entity }) =>
        hiddenBy(entity, view.filters),
      ),
    [entries, view.filters],
  );
  const ids = useMemo(() => {
    const { years } = view.filters;
    const days =
      years &&
      daysOfYears(years, extentOf(sieved.shown.map((each) => each.days)));
    return sieved.shown
      .filter((each) => !days || doMeet(each.days, days))
      .map(({ entity }) => entity.id);
  }, [sieved, view.filters]);
  return (
    <div className={classes.timeline}>
      <header className={classes.head}>
        <h1>{t("title")}</h1>
        <ClockControl />
        <TakeAway name={t("title")} ids={ids} />
        <p>{t(`clockMeaning.${clock}`)}</p>
        <Scope />
      </header>
      {error && !entries ? (
        <Failed error={error} onRetry={retry} />
      ) : !entries ? (
        <div aria-label={t("translation:loading")} role="status">
          <Skeleton height={320} radius="md" />
        </div>
      ) : (
        <>
          {error && <FailedNotice error={error} onRetry={retry} />}
          <Body
            layer={
              layers.includes("AIDDATA_GCDF_3") && (
                <Suspense fallback={null}>
                  <FinanceTimeline />
                </Suspense>
              )
            }
            entries={entries}
            sieved={sieved}
            isLoading={isLoading}
            name={`${clock} ${about ?? ""}`}
          />
        </>
      )}
    </div>
  );
}

/** As many rows as a lane has before dates are counted together. */
const maxRows = 5;

const kindOrder = Object.keys(appearance) as KindName[];

function Body({
  entries,
  sieved: { shown, hidden },
  isLoading,
  layer,
  name,
}: {
  readonly entries: Entries;
  /** What a layer shows beside them. */
  readonly layer: ReactNode;
  /** What the filters leave of them, and what they hide. */
  readonly sieved: ReturnType<typeof apart<Entry, Facet>>;
  readonly isLoading: boolean;
  readonly name: string;
}) {
  const { t } = useTranslation("timeline");
  const spanText = useSpanText();
  const [width, setWidth] = useState(0);
  const list = useRef<HTMLElement>(null);
  const { window, sight, play } = useAxis(shown, name);
  const lanes = useMemo(() => lanesOf(shown), [shown]);
  const { days } = window;
  const inWindow = useMemo(
    () => (days ? shown.filter((each) => doMeet(each.days, days)) : shown),
    [shown, days],
  );
  const span = spanText(window.years);
  if (entries.totalCount === 0)
    return (
      <p className={classes.nothing} role="status">
        <strong>{t("none")}</strong>
        <span>{t("noneHint")}</span>
      </p>
    );
  return (
    <>
      <div className={classes.tools}>
        <WindowFields window={window} play={play} />
        <ZoomControls sight={sight} width={width} />
      </div>
      <Beyond shown={shown} sight={sight}>
        <h2>
          <span role="status">
            {days
              ? t("inWindow", {
                  count: inWindow.length,
                  total: shown.length,
                  span,
                })
              : t("inAll", { total: shown.length })}
          </span>
          <button
            type="button"
            className={classes.textButton}
            onClick={() => {
              list.current?.focus();
              list.current?.scrollIntoView();
            }}
          >
            {t("toList")}
          </button>
        </h2>
      </Beyond>
      <DrawnForm>
        <Chart
          lanes={lanes}
          maxRows={maxRows}
          sight={sight}
          window={window}
          onStart={play.stop}
          onWidth={setWidth}
        />
      </DrawnForm>
      <p className={classes.hint}>{t("hint")}</p>
      <section
        ref={list}
        className={classes.below}
        aria-label={t("list")}
        tabIndex={-1}
      >
        {layer}
        <Notes hidden={hidden} entries={entries} isLoading={isLoading} />
        {shown.length === 0 ? (
          <p>{t("allHidden")}</p>
        ) : inWindow.length === 0 ? (
          <p>{t("noneInWindow", { span })}</p>
        ) : (
          <EntryList
            key={`${name} ${String(inWindow.length)}`}
            entries={inWindow}
          />
        )}
      </section>
    </>
  );
}

function lanesOf(entries: readonly Entry[]) {
  const byKind = grouped(entries, ({ entity }) => entity.__typename);
  return kindOrder
    .filter((kind) => byKind.has(kind))
    .map((kind) => ({ kind, entries: byKind.get(kind)! }));
}

/** How much lies before and after what is in sight, and the way there. */
function Beyond({
  shown,
  sight,
  children,
}: {
  readonly children: ReactNode;
  readonly shown: readonly Entry[];
  readonly sight: ReturnType<typeof useSight>;
}) {
  const { t } = useTranslation("timeline");
  const earlier = shown.filter(({ days }) => days.to <= sight.days.from).length;
  const later = shown.filter(({ days }) => days.from >= sight.days.to).length;
  return (
    <div className={classes.beyond}>
      <button
        type="button"
        className={classes.textButton}
        disabled={earlier === 0}
        onClick={() => sight.pan(-0.5)}
      >
        {`← ${t("earlier", { count: earlier })}`}
      </button>
      {children}
      <button
        type="button"
        className={classes.textButton}
        disabled={later === 0}
        onClick={() => sight.pan(0.5)}
      >
        {`${t("later", { count: later })} →`}
      </button>
    </div>
  );
}
