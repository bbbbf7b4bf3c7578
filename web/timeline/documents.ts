import { graphql } from "../gql/gql.ts";

export const TimelineDocument = graphql(`
  query Timeline(
    $clock: Clock!
    $about: ID
    $after: String
    $isFirst: Boolean!
  ) {
    timeline(clock: $clock, about: $about, after: $after, first: 100) {
      totalCount
      undated @include(if: $isFirst) {
        kind
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      entries {
        date {
          text
        }
        what
        entity {
          ...Mention_entity
          evidence {
            start
            end
            article {
              id
            }
          }
          ... on Alignment {
            stage
          }
          ... on AttributedClaim {
            assertion
          }
        }
      }
    }
  }
`);

/** The thing to which a timeline can be narrowed. */
export const TimelineSubjectDocument = graphql(`
  query TimelineSubject($id: ID!) {
    entity(id: $id) {
      ...Mention_entity
    }
  }
`);
