import { CloseButton, Skeleton } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { FailedNotice } from "../look/failed.tsx";
import { apart, hiddenBy } from "../view/hidden.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { show } from "../view/moves.ts";
import { Chart } from "./chart.tsx";
import { ClockControl } from "./controls.tsx";
import { doMeet } from "./time.ts";
import classes from "./timeline.module.css";
import { useAxis } from "./use-axis.ts";
import { useEntries, type Entry } from "./use-entries.ts";
import { useSpanText } from "./use-words.ts";
import { PlayButtons } from "./window-fields.tsx";

interface Props {
  /** What is in the picture, claims among it. */
  readonly ids: ReadonlySet<string>;
  readonly onClose: () => void;
}

/** The dates of a picture, on one lane under it. */
export function TimelineStrip({ ids, onClose }: Props) {
  const { t } = useTranslation("timeline");
  const { view } = useView();
  const { clock } = view.filters;
  const { entries, error, retry } = useEntries(clock, null);
  const own = useMemo(
    () => entries?.entries.filter(({ entity }) => ids.has(entity.id)),
    [entries, ids],
  );
  return (
    <section className={classes.strip} aria-label={t("title")}>
      {error ? (
        <FailedNotice error={error} onRetry={retry} />
      ) : own ? (
        <Dates entries={own} name={clock} onClose={onClose} />
      ) : (
        <div aria-label={t("translation:loading")} role="status">
          <Skeleton height={96} radius="md" />
        </div>
      )}
    </section>
  );
}

function Dates({
  entries,
  name,
  onClose,
}: {
  readonly entries: readonly Entry[];
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("timeline");
  const { view } = useView();
  const { filters } = view;
  const spanText = useSpanText();
  const [, setWidth] = useState(0);
  const { shown } = useMemo(
    () => apart(entries, ({ entity }) => hiddenBy(entity, filters)),
    [entries, filters],
  );
  const { window, sight, play } = useAxis(shown, name);
  const lanes = useMemo(() => [{ kind: null, entries: shown }], [shown]);
  const { days } = window;
  const count = days
    ? shown.filter((each) => doMeet(each.days, days)).length
    : shown.length;
  return (
    <>
      <div className={classes.stripHead}>
        <ClockControl />
        <span role="status">
          {days
            ? t("inWindow", {
                count,
                total: shown.length,
                span: spanText(window.years),
              })
            : t("inPicture", { count })}
        </span>
        <PlayButtons window={window} play={play} />
        <MoveLink className={classes.whole} move={show("timeline")}>
          {t("below.whole")}
        </MoveLink>
        <CloseButton
          size="sm"
          aria-label={t("below.close")}
          onClick={onClose}
        />
      </div>
      <Chart
        lanes={lanes}
        maxRows={2}
        sight={sight}
        window={window}
        onStart={play.stop}
        onWidth={setWidth}
      />
    </>
  );
}
