import { formatCoordinates } from "../look/format.ts";
import { graphql } from "../gql/gql.ts";
import type { Facility_CardFragment } from "../gql/graphql.ts";
import { useView } from "../view/use-view.ts";
import { Fact } from "./parts/facts.tsx";
import { ProjectCard } from "./project.tsx";

export const Facility_card = graphql(`
  fragment Facility_card on Facility {
    ...Project_card
    facilityType: type
    latitude
    longitude
  }
`);

export function FacilityCard({ thing }: { thing: Facility_CardFragment }) {
  const { language } = useView().view;
  const { latitude, longitude } = thing;
  return (
    <ProjectCard thing={thing}>
      <Fact name="coordinates">
        {latitude != null &&
          longitude != null &&
          formatCoordinates(latitude, longitude, language)}
      </Fact>
    </ProjectCard>
  );
}
