import { Kind, type DocumentNode, type OperationTypeNode } from "graphql";

/**
 * A question as one node that holds its text. Apollo Client takes parsed documents, but asks and keeps each
 * one whole: to parse and print them would only make the same text again.
 */
export const nodeOfText = (text: string): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: "query" as OperationTypeNode.QUERY,
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [
          { kind: Kind.FIELD, name: { kind: Kind.NAME, value: text } },
        ],
      },
    },
  ],
});

/** The text that such a node holds. */
export function textOfNode({ definitions }: DocumentNode): string {
  const [operation] = definitions;
  const [field] =
    operation?.kind === Kind.OPERATION_DEFINITION
      ? operation.selectionSet.selections
      : [];
  if (field?.kind !== Kind.FIELD) throw new Error("No node that holds a text.");
  return field.name.value;
}
