import { ask } from "../ask/ask.ts";
import { useQuery } from "../ask/use-query.ts";
import { useEffect, useMemo, useRef, useState } from "react";
import type { SubgraphQueryVariables } from "../gql/graphql.ts";
import { useEachShownQuery, useShownQuery } from "../look/shown.ts";
import { failureOf, waitOf } from "../look/failure.ts";
import { chosenThings, type Step, type View } from "../view/view.ts";
import { drawnKinds } from "./claims.ts";
import {
  NeighbourhoodDocument,
  OpeningDocument,
  SubgraphDocument,
} from "./documents.ts";
import {
  maxNeighbours,
  prefixOf,
  ringSize,
  type Answered,
  type Expansion,
  type Neighbourhood,
  type Subgraph,
} from "./expansion.ts";
import { idsIn, sceneOf, type Scene } from "./scene.ts";
import { hasAlignments } from "./start.ts";

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
    if (step.isAlone) return { ...step, first: 0 };
    if (step.kind) return { ...step, first: maxNeighbours };
    const times = steps
      .slice(0, index + 1)
      .filter(
        ({ of, kind, isAlone }) => of === step.of && !kind && !isAlone,
      ).length;
    return { ...step, first: Math.min(times * ringSize, maxNeighbours) };
  });

/** As many as the API takes of what things put in alone may be joined to. */
const maxKnown = 1_000;
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
  const isChosen = start === chosenThings;
  const {
    data,
    error,
    retry: askAgain,
  } = useQuery(OpeningDocument, isChosen ? null : { id: start, ...opening });
  const [answers, setAnswers] = useState<{
    start: string;
    key: string;
    answered: Answered[];
    /** What was asked of the things put in alone; null where there are none. */
    between: SubgraphQueryVariables | null;
    failure?: Error;
  }>();
  const [attempt, setAttempt] = useState(0);
  // By what was asked, the longest answer so far: a shorter one is its beginning.
  const known = useRef(
    new Map<string, { first: number; answer: Neighbourhood }>(),
  );

  const between = useRef<{
    asked: string;
    variables: SubgraphQueryVariables & { readonly of: readonly string[] };
    answer: Subgraph;
  }>(undefined);

  const stepsAreAll = isChosen || (data && hasAlignments(data));
  const hasStart = isChosen || Boolean(data?.entity);
  const all = useMemo(
    () =>
      questionsOf(
        stepsAreAll
          ? steps
          : [
              { of: start, kind: null, isClosed: false, isAlone: false },
              ...steps,
            ],
      ),
    [stepsAreAll, start, steps],
  );
  const key = JSON.stringify(all);
  useShownQuery(OpeningDocument, isChosen ? null : { id: start, ...opening });
  useEachShownQuery(
    NeighbourhoodDocument,
    hasStart ? all.filter(({ isAlone }) => !isAlone).map(variablesOf) : [],
  );
  useShownQuery(
    SubgraphDocument,
    answers?.start === start ? answers.between : null,
  );

  useEffect(() => {
    if (!hasStart) return;
    let isCurrent = true;
    const firsts = new Map<string, Question>();
    for (const question of all) {
      if (question.isAlone) continue;
      const most = firsts.get(keyOf(question));
      if (!most || question.first > most.first)
        firsts.set(keyOf(question), question);
    }
    const askFor = async ([name, { of, kind, first }]: [string, Question]) => {
      if ((known.current.get(name)?.first ?? 0) >= first) return;
      // The picture keeps what it draws; a second copy of it would only take room.
      const { neighbourhood } = await ask(
        NeighbourhoodDocument,
        variablesOf({ of, kind, first }),
      );
      known.current.set(name, { first, answer: neighbourhood });
    };
    const expansionOf = (question: Question): Expansion | undefined => {
      const found = known.current.get(keyOf(question));
      if (question.isAlone || !found || found.first < question.first)
        return undefined;
      return {
        ...question,
        neighbourhood: prefixOf(found.answer, question.first),
      };
    };
    const alone = [
      ...new Set(all.flatMap(({ of, isAlone }) => (isAlone ? [of] : []))),
    ];
    /** What joins the things put in alone: to what is there, so this is asked last. */
    const askBetween = async () => {
      if (alone.length === 0) return;
      const isAlone = new Set(alone);
      const there = idsIn(
        data ?? null,
        all.flatMap((question) => expansionOf(question) ?? []),
      );
      const variables = {
        of: alone,
        with: [...there].filter((id) => !isAlone.has(id)).slice(0, maxKnown),
      };
      const asked = JSON.stringify(variables);
      if (between.current?.asked === asked) return;
      const { subgraph } = await ask(SubgraphDocument, variables);
      between.current = { asked, variables, answer: subgraph };
    };
    const answer = async () => {
      const results = await Promise.allSettled([...firsts].map(askFor));
      results.push(...(await Promise.allSettled([askBetween()])));
      if (!isCurrent) return;
      const failed = results.find((result) => result.status === "rejected");
      const answered: Answered[] = [];
      for (const question of all) {
        const { of, isClosed, isAlone } = question;
        const joined = between.current;
        const step = !isAlone
          ? expansionOf(question)
          : joined?.variables.of.includes(of) && {
              of,
              isClosed,
              subgraph: joined.answer,
            };
        // A step is placed around those before it, so none can come before its predecessor.
        if (!step) break;
        answered.push(step);
      }
      setAnswers({
        start,
        key,
        answered,
        between: alone.length > 0 ? (between.current?.variables ?? null) : null,
        ...(failed && { failure: failed.reason as Error }),
      });
    };
    void answer();
    return () => {
      isCurrent = false;
    };
  }, [data, hasStart, start, all, key, attempt]);

  const current = answers?.start === start ? answers : undefined;
  const failure = error ?? (current?.key === key ? current.failure : undefined);
  const retry = () => {
    setAttempt((count) => count + 1);
    if (error) askAgain();
  };

  // What failed for want of a server heals by itself when it is back.
  const tries = useRef(0);
  useEffect(() => {
    if (!failure) {
      tries.current = 0;
      return;
    }
    if (failureOf(failure) === "refused") return;
    const pause = Math.max(
      pauses[Math.min(tries.current++, pauses.length - 1)]!,
      (waitOf(failure) ?? 0) * 1000,
    );
    const timer = setTimeout(retry, pause);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one timer for each failure, whichever `retry` it saw
  }, [failure]);

  const picture = useMemo(() => {
    if (!data && !isChosen) return undefined;
    if (data?.entity === null) return null;
    return current && sceneOf(data ?? null, current.answered);
  }, [data, isChosen, current]);
  return {
    picture,
    isLoading: hasStart && current?.key !== key,
    error: failure,
    retry,
  };
}
