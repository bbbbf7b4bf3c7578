import { graphql } from "../gql/gql.ts";
import type { Article_CardFragment } from "../gql/graphql.ts";
import { Fact, Facts } from "./parts/facts.tsx";

export const Article_card = graphql(`
  fragment Article_card on Article {
    issued {
      text
    }
    page
    language
    address
    publisher {
      ...Mention_entity
    }
    authors {
      ...Mention_entity
    }
  }
`);

export function ArticleCard({ thing }: { thing: Article_CardFragment }) {
  return (
    <Facts>
      <Fact name="publisher" of={thing.publisher} />
      <Fact name="issued" date={thing.issued} />
      <Fact name="authors" of={thing.authors} />
      <Fact name="language">{thing.language}</Fact>
      <Fact name="address">
        {thing.address && <a href={thing.address}>{thing.address}</a>}
      </Fact>
    </Facts>
  );
}
