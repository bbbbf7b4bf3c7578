import { useTranslation } from "../../i18n/i18n.ts";
import { formatDate, textOfPlace } from "../../look/format.ts";
import { graphql } from "../../gql/gql.ts";
import type { Words } from "../../i18n/en.ts";
import type {
  Evidence_EntityFragment,
  Passage_EvidenceFragment,
} from "../../gql/graphql.ts";
import { useLanguage } from "../../view/use-view.ts";
import classes from "./parts.module.css";
import { Mention } from "./mention.tsx";
import { PassageLink } from "./passage-link.tsx";
import { Section } from "./section.tsx";

export const Passage_evidence = graphql(`
  fragment Passage_evidence on Evidence {
    start
    end
    sha256
    field
    text
    article {
      ...Mention_entity
      language
      issued {
        text
      }
    }
  }
`);

export const Evidence_entity = graphql(`
  fragment Evidence_entity on Entity {
    basis
    evidence {
      ...Passage_evidence
    }
    references {
      fields
      source {
        ...Mention_entity
      }
    }
  }
`);

/** The words of a passage in one line: a column of newsprint breaks them anywhere; Chinese needs no space where it did. */
export const unwrap = (text: string) =>
  text
    .replace(/\s*\n\s*/g, "")
    .replace(
      /(?<=\p{Script=Han}) (?=[\d“])|(?<=[\d”]) (?=\p{Script=Han})/gu,
      "",
    );

/** Where a passage stands, and its words where the server has them. */
function PassageOf({ passage }: { passage: Passage_EvidenceFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { article, start, end, sha256, field, text } = passage;
  return (
    <li className={classes.passage}>
      <span>
        {field && (
          <small className={classes.where}>
            {t(`field.${field as keyof Words["field"]}`, {
              defaultValue: field,
            })}
          </small>
        )}
      </span>
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
        <span title={`${t("card.digest")}: ${sha256}`}>
          {[
            formatDate(article.issued.text, language),
            t("card.where", textOfPlace({ start, end })),
          ]
            .filter(Boolean)
            .join(language === "zh" ? "，" : ", ")}
        </span>
        <PassageLink passage={passage} />
      </p>
    </li>
  );
}

function Passages({ of }: { of: readonly Passage_EvidenceFragment[] }) {
  return (
    <ul className={classes.plain}>
      {of.map((passage) => (
        <PassageOf
          key={`${passage.article.id} ${String(passage.start)} ${String(passage.end)} ${passage.field ?? ""}`}
          passage={passage}
        />
      ))}
    </ul>
  );
}

/** Passages, the first so many at once; the others are a click away. */
export function PassageList({
  of,
  atOnce,
}: {
  readonly of: readonly Passage_EvidenceFragment[];
  readonly atOnce: number;
}) {
  const { t } = useTranslation();
  const rest = of.slice(atOnce);
  return (
    <>
      <Passages of={of.slice(0, atOnce)} />
      {rest.length > 0 && (
        <details className={classes.more}>
          <summary>{t("card.passages", { count: rest.length })}</summary>
          <Passages of={rest} />
        </details>
      )}
    </>
  );
}

/** What a record rests on: passages of articles, and reference works. */
export function Evidence({ of }: { of: Evidence_EntityFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { evidence, references, basis } = of;
  return (
    <>
      <Section title={t("card.evidence")} shown={evidence.length}>
        <PassageList of={evidence} atOnce={3} />
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
