import {
  keepPreviousData,
  QueryClient,
  useQuery as useCachedQuery,
} from "@tanstack/react-query";
import { ask, type Document } from "./ask.ts";

/** Answers are kept for as long as the page is open: the graph changes only where an editor saves. */
const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: Infinity,
      // Each form says itself what has failed, and asks again.
      retry: false,
      refetchOnWindowFocus: false,
      // A server on this machine answers where there is no network.
      networkMode: "always",
    },
  },
});

/** Asks anew what is seen now, and the rest when it is seen again. */
export const askAnew = (): Promise<void> => answers.invalidateQueries();

const keyOf = (document: Document<unknown, never>, variables: unknown) => [
  document.toString(),
  variables,
];

/** Asks the graph, unless it has answered already. */
export const askOnce = <Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
): Promise<Answer> =>
  answers.fetchQuery({
    queryKey: keyOf(document, variables),
    queryFn: () => ask(document, variables),
  });

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
  const found = useCachedQuery<unknown>(
    {
      queryKey: keyOf(document, variables),
      queryFn: ({ signal }) => ask(document, variables!, signal),
      enabled: variables !== null,
      placeholderData: keepPreviousData,
      ...(!isKept && { gcTime: 0 }),
    },
    answers,
  );
  const { isPlaceholderData, error, isFetching, refetch } = found;
  const data = found.data as Answer | undefined;
  return {
    data: isPlaceholderData ? undefined : data,
    previousData: isPlaceholderData ? data : undefined,
    error: error ?? undefined,
    isLoading: isFetching,
    retry: () => void refetch(),
  };
}
