import { graphql } from "../gql/gql.ts";
import type { Page_CardFragment } from "../gql/graphql.ts";
import { Fact, Facts } from "./parts/facts.tsx";

export const Page_card = graphql(`
  fragment Page_card on Page {
    issued {
      text
    }
    pageNumber
    language
    newspaper {
      ...Mention_entity
    }
    printed: articles(first: $first) {
      edges {
        node {
          ...Mention_entity
        }
      }
    }
  }
`);

export function PageCard({ thing }: { thing: Page_CardFragment }) {
  return (
    <Facts>
      <Fact name="newspaper" of={thing.newspaper} />
      <Fact name="issued" date={thing.issued} />
      <Fact name="pageNumber">{thing.pageNumber}</Fact>
      <Fact name="articles" of={thing.printed.edges.map(({ node }) => node)} />
      <Fact name="language">{thing.language}</Fact>
    </Facts>
  );
}
