import { Skeleton } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { TakeAway } from "../export/take-away.tsx";
import { Failed } from "../look/failed.tsx";
import { formatDate } from "../look/format.ts";
import { Glyph } from "../look/glyph.tsx";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import { Annotated } from "./annotated.tsx";
import { Coverage, Origin } from "./origin.tsx";
import { Pages } from "./pages.tsx";
import classes from "./reader.module.css";
import { usePiece, type Piece } from "./use-piece.ts";
import { WithoutText } from "./without-text.tsx";

function Head({ piece }: { piece: Piece }) {
  const { t } = useTranslation("reader");
  const { view } = useView();
  const { language } = view;
  const { article, byRecord } = piece;
  const name = article.name[language];
  const other = language === "zh" ? article.name.en : article.name.zh;
  const pages = [
    ...new Map(article.spans.map(({ page }) => [page.id, page])).values(),
  ];
  const ids = useMemo(
    () => [article.id, ...byRecord.keys()],
    [article.id, byRecord],
  );
  useEffect(() => {
    document.title = `${name} · Silkgraph`;
  }, [name]);
  return (
    <header className={classes.head}>
      <MoveLink
        className={classes.back}
        move={showPart("reader", { article: null, passage: null })}
      >
        <Glyph name="back" size={15} />
        <span>{t("back")}</span>
      </MoveLink>
      <h1>{name}</h1>
      <TakeAway name={name} ids={ids} />
      <p className={classes.other} lang={language === "zh" ? "en" : "zh-Hans"}>
        {other}
      </p>
      <Origin of={article} />
      <p className={classes.facts}>
        <time dateTime={article.issued.text}>
          {formatDate(article.issued.text, language)}
        </time>
        {pages.map((page) => (
          <Mention key={page.id} entity={page} />
        ))}
        <Coverage of={article} />
      </p>
    </header>
  );
}

/** An article: its words with what rests on them, or where its passages stand. */
export function PieceView({ id }: { id: string }) {
  const { t } = useTranslation("reader");
  const { view } = useView();
  const { piece, error, retry } = usePiece(id, view.filters);
  const [isBareShown, setIsBareShown] = useState(false);
  if (error) return <Failed error={error} onRetry={retry} isPage />;
  // A page has no words of its own: those of its articles are read.
  if (piece === null) return <Pages only={id} />;
  if (!piece)
    return (
      <div className={classes.column} aria-busy>
        <Skeleton height={28} width="60%" mb="lg" />
        <Skeleton height={320} />
      </div>
    );
  const hasText = piece.article.spans.some(({ text }) => text !== null);
  return (
    <>
      <div className={classes.column}>
        <Head piece={piece} />
        <HiddenNotice counts={piece.hidden} />
        {hasText && (
          <div className={classes.tools}>
            <p className={classes.note}>{t("howTo")}</p>
            <label>
              <input
                type="checkbox"
                checked={isBareShown}
                onChange={({ currentTarget }) =>
                  setIsBareShown(currentTarget.checked)
                }
              />
              <span>{t("showBare")}</span>
            </label>
          </div>
        )}
      </div>
      {hasText ? (
        <Annotated piece={piece} isBareShown={isBareShown} />
      ) : (
        <WithoutText piece={piece} />
      )}
    </>
  );
}
