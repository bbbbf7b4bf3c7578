import { useTranslation } from "../../i18n/i18n.ts";
import { graphql } from "../../gql/gql.ts";
import type { Alignments_ConnectionFragment } from "../../gql/graphql.ts";
import { StageLine } from "../../look/stage-line.tsx";
import { useStageText, type StageWord } from "../../look/stage-text.ts";
import { stageRank, stages } from "../../look/stage.ts";
import type { ConnectionName } from "../../view/connection.ts";
import { MoveLink } from "../../view/move-link.tsx";
import { useLanguage } from "../../view/use-view.ts";
import { focus } from "../../view/moves.ts";
import classes from "./parts.module.css";
import { Section } from "./section.tsx";

export const Alignments_connection = graphql(`
  fragment Alignments_connection on AlignmentConnection {
    totalCount
    edges {
      node {
        id
        stage
        basis
        strategy {
          ...Mention_entity
        }
        alignedWith {
          ...Mention_entity
        }
      }
    }
  }
`);

interface Props {
  readonly of: Alignments_ConnectionFragment;
  readonly title: string;
  readonly connection: ConnectionName;
  /** The side whose card this is; the other one is named. */
  readonly side?: "strategy" | "alignedWith";
}

/** Alignments by what stands at their other end; on a project's card, by both. */
export function Alignments({ of, title, connection, side }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section
      connection={connection}
      title={title}
      shown={of.edges.length}
      total={of.totalCount}
    >
      <ul className={classes.plain}>
        {of.edges.map(({ node }) => (
          <li key={node.id}>
            <MoveLink move={focus(node.id)} className={classes.alignment}>
              <StageLine
                stage={node.stage}
                isDerived={node.basis === "DERIVED"}
              />
              <span>
                {side
                  ? node[side === "strategy" ? "alignedWith" : "strategy"].name[
                      language
                    ]
                  : `${node.strategy.name[language]} – ${node.alignedWith.name[language]}`}
              </span>
              <small>{t(`term.AlignmentStage.${node.stage}`)}</small>
            </MoveLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How far an alignment has come, on the way from wish to work. */
export function StageMeter({ stage, saidBy }: StageWord) {
  const { t } = useTranslation();
  const text = useStageText(useLanguage())({ stage, saidBy });
  const term = t(`term.AlignmentStage.${stage}`);
  const reached = stageRank(stage);
  return (
    <div className={classes.meter}>
      <ol aria-hidden>
        {stages.map((each, index) => (
          <li
            key={each}
            data-reached={index <= reached}
            data-here={index === reached}
          >
            <span>{t(`term.AlignmentStage.${each}`)}</span>
          </li>
        ))}
      </ol>
      <p>
        <strong>{text}</strong>{" "}
        <span>{text === term && t(`meaning.AlignmentStage.${stage}`)}</span>
      </p>
    </div>
  );
}
