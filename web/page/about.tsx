import { Loader } from "@mantine/core";
import { useQuery } from "../ask/use-query.ts";
import { useEffect } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention, Mentions } from "../cards/parts/mention.tsx";
import { graphql } from "../gql/gql.ts";
import type { AboutQuery } from "../gql/graphql.ts";
import { Failed } from "../look/failed.tsx";
import { formatDate, formatNumber } from "../look/format.ts";
import { useToldOf } from "../look/told.ts";
import { StageLine } from "../look/stage-line.tsx";
import { stages } from "../look/stage.ts";
import { isGround, kindNames } from "../view/kind.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { showPart, showTable } from "../view/moves.ts";
import { percent } from "./basis.tsx";
import "./about-words.ts";
import classes from "./about.module.css";

export const AboutDocument = graphql(`
  query About {
    about {
      version
      licence
      licenceAddress
      rights {
        en
        zh
      }
      pageCount
      articleCount
      sourceCount
      recordCount
      sentences
      coveredSentences
      characters
      coveredCharacters
      firstIssued {
        text
      }
      lastIssued {
        text
      }
      articles {
        ...Mention_entity
        byline {
          en
          zh
        }
        authors {
          ...Mention_entity
        }
        publisher {
          ...Mention_entity
        }
        issued {
          text
        }
        sentences
        coveredSentences
        characters
        coveredCharacters
        records(first: 0) {
          totalCount
        }
      }
      stages {
        en
        zh
      }
      placeNames {
        en
        zh
      }
      corrections {
        en
        zh
      }
    }
  }
`);

type About = AboutQuery["about"];
type Article = About["articles"][number];

/** How many sentences, and what share of the characters. */
function Covered({
  of,
  article = null,
}: {
  /** Where they can be read; null for the list of articles. */
  article?: string | null;
  of: Pick<
    Article,
    "sentences" | "coveredSentences" | "characters" | "coveredCharacters"
  >;
}) {
  const { t } = useTranslation("aboutPage");
  const language = useLanguage();
  const { sentences, coveredSentences, characters, coveredCharacters } = of;
  if (!sentences || !characters) return <td colSpan={2}>{t("uncounted")}</td>;
  return (
    <>
      <td data-label={t("sentences")}>
        <MoveLink move={showPart("reader", { article, passage: null })}>
          {t("of", {
            covered: formatNumber(coveredSentences ?? 0, language),
            all: formatNumber(sentences, language),
          })}
        </MoveLink>
      </td>
      <td data-label={t("characters")}>
        {`${String(percent(coveredCharacters ?? 0, characters))}%`}
      </td>
    </>
  );
}

/** Who wrote an article, and for whom, as its page says. */
function Authors({ of }: { of: Article }) {
  const { t } = useTranslation("aboutPage");
  const language = useLanguage();
  const { byline, authors, publisher } = of;
  if (byline) return <span>{byline[language]}</span>;
  const named = [...authors, ...(publisher ? [publisher] : [])];
  return named.length > 0 ? (
    <Mentions of={named} />
  ) : (
    <small className={classes.none}>{t("unsigned")}</small>
  );
}

const grounds = kindNames.filter(isGround);

/** What is drawn on, article by article. */
function Articles({ about }: { about: About }) {
  const { t } = useTranslation("aboutPage");
  const language = useLanguage();
  return (
    <table className={classes.articles}>
      <thead>
        <tr>
          <th scope="col">{t("article")}</th>
          <th scope="col">{t("by")}</th>
          <th scope="col">{t("records")}</th>
          <th scope="col">{t("sentences")}</th>
          <th scope="col">{t("characters")}</th>
        </tr>
      </thead>
      <tbody>
        {about.articles.map((article) => (
          <tr key={article.id}>
            <th scope="row">
              <Mention entity={article} />
              <small>{formatDate(article.issued.text, language)}</small>
            </th>
            <td data-label={t("by")}>
              <Authors of={article} />
            </td>
            <td data-label={t("records")}>
              <MoveLink
                move={showTable("Entity", { evidence: { id: [article.id] } })}
              >
                {formatNumber(article.records.totalCount, language)}
              </MoveLink>
            </td>
            <Covered of={article} article={article.id} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("all")}</th>
          <td />
          <td />
          <Covered of={about} />
        </tr>
      </tfoot>
    </table>
  );
}

/** What the graph rests on, how much of that is in it, and how it is meant. */
export function AboutPage() {
  const { t } = useTranslation("aboutPage");
  const language = useLanguage();
  const { data, error, retry } = useQuery(AboutDocument, {});
  const about = data?.about;
  const told = useToldOf(about);
  useEffect(() => {
    document.title = `${t("translation:about.title")} · ${t("translation:title")}`;
  }, [t]);
  if (error && !about) return <Failed error={error} onRetry={retry} isPage />;
  if (!about)
    return (
      <Loader
        className={classes.loader}
        aria-label={t("translation:loading")}
      />
    );
  return (
    <div className={classes.about}>
      <h1>{t("translation:about.title")}</h1>
      <p className={classes.lead}>{t("lead", { told })}</p>
      <section>
        <h2>{t("rests")}</h2>
        <Articles about={about} />
        <p>{t("otherwise")}</p>
      </section>
      <section>
        <h2>{t("facts")}</h2>
        <dl className={classes.facts}>
          <div>
            <dt>{t("things")}</dt>
            <dd>
              <MoveLink move={showTable("Entity", { not: { kind: grounds } })}>
                {formatNumber(about.recordCount, language)}
              </MoveLink>
            </dd>
          </div>
          <div>
            <dt>{t("works")}</dt>
            <dd>
              <MoveLink move={showTable("Source")}>
                {formatNumber(about.sourceCount, language)}
              </MoveLink>
            </dd>
          </div>
          <div>
            <dt>{t("version")}</dt>
            <dd>
              <code title={about.version ?? undefined}>
                {about.version?.slice(0, 12)}
              </code>
            </dd>
          </div>
          <div>
            <dt>{t("licence")}</dt>
            <dd>
              <a href={about.licenceAddress}>{about.licence}</a>
            </dd>
          </div>
        </dl>
      </section>
      <section>
        <h2>{t("stages")}</h2>
        <p>{about.stages[language]}</p>
        <dl className={classes.stages}>
          {stages.map((stage) => (
            <div key={stage}>
              <dt>
                <StageLine stage={stage} />
                <span>{t(`translation:term.AlignmentStage.${stage}`)}</span>
              </dt>
              <dd>{t(`translation:meaning.AlignmentStage.${stage}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t("places")}</h2>
        <p>{about.placeNames[language]}</p>
      </section>
      <section>
        <h2>{t("corrections")}</h2>
        <p>{about.corrections[language]}</p>
      </section>
      <section>
        <h2>{t("rights")}</h2>
        <p>{about.rights[language]}</p>
      </section>
    </div>
  );
}
