import { useTranslation } from "react-i18next";
import { formatDate } from "../../look/format.ts";
import { graphql } from "../../gql/gql.ts";
import type { Words } from "../../i18n/en.ts";
import type { Evidence_EntityFragment } from "../../gql/graphql.ts";
import { useLanguage } from "../../view/use-view.ts";
import classes from "./parts.module.css";
import { Mention } from "./mention.tsx";
import { PassageLink } from "./passage-link.tsx";
import { Section } from "./section.tsx";

export const Evidence_entity = graphql(`
  fragment Evidence_entity on Entity {
    basis
    evidence {
      start
      end
      sha256
      text
      article {
        ...Mention_entity
        language
        issued {
          text
        }
      }
    }
    references {
      fields
      source {
        ...Mention_entity
      }
    }
  }
`);

type EvidencePassage = Evidence_EntityFragment["evidence"][number];

/** A column of newsprint breaks lines anywhere; Chinese needs no space where it did. */
const unwrap = (text: string) =>
  text
    .replace(/\s*\n\s*/g, "")
    .replace(
      /(?<=\p{Script=Han}) (?=[\d“])|(?<=[\d”]) (?=\p{Script=Han})/gu,
      "",
    );

/** Where a passage stands, and its words where the server has them. */
function PassageOf({ passage }: { passage: EvidencePassage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { article, start, end, sha256, text } = passage;
  return (
    <li className={classes.passage}>
      <span>
        {text && (
          <blockquote
            lang={article.language}
            translate="no"
            aria-label={t("card.words")}
          >
            {unwrap(text)}
          </blockquote>
        )}
      </span>
      <p className={classes.where}>
        <Mention entity={article} />
        <span>
          {[
            formatDate(article.issued.text, language),
            t("card.where", { start, end }),
          ]
            .filter(Boolean)
            .join(language === "zh" ? "，" : ", ")}
        </span>
        <PassageLink passage={passage} />
        <code title={`${t("card.digest")}: ${sha256}`}>
          {sha256.slice(0, 12)}
        </code>
      </p>
    </li>
  );
}

function Passages({ of }: { of: readonly EvidencePassage[] }) {
  return (
    <ul className={classes.plain}>
      {of.map((passage) => (
        <PassageOf
          key={`${passage.article.id} ${String(passage.start)} ${String(passage.end)}`}
          passage={passage}
        />
      ))}
    </ul>
  );
}

/** So many passages are read at once; the others are a click away. */
const atOnce = 3;

/** What a record rests on: passages of articles, and reference works. */
export function Evidence({ of }: { of: Evidence_EntityFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { evidence, references, basis } = of;
  const rest = evidence.slice(atOnce);
  return (
    <>
      <Section title={t("card.evidence")} shown={evidence.length}>
        <Passages of={evidence.slice(0, atOnce)} />
        {rest.length > 0 && (
          <details className={classes.more}>
            <summary>{t("card.passages", { count: rest.length })}</summary>
            <Passages of={rest} />
          </details>
        )}
        {evidence.every(({ text }) => !text) && (
          <p className={classes.note}>{t("card.wordsAbsent")}</p>
        )}
      </Section>
      {evidence.length === 0 && basis === "DERIVED" && (
        <p className={classes.note}>{t("card.derived")}</p>
      )}
      <Section title={t("card.references")} shown={references.length}>
        <ul className={classes.plain}>
          {references.map(({ source, fields }) => (
            <li key={source.id} className={classes.where}>
              <Mention entity={source} />
              {fields.length > 0 && (
                <span>
                  {t("card.fields", {
                    fields: fields
                      .map((name) =>
                        t(`field.${name as keyof Words["field"]}`, {
                          defaultValue: name,
                        }),
                      )
                      .join(language === "zh" ? "、" : ", "),
                  })}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
