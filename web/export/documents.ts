import { graphql } from "../gql/gql.ts";

export const CitationDocument = graphql(`
  query Citation(
    $ids: [ID!]
    $view: String
    $style: CitationStyle!
    $language: Language!
  ) {
    cite(ids: $ids, view: $view, style: $style, language: $language) {
      text
      mediaType
      filename
    }
  }
`);

/** What the playground opens with for a record. */
export const RecordDocument = graphql(`
  query Record($id: ID!) {
    entity(id: $id) {
      __typename
      id
      name {
        en
        zh
        native
      }
      aliases
      basis
      evidence {
        start
        end
        text
        article {
          id
          name {
            en
            zh
          }
        }
      }
      references {
        fields
        source {
          name {
            en
            zh
          }
          address
        }
      }
    }
  }
`);

/** What the playground opens with for a picture. */
export const AroundDocument = graphql(`
  query Around($of: [ID!]!, $first: Int!) {
    neighbourhood(of: $of, first: $first) {
      shownCount
      totalCount
      nodes {
        isCentre
        entity {
          __typename
          id
          name {
            en
            zh
          }
        }
      }
      links {
        from
        to
        type
        sentence {
          en
          zh
        }
      }
    }
  }
`);
