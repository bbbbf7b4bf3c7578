import { formatQuantity } from "../look/format-amount.ts";
import { graphql } from "../gql/gql.ts";
import type { Railway_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact } from "./parts/facts.tsx";
import { ProjectCard } from "./project.tsx";

export const Railway_card = graphql(`
  fragment Railway_card on Railway {
    ...Project_card
    railwayType
    lengthKm
    designSpeedKmh
    gaugeMm
    stops {
      ...Mention_entity
    }
  }
`);

export function RailwayCard({ thing }: { thing: Railway_CardFragment }) {
  const language = useLanguage();
  const amount = (
    value: number | null | undefined,
    unit: Parameters<typeof formatQuantity>[1],
  ) => value != null && formatQuantity(value, unit, language);
  return (
    <ProjectCard thing={thing}>
      <Fact name="lengthKm">{amount(thing.lengthKm, "kilometer")}</Fact>
      <Fact name="designSpeedKmh">
        {amount(thing.designSpeedKmh, "kilometer-per-hour")}
      </Fact>
      <Fact name="gaugeMm">{amount(thing.gaugeMm, "millimeter")}</Fact>
      <Fact name="stops" of={thing.stops} />
    </ProjectCard>
  );
}
