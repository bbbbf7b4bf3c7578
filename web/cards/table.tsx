import { AlignmentCard } from "./alignment.tsx";
import { ArticleCard } from "./article.tsx";
import { ConceptCard } from "./concept.tsx";
import { CountryCard } from "./country.tsx";
import { DesignationCard } from "./designation.tsx";
import { EventCard } from "./event.tsx";
import { FacilityCard } from "./facility.tsx";
import { FigureCard } from "./figure.tsx";
import { FinancedProjectCard } from "./financed-project.tsx";
import { MemorandumCard } from "./memorandum.tsx";
import { OrganizationCard } from "./organization.tsx";
import { PageCard } from "./page.tsx";
import { ParticipationCard } from "./participation.tsx";
import { PersonCard } from "./person.tsx";
import { PlaceCard } from "./place.tsx";
import { PortCard } from "./port.tsx";
import { ProgrammeCard } from "./programme.tsx";
import { RailwayCard } from "./railway.tsx";
import { RoleCard } from "./role.tsx";
import { SourceCard } from "./source.tsx";
import { StatementCard } from "./statement.tsx";
import { StrategyCard } from "./strategy.tsx";
import { ZoneCard } from "./zone.tsx";
import type { ReactNode } from "react";
import { graphql } from "../gql/gql.ts";
import type { CardQuery } from "../gql/graphql.ts";
import type { Words } from "../i18n/en.ts";
import type { KindName } from "../view/kind.ts";

export const CardDocument = graphql(`
  query Card($id: ID!, $drawn: [Kind!]!, $isClaim: Boolean!, $first: Int = 12) {
    neighbourhood(of: [$id], kinds: $drawn, first: 0) @skip(if: $isClaim) {
      totalCount
    }
    entity(id: $id) {
      __typename
      id
      aliases
      isTransliterated
      name {
        en
        zh
        native
      }
      ...Evidence_entity
      ...Identifiers_entity
      statements(first: $first) {
        ...Statements_connection
      }
      figures(first: $first) {
        ...Figures_connection
      }
      events(first: $first) {
        totalCount
        edges {
          node {
            ...Mention_entity
          }
        }
      }
      designations(first: $first) {
        totalCount
        edges {
          node {
            ...Mention_entity
          }
        }
      }
      ...Alignment_card
      ...Article_card
      ...Concept_card
      ...Country_card
      ...Designation_card
      ...Event_card
      ...Facility_card
      ...Figure_card
      ...Organization_card
      ...Page_card
      ...Participation_card
      ...Person_card
      ...Place_card
      ...Port_card
      ...Programme_card
      ...Railway_card
      ...Role_card
      ...Source_card
      ...Statement_card
      ...Strategy_card
      ...Zone_card
      ...FinancedProject_card
      ...Memorandum_card
    }
  }
`);

/** Everything that the card of a thing tells. */
export type CardEntity = NonNullable<CardQuery["entity"]>;

type Cards = {
  readonly [Kind in KindName]: (props: {
    thing: Extract<CardEntity, { __typename: Kind }>;
  }) => ReactNode;
};

const cards: Cards = {
  Alignment: AlignmentCard,
  Article: ArticleCard,
  Concept: ConceptCard,
  Country: CountryCard,
  Designation: DesignationCard,
  Event: EventCard,
  Facility: FacilityCard,
  Figure: FigureCard,
  Organization: OrganizationCard,
  Page: PageCard,
  Participation: ParticipationCard,
  Person: PersonCard,
  Place: PlaceCard,
  Port: PortCard,
  Programme: ProgrammeCard,
  Railway: RailwayCard,
  Role: RoleCard,
  Source: SourceCard,
  Statement: StatementCard,
  Strategy: StrategyCard,
  Zone: ZoneCard,
  FinancedProject: FinancedProjectCard,
  Memorandum: MemorandumCard,
};

/** The part of a card that depends on the kind. */
export function KindCard({ thing }: { thing: CardEntity }) {
  const Card = cards[thing.__typename] as (props: {
    thing: CardEntity;
  }) => ReactNode;
  return <Card thing={thing} />;
}

/** A term of a vocabulary, as its label is looked up: `PlaceType.CITY`. */
type TermName = {
  [
    Name in keyof Words["term"]
  ]: `${Name}.${keyof Words["term"][Name] & string}`;
}[keyof Words["term"]];

type Types = {
  readonly [Kind in KindName]:
    null | ((thing: Extract<CardEntity, { __typename: Kind }>) => TermName);
};

/** How things of each kind are told apart further; null for kinds that have no types of their own. */
const types: Types = {
  Alignment: null,
  Article: null,
  Concept: ({ conceptType }) => `ConceptType.${conceptType}`,
  Country: null,
  Designation: null,
  Event: ({ eventType }) => `EventType.${eventType}`,
  Facility: ({ facilityType }) => `FacilityType.${facilityType}`,
  Figure: null,
  Organization: ({ organizationType }) =>
    `OrganizationType.${organizationType}`,
  Page: null,
  Participation: null,
  Person: null,
  Place: ({ placeType }) => `PlaceType.${placeType}`,
  Port: ({ portType }) => `PortType.${portType}`,
  Programme: ({ programmeType }) => `ProgrammeType.${programmeType}`,
  Railway: ({ railwayType }) => `RailwayType.${railwayType}`,
  Role: null,
  Source: null,
  Statement: null,
  Strategy: ({ strategyType }) => `StrategyType.${strategyType}`,
  Zone: ({ zoneType }) => `ZoneType.${zoneType}`,
  FinancedProject: ({ dataset }) => `Dataset.${dataset}`,
  Memorandum: ({ dataset }) => `Dataset.${dataset}`,
};

/** What sort of its kind a thing is: city, vision, think tank. */
export function typeOf(thing: CardEntity): TermName | null {
  const find = types[thing.__typename] as
    null | ((thing: CardEntity) => TermName);
  return find && find(thing);
}
