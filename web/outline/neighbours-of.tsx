import { useEffect, useId, useRef } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { useShownText } from "../cards/shown-text.ts";
import { formatNumber } from "../look/format.ts";
import type { SceneThing } from "../scene/claims.ts";
import { linesOf } from "../scene/lines-of.ts";
import { useHidden } from "../scene/use-hidden.ts";
import type { Scene } from "../scene/scene.ts";
import { go, hasMoved, useLanguage } from "../view/use-view.ts";
import { expand } from "../view/steps.ts";
import { LineLink } from "./line-link.tsx";
import { OpenButton } from "./open-button.tsx";
import classes from "./outline.module.css";

/** The opened neighbours of an entity, each with the lines between them. */
export function NeighboursOf({
  thing,
  picture,
}: {
  thing: SceneThing;
  picture: Scene;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hidden = useHidden();
  const shownText = useShownText(picture);
  const heading = useRef<HTMLHeadingElement>(null);
  const countId = useId();
  useEffect(() => {
    if (!hasMoved()) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const open = picture.open.get(thing.id);
  const name = thing.name[language];
  if (!open) return null;
  return (
    <section className={classes.neighbours}>
      <h2 ref={heading} tabIndex={-1} aria-describedby={countId}>
        {t("outline.neighbours", { name })}
      </h2>
      <p className={classes.count} id={countId} role="status">
        <span>{shownText(thing.id)}</span>
        {open.moreCount > 0 && (
          <button type="button" onClick={() => go(expand(thing.id))}>
            {t("expand.more", { count: open.moreCount })}
          </button>
        )}
      </p>
      {open.rest.length > 0 && (
        <p className={classes.count}>
          <span>{t("expand.rest")}</span>
          {open.rest.map(({ kind, count }) => (
            <button
              key={kind}
              type="button"
              onClick={() => go(expand(thing.id, kind))}
              title={t("expand.restOf", { kind: t(`kinds.${kind}`) })}
            >
              <span>{t(`kinds.${kind}`)}</span>{" "}
              <span>{formatNumber(count, language)}</span>
            </button>
          ))}
        </p>
      )}
      <ul>
        {linesOf(picture, thing.id, hidden).map(({ thing: other, says }) => (
          <li key={other.id} className={classes.neighbour}>
            <Mention entity={other} />
            <OpenButton thing={other} />
            {says.map(({ line }) => (
              <LineLink key={line.id} line={line} picture={picture} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
