import { graphql } from "../gql/gql.ts";

/** What is drawn of an entity of any kind. */
export const Thing_entity = graphql(`
  fragment Thing_entity on Entity {
    __typename
    id
    basis
    name {
      en
      zh
    }
    ... on Event {
      eventStatus
    }
  }
`);

/** On whose word a line is drawn. */
export const Voice_line = graphql(`
  fragment Voice_line on AttributedClaim {
    assertion
    assertedBy {
      id
      name {
        en
        zh
      }
    }
  }
`);

export const AlignmentLine_alignment = graphql(`
  fragment AlignmentLine_alignment on Alignment {
    stage
    ...Voice_line
    gist {
      en
      zh
    }
    strategy {
      ...Thing_entity
    }
    alignedWith {
      ...Thing_entity
    }
  }
`);

/** What the picture opens with: the entity in the middle, and which strategies align with it. */
export const OpeningDocument = graphql(`
  query Opening($id: ID!, $first: Int!, $projects: Int!) {
    entity(id: $id) {
      ...Thing_entity
      ... on Strategy {
        owners {
          ...Thing_entity
        }
        projects(first: $projects) {
          edges {
            node {
              ...Thing_entity
            }
          }
        }
        advancing: projects(first: 100) {
          totalCount
          edges {
            node {
              id
            }
          }
        }
      }
    }
    alignments(of: $id, first: $first) {
      totalCount
      edges {
        node {
          __typename
          id
          basis
          ...AlignmentLine_alignment
          strategy {
            owners {
              ...Thing_entity
            }
          }
          alignedWith {
            owners {
              ...Thing_entity
            }
          }
          carriedBy {
            ...Thing_entity
          }
        }
      }
    }
  }
`);

/** A neighbour as it is drawn; of a claim also its ends, since claims are drawn as lines. */
export const Drawn_entity = graphql(`
  fragment Drawn_entity on Entity {
    ...Thing_entity
    ...Voice_line
    ...AlignmentLine_alignment
    ... on Participation {
      participant {
        ...Thing_entity
      }
      in {
        ...Thing_entity
      }
    }
    ... on Role {
      title {
        en
        zh
      }
      holder {
        ...Thing_entity
      }
      at {
        ...Thing_entity
      }
    }
    ... on Designation {
      rank
      of {
        ...Thing_entity
      }
      under {
        ...Thing_entity
      }
    }
    ... on Statement {
      form
      speakers {
        ...Thing_entity
      }
      about {
        ...Thing_entity
      }
    }
  }
`);

export const Drawn_link = graphql(`
  fragment Drawn_link on Link {
    id
    type
    from
    to
    sentence {
      en
      zh
    }
  }
`);

/** What opening neighbours adds. */
export const NeighbourhoodDocument = graphql(`
  query Neighbourhood($of: ID!, $kinds: [Kind!]!, $first: Int!) {
    neighbourhood(of: [$of], kinds: $kinds, first: $first) {
      shownCount
      totalCount
      order {
        en
        zh
      }
      nodes {
        isCentre
        hidden {
          kind
          count
        }
        hiddenCount
        entity {
          ...Drawn_entity
        }
      }
      links {
        ...Drawn_link
      }
    }
  }
`);

/** Things put into the picture one by one, and what joins them to each other and to what is there. */
export const SubgraphDocument = graphql(`
  query Subgraph($of: [ID!]!, $with: [ID!]!) {
    subgraph(of: $of, with: $with) {
      nodes {
        entity {
          ...Drawn_entity
        }
      }
      links {
        ...Drawn_link
      }
    }
  }
`);
