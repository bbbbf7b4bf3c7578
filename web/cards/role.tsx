import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Role_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { Statements } from "./parts/statements.tsx";
import { VoiceFacts } from "./parts/voice.tsx";

export const Role_card = graphql(`
  fragment Role_card on Role {
    ...Voice_claim
    title {
      en
      zh
    }
    since {
      text
    }
    until {
      text
    }
    asOf {
      text
    }
    holder {
      ...Mention_entity
    }
    at {
      ...Mention_entity
    }
    said(first: $first) {
      ...Statements_connection
    }
  }
`);

export function RoleCard({ thing }: { thing: Role_CardFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <Facts>
        <Fact name="title">{thing.title[language]}</Fact>
        <Fact name="holder" of={thing.holder} />
        <Fact name="at" of={thing.at} />
        <VoiceFacts of={thing} />
        <Fact name="since" date={thing.since} />
        <Fact name="until" date={thing.until} />
        <Fact name="asOf" date={thing.asOf} />
      </Facts>
      <Statements
        of={thing.said}
        connection="said"
        title={t("card.said")}
        isOwn
      />
    </>
  );
}
