import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Concept_CardFragment } from "../gql/graphql.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { Links } from "./parts/links.tsx";
import { Prose } from "./parts/prose.tsx";

export const Concept_card = graphql(`
  fragment Concept_card on Concept {
    conceptType
    description {
      en
      zh
    }
    proposedOn {
      text
    }
    advocates {
      ...Mention_entity
    }
    proposedBy {
      ...Mention_entity
    }
    partOf {
      ...Mention_entity
    }
    guides {
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
    projects(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
  }
`);

export function ConceptCard({ thing }: { thing: Concept_CardFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <Prose of={thing.description} />
      <Facts>
        <Fact name="advocates" of={thing.advocates} />
        <Fact name="proposedBy" of={thing.proposedBy} />
        <Fact name="proposedOn" date={thing.proposedOn} />
        <Fact name="partOf" of={thing.partOf} />
        <Fact name="guides" of={thing.guides} />
      </Facts>
      <Links of={thing.parts} connection="parts" title={t("field.parts")} />
      <Links
        of={thing.projects}
        connection="projects"
        title={t("field.projects")}
      />
    </>
  );
}
