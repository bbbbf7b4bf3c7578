import type { ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Project_CardFragment } from "../gql/graphql.ts";
import { Alignments } from "./parts/alignments.tsx";
import { Fact, Facts } from "./parts/facts.tsx";
import { Links } from "./parts/links.tsx";
import { Prose } from "./parts/prose.tsx";

export const Project_card = graphql(`
  fragment Project_card on Project {
    description {
      en
      zh
    }
    status
    started {
      text
    }
    opened {
      text
    }
    ended {
      text
    }
    locations {
      ...Mention_entity
    }
    countries {
      ...Mention_entity
    }
    partners {
      ...Mention_entity
    }
    advances {
      ...Mention_entity
    }
    connects {
      ...Mention_entity
    }
    partOf {
      ...Mention_entity
    }
    parts(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    alignments(first: $first) {
      ...Alignments_connection
    }
  }
`);

interface Props {
  readonly thing: Project_CardFragment;
  /** What only this kind of project has. */
  readonly children?: ReactNode;
}

/** What all projects have in common. */
export function ProjectCard({ thing, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Prose of={thing.description} />
      <Facts>
        <Fact name="status">
          {thing.status && t(`term.ProjectStatus.${thing.status}`)}
        </Fact>
        <Fact name="started" date={thing.started} />
        <Fact name="opened" date={thing.opened} />
        <Fact name="ended" date={thing.ended} />
        {children}
        <Fact name="connects" of={thing.connects} />
        <Fact name="locations" of={thing.locations} />
        <Fact name="countries" of={thing.countries} />
        <Fact name="partners" of={thing.partners} />
        <Fact name="advances" of={thing.advances} />
        <Fact name="partOf" of={thing.partOf} />
      </Facts>
      <Alignments
        of={thing.alignments}
        connection="alignments"
        title={t("card.carriesOut")}
      />
      <Links of={thing.parts} connection="parts" title={t("field.parts")} />
    </>
  );
}
