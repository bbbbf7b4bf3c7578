import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Statement_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact, Facts } from "./parts/facts.tsx";

export const Statement_card = graphql(`
  fragment Statement_card on Statement {
    form
    saidOn {
      text
    }
    speakers {
      ...Mention_entity
    }
    reportedBy {
      ...Mention_entity
    }
    role {
      title {
        en
        zh
      }
    }
    saidAt {
      ...Mention_entity
    }
    about {
      ...Mention_entity
    }
  }
`);

export function StatementCard({ thing }: { thing: Statement_CardFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Facts>
      <Fact name="speakers" of={thing.speakers} />
      <Fact name="role">{thing.role?.title[language]}</Fact>
      <Fact name="reportedBy" of={thing.reportedBy} />
      <Fact name="form">{t(`term.StatementForm.${thing.form}`)}</Fact>
      <Fact name="saidOn" date={thing.saidOn} />
      <Fact name="saidAt" of={thing.saidAt} />
      <Fact name="about" of={thing.about} />
    </Facts>
  );
}
