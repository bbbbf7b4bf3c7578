import { Button, Group } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { formatNumber } from "../look/format.ts";
import { Glyph } from "../look/glyph.tsx";
import { KindIcon } from "../look/kind-icon.tsx";
import type { Scene } from "../scene/scene.ts";
import { showNeighbours } from "../scene/show-neighbours.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { startAt } from "../view/moves.ts";
import { collapse, expand, isExpanded } from "../view/steps.ts";
import classes from "./card.module.css";
import { useShownText } from "./shown-text.ts";
import type { CardEntity } from "./table.tsx";

interface Props {
  readonly thing: CardEntity;
  /** How many there are. */
  readonly total: number | undefined;
  readonly picture: Scene | null | undefined;
}

/** Opens and closes an entity's neighbours on the canvas, and says how many of them are shown. */
export function Neighbours({ thing, total: counted, picture }: Props) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const shownText = useShownText(picture);
  const { id } = thing;
  const open = picture?.open.get(id);
  const total = counted ?? open?.totalCount;
  const isOpen = isExpanded(view, id);
  return (
    <div className={classes.neighbours}>
      <Group gap={8}>
        {!open && !isOpen && total !== undefined && total > 0 && (
          <Button
            size="xs"
            onClick={() => go(expand(id))}
            leftSection={<Glyph name="expand" size={15} />}
          >
            {t("expand.openCount", { count: total })}
          </Button>
        )}
        {open && open.moreCount > 0 && (
          <Button
            size="xs"
            onClick={() => go(expand(id))}
            leftSection={<Glyph name="plus" size={15} />}
          >
            {t("expand.more", { count: open.moreCount })}
          </Button>
        )}
        {isOpen && (
          <Button size="xs" variant="default" onClick={() => go(collapse(id))}>
            {t("expand.close")}
          </Button>
        )}
        {view.start !== id && (
          <Button
            size="xs"
            variant="default"
            onClick={() => go(startAt(id))}
            leftSection={<Glyph name="centre" size={15} />}
          >
            {t("expand.start")}
          </Button>
        )}
        {total !== undefined && total > 0 && (
          <Button
            size="xs"
            variant="default"
            component={MoveLink}
            move={showNeighbours(id)}
            leftSection={<Glyph name="table" size={15} />}
          >
            {t("expand.inTable")}
          </Button>
        )}
      </Group>
      {open && (
        <p className={classes.shown} role="status">
          {shownText(id)}
        </p>
      )}
      {open && open.rest.length > 0 && (
        <div
          className={classes.rest}
          role="group"
          aria-label={t("expand.rest")}
        >
          <span>{t("expand.rest")}</span>
          {open.rest.map(({ kind, count }) => (
            <button
              key={kind}
              type="button"
              onClick={() => go(expand(id, kind))}
              title={t("expand.restOf", { kind: t(`kinds.${kind}`) })}
            >
              <KindIcon kind={kind} />
              <span>{t(`kinds.${kind}`)}</span>{" "}
              <span>{formatNumber(count, view.language)}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
