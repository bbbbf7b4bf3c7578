import { useTranslation } from "../i18n/i18n.ts";
import { formatCoordinates } from "../look/format-amount.ts";
import { graphql } from "../gql/gql.ts";
import type { Place_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { Links } from "./parts/links.tsx";

export const Place_card = graphql(`
  fragment Place_card on Place {
    placeType
    coordinates {
      latitude
      longitude
    }
    within {
      ...Mention_entity
    }
    projects(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    railways(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    hosted(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
  }
`);

export function PlaceCard({ thing }: { thing: Place_CardFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <Facts>
        <Fact name="within" of={thing.within} />
        <Fact name="coordinates">
          {thing.coordinates && formatCoordinates(thing.coordinates, language)}
        </Fact>
      </Facts>
      <Links
        of={thing.projects}
        connection="projects"
        title={t("field.projects")}
      />
      <Links
        of={thing.railways}
        connection="railways"
        title={t("kinds.Railway")}
      />
      <Links of={thing.hosted} connection="hosted" title={t("field.hosted")} />
    </>
  );
}
