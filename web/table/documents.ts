import { graphql } from "../gql/gql.ts";

/** What the search finds: to narrow a table to it, and to choose from. */
export const LookUpDocument = graphql(`
  query LookUp(
    $text: String!
    $kinds: [Kind!]
    $datasets: [Dataset!]
    $first: Int!
  ) {
    search(text: $text, kinds: $kinds, datasets: $datasets, first: $first) {
      totalCount
      hits {
        entity {
          ...Mention_entity
        }
      }
    }
  }
`);

/** The articles and when they were published, where the view's filters are by these. */
export const IssuesDocument = graphql(`
  query Issues {
    articles(first: 100) {
      edges {
        node {
          id
          issued {
            text
          }
        }
      }
    }
  }
`);

/** What a file of the data says of itself. */
export const OriginDocument = graphql(`
  query Origin {
    about {
      version
      licence
      licenceAddress
    }
    datasets {
      dataset
      licence
      address
      citation
    }
  }
`);

/** The things that claims join, the most important first. */
export const JoinedDocument = graphql(`
  query Joined($claims: [ID!]!, $others: [Kind!]!, $first: Int!) {
    entities(
      filter: { linkedTo: { id: $claims }, not: { kind: $others } }
      first: $first
    ) {
      edges {
        node {
          id
        }
      }
    }
  }
`);
