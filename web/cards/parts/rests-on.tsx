import { Skeleton } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { FailedNotice } from "../../look/failed.tsx";
import { graphql } from "../../gql/gql.ts";
import { Evidence } from "./evidence.tsx";

const RestsOnDocument = graphql(`
  query RestsOn($id: ID!) {
    entity(id: $id) {
      ...Mention_entity
      ...Evidence_entity
    }
  }
`);

/** The passages and reference works behind a record, asked for once somebody wants to see them. */
export function RestsOn({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(RestsOnDocument, {
    variables: { id },
  });
  if (error)
    return (
      <FailedNotice
        error={error}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  if (!data) return <Skeleton height={60} mt="xs" />;
  return data.entity && <Evidence of={data.entity} />;
}
