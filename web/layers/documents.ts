import { graphql } from "../gql/gql.ts";

/** What the records of finance that match come to. */
export const FinanceTotalsDocument = graphql(`
  query FinanceTotals($filter: FinancedProjectFilter) {
    finance(filter: $filter) {
      count
      withAmountCount
      leftOutCount
      amountUsd2021
    }
  }
`);

/** The finance of some countries, year by year and sector by sector. */
export const FinanceDocument = graphql(`
  query Finance($ids: [ID!], $filter: FinancedProjectFilter) {
    finance(of: $ids, filter: $filter) {
      country {
        ...Mention_entity
      }
      count
      withAmountCount
      leftOutCount
      amountUsd2021
      years {
        year
        count
        withAmountCount
        amountUsd2021
      }
      sectors {
        sector
        count
        withAmountCount
        amountUsd2021
      }
    }
  }
`);

/** Which of some things are countries. */
export const ChosenCountriesDocument = graphql(`
  query ChosenCountries($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Country {
        id
      }
    }
  }
`);

/** Where records of finance stand, counted together by the cells of a grid. */
export const FinancePlacesDocument = graphql(`
  query FinancePlaces($filter: FinancedProjectFilter, $cellDegrees: Float!) {
    financePlaces(filter: $filter, cellDegrees: $cellDegrees) {
      placedCount
      placelessCount
      places {
        latitude
        longitude
        name
        count
        withAmountCount
        amountUsd2021
        leftOutCount
        south
        north
        west
        east
      }
    }
  }
`);
