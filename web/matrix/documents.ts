import { graphql } from "../gql/gql.ts";

export const Cell_alignment = graphql(`
  fragment Cell_alignment on Alignment {
    ...Mention_entity
    stage
    basis
    ...Voice_line
    strategy {
      id
    }
  }
`);

/** Who is aligned with what, at which stage, on whose word. */
export const MatrixDocument = graphql(`
  query Matrix($by: AlignmentMatrixRows!, $rows: [ID!], $columns: [ID!]) {
    alignmentMatrix(by: $by, rows: $rows, columns: $columns, first: 3) {
      rowCount
      columnCount
      columns {
        ...Mention_entity
      }
      rows {
        entity {
          ...Mention_entity
        }
        cells {
          count
          stages {
            stage
            count
            alignments {
              ...Cell_alignment
            }
          }
        }
      }
    }
  }
`);
