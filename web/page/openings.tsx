import { Loader } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Glyph } from "../look/glyph.tsx";
import { linesOf } from "../scene/lines-of.ts";
import { useHidden } from "../scene/use-hidden.ts";
import type { Scene } from "../scene/scene.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { collapse, expand, focus } from "../view/view.ts";
import classes from "./heading.module.css";

interface Props {
  readonly picture: Scene;
  readonly isLoading: boolean;
}

/** Whose neighbours are open, with how many things each is joined to in the picture. */
export function Openings({ picture, isLoading }: Props) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const { language, steps } = view;
  const hidden = useHidden();
  const ids = new Set(
    steps.filter(({ isClosed }) => !isClosed).map(({ of }) => of),
  );
  if (ids.size === 0) return null;
  return (
    <ul className={classes.open}>
      {[...ids].map((id) => {
        const open = picture.open.get(id);
        const isUnknown = picture.unknown.includes(id);
        const label = picture.things.get(id)?.name[language] ?? id;
        return (
          <li key={id}>
            <span>
              {isUnknown ? (
                t("expand.unknown", { id })
              ) : (
                <MoveLink move={focus(id)}>{label}</MoveLink>
              )}
            </span>
            {open && <span>{linesOf(picture, id, hidden).length}</span>}
            {isLoading && !open && !isUnknown && (
              <Loader size={13} aria-label={t("expand.loading")} />
            )}
            {open && open.moreCount > 0 && (
              <button
                type="button"
                onClick={() => go(expand(id))}
                aria-label={`${label}: ${t("expand.more", { count: open.moreCount })}`}
                title={t("expand.more", { count: open.moreCount })}
              >
                <Glyph name="plus" size={13} />
              </button>
            )}
            <button
              type="button"
              onClick={() => go(collapse(id))}
              aria-label={`${label}: ${t("expand.close")}`}
              title={t("expand.close")}
            >
              <Glyph name="close" size={13} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
