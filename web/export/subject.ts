import { print } from "graphql";
import { AroundDocument, RecordDocument } from "./documents.ts";

/** What is cited, saved and asked for: one record, or a whole picture. */
export interface Subject {
  /** The record, or what the picture is built around; null where it has no centre. */
  readonly id: string | null;
  /** The address of the picture within the site; null for a record. */
  readonly view: string | null;
  /** The records whose data are saved. */
  readonly ids: readonly string[];
}

/** As many records as one export may name. */
export const maxIds = 500;

/** Of as many entities the API tells what is around them. */
const maxAsked = 100;

/** The address of an export in a format, of the subject alone or of the whole graph. */
export const fileOf = (file: string, ids: readonly string[] | null): string =>
  ids === null ? `/export/${file}` : `/export/${file}?ids=${ids.join(",")}`;

/** The playground with the query behind the subject. */
export function playgroundOf({ id, view, ids }: Subject): string {
  const [document, variables] =
    view === null
      ? [RecordDocument, { id }]
      : id === null
        ? [AroundDocument, { of: ids.slice(0, maxAsked), first: 0 }]
        : [AroundDocument, { of: [id], first: 24 }];
  const parameters = new URLSearchParams({
    query: print(document),
    variables: JSON.stringify(variables),
  });
  return `/playground?${parameters.toString()}`;
}
