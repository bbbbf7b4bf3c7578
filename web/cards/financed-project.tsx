import type { ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { formatCoordinates, formatFigure } from "../look/format-amount.ts";
import { graphql } from "../gql/gql.ts";
import type { FinancedProject_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import "../layers/words.ts";
import { Fact, Facts } from "./parts/facts.tsx";

export const FinancedProject_card = graphql(`
  fragment FinancedProject_card on FinancedProject {
    dataset
    licence
    countries {
      ...Mention_entity
    }
    paysFor {
      ...Mention_entity
    }
    recipient {
      en
      zh
    }
    recipientName
    amountUsd2021
    isUmbrella
    committed {
      text
    }
    started {
      text
    }
    completed {
      text
    }
    financeStatus
    flowType
    flowClass
    sector
    fundingAgencies
    receivingAgencies
    implementingAgencies
    placeName
    placePrecision
    coordinates {
      latitude
      longitude
    }
    placeLinks
    sourceLinks
  }
`);

export function FinancedProjectCard({
  thing,
}: {
  thing: FinancedProject_CardFragment;
}) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("layers");
  const language = useLanguage();
  const between = language === "zh" ? "；" : "; ";
  const { coordinates, placePrecision } = thing;
  return (
    <Facts>
      <Fact name="countries" of={thing.countries} />
      <Fact name="recipient">
        {thing.recipient?.[language] ?? thing.recipientName}
      </Fact>
      <Fact name="paysFor" of={thing.paysFor} />
      <Fact name="amountUsd2021">
        {thing.amountUsd2021 !== null &&
          formatFigure(thing.amountUsd2021, language)}
      </Fact>
      <Fact name="isUmbrella">{thing.isUmbrella && own("umbrellaLong")}</Fact>
      <Fact name="committed" date={thing.committed} />
      <Fact name="started" date={thing.started} />
      <Fact name="completed" date={thing.completed} />
      <Fact name="financeStatus">
        {thing.financeStatus && t(`term.FinanceStatus.${thing.financeStatus}`)}
      </Fact>
      <Fact name="flowType">
        {thing.flowType && t(`term.FlowType.${thing.flowType}`)}
      </Fact>
      <Fact name="flowClass">
        {thing.flowClass && t(`term.FlowClass.${thing.flowClass}`)}
      </Fact>
      <Fact name="sector">
        {thing.sector && t(`term.FinanceSector.${thing.sector}`)}
      </Fact>
      <Fact name="fundingAgencies">{thing.fundingAgencies.join(between)}</Fact>
      <Fact name="receivingAgencies">
        {thing.receivingAgencies.join(between)}
      </Fact>
      <Fact name="implementingAgencies">
        {thing.implementingAgencies.join(between)}
      </Fact>
      <Fact name="placeName">{thing.placeName}</Fact>
      <Fact name="coordinates">
        {coordinates && formatCoordinates(coordinates, language)}
      </Fact>
      <Fact name="placePrecision">
        {placePrecision && t(`term.PlacePrecision.${placePrecision}`)}
      </Fact>
      <Fact name="placeLinks">
        {thing.placeLinks.length > 0 && <Addresses of={thing.placeLinks} />}
      </Fact>
      <Fact name="sourceLinks">
        {thing.sourceLinks.length > 0 && <Addresses of={thing.sourceLinks} />}
      </Fact>
      <Fact name="dataset">{t(`term.Dataset.${thing.dataset}`)}</Fact>
      <Fact name="licence">{thing.licence}</Fact>
    </Facts>
  );
}

/** Pages elsewhere; none is opened before somebody asks, and what is no web address stays text. */
function Addresses({ of }: { of: readonly string[] }): ReactNode {
  return of.map((address) => (
    <div key={address}>
      {/^https?:\/\//.test(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {address}
        </a>
      ) : (
        <span>{address}</span>
      )}
    </div>
  ));
}
