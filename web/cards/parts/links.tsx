import type { Mention_EntityFragment } from "../../gql/graphql.ts";
import { Mentions } from "./mention.tsx";
import { Section } from "./section.tsx";

interface Props {
  readonly title: string;
  readonly of: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Mention_EntityFragment }[];
  };
}

/** A page of things that are linked to this one. */
export function Links({ title, of }: Props) {
  return (
    <Section title={title} shown={of.edges.length} total={of.totalCount}>
      <Mentions of={of.edges.map(({ node }) => node)} />
    </Section>
  );
}
