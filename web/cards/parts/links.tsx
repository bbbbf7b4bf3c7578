import type { Mention_EntityFragment } from "../../gql/graphql.ts";
import type { ConnectionName } from "../../view/connection.ts";
import { Mentions } from "./mention.tsx";
import { Section } from "./section.tsx";

interface Props {
  readonly title: string;
  readonly connection: ConnectionName;
  readonly of: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Mention_EntityFragment }[];
  };
}

/** A page of things that are linked to this one. */
export function Links({ title, connection, of }: Props) {
  return (
    <Section
      connection={connection}
      title={title}
      shown={of.edges.length}
      total={of.totalCount}
    >
      <Mentions of={of.edges.map(({ node }) => node)} />
    </Section>
  );
}
