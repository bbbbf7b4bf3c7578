import { buildSchema, type GraphQLSchema } from "graphql";
import { use } from "react";

let loading: Promise<GraphQLSchema> | undefined;

/** The schema of the API, fetched once. */
export function loadSchema(): Promise<GraphQLSchema> {
  loading ??= fetch("/schema.graphql")
    .then((response) => response.text())
    .then((text) => buildSchema(text, { assumeValid: true }));
  return loading;
}

/** The schema of the API; suspends until it is there. */
export const useSchema = (): GraphQLSchema => use(loadSchema());
