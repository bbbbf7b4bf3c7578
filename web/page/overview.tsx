import { memo } from "react";
import { useTranslation } from "react-i18next";
import { KindIcon } from "../look/kind-icon.tsx";
import classes from "./overview.module.css";
import type { Scene } from "../scene/scene.ts";
import { StageLine } from "../look/stage-line.tsx";
import { stages } from "../look/stage.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/view.ts";

/** How to read the picture, and what is in it: beside the canvas while no card is open. */
export const Overview = memo(function Overview({
  picture,
}: {
  picture: Scene;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { centre, alignments } = picture;
  return (
    <div className={classes.overview}>
      <p className={classes.lead}>{t("overview.lead")}</p>
      <p>{t("overview.evidence")}</p>
      <p>{t("picture.hint")}</p>
      {stages.toReversed().map((stage) => {
        const some = alignments.filter((each) => each.stage === stage);
        if (some.length === 0) return null;
        return (
          <section key={stage}>
            <h2>
              <StageLine stage={stage} />
              <span>{t(`term.AlignmentStage.${stage}`)}</span>
              <small>{t(`meaning.AlignmentStage.${stage}`)}</small>
            </h2>
            <ul>
              {some.map(({ id, strategy, alignedWith }) => {
                const far = strategy.id === centre.id ? alignedWith : strategy;
                return (
                  <li key={id}>
                    <MoveLink move={focus(id)}>
                      <strong>{far.name[language]}</strong>
                      <span>
                        {far.owners
                          .map(({ name }) => name[language])
                          .join(" · ")}
                      </span>
                    </MoveLink>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <p className={classes.more}>
        <MoveLink move={focus(centre.id)}>
          <KindIcon kind={centre.__typename} />
          <span>{t("card.toCard", { name: centre.name[language] })}</span>
        </MoveLink>
      </p>
    </div>
  );
});
