import { graphql } from "../gql/gql.ts";

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
