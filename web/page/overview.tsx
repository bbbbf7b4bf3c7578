import { memo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useTold } from "./basis.tsx";
import { KindIcon } from "../look/kind-icon.tsx";
import classes from "./overview.module.css";
import type { Scene } from "../scene/scene.ts";
import { StageLine } from "../look/stage-line.tsx";
import { useStageText } from "../look/stage-text.ts";
import { stages } from "../look/stage.ts";
import { Questions } from "./questions.tsx";
import { useHidden } from "../scene/use-hidden.ts";
import { saidBy } from "../scene/expansion.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import type { Form } from "../view/view.ts";

/**
 * How to read the picture, while no card is open: beside the canvas also what is in it, which the
 * outline lists itself.
 */
export const Overview = memo(function Overview({
  picture,
  form,
}: {
  picture: Scene;
  form: Form;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hidden = useHidden();
  const told = useTold();
  const stageText = useStageText(language);
  const { centre, alignments } = picture;
  return (
    <div className={classes.overview}>
      <p className={classes.lead}>{t("overview.lead", { told })}</p>
      <Questions />
      <p>{t("overview.evidence")}</p>
      <p>{t(form === "canvas" ? "picture.hint" : "picture.hintOutline")}</p>
      {(form === "canvas" ? stages.toReversed() : []).map((stage) => {
        const some = alignments.filter(
          (each) => each.stage === stage && !hidden.claims.has(each.id),
        );
        if (some.length === 0) return null;
        return (
          <section key={stage}>
            <h2>
              <StageLine stage={stage} />
              <span>{t(`term.AlignmentStage.${stage}`)}</span>
              <small>{t(`meaning.AlignmentStage.${stage}`)}</small>
            </h2>
            <ul>
              {some.map((alignment) => {
                const { id, strategy, alignedWith } = alignment;
                const far = strategy.id === centre?.id ? alignedWith : strategy;
                const said = saidBy(alignment);
                return (
                  <li key={id}>
                    <MoveLink move={focus(id)}>
                      <strong>{far.name[language]}</strong>
                      <span>
                        {far.owners
                          .map(({ name }) => name[language])
                          .join(" · ")}
                      </span>
                      {said.length > 0 && (
                        <small>{stageText({ stage, saidBy: said })}</small>
                      )}
                    </MoveLink>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      {centre && (
        <p className={classes.more}>
          <MoveLink move={focus(centre.id)}>
            <KindIcon kind={centre.__typename} />
            <span>{t("card.toCard", { name: centre.name[language] })}</span>
          </MoveLink>
        </p>
      )}
    </div>
  );
});
