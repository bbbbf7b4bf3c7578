import { useTranslation } from "../i18n/i18n.ts";
import { formatCoordinates } from "../look/format-amount.ts";
import { graphql } from "../gql/gql.ts";
import type { Country_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { Links } from "./parts/links.tsx";

export const Country_card = graphql(`
  fragment Country_card on Country {
    id
    officialName {
      en
      zh
    }
    iso2
    iso3
    region {
      en
      zh
    }
    coordinates {
      latitude
      longitude
    }
    capital {
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
    projects(first: $first) {
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
    people(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
  }
`);

export function CountryCard({ thing }: { thing: Country_CardFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <Facts>
        <Fact name="officialName">{thing.officialName?.[language]}</Fact>
        <Fact name="capital" of={thing.capital} />
        <Fact name="region">{thing.region?.[language]}</Fact>
        <Fact title={t("fact.codes")}>{`${thing.iso2} · ${thing.iso3}`}</Fact>
        <Fact name="coordinates">
          {thing.coordinates && formatCoordinates(thing.coordinates, language)}
        </Fact>
      </Facts>
      <Links
        of={thing.strategies}
        connection="strategies"
        title={t("field.strategies")}
      />
      <Links
        of={thing.projects}
        connection="projects"
        title={t("field.projects")}
      />
      <Links
        of={thing.memberships}
        connection="memberships"
        title={t("field.memberships")}
      />
      <Links of={thing.people} connection="people" title={t("kinds.Person")} />
      <Links
        of={thing.concepts}
        connection="concepts"
        title={t("kinds.Concept")}
      />
    </>
  );
}
