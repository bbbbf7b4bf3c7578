import {
  ApolloClient,
  ApolloLink,
  Observable,
  type OperationVariables,
  type TypedDocumentNode,
} from "@apollo/client";
import { useQuery as useApolloQuery } from "@apollo/client/react";
import { ask, type Document } from "./ask.ts";
import { nodeOfText, textOfNode } from "./text-node.ts";
import { WholeAnswers } from "./whole-answers.ts";

type Data = Record<string, unknown>;

/** Asks as everything here asks, so that a refusal is the same error everywhere. */
const link = new ApolloLink(
  ({ query, variables }) =>
    new Observable((observer) => {
      const gone = new AbortController();
      const text = textOfNode(query) as unknown as Document<Data, unknown>;
      ask(text, variables, gone.signal).then(
        (data) => {
          observer.next({ data });
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
      return () => gone.abort();
    }),
);

const client = new ApolloClient({ link, cache: new WholeAnswers() });

/** Asks anew what is seen now, and the rest when it is seen again. */
export const askAnew = async (): Promise<void> => {
  await client.resetStore();
};

type Node<Answer> = TypedDocumentNode<Answer, OperationVariables>;

const nodes = new Map<string, Node<unknown>>();

/** A document as Apollo takes it: the same one for the same text, by which answers are kept. */
function nodeOf<Answer, Variables>(
  document: Document<Answer, Variables>,
): Node<Answer> {
  const text = document.toString();
  let node = nodes.get(text);
  if (!node) nodes.set(text, (node = nodeOfText(text)));
  return node as Node<Answer>;
}

/** Asks the graph, unless it has answered already. */
export async function askOnce<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const { data } = await client.query({
    query: nodeOf(document),
    variables: variables as OperationVariables,
  });
  return data as Answer;
}

interface Answered<Answer> {
  readonly data: Answer | undefined;
  /** While an answer is awaited, that to the question before. */
  readonly previousData: Answer | undefined;
  readonly error: Error | undefined;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

/** The answer of the graph, once it is there; nothing is asked while there are no variables. */
export function useQuery<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables | null,
  { isKept = true } = {},
): Answered<Answer> {
  const { data, previousData, error, loading, refetch } = useApolloQuery(
    nodeOf(document),
    {
      client,
      variables: variables ?? {},
      skip: variables === null,
      fetchPolicy: isKept ? "cache-first" : "no-cache",
      notifyOnNetworkStatusChange: true,
    },
  );
  return {
    data: data,
    previousData: data === undefined ? previousData : undefined,
    error,
    isLoading: loading,
    // What comes of it is told by the next rendering.
    retry: () => void refetch().catch(() => undefined),
  };
}
