import { formatCoordinates } from "../look/format-amount.ts";
import { graphql } from "../gql/gql.ts";
import type { Port_CardFragment } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { Fact } from "./parts/facts.tsx";
import { ProjectCard } from "./project.tsx";

export const Port_card = graphql(`
  fragment Port_card on Port {
    ...Project_card
    portType
    coordinates {
      latitude
      longitude
    }
  }
`);

export function PortCard({ thing }: { thing: Port_CardFragment }) {
  const language = useLanguage();
  return (
    <ProjectCard thing={thing}>
      <Fact name="coordinates">
        {thing.coordinates && formatCoordinates(thing.coordinates, language)}
      </Fact>
    </ProjectCard>
  );
}
