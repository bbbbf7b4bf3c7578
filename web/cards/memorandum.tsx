import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Memorandum_CardFragment } from "../gql/graphql.ts";
import "../layers/words.ts";
import { Fact, Facts } from "./parts/facts.tsx";

export const Memorandum_card = graphql(`
  fragment Memorandum_card on Memorandum {
    dataset
    list
    signatory {
      ...Mention_entity
    }
    signed {
      text
    }
    left {
      text
    }
    isDisputed
  }
`);

export function MemorandumCard({ thing }: { thing: Memorandum_CardFragment }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("layers");
  return (
    <Facts>
      <Fact name="signatory" of={thing.signatory} />
      <Fact name="signed" date={thing.signed} />
      <Fact name="left" date={thing.left} />
      <Fact name="list">{t(`term.MemorandaList.${thing.list}`)}</Fact>
      <Fact name="isDisputed">{thing.isDisputed && own("disputedYear")}</Fact>
    </Facts>
  );
}
