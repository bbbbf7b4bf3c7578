import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Designation_CardFragment } from "../gql/graphql.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { VoiceFacts } from "./parts/voice.tsx";

export const Designation_card = graphql(`
  fragment Designation_card on Designation {
    ...Voice_claim
    rank
    of {
      ...Mention_entity
    }
    under {
      ...Mention_entity
    }
  }
`);

export function DesignationCard({
  thing,
}: {
  thing: Designation_CardFragment;
}) {
  const { t } = useTranslation();
  return (
    <Facts>
      <Fact name="of" of={thing.of} />
      <Fact name="rank">{t(`term.DesignationRank.${thing.rank}`)}</Fact>
      <Fact name="under" of={thing.under} />
      <VoiceFacts of={thing} />
    </Facts>
  );
}
