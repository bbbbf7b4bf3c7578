import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Article_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact, Facts } from "./parts/facts.tsx";

export const Article_card = graphql(`
  fragment Article_card on Article {
    isUntitled
    byline {
      en
      zh
    }
    issued {
      text
    }
    datelined {
      text
    }
    language
    licence
    address
    publisher {
      ...Mention_entity
    }
    agency {
      ...Mention_entity
    }
    sentFrom {
      ...Mention_entity
    }
    authors {
      ...Mention_entity
    }
    spans {
      page {
        ...Mention_entity
      }
    }
  }
`);

export function ArticleCard({ thing }: { thing: Article_CardFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  // A page is named once, however many spans of it there are.
  const pages = new Map(thing.spans.map(({ page }) => [page.id, page]));
  return (
    <Facts>
      {thing.isUntitled && <Fact name="isUntitled">{t("card.untitled")}</Fact>}
      <Fact name="publisher" of={thing.publisher} />
      <Fact name="byline">{thing.byline?.[language]}</Fact>
      <Fact name="authors" of={thing.authors} />
      <Fact name="agency" of={thing.agency} />
      <Fact name="sentFrom" of={thing.sentFrom} />
      <Fact name="datelined" date={thing.datelined} />
      <Fact name="issued" date={thing.issued} />
      <Fact name="spans" of={[...pages.values()]} />
      <Fact name="language">{thing.language}</Fact>
      <Fact name="licence">{thing.licence}</Fact>
      <Fact name="address">
        {thing.address && <a href={thing.address}>{thing.address}</a>}
      </Fact>
    </Facts>
  );
}
