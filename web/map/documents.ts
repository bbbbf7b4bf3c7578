import { graphql } from "../gql/gql.ts";

export const Placed_entity = graphql(`
  fragment Placed_entity on Entity {
    ...Mention_entity
    evidence {
      article {
        id
      }
    }
    references {
      fields
      source {
        ...Mention_entity
      }
    }
  }
`);

export const Placed_project = graphql(`
  fragment Placed_project on Project {
    locations {
      id
    }
    countries {
      id
    }
    connects {
      id
    }
  }
`);

export const WorldMapDocument = graphql(`
  query WorldMap(
    $countries: String
    $places: String
    $ports: String
    $zones: String
    $facilities: String
    $railways: String
    $hasCountries: Boolean!
    $hasPlaces: Boolean!
    $hasPorts: Boolean!
    $hasZones: Boolean!
    $hasFacilities: Boolean!
    $hasRailways: Boolean!
  ) {
    countries(first: 100, after: $countries) @include(if: $hasCountries) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Placed_entity
          coordinates {
            latitude
            longitude
          }
        }
      }
    }
    places(first: 100, after: $places) @include(if: $hasPlaces) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Placed_entity
          coordinates {
            latitude
            longitude
          }
          within {
            id
          }
        }
      }
    }
    ports(first: 100, after: $ports) @include(if: $hasPorts) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Placed_entity
          ...Placed_project
          coordinates {
            latitude
            longitude
          }
        }
      }
    }
    zones(first: 100, after: $zones) @include(if: $hasZones) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Placed_entity
          ...Placed_project
          coordinates {
            latitude
            longitude
          }
        }
      }
    }
    facilities(first: 100, after: $facilities) @include(if: $hasFacilities) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Placed_entity
          ...Placed_project
          coordinates {
            latitude
            longitude
          }
        }
      }
    }
    railways(first: 100, after: $railways) @include(if: $hasRailways) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Placed_entity
          ...Placed_project
          stops {
            id
          }
        }
      }
    }
  }
`);
