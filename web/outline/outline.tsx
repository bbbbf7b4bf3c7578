import { memo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention, Mentions } from "../cards/parts/mention.tsx";
import { Glyph } from "../look/glyph.tsx";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import type { Scene } from "../scene/scene.ts";
import { useHidden } from "../scene/use-hidden.ts";
import { Added } from "./added.tsx";
import { AlignmentItem } from "./alignment-item.tsx";
import { NeighboursOf } from "./neighbours-of.tsx";
import { OpenButton } from "./open-button.tsx";
import classes from "./outline.module.css";

interface Props {
  readonly picture: Scene;
  /** Whether it is rendered only to be printed in place of the canvas. */
  readonly isForPrint: boolean;
}

/** The picture in words, for keyboards, screen readers and paper. */
export const Outline = memo(function Outline({ picture, isForPrint }: Props) {
  const { t } = useTranslation();
  const hidden = useHidden();
  const { centre, alignments, things, fan } = picture;
  const present = (ids: readonly string[]) =>
    ids
      .flatMap((id) => things.get(id) ?? [])
      .filter(({ id }) => !hidden.things.has(id));
  const shown = alignments.filter(({ id }) => !hidden.claims.has(id));
  const below = present(fan.below);
  const above = present(fan.above);
  const opened = [...picture.open.keys()].flatMap((id) => things.get(id) ?? []);
  return (
    <div className={classes.outline} data-for-print={isForPrint || undefined}>
      <div className={classes.page}>
        {centre && (
          <p className={classes.centre}>
            <Mention entity={centre} />
            <OpenButton thing={centre} />
          </p>
        )}
        {picture.things.size === 0 && <p>{t("chosen.emptyHint")}</p>}
        {above.length > 0 && (
          <dl>
            <div>
              <dt>{t("outline.owner")}</dt>
              <dd>
                <Mentions of={above} />
              </dd>
            </div>
          </dl>
        )}
        {centre && shown.length > 0 && (
          <section aria-label={t("overview.byStage")}>
            <h2>{t("overview.byStage")}</h2>
            <ul>
              {shown.map((alignment) => (
                <AlignmentItem
                  key={alignment.id}
                  alignment={alignment}
                  centre={centre}
                />
              ))}
            </ul>
          </section>
        )}
        {below.length > 0 && (
          <section aria-label={t("overview.directly")}>
            <h2>{t("overview.directly")}</h2>
            <ul>
              {below.map((thing) => (
                <li key={thing.id} className={classes.line}>
                  <Mention entity={thing} />
                  <OpenButton thing={thing} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Added picture={picture} />
        {opened.map((thing) => (
          <NeighboursOf key={thing.id} thing={thing} picture={picture} />
        ))}
        <HiddenNotice counts={hidden.counts} />
        <p className={classes.print}>
          <button type="button" onClick={() => print()}>
            <Glyph name="print" size={16} />
            <span>{t("outline.print")}</span>
          </button>
        </p>
      </div>
    </div>
  );
});
