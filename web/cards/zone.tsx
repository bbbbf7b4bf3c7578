import { formatQuantity } from "../look/format-amount.ts";
import { graphql } from "../gql/gql.ts";
import type { Zone_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact } from "./parts/facts.tsx";
import { ProjectCard } from "./project.tsx";

export const Zone_card = graphql(`
  fragment Zone_card on Zone {
    ...Project_card
    zoneType
    areaKm2
  }
`);

export function ZoneCard({ thing }: { thing: Zone_CardFragment }) {
  const language = useLanguage();
  return (
    <ProjectCard thing={thing}>
      <Fact name="areaKm2">
        {thing.areaKm2 != null &&
          formatQuantity(thing.areaKm2, "square-kilometer", language)}
      </Fact>
    </ProjectCard>
  );
}
