import { useEffect, useRef } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { useView } from "../view/use-view.ts";
import { formatDate, textOfPlace } from "../look/format.ts";
import classes from "./reader.module.css";
import type { Piece } from "./use-piece.ts";

/** Where the words are to be had: on paper, on the web, or for the server to hold. */
function HowToGet({ piece: { article } }: { piece: Piece }) {
  const { t } = useTranslation("reader");
  const { view } = useView();
  const { language } = view;
  const pages = [
    ...new Map(article.spans.map(({ page }) => [page.id, page])).values(),
  ];
  return (
    <section className={classes.absent}>
      <h2>{t("noText")}</h2>
      <p>{t("noTextHint")}</p>
      <h3>{t("whereToFind")}</h3>
      <ul>
        {pages.map((page) => (
          <li key={page.id}>
            <span>{t("inPrint")}</span>
            <span>
              {[
                page.newspaper?.name[language] ?? page.name[language],
                formatDate(article.issued.text, language),
                ...(page.pageNumber == null
                  ? []
                  : [t("pageNumber", { number: page.pageNumber })]),
                article.name[language],
              ].join(language === "zh" ? "，" : ", ")}
            </span>
          </li>
        ))}
        {article.address ? (
          <li>
            <span>{t("online")}</span>
            <a href={article.address}>{article.address}</a>
          </li>
        ) : null}
      </ul>
      {pages.map((page) => (
        <p key={page.id} className={classes.note}>
          {t("forServers", { file: page.file })}
        </p>
      ))}
    </section>
  );
}

/** Every passage by where it stands, with what rests on it. */
export function WithoutText({ piece }: { piece: Piece }) {
  const { t } = useTranslation("reader");
  const { view } = useView();
  const list = useRef<HTMLOListElement>(null);
  const pointed = view.reader.passage;
  const key = pointed && `${String(pointed.start)}-${String(pointed.end)}`;
  useEffect(() => {
    if (!key) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-at="${key}"]`);
    item?.scrollIntoView({ block: "center" });
    item?.focus({ preventScroll: true });
  }, [key, piece]);
  return (
    <div className={classes.column}>
      <HowToGet piece={piece} />
      <ol className={classes.passages} ref={list}>
        {piece.passages.map(({ start, end, records }) => {
          const at = `${String(start)}-${String(end)}`;
          return (
            <li
              key={at}
              data-at={at}
              tabIndex={-1}
              aria-current={at === key || undefined}
            >
              <span className={classes.at}>
                {t("characters", textOfPlace({ start, end }))}
              </span>
              <ul>
                {records.map((record) => (
                  <li key={record.id}>
                    <Mention entity={record} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
