import { useTranslation } from "../i18n/i18n.ts";
import { formatNumber } from "../look/format.ts";
import type { Scene } from "../scene/scene.ts";
import type { Tie } from "../scene/ties.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import classes from "./outline.module.css";

/** A line in words, leading to the card of what it stands for. */
export function LineLink({ line, picture }: { line: Tie; picture: Scene }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = (id: string) => picture.things.get(id)?.name[language] ?? id;
  return (
    <MoveLink move={focus(line.opens)} className={classes.says}>
      {line.claims.length < 2 && line.sentence
        ? line.sentence[language]
        : line.claims.length > 0
          ? `${t(`kinds.${line.says as "Statement"}`)} (${formatNumber(line.claims.length, language)})`
          : `${name(line.from)} – ${name(line.to)}`}
    </MoveLink>
  );
}
