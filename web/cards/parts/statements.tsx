import { useTranslation } from "../../i18n/i18n.ts";
import { formatDate } from "../../look/format.ts";
import { graphql } from "../../gql/gql.ts";
import type { Statements_ConnectionFragment } from "../../gql/graphql.ts";
import type { ConnectionName } from "../../view/connection.ts";
import { MoveLink } from "../../view/move-link.tsx";
import { useLanguage } from "../../view/use-view.ts";
import { focus } from "../../view/moves.ts";
import classes from "./parts.module.css";
import { Mention } from "./mention.tsx";
import { Section } from "./section.tsx";

export const Statements_connection = graphql(`
  fragment Statements_connection on StatementConnection {
    totalCount
    edges {
      node {
        id
        form
        gist {
          en
          zh
        }
        saidOn {
          text
        }
        speakers {
          ...Mention_entity
        }
        role {
          id
          title {
            en
            zh
          }
        }
      }
    }
  }
`);

interface Props {
  readonly of: Statements_ConnectionFragment;
  readonly title?: string;
  readonly connection: ConnectionName;
  /** On the speaker's own card the name need not be said again. */
  readonly isOwn?: boolean;
}

/** Who said what, in a sentence of ours; the words themselves are its evidence. */
export function Statements({ of, title, connection, isOwn = false }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section
      connection={connection}
      title={title ?? t("card.statements")}
      shown={of.edges.length}
      total={of.totalCount}
    >
      <ul className={classes.plain}>
        {of.edges.map(({ node }) => (
          <li key={node.id} className={classes.statement}>
            <MoveLink move={focus(node.id)} className={classes.gist}>
              {node.gist[language]}
            </MoveLink>
            <p className={classes.by}>
              {!isOwn &&
                node.speakers.map((speaker) => (
                  <Mention key={speaker.id} entity={speaker} />
                ))}
              {node.role && <span>{node.role.title[language]}</span>}
              {node.saidOn && (
                <span>{formatDate(node.saidOn.text, language)}</span>
              )}
              <span className={classes.tag}>
                {t(`term.StatementForm.${node.form}`)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
