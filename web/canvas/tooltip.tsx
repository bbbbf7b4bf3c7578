import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { kindNames, type KindName } from "../view/kind.ts";
import type { Tie } from "../scene/ties.ts";
import type { Scene } from "../scene/scene.ts";
import { useStageText } from "../look/stage-text.ts";
import { formatList, formatNumber } from "../look/format.ts";
import { useLanguage } from "../view/use-view.ts";
import classes from "./canvas.module.css";
import type { Hovered } from "./pointer.ts";

const isKind = (says: Tie["says"]): says is KindName =>
  (kindNames as readonly string[]).includes(says);

/** What one line says: its claim or link as a sentence, or how many claims it stands for. */
function LineText({ line, picture }: { line: Tie; picture: Scene }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const stageText = useStageText(language);
  const name = (id: string) => picture.things.get(id)?.name[language] ?? id;
  const ends = `${name(line.from)} – ${name(line.to)}`;
  const isOne = line.claims.length < 2;
  return (
    <p>
      <span>{isOne && line.sentence ? line.sentence[language] : ends}</span>
      {isKind(line.says) && (
        <small>
          <span>{t(isOne ? `kind.${line.says}` : `kinds.${line.says}`)}</span>
          <span>
            {line.stage &&
              ` · ${stageText({
                stage: line.stage,
                saidBy: line.saidBy ?? [],
              })}`}
          </span>
          <span>
            {!isOne && ` · ${formatNumber(line.claims.length, language)}`}
          </span>
        </small>
      )}
    </p>
  );
}

const gap = 12;

/** Beside the box on the screen, where it is seen whole: above if it can be, else below. */
function place(tip: HTMLElement, { box }: Hovered) {
  const room = tip.offsetParent as HTMLElement;
  const [width, height] = [tip.offsetWidth, tip.offsetHeight];
  const middle = (box.x1 + box.x2) / 2 - width / 2;
  const left = Math.max(gap, Math.min(middle, room.clientWidth - width - gap));
  const above = box.y1 - height - gap;
  const top = above >= 0 ? above : box.y2 + gap;
  tip.style.translate = `${String(left)}px ${String(top)}px`;
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
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (tip.current) place(tip.current, hovered);
  });
  const thing = picture.things.get(hovered.id);
  const group = picture.groups.find(({ id }) => id === hovered.id);
  const lines = picture.lines.filter(({ id }) => hovered.lines.includes(id));
  if (!thing && !group && lines.length === 0) return null;
  return (
    <div ref={tip} className={classes.tooltip}>
      {thing && (
        <p>
          <span>{thing.name[language]}</span>
          <small>
            <span>{t(`kind.${thing.__typename}`)}</span>{" "}
            <span>{`· ${thing.name[language === "en" ? "zh" : "en"]}`}</span>
          </small>
        </p>
      )}
      {group && (
        <p>
          <span>
            {formatList(
              group.members
                .slice(0, 6)
                .flatMap((id) => picture.things.get(id)?.name[language] ?? []),
              language,
            )}
          </span>
          <small>{t("picture.groupHint")}</small>
        </p>
      )}
      {lines.slice(0, 4).map((line) => (
        <LineText key={line.id} line={line} picture={picture} />
      ))}
    </div>
  );
}
