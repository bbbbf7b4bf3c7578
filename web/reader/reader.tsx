import { useEffect } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useView } from "../view/use-view.ts";
import { Pages } from "./pages.tsx";
import { PieceView } from "./piece-view.tsx";
import classes from "./reader.module.css";
import "./words.ts";

/** The articles, and each with what rests on its passages. */
export function Reader() {
  const { t } = useTranslation("reader");
  const { view } = useView();
  const { article } = view.reader;
  useEffect(() => {
    if (article === null) document.title = `${t("title")} · Silkgraph`;
  }, [article, t]);
  return (
    <div className={classes.reader}>
      {article === null ? (
        <Pages only={null} />
      ) : (
        <PieceView key={article} id={article} />
      )}
    </div>
  );
}
