import { graphql } from "../gql/gql.ts";
import type { Programme_CardFragment } from "../gql/graphql.ts";
import { ProjectCard } from "./project.tsx";

export const Programme_card = graphql(`
  fragment Programme_card on Programme {
    ...Project_card
    programmeType
  }
`);

export function ProgrammeCard({ thing }: { thing: Programme_CardFragment }) {
  return <ProjectCard thing={thing} />;
}
