import { useTranslation } from "react-i18next";
import { kindNames, type KindName } from "../view/kind.ts";
import type { Tie } from "../scene/ties.ts";
import type { Scene } from "../scene/scene.ts";
import { useLanguage } from "../view/use-view.ts";
import classes from "./canvas.module.css";
import type { Hovered } from "./pointer.ts";

const isKind = (says: Tie["says"]): says is KindName =>
  (kindNames as readonly string[]).includes(says);

/** What one line says: the claim or link read out, or how many claims of a kind there are. */
function LineText({ line, picture }: { line: Tie; picture: Scene }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = (id: string) => picture.things.get(id)?.name[language] ?? id;
  const ends = `${name(line.from)} – ${name(line.to)}`;
  const isOne = line.claims.length < 2;
  return (
    <p>
      {isOne && line.sentence ? line.sentence[language] : ends}
      {isKind(line.says) && (
        <small>
          {t(isOne ? `kind.${line.says}` : `kinds.${line.says}`)}
          {line.stage && ` · ${t(`term.AlignmentStage.${line.stage}`)}`}
          {!isOne && ` · ${String(line.claims.length)}`}
        </small>
      )}
    </p>
  );
}

/** Says what the pointer rests on. */
export function Tooltip({
  picture,
  hovered,
}: {
  picture: Scene;
  hovered: Hovered;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const thing = picture.things.get(hovered.id);
  const lines = picture.lines.filter(({ id }) => hovered.lines.includes(id));
  if (!thing && lines.length === 0) return null;
  return (
    <div
      className={classes.tooltip}
      data-below={hovered.y < 110 || undefined}
      style={{ left: hovered.x, top: hovered.y }}
    >
      {thing && (
        <p>
          {thing.name[language]}
          <small>
            {t(`kind.${thing.__typename}`)} ·{" "}
            {thing.name[language === "en" ? "zh" : "en"]}
          </small>
        </p>
      )}
      {lines.slice(0, 4).map((line) => (
        <LineText key={line.id} line={line} picture={picture} />
      ))}
    </div>
  );
}
