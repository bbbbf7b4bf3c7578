import { Loader } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { linesOf } from "../scene/lines-of.ts";
import { useHidden } from "../scene/use-hidden.ts";
import type { Scene } from "../scene/scene.ts";
import { MoveLink } from "../view/move-link.tsx";
import { go, useView } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import { collapse, expand, remove } from "../view/steps.ts";
import classes from "./heading.module.css";

interface Props {
  readonly picture: Scene;
  readonly isLoading: boolean;
}

function RemoveButton({ id, label }: { id: string; label: string }) {
  const { t } = useTranslation();
  const text = t("chosen.remove", { name: label });
  return (
    <button
      type="button"
      onClick={() => go(remove([id]))}
      aria-label={text}
      title={text}
    >
      <Glyph name="close" size={13} />
    </button>
  );
}

/** Whose neighbours are open, with how many things each is joined to in the picture. */
export function Openings({ picture, isLoading }: Props) {
  const { t } = useTranslation();
  const { view } = useView();
  const { language, steps } = view;
  const hidden = useHidden();
  const current = steps.filter(({ isClosed }) => !isClosed);
  const ids = new Set(
    current.filter(({ isAlone }) => !isAlone).map(({ of }) => of),
  );
  const missing = picture.unknown.filter(
    (id) =>
      !ids.has(id) && current.some(({ of, isAlone }) => isAlone && of === id),
  );
  if (ids.size + missing.length + picture.added.length === 0) return null;
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
      {picture.added.map(({ id, name }) => (
        <li key={`*${id}`}>
          <span>
            <MoveLink move={focus(id)}>{name[language]}</MoveLink>
          </span>
          <RemoveButton id={id} label={name[language]} />
        </li>
      ))}
      {missing.map((id) => (
        <li key={`*${id}`}>
          <span>{t("expand.unknown", { id })}</span>
          <RemoveButton id={id} label={id} />
        </li>
      ))}
    </ul>
  );
}
