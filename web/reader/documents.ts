import { graphql } from "../gql/gql.ts";

/** An article with its words, where the server has them. */
export const PieceDocument = graphql(`
  query Piece($id: ID!) {
    article(id: $id) {
      ...Piece_article
      spans {
        start
        end
        text
        sentenceBounds {
          start
          end
        }
      }
    }
  }
`);

/** Who printed what when, and how much of it the graph holds. */
export const Piece_article = graphql(`
  fragment Piece_article on Article {
    ...Mention_entity
    isUntitled
    language
    address
    byline {
      en
      zh
    }
    authors {
      ...Mention_entity
    }
    publisher {
      ...Mention_entity
    }
    agency {
      ...Mention_entity
    }
    sentFrom {
      ...Mention_entity
    }
    datelined {
      text
    }
    issued {
      text
    }
    sentences
    coveredSentences
    spans {
      page {
        ...Mention_entity
        pageNumber
        file
        newspaper {
          ...Mention_entity
        }
      }
    }
  }
`);

/** The records that rest on a part of an article, where each does. */
export const PassageDocument = graphql(`
  query Passage($article: ID!, $start: Int!, $end: Int, $after: String) {
    passage(
      article: $article
      start: $start
      end: $end
      first: 100
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      records {
        ...Passage_record
      }
    }
  }
`);

export const Passage_record = graphql(`
  fragment Passage_record on PassageRecord {
    evidence {
      start
      end
    }
    entity {
      ...Mention_entity
      ... on AttributedClaim {
        assertion
      }
      ... on Alignment {
        stage
      }
    }
  }
`);

/** The pages of the graph, and what is printed on each. */
export const PagesDocument = graphql(`
  query Pages($first: Int!, $after: String) {
    pages(first: $first, after: $after, order: { by: ISSUED }) {
      totalCount
      pageInfo {
        endCursor
      }
      edges {
        node {
          ...Mention_entity
          pageNumber
          issued {
            text
          }
          newspaper {
            ...Mention_entity
          }
          articles(first: 20) {
            edges {
              node {
                ...Piece_article
                spans {
                  start
                }
                records(first: 0) {
                  totalCount
                }
              }
            }
          }
        }
      }
    }
  }
`);
