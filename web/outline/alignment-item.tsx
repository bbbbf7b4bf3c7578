import { useTranslation } from "../i18n/i18n.ts";
import { Mention, Mentions } from "../cards/parts/mention.tsx";
import type { SceneThing } from "../scene/claims.ts";
import type { AlignmentNode } from "../scene/start.ts";
import { useStageText } from "../look/stage-text.ts";
import { saidBy } from "../scene/expansion.ts";
import { StageLine } from "../look/stage-line.tsx";
import { useHidden } from "../scene/use-hidden.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import { OpenButton } from "./open-button.tsx";
import classes from "./outline.module.css";

/** One alignment: the strategy, its owners, and the projects that carry it out. */
export function AlignmentItem({
  alignment,
  centre,
}: {
  alignment: AlignmentNode;
  centre: SceneThing;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hidden = useHidden();
  const stageText = useStageText(language);
  const { id, stage, basis, strategy, alignedWith, carriedBy } = alignment;
  const far = strategy.id === centre.id ? alignedWith : strategy;
  const owners = far.owners.filter(({ id }) => !hidden.things.has(id));
  const projects = carriedBy.filter(({ id }) => !hidden.things.has(id));
  return (
    <li className={classes.item}>
      <p className={classes.line}>
        <StageLine stage={stage} isDerived={basis === "DERIVED"} />
        <Mention entity={far} />
        <OpenButton thing={far} />
        <MoveLink move={focus(id)} className={classes.stage}>
          {stageText({ stage, saidBy: saidBy(alignment) })}
        </MoveLink>
      </p>
      <p className={classes.gist}>{alignment.gist[language]}</p>
      <dl>
        {owners.length > 0 && (
          <div>
            <dt>{t("outline.owner")}</dt>
            <dd>
              <Mentions of={owners} />
            </dd>
          </div>
        )}
        {projects.length > 0 && (
          <div>
            <dt>{t("outline.carriedBy")}</dt>
            <dd>
              <Mentions of={projects} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
