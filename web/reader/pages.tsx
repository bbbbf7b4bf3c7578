import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Mention } from "../cards/parts/mention.tsx";
import { TakeAway } from "../export/take-away.tsx";
import type { PagesQuery } from "../gql/graphql.ts";
import { Failed } from "../look/failed.tsx";
import { formatDate, formatNumber } from "../look/format.ts";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { useShownQuery } from "../look/shown.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { showPart } from "../view/view.ts";
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
        <span>
          {t("records", { count, number: formatNumber(count, language) })}
        </span>
      </p>
    </li>
  );
}

/** The pages with the articles that are printed on them, or one page only. */
export function Pages({ only }: { only: string | null }) {
  const { t } = useTranslation("reader");
  const { view } = useView();
  const { language, filters } = view;
  const { data, error, refetch, fetchMore } = useQuery(PagesDocument, {
    variables: some,
  });
  useShownQuery(PagesDocument, some);
  if (error)
    return (
      <Failed
        error={error}
        onRetry={() => void refetch().catch(() => undefined)}
        isPage
      />
    );
  const nodes = data?.pages.edges.map(({ node }) => node);
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
      {data && nodes!.length < data.pages.totalCount && only === null && (
        <Button
          variant="default"
          mt="lg"
          onClick={() =>
            void fetchMore({
              variables: { after: data.pages.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult: { pages } }) => ({
                ...before,
                pages: {
                  ...pages,
                  edges: [...before.pages.edges, ...pages.edges],
                },
              }),
            })
          }
        >
          {t("morePages", { count: data.pages.totalCount - nodes!.length })}
        </Button>
      )}
    </div>
  );
}
