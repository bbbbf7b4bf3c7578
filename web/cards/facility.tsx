import { formatCoordinates } from "../look/format-amount.ts";
import { graphql } from "../gql/gql.ts";
import type { Facility_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact } from "./parts/facts.tsx";
import { ProjectCard } from "./project.tsx";

export const Facility_card = graphql(`
  fragment Facility_card on Facility {
    ...Project_card
    facilityType
    coordinates {
      latitude
      longitude
    }
  }
`);

export function FacilityCard({ thing }: { thing: Facility_CardFragment }) {
  const language = useLanguage();
  return (
    <ProjectCard thing={thing}>
      <Fact name="coordinates">
        {thing.coordinates && formatCoordinates(thing.coordinates, language)}
      </Fact>
    </ProjectCard>
  );
}
