import { graphql } from "../gql/gql.ts";
import type { Source_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact, Facts } from "./parts/facts.tsx";

export const Source_card = graphql(`
  fragment Source_card on Source {
    publisher {
      en
      zh
    }
    licence
    address
  }
`);

export function SourceCard({ thing }: { thing: Source_CardFragment }) {
  const language = useLanguage();
  return (
    <Facts>
      <Fact name="publisher">{thing.publisher?.[language]}</Fact>
      <Fact name="licence">{thing.licence}</Fact>
      <Fact name="address">
        {thing.address && <a href={thing.address}>{thing.address}</a>}
      </Fact>
    </Facts>
  );
}
