import { graphql } from "../gql/gql.ts";

export const Hop_path = graphql(`
  fragment Hop_path on Hop {
    link
    basis
    isWeakest
    weakness {
      en
      zh
    }
    sentence {
      en
      zh
    }
    from {
      ...Mention_entity
    }
    to {
      ...Mention_entity
    }
    claim {
      ...Mention_entity
      ...Voice_claim
      ... on Alignment {
        stage
      }
      ... on Statement {
        form
        saidOn {
          text
        }
      }
    }
    evidence {
      ...Passage_evidence
    }
  }
`);

/** The ways from one thing to another within what the reader allows. */
export const PathDocument = graphql(`
  query Path(
    $from: ID!
    $to: ID!
    $maxLength: Int!
    $kinds: [Kind!]
    $links: [LinkType!]
    $basis: [Basis!]
    $stages: [AlignmentStage!]
    $voices: [Voice!]
    $without: [ID!]!
    $count: Int!
  ) {
    about {
      version
    }
    from: entity(id: $from) {
      ...Mention_entity
    }
    to: entity(id: $to) {
      ...Mention_entity
    }
    path(
      from: $from
      to: $to
      maxLength: $maxLength
      kinds: $kinds
      links: $links
      basis: $basis
      stages: $stages
      voices: $voices
      without: $without
      count: $count
    ) {
      searchedLength
      paths {
        length
        hops {
          ...Hop_path
        }
      }
    }
  }
`);
