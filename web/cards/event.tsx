import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import type { Event_CardFragment } from "../gql/graphql.ts";
import { Fact, Facts } from "./parts/facts.tsx";
import { Links } from "./parts/links.tsx";
import { Statements } from "./parts/statements.tsx";

export const Event_card = graphql(`
  fragment Event_card on Event {
    eventType
    eventStatus
    date {
      text
    }
    endDate {
      text
    }
    locations {
      ...Mention_entity
    }
    attendees {
      ...Mention_entity
    }
    organizers {
      ...Mention_entity
    }
    concerns {
      ...Mention_entity
    }
    partOf {
      ...Mention_entity
    }
    parts(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    participations(first: $first) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
    saidHere(first: $first) {
      ...Statements_connection
    }
  }
`);

export function EventCard({ thing }: { thing: Event_CardFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts>
        <Fact name="eventStatus">
          {t(`term.EventStatus.${thing.eventStatus}`)}
        </Fact>
        <Fact name="date" date={thing.date} />
        <Fact name="ended" date={thing.endDate} />
        <Fact name="locations" of={thing.locations} />
        <Fact name="concerns" of={thing.concerns} />
        <Fact name="attendees" of={thing.attendees} />
        <Fact name="organizers" of={thing.organizers} />
        <Fact name="partOf" of={thing.partOf} />
      </Facts>
      <Links
        of={thing.participations}
        connection="participations"
        title={t("field.participations")}
      />
      <Links of={thing.parts} connection="parts" title={t("field.parts")} />
      <Statements
        of={thing.saidHere}
        connection="saidHere"
        title={t("card.saidHere")}
      />
    </>
  );
}
