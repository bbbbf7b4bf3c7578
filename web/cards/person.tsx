import { useTranslation } from "../i18n/i18n.ts";
import { formatDate } from "../look/format.ts";
import { graphql } from "../gql/gql.ts";
import type { Person_CardFragment } from "../gql/graphql.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import classes from "./parts/parts.module.css";
import { Prose } from "./parts/prose.tsx";
import { Section } from "./parts/section.tsx";
import { Statements } from "./parts/statements.tsx";

export const Person_card = graphql(`
  fragment Person_card on Person {
    isNamed
    description {
      en
      zh
    }
    born {
      text
    }
    died {
      text
    }
    from {
      ...Mention_entity
    }
    roles(first: $first) {
      totalCount
      edges {
        node {
          id
          title {
            en
            zh
          }
          asOf {
            text
          }
        }
      }
    }
    said(first: $first) {
      ...Statements_connection
    }
    retold(first: $first) {
      ...Statements_connection
    }
  }
`);

export function PersonCard({ thing }: { thing: Person_CardFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { edges, totalCount } = thing.roles;
  return (
    <>
      {!thing.isNamed && <p className={classes.note}>{t("card.unnamed")}</p>}
      <Prose of={thing.description} />
      <Facts>
        <Fact name="from" of={thing.from} />
        <Fact name="born" date={thing.born} />
        <Fact name="died" date={thing.died} />
      </Facts>
      <Section
        connection="roles"
        title={t("card.roles")}
        shown={edges.length}
        total={totalCount}
      >
        <ul className={classes.plain}>
          {edges.map(({ node }) => (
            <li key={node.id}>
              <MoveLink move={focus(node.id)} className={classes.gist}>
                {node.title[language]}
              </MoveLink>
              {node.asOf && (
                <p className={classes.by}>
                  <span>{t("field.asOf")}</span>{" "}
                  <span>{formatDate(node.asOf.text, language)}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Statements
        of={thing.said}
        connection="said"
        title={t("card.said")}
        isOwn
      />
      <Statements
        of={thing.retold}
        connection="retold"
        title={t("field.retold")}
      />
    </>
  );
}
