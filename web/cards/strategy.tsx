import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Strategy_CardFragment } from "../gql/graphql.ts";
import { Alignments } from "./parts/alignments.tsx";
import { Fact, Facts } from "./parts/facts.tsx";
import { Links } from "./parts/links.tsx";
import { Prose } from "./parts/prose.tsx";

export const Strategy_card = graphql(`
  fragment Strategy_card on Strategy {
    strategyType
    description {
      en
      zh
    }
    launched {
      text
    }
    owners {
      ...Mention_entity
    }
    proposedBy {
      ...Mention_entity
    }
    partOf {
      ...Mention_entity
    }
    alignments(first: $first) {
      ...Alignments_connection
    }
    alignedBy(first: $first) {
      ...Alignments_connection
    }
    projects(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    concepts(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    parts(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
  }
`);

export function StrategyCard({ thing }: { thing: Strategy_CardFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <Prose of={thing.description} />
      <Facts>
        <Fact name="owners" of={thing.owners} />
        <Fact name="proposedBy" of={thing.proposedBy} />
        <Fact name="launched" date={thing.launched} />
        <Fact name="partOf" of={thing.partOf} />
      </Facts>
      <Alignments
        of={thing.alignments}
        connection="alignments"
        title={t("card.alignments")}
        side="strategy"
      />
      <Alignments
        of={thing.alignedBy}
        connection="alignedBy"
        title={t("card.alignedBy")}
        side="alignedWith"
      />
      <Links
        of={thing.projects}
        connection="projects"
        title={t("card.carriedBy")}
      />
      <Links of={thing.parts} connection="parts" title={t("field.parts")} />
      <Links
        of={thing.concepts}
        connection="concepts"
        title={t("kinds.Concept")}
      />
    </>
  );
}
