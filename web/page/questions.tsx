import { memo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { MoveLink } from "../view/move-link.tsx";
import { during } from "../view/hiding.ts";
import { show, showPart } from "../view/moves.ts";
import type { Move } from "../view/view.ts";
import classes from "./questions.module.css";

const questions: Readonly<Record<"matrix" | "path" | "timeline", Move>> = {
  matrix: show("matrix"),
  path: showPart("path", { from: "peru", to: "indonesia", choice: 0 }),
  timeline: (view) =>
    show("timeline")(during({ from: "2024", to: "2024" }, "HAPPENED")(view)),
};

/** Three questions to begin with, each a link to the view that answers it. */
export const Questions = memo(function Questions() {
  const { t } = useTranslation();
  return (
    <ul className={classes.questions} aria-label={t("questions.label")}>
      {(Object.keys(questions) as (keyof typeof questions)[]).map((name) => (
        <li key={name}>
          <MoveLink className={classes.question} move={questions[name]}>
            {t(`questions.${name}`)}
          </MoveLink>
        </li>
      ))}
    </ul>
  );
});
