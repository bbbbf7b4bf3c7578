import { useTranslation } from "../i18n/i18n.ts";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { KindIcon } from "../look/kind-icon.tsx";
import { isClaim, kindNames, type KindName } from "../view/kind.ts";
import { TimelineButton } from "./below.tsx";
import classes from "./legend.module.css";
import { FilterMenu } from "./filter-menu.tsx";
import type { Scene } from "../scene/scene.ts";
import { useHidden } from "../scene/use-hidden.ts";
import { StageLine } from "../look/stage-line.tsx";
import { formatNumber } from "../look/format.ts";
import { stages } from "../look/stage.ts";
import { useView } from "../view/use-view.ts";
import { hide, reveal } from "../view/hiding.ts";

/** What lines and colours mean; a click on a stage or a kind hides or shows it. */
export function Legend({ picture }: { picture: Scene }) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const hidden = useHidden();
  const things = [...picture.things.values()];
  const counts = new Map<KindName, number>(
    kindNames
      .filter((kind) => !isClaim(kind))
      .map((kind) => [
        kind,
        things.filter(({ __typename }) => __typename === kind).length,
      ]),
  );
  const kinds = kindNames.filter(
    (kind) => counts.get(kind) || view.filters.kinds.includes(kind),
  );
  const present = new Set(picture.lines.map(({ stage }) => stage));
  const shownStages = picture.alignments.length > 0 ? stages.toReversed() : [];
  const isReported = picture.lines.some(({ saidBy }) => saidBy?.length);
  return (
    <div className={classes.legend}>
      {(picture.alignments.length > 0 || isReported) && (
        <div
          className={`${classes.row} ${classes.stages}`}
          role="group"
          aria-label={t("picture.lines")}
        >
          {shownStages.map((stage) => {
            const isThere = present.has(stage);
            const isHidden = view.filters.stages.includes(stage);
            const label = t(`term.AlignmentStage.${stage}`);
            const meaning = t(`meaning.AlignmentStage.${stage}`);
            return (
              <button
                key={stage}
                type="button"
                className={classes.stage}
                data-absent={!isThere || undefined}
                disabled={!isThere && !isHidden}
                aria-pressed={!isHidden}
                title={
                  isThere || isHidden
                    ? `${meaning} ${t(isHidden ? "picture.showStage" : "picture.hideStage", { stage: label })}`
                    : `${meaning} ${t("picture.noStage")}`
                }
                onClick={() => go((isHidden ? reveal : hide)("stages", stage))}
              >
                <StageLine stage={stage} />
                <span>{label}</span>
              </button>
            );
          })}
          {isReported && (
            <span
              className={classes.reported}
              title={t("picture.reportedLong")}
            >
              <b aria-hidden>“ ”</b>
              <span>{t("picture.reported")}</span>
            </span>
          )}
        </div>
      )}
      <div className={classes.row} role="group" aria-label={t("picture.kinds")}>
        {kinds.map((kind) => {
          const isHidden = view.filters.kinds.includes(kind);
          const label = t(`kinds.${kind}`);
          return (
            <button
              key={kind}
              type="button"
              className={classes.kind}
              aria-pressed={!isHidden}
              title={t(isHidden ? "picture.showKind" : "picture.hideKind", {
                kind: label,
              })}
              onClick={() => go((isHidden ? reveal : hide)("kinds", kind))}
            >
              <KindIcon kind={kind} />
              <span>{label}</span>
              <span>{formatNumber(counts.get(kind) ?? 0, view.language)}</span>
            </button>
          );
        })}
        <FilterMenu picture={picture} />
        <TimelineButton />
      </div>
      <HiddenNotice counts={hidden.counts} />
    </div>
  );
}
