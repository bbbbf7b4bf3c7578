import { graphql } from "../gql/gql.ts";

/** The same in every style, so that each is at hand when it is asked for. */
export const CitationsDocument = graphql(`
  query Citations($ids: [ID!], $view: String, $language: Language!) {
    bibtex: cite(ids: $ids, view: $view, style: BIBTEX, language: $language) {
      ...Citation_file
    }
    ris: cite(ids: $ids, view: $view, style: RIS, language: $language) {
      ...Citation_file
    }
    csl: cite(ids: $ids, view: $view, style: CSL_JSON, language: $language) {
      ...Citation_file
    }
    gbt: cite(
      ids: $ids
      view: $view
      style: GB_T_7714_2015
      language: $language
    ) {
      ...Citation_file
    }
  }
`);

export const Citation_file = graphql(`
  fragment Citation_file on Citation {
    text
    mediaType
    filename
  }
`);

/** What a picture says of its source. */
export const ImprintDocument = graphql(`
  query Imprint {
    about {
      version
      licence
      pageCount
      firstIssued {
        text
      }
      lastIssued {
        text
      }
    }
  }
`);

/** What the records of a view rest on, to be printed with it. */
export const PrintedDocument = graphql(`
  query Printed($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Entity {
        id
        name {
          en
          zh
        }
        evidence {
          start
          end
          text
          article {
            id
            language
            name {
              en
              zh
            }
            issued {
              text
            }
          }
        }
      }
    }
  }
`);
