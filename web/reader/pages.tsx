import { Button, Skeleton } from "@mantine/core";
import { useState } from "react";
import { ask } from "../ask/ask.ts";
import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { TakeAway } from "../export/take-away.tsx";
import type { PagesQuery } from "../gql/graphql.ts";
import { CountLink } from "../look/count-link.tsx";
import { Failed } from "../look/failed.tsx";
import { formatDate } from "../look/format.ts";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { useShownQuery } from "../look/shown.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { showPart, showTable } from "../view/moves.ts";
import { PagesDocument } from "./documents.ts";
import { Missing } from "../look/missing.tsx";
import { Coverage, Origin } from "./origin.tsx";
import classes from "./reader.module.css";

type Page = PagesQuery["pages"]["edges"][number]["node"];
type Printed = Page["articles"]["edges"][number]["node"];

/** So many pages are listed at once. */
const some = { first: 20 };

const startOf = ({ spans }: Printed) => spans[0]?.start ?? 0;

function Item({ article }: { article: Printed }) {
  const { t } = useTranslation("reader");
  const { view } = useView();
  const { language } = view;
  const count = article.records.totalCount;
  return (
    <li className={classes.item}>
      <MoveLink
        className={classes.itemName}
        move={showPart("reader", { article: article.id, passage: null })}
      >
        {article.name[language]}
      </MoveLink>
      <Origin of={article} />
      <p className={classes.facts}>
        <Coverage of={article} />
        <CountLink to={showTable("Entity", { evidence: { id: [article.id] } })}>
          {t("records", { count })}
        </CountLink>
      </p>
    </li>
  );
}

/** The pages with the articles that are printed on them, or one page only. */
export function Pages({ only }: { only: string | null }) {
  const { t } = useTranslation("reader");
  const { view } = useView();
  const { language, filters } = view;
  const { data, error, retry } = useQuery(PagesDocument, some);
  const [further, setFurther] = useState<readonly PagesQuery["pages"][]>([]);
  const [failure, setFailure] = useState<Error>();
  useShownQuery(PagesDocument, some);
  if (error ?? failure)
    return (
      <Failed
        error={(error ?? failure)!}
        onRetry={failure ? () => setFailure(undefined) : retry}
        isPage
      />
    );
  const listed = data && [data.pages, ...further];
  const last = listed?.at(-1);
  const nodes = listed?.flatMap(({ edges }) => edges.map(({ node }) => node));
  const pages = nodes?.filter(({ id }) => only === null || id === only);
  if (pages?.length === 0 && only !== null)
    return (
      <Missing
        isPage
        title={t("unknown")}
        hint={t("unknownHint", { id: only })}
      />
    );
  const isShown = ({ id }: Printed) => !filters.sources.includes(id);
  const printed = (pages ?? []).map((page) => ({
    page,
    articles: page.articles.edges
      .map(({ node }) => node)
      .sort((a, b) => startOf(a) - startOf(b)),
  }));
  const all = printed.flatMap(({ articles }) => articles);
  const hiddenCount = all.filter((article) => !isShown(article)).length;
  return (
    <div className={classes.column}>
      <header className={classes.head}>
        <h1>{t("title")}</h1>
        <TakeAway
          name={t("title")}
          ids={[
            ...printed.map(({ page }) => page.id),
            ...all.filter(isShown).map(({ id }) => id),
          ]}
        />
        <p className={classes.lead}>{t("lead")}</p>
      </header>
      <HiddenNotice
        counts={new Map(hiddenCount > 0 ? [["sources", hiddenCount]] : [])}
      />
      {!pages && <Skeleton height={220} mt="lg" />}
      {pages?.length === 0 && <p className={classes.note}>{t("none")}</p>}
      {printed.map(({ page, articles }) => (
        <section key={page.id} aria-labelledby={`page-${page.id}`}>
          <h2 id={`page-${page.id}`}>
            <time dateTime={page.issued.text}>
              {formatDate(page.issued.text, language)}
            </time>
          </h2>
          <p className={classes.facts}>
            <Mention entity={page} />
            <span>
              {page.pageNumber != null &&
                t("pageNumber", { number: page.pageNumber })}
            </span>
          </p>
          <ul className={classes.items}>
            {articles.filter(isShown).map((article) => (
              <Item key={article.id} article={article} />
            ))}
          </ul>
        </section>
      ))}
      {last && nodes!.length < last.totalCount && only === null && (
        <Button
          variant="default"
          mt="lg"
          onClick={() =>
            void ask(PagesDocument, {
              ...some,
              after: last.pageInfo.endCursor,
            }).then(
              ({ pages }) => setFurther([...further, pages]),
              (error: unknown) => setFailure(error as Error),
            )
          }
        >
          {t("morePages", { count: last.totalCount - nodes!.length })}
        </Button>
      )}
    </div>
  );
}
