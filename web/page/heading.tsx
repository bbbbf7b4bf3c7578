import { Button } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useShownText } from "../cards/shown-text.ts";
import { Exporting } from "../export/exporting.tsx";
import { Glyph } from "../look/glyph.tsx";
import type { Scene } from "../scene/scene.ts";
import { useNameOf } from "../scene/use-name-of.ts";
import { toUrl } from "../view/url.ts";
import { useView } from "../view/use-view.ts";
import { useTold } from "./basis.tsx";
import classes from "./heading.module.css";
import { Openings } from "./openings.tsx";

interface Props {
  readonly picture: Scene;
  readonly isLoading: boolean;
}

/** What the picture is of, how much of it is shown, and whose neighbours are open. */
export function Heading({ picture, isLoading }: Props) {
  const { t } = useTranslation();
  const { view } = useView();
  const told = useTold();
  const shownText = useShownText(picture);
  const { alignments, alignmentCount, centre } = picture;
  const nameOf = useNameOf();
  const name = nameOf(picture);
  const isAligned = alignmentCount > 0;
  const subject = useMemo(
    () => ({
      id: centre?.id ?? null,
      view: toUrl({ ...view, search: null }),
      ids: [
        ...new Set([
          ...picture.things.keys(),
          ...picture.lines.flatMap(({ claims }) => claims),
        ]),
      ],
    }),
    [view, picture, centre],
  );
  return (
    <div className={classes.heading}>
      <h1>
        {centre
          ? t(isAligned ? "picture.alignments" : "picture.around", { name })
          : name}
      </h1>
      <p className={classes.count}>
        <span>
          {alignmentCount > alignments.length
            ? t("picture.shownOf", {
                shown: alignments.length,
                total: alignmentCount,
              })
            : isAligned
              ? t("picture.alignmentCount", { count: alignmentCount })
              : centre
                ? shownText(centre.id)
                : picture.things.size > 0 &&
                  t("expand.things", { count: picture.things.size })}
        </span>
        <span>
          {isAligned &&
            picture.projectCount > 0 &&
            ` · ${t("picture.projects", { shown: picture.projectsShown, total: picture.projectCount })}`}
        </span>
      </p>
      <Exporting of={subject} name={name}>
        {(open) => (
          <Button
            className={classes.export}
            size="compact-sm"
            variant="default"
            leftSection={<Glyph name="save" size={15} />}
            onClick={open}
          >
            <span className={classes.words}>{t("export.open")}</span>
          </Button>
        )}
      </Exporting>
      <p className={classes.hint}>
        <span>{isAligned && `${t("picture.leadShort", { told })} `}</span>
        <span className={classes.touch}>{t("picture.hintTouch")}</span>
        <span className={classes.mouse}>{t("picture.hint")}</span>
      </p>
      <Openings picture={picture} isLoading={isLoading} />
    </div>
  );
}
