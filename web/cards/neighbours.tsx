import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Glyph } from "../look/glyph.tsx";
import type { Scene } from "../scene/scene.ts";
import { ringSize } from "../scene/use-scene.ts";
import { useView } from "../view/use-view.ts";
import { collapse, expand, startAt } from "../view/view.ts";
import classes from "./card.module.css";
import type { CardEntity } from "./table.tsx";

interface Props {
  readonly thing: CardEntity;
  /** How many there are. */
  readonly total: number | undefined;
  readonly picture: Scene | null | undefined;
}

/** Opens and closes a thing's neighbours on the canvas, and says how many of them are shown. */
export function Neighbours({ thing, total: counted, picture }: Props) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const open = picture?.open.get(thing.id);
  const total = counted ?? open?.totalCount;
  const isOpen = view.expanded.includes(thing.id);
  const rest = open ? open.totalCount - open.shownCount : 0;
  const more = Math.min(rest, ringSize);
  return (
    <div className={classes.neighbours}>
      <Group gap={8}>
        {!open && total !== undefined && total > 0 && (
          <Button
            size="xs"
            onClick={() => go(expand(thing.id))}
            leftSection={<Glyph name="expand" size={15} />}
          >
            {t("expand.open")} ({total})
          </Button>
        )}
        {more > 0 && (
          <Button
            size="xs"
            onClick={() => go(expand(thing.id))}
            leftSection={<Glyph name="plus" size={15} />}
          >
            {t("expand.more", { count: more })}
          </Button>
        )}
        {isOpen && (
          <Button
            size="xs"
            variant="default"
            onClick={() => go(collapse(thing.id))}
          >
            {t("expand.close")}
          </Button>
        )}
        {view.start !== thing.id && (
          <Button
            size="xs"
            variant="default"
            onClick={() => go(startAt(thing.id))}
            leftSection={<Glyph name="centre" size={15} />}
          >
            {t("expand.start")}
          </Button>
        )}
      </Group>
      {open && (
        <p className={classes.shown} role="status">
          {open.shownCount < open.totalCount
            ? t("expand.some", {
                shown: open.shownCount,
                total: open.totalCount,
                order: open.order[view.language],
              })
            : t("expand.all", { count: open.totalCount })}
        </p>
      )}
    </div>
  );
}
