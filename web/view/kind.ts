import { possibleTypes } from "../gql/possible-types.ts";
import type { Kind } from "../gql/graphql.ts";

/** The kinds of the graph by name, as the schema lists them. */
export type KindName = Kind;

export const kindNames = possibleTypes.Entity as readonly KindName[];
