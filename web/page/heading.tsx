import { useTranslation } from "react-i18next";
import { Glyph } from "../look/glyph.tsx";
import classes from "./heading.module.css";
import type { Scene } from "../scene/scene.ts";
import { useView } from "../view/use-view.ts";
import { collapse, expand, focus } from "../view/view.ts";
import { MoveLink } from "../view/move-link.tsx";

/** What the picture is of, how much of it is shown, and which neighbours are open. */
export function Heading({ picture }: { picture: Scene }) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const { language } = view;
  const { alignments, alignmentCount, centre } = picture;
  const name = centre.name[language];
  const around = picture.open.get(centre.id);
  return (
    <div className={classes.heading}>
      <h1>
        {t(alignmentCount > 0 ? "picture.alignments" : "picture.around", {
          name,
        })}
      </h1>
      <p className={classes.count}>
        {alignmentCount > alignments.length
          ? t("picture.shownOf", {
              shown: alignments.length,
              total: alignmentCount,
            })
          : alignmentCount > 0
            ? t("picture.alignmentCount", { count: alignmentCount })
            : around &&
              (around.shownCount < around.totalCount
                ? t("expand.some", {
                    shown: around.shownCount,
                    total: around.totalCount,
                    order: around.order[language],
                  })
                : t("expand.all", { count: around.totalCount }))}
        {picture.projectCount > picture.projectsShown &&
          ` · ${t("picture.projects", { shown: picture.projectsShown, total: picture.projectCount })}`}
      </p>
      {view.expanded.length > 0 && (
        <ul className={classes.open}>
          {[...new Set(view.expanded)].map((id) => {
            const open = picture.open.get(id);
            const label = picture.things.get(id)?.name[language] ?? id;
            return (
              <li key={id}>
                <MoveLink move={focus(id)}>{label}</MoveLink>
                {open && (
                  <span>
                    {open.shownCount}/{open.totalCount}
                  </span>
                )}
                {open && open.shownCount < open.totalCount && (
                  <button
                    type="button"
                    onClick={() => go(expand(id))}
                    aria-label={`${label}: ${t("expand.more", { count: open.totalCount - open.shownCount })}`}
                  >
                    <Glyph name="plus" size={13} />
                  </button>
                )}
                <button
                  type="button"
                  onClick={() => go(collapse(id))}
                  aria-label={`${label}: ${t("expand.close")}`}
                >
                  <Glyph name="close" size={13} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
