import { graphql } from "../gql/gql.ts";

export const Compared_item = graphql(`
  fragment Compared_item on ComparedItem {
    entity {
      ...Mention_entity
    }
    wayCount
    ways {
      country
      links
      claim {
        ...Mention_entity
        ... on AttributedClaim {
          assertion
        }
        ... on Alignment {
          stage
        }
      }
    }
  }
`);

/** What countries share and what only some of them have. */
export const CompareDocument = graphql(`
  query Compare($ids: [ID!]!, $first: Int!) {
    compare(ids: $ids, first: $first) {
      countries {
        ...Mention_entity
      }
      groups {
        aspect
        countries
        totalCount
        items {
          ...Compared_item
        }
      }
      stages {
        stage
        counts {
          country
          count
        }
      }
    }
  }
`);

/** What comes after the beginning of one group. */
export const RestOfGroupDocument = graphql(`
  query RestOfGroup(
    $ids: [ID!]!
    $countries: [ID!]!
    $aspect: ComparedAspect!
    $skip: Int!
  ) {
    compare(
      ids: $ids
      sharedBy: $countries
      aspects: [$aspect]
      skip: $skip
      first: 50
    ) {
      groups {
        items {
          ...Compared_item
        }
      }
    }
  }
`);
