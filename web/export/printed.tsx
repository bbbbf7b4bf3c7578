import { useEffect } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "../i18n/i18n.ts";
import type { PrintedQuery } from "../gql/graphql.ts";
import { formatDate } from "../look/format.ts";
import type { Imprint } from "../look/shown.ts";
import { useLanguage } from "../view/use-view.ts";
import classes from "./printed.module.css";
import "./words.ts";

export interface ToPrint {
  readonly imprint: Imprint;
  readonly records: readonly NonNullable<PrintedQuery["nodes"][number]>[];
}

/** What paper holds below a view: its source, version and address, and the passages that its records rest on. It is printed once it is there. */
export function Printed({ imprint, records }: ToPrint) {
  const { t } = useTranslation("takeAway");
  const language = useLanguage();
  useEffect(() => print(), [records]);
  const main = document.getElementById("content");
  if (!main) return null;
  return createPortal(
    <section
      className={classes.printed}
      data-imprint
      aria-label={t("evidence")}
    >
      {imprint.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h2>{t("evidence")}</h2>
      <ol>
        {records.map((record) => (
          <li key={record.id}>
            <strong>{record.name[language]}</strong>
            {record.evidence.map(({ start, end, text, article }) => (
              <p key={`${article.id} ${String(start)}`}>
                <q lang={article.language} translate="no">
                  {text?.replace(/\s*\n\s*/g, "") ?? "…"}
                </q>{" "}
                <small>
                  {`${article.name[language]}, ${formatDate(article.issued.text, language)}, ${String(start)}–${String(end)}`}
                </small>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>,
    main,
  );
}
