import { useTranslation } from "../i18n/i18n.ts";
import classes from "./menu.module.css";
import { Part } from "./part.tsx";
import { nameOf, playgroundOf } from "./playground.ts";
import { useShownQueries } from "../look/shown.ts";
import { useView } from "../view/use-view.ts";
import type { Subject } from "./subject.ts";

/** The questions behind what is seen, ready in the playground. */
export function Query({ of: { query } }: { of: Subject }) {
  const { t } = useTranslation("takeAway");
  const { view } = useView();
  const shown = useShownQueries();
  const queries = query ? [query] : shown;
  return (
    <Part title={t("query")} note={t("queryNote")}>
      <div className={classes.buttons}>
        {queries.map((each) => (
          <a
            key={JSON.stringify(each.variables)}
            href={playgroundOf(each, view.language)}
          >
            {queries.length === 1
              ? t("playground")
              : t("playgroundOf", { name: nameOf(each) })}
          </a>
        ))}
      </div>
    </Part>
  );
}
