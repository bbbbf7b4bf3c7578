import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useEachShownQuery, useShownQuery } from "../look/shown.ts";
import { failureOf } from "../look/failure.ts";
import type { Step, View } from "../view/view.ts";
import { drawnKinds } from "./claims.ts";
import { NeighbourhoodDocument, OpeningDocument } from "./documents.ts";
import {
  maxNeighbours,
  prefixOf,
  ringSize,
  type Expansion,
  type Neighbourhood,
} from "./expansion.ts";
import { hasAlignments, sceneOf, type Scene } from "./scene.ts";

const opening = { first: 40, projects: 6 };

export interface Loaded {
  /** Undefined while it is not known, null where the address names nothing. */
  readonly picture: Scene | null | undefined;
  /** Whether the answer to some step is still awaited. */
  readonly isLoading: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

interface Question extends Step {
  readonly first: number;
}

/** What each step asks for: an entity opened again shows more of its neighbours, up to all. */
export const questionsOf = (steps: readonly Step[]): Question[] =>
  steps.map((step, index) => {
    if (step.kind) return { ...step, first: maxNeighbours };
    const times = steps
      .slice(0, index + 1)
      .filter(({ of, kind }) => of === step.of && !kind).length;
    return { ...step, first: Math.min(times * ringSize, maxNeighbours) };
  });

const variablesOf = ({
  of,
  kind,
  first,
}: Pick<Question, "of" | "kind" | "first">) => ({
  of,
  first,
  kinds: kind ? [kind] : drawnKinds,
});

const keyOf = ({ of, kind }: Step) => `${of}.${kind ?? ""}`;

/** Pauses before a failed question is asked again, in milliseconds. */
const pauses = [2_000, 4_000, 8_000, 16_000, 30_000];

/** Everything that a view shows, as the API answers. */
export function useScene({ start, steps }: View): Loaded {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(OpeningDocument, {
    variables: { id: start, ...opening },
  });
  const [answers, setAnswers] = useState<{
    start: string;
    key: string;
    expansions: Expansion[];
    failure?: Error;
  }>();
  const [attempt, setAttempt] = useState(0);
  // By what was asked, the longest answer so far: a shorter one is its beginning.
  const known = useRef(
    new Map<string, { first: number; answer: Neighbourhood }>(),
  );

  const isAligned = data && hasAlignments(data);
  const hasEntity = Boolean(data?.entity);
  const all = useMemo(
    () =>
      questionsOf(
        isAligned
          ? steps
          : [
              { of: start, kind: null, isClosed: false, isAlone: false },
              ...steps,
            ],
      ),
    [isAligned, start, steps],
  );
  const key = JSON.stringify(all);
  useShownQuery(OpeningDocument, { id: start, ...opening });
  useEachShownQuery(
    NeighbourhoodDocument,
    hasEntity ? all.map(variablesOf) : [],
  );

  useEffect(() => {
    if (!hasEntity) return;
    let isCurrent = true;
    const firsts = new Map<string, Question>();
    for (const question of all) {
      const most = firsts.get(keyOf(question));
      if (!most || question.first > most.first)
        firsts.set(keyOf(question), question);
    }
    const ask = async ([name, { of, kind, first }]: [string, Question]) => {
      if ((known.current.get(name)?.first ?? 0) >= first) return;
      const { data } = await client.query({
        query: NeighbourhoodDocument,
        variables: variablesOf({ of, kind, first }),
        // The picture keeps what it draws; a second copy in the cache would only take time.
        fetchPolicy: "no-cache",
      });
      if (data) known.current.set(name, { first, answer: data.neighbourhood });
    };
    void Promise.allSettled([...firsts].map(ask)).then((results) => {
      if (!isCurrent) return;
      const failed = results.find((result) => result.status === "rejected");
      const expansions: Expansion[] = [];
      for (const question of all) {
        const found = known.current.get(keyOf(question));
        // A step is placed around those before it, so none can come before its predecessor.
        if (!found || found.first < question.first) break;
        expansions.push({
          ...question,
          neighbourhood: prefixOf(found.answer, question.first),
        });
      }
      setAnswers({
        start,
        key,
        expansions,
        ...(failed && { failure: failed.reason as Error }),
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, hasEntity, start, all, key, attempt]);

  const current = answers?.start === start ? answers : undefined;
  const failure = error ?? (current?.key === key ? current.failure : undefined);
  const retry = () => {
    setAttempt((count) => count + 1);
    if (error) void refetch().catch(() => undefined);
  };

  // What failed for want of a server heals by itself when it is back.
  const tries = useRef(0);
  useEffect(() => {
    if (!failure) {
      tries.current = 0;
      return;
    }
    if (failureOf(failure) === "refused") return;
    const pause = pauses[Math.min(tries.current++, pauses.length - 1)];
    const timer = setTimeout(retry, pause);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one timer for each failure, whichever `retry` it saw
  }, [failure]);

  const picture = useMemo(() => {
    if (!data) return undefined;
    if (!data.entity) return null;
    return current && sceneOf(data, current.expansions);
  }, [data, current]);
  return {
    picture,
    isLoading: hasEntity && current?.key !== key,
    error: failure,
    retry,
  };
}
