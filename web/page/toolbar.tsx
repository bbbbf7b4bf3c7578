import { useTranslation } from "react-i18next";
import { Glyph } from "../look/glyph.tsx";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { aboutData, forms, show } from "../view/view.ts";
import { Undo } from "./undo.tsx";
import classes from "./toolbar.module.css";

/** The forms in which the graph can be looked at. */
export function Toolbar() {
  const { t } = useTranslation();
  const { view } = useView();
  return (
    <nav className={classes.toolbar} aria-label={t("form.label")}>
      <ul className={classes.forms}>
        {forms.map((form) => (
          <li key={form}>
            <MoveLink
              move={show(form)}
              aria-current={
                view.form === form && view.start !== aboutData
                  ? "page"
                  : undefined
              }
            >
              <Glyph name={form} size={16} />
              <span>{t(`form.${form}`)}</span>
            </MoveLink>
          </li>
        ))}
      </ul>
      <Undo />
    </nav>
  );
}
