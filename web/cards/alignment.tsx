import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Alignment_CardFragment } from "../gql/graphql.ts";
import { StageMeter } from "./parts/alignments.tsx";
import { saidBy } from "../scene/expansion.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { Mention, Mentions } from "./parts/mention.tsx";
import classes from "./parts/parts.module.css";
import { Section } from "./parts/section.tsx";
import { VoiceFacts } from "./parts/voice.tsx";

export const Alignment_card = graphql(`
  fragment Alignment_card on Alignment {
    stage
    ...Voice_claim
    since {
      text
    }
    strategy {
      ...Mention_entity
      owners {
        ...Mention_entity
      }
    }
    alignedWith {
      ...Mention_entity
      owners {
        ...Mention_entity
      }
    }
    carriedBy {
      ...Mention_entity
    }
    announcedAt {
      ...Mention_entity
    }
  }
`);

type Side = Alignment_CardFragment["strategy"];

function SideOf({ side }: { side: Side }) {
  return (
    <div className={classes.side}>
      <Mention entity={side} />
      <small>
        <Mentions of={side.owners} />
      </small>
    </div>
  );
}

export function AlignmentCard({ thing }: { thing: Alignment_CardFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.sides}>
        <SideOf side={thing.strategy} />
        <SideOf side={thing.alignedWith} />
      </div>
      <StageMeter stage={thing.stage} saidBy={saidBy(thing)} />
      <Facts>
        <VoiceFacts of={thing} />
        <Fact name="since" date={thing.since} />
        <Fact name="announcedAt" of={thing.announcedAt} />
      </Facts>
      <Section title={t("card.carriedBy")} shown={thing.carriedBy.length}>
        <Mentions of={thing.carriedBy} />
      </Section>
    </>
  );
}
