import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useMemo, useState } from "react";
import type { View } from "../view/view.ts";
import { drawnKinds } from "./claims.ts";
import type { Expansion } from "./scene-builder.ts";
import { NeighbourhoodDocument, OpeningDocument } from "./documents.ts";
import { hasAlignments, sceneOf, type Scene } from "./scene.ts";

/** How many neighbours one asking shows. */
export const ringSize = 24;
const opening = { first: 40, projects: 6 };

export interface Loaded {
  /** Undefined while it is not known, null where the address names nothing. */
  readonly picture: Scene | null | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** The askings of a view: a thing that is opened again is asked for more. */
const askings = (ids: readonly string[]) =>
  ids.map((of, index) => ({
    of,
    first: ids.slice(0, index + 1).filter((id) => id === of).length * ringSize,
  }));

/** Everything that a view shows, asked of the API. */
export function useScene({ start, expanded }: View): Loaded {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(OpeningDocument, {
    variables: { id: start, ...opening },
  });
  const [answers, setAnswers] = useState<{
    key: string;
    expansions: Expansion[];
  }>();
  const [failure, setFailure] = useState<Error>();
  const [attempt, setAttempt] = useState(0);

  const ids = !data?.entity
    ? undefined
    : hasAlignments(data)
      ? expanded
      : [start, ...expanded];
  const key = ids && `${start}>${ids.join(",")}`;

  useEffect(() => {
    if (key === undefined) return;
    let isCurrent = true;
    const list = key
      .slice(key.indexOf(">") + 1)
      .split(",")
      .filter(Boolean);
    Promise.all(
      askings(list).map(async ({ of, first }) => {
        const { data } = await client.query({
          query: NeighbourhoodDocument,
          variables: { of, first, kinds: drawnKinds },
        });
        return data ? [{ of, neighbourhood: data.neighbourhood }] : [];
      }),
    ).then(
      (found) => {
        if (!isCurrent) return;
        setFailure(undefined);
        setAnswers({ key, expansions: found.flat() });
      },
      (reason: Error) => isCurrent && setFailure(reason),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, key, attempt]);

  const retry = () => {
    setFailure(undefined);
    setAttempt((count) => count + 1);
    void refetch();
  };
  // While more is being asked for, what is known of the same picture stays.
  const known = answers?.key.startsWith(`${start}>`)
    ? answers.expansions
    : undefined;
  const picture = useMemo(() => {
    if (!data) return undefined;
    return data.entity ? known && sceneOf(data, known) : null;
  }, [data, known]);
  return { picture, error: error ?? failure, retry };
}
