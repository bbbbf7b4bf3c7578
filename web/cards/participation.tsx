import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Participation_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { VoiceFacts } from "./parts/voice.tsx";

export const Participation_card = graphql(`
  fragment Participation_card on Participation {
    ...Voice_claim
    capacity {
      en
      zh
    }
    since {
      text
    }
    until {
      text
    }
    attendance
    joinedFrom {
      ...Mention_entity
    }
    participant {
      ...Mention_entity
    }
    in {
      ...Mention_entity
    }
  }
`);

export function ParticipationCard({
  thing,
}: {
  thing: Participation_CardFragment;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Facts>
      <Fact name="participant" of={thing.participant} />
      <Fact name="in" of={thing.in} />
      <Fact name="capacity">{thing.capacity?.[language]}</Fact>
      <Fact name="attendance">
        {thing.attendance && t(`term.Attendance.${thing.attendance}`)}
      </Fact>
      <Fact name="joinedFrom" of={thing.joinedFrom} />
      <VoiceFacts of={thing} />
      <Fact name="since" date={thing.since} />
      <Fact name="until" date={thing.until} />
    </Facts>
  );
}
