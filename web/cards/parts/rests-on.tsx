import { Skeleton } from "@mantine/core";
import { useQuery } from "../../ask/use-query.ts";
import { FailedNotice } from "../../look/failed.tsx";
import { graphql } from "../../gql/gql.ts";
import { Evidence } from "./evidence.tsx";
import { OneOfSeveral } from "./whole.ts";

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
  const { data, error, retry } = useQuery(RestsOnDocument, { id });
  if (error) return <FailedNotice error={error} onRetry={retry} />;
  if (!data) return <Skeleton height={60} mt="xs" />;
  return (
    data.entity && (
      <OneOfSeveral value>
        <Evidence of={data.entity} />
      </OneOfSeveral>
    )
  );
}
