import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Organization_CardFragment } from "../gql/graphql.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { Links } from "./parts/links.tsx";
import { Statements } from "./parts/statements.tsx";

export const Organization_card = graphql(`
  fragment Organization_card on Organization {
    organizationType
    basedIn {
      ...Mention_entity
    }
    partOf {
      ...Mention_entity
    }
    members {
      ...Mention_entity
    }
    concepts(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    strategies(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    memberships(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
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

export function OrganizationCard({
  thing,
}: {
  thing: Organization_CardFragment;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Facts>
        <Fact name="basedIn" of={thing.basedIn} />
        <Fact name="partOf" of={thing.partOf} />
        <Fact name="members" of={thing.members} />
      </Facts>
      <Links
        of={thing.strategies}
        connection="strategies"
        title={t("field.strategies")}
      />
      <Links
        of={thing.concepts}
        connection="concepts"
        title={t("kinds.Concept")}
      />
      <Links
        of={thing.memberships}
        connection="memberships"
        title={t("field.memberships")}
      />
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
