import { useTranslation } from "../../i18n/i18n.ts";
import { graphql } from "../../gql/gql.ts";
import type { Voice_ClaimFragment } from "../../gql/graphql.ts";
import { Fact } from "./facts.tsx";

export const Voice_claim = graphql(`
  fragment Voice_claim on AttributedClaim {
    assertion
    assertedBy {
      ...Mention_entity
    }
  }
`);

/** On whose word a claim rests, as two facts. */
export function VoiceFacts({ of }: { of: Voice_ClaimFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <Fact name="assertion">{t(`term.Voice.${of.assertion}`)}</Fact>
      <Fact name="assertedBy" of={of.assertedBy} />
    </>
  );
}
