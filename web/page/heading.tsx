import { memo, useMemo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useShownText } from "../cards/shown-text.ts";
import { TakeAway } from "../export/take-away.tsx";
import { CountLink, tableOf } from "../look/count-link.tsx";
import type { Scene } from "../scene/scene.ts";
import { showNeighbours } from "../scene/show-neighbours.ts";
import { useNameOf } from "../scene/use-name-of.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useForm, useHasSteps } from "../view/use-view.ts";
import { showTable } from "../view/moves.ts";
import { Questions } from "./questions.tsx";
import classes from "./heading.module.css";
import { Openings } from "./openings.tsx";

interface Props {
  readonly picture: Scene;
  readonly isLoading: boolean;
}

/** What the picture is of, how much of it is shown, and whose neighbours are open. */
export const Heading = memo(function Heading({ picture, isLoading }: Props) {
  const { t } = useTranslation();
  const hasSteps = useHasSteps();
  const form = useForm();
  const shownText = useShownText(picture);
  const { alignments, alignmentCount, centre } = picture;
  const nameOf = useNameOf();
  const name = nameOf(picture);
  const isAligned = alignmentCount > 0;
  const ids = useMemo(
    () => [
      ...picture.things.keys(),
      ...picture.lines.flatMap(({ claims }) => claims),
    ],
    [picture],
  );
  const title = centre
    ? t(isAligned ? "picture.alignments" : "picture.around", { name })
    : name;
  return (
    <div className={classes.heading}>
      <h1>{title}</h1>
      <p className={classes.count}>
        {isAligned && centre ? (
          <MoveLink move={showTable("Alignment", null, { of: centre.id })}>
            {alignmentCount > alignments.length
              ? t("picture.shownOf", {
                  shown: alignments.length,
                  total: alignmentCount,
                })
              : t("picture.alignmentCount", { count: alignmentCount })}
          </MoveLink>
        ) : (
          <>
            {centre ? (
              <CountLink to={showNeighbours(centre.id)}>
                {shownText(centre.id)}
              </CountLink>
            ) : (
              picture.things.size > 0 && (
                <CountLink to={tableOf([...picture.things.keys()])}>
                  {t("expand.things", { count: picture.things.size })}
                </CountLink>
              )
            )}
          </>
        )}
        {isAligned && centre && picture.projectCount > 0 && (
          <>
            <span> · </span>
            <MoveLink
              move={showTable("Project", { advances: { id: [centre.id] } })}
            >
              {t("picture.projects", {
                shown: picture.projectsShown,
                total: picture.projectCount,
              })}
            </MoveLink>
          </>
        )}
      </p>
      <div className={classes.away}>
        <TakeAway name={title} ids={ids} />
      </div>
      <p className={classes.hint}>
        <span>{isAligned && `${t("picture.leadShort")} `}</span>
        {form === "outline" ? (
          <span>{t("picture.hintOutline")}</span>
        ) : (
          <>
            <span className={classes.touch}>{t("picture.hintTouch")}</span>
            <span className={classes.mouse}>{t("picture.hint")}</span>
          </>
        )}
      </p>
      {isAligned && !hasSteps && (
        <div className={classes.questions}>
          <Questions />
        </div>
      )}
      <Openings picture={picture} isLoading={isLoading} />
    </div>
  );
});
