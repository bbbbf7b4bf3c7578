import type { DocumentNode } from "graphql";
import { textOfNode } from "./text-node.ts";

export * from "graphql";

/**
 * What Apollo Client uses of graphql-js for documents of one node that holds its text (`web/build/slim-apollo.ts`
 * puts it in its place): it looks for directives and fragments, of which the node has none, and tells
 * questions that are under way from each other by what they print as.
 */
export const visit = <Visited>(node: Visited): Visited => node;

export const print = (node: DocumentNode): string => textOfNode(node);

export const BREAK = Object.freeze({});

export const OperationTypeNode = {
  QUERY: "query",
  MUTATION: "mutation",
  SUBSCRIPTION: "subscription",
} as const;
