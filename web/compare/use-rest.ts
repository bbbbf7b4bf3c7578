import { useMemo, useState } from "react";
import { askOnce } from "../ask/use-query.ts";
import { RestOfGroupDocument } from "./documents.ts";
import type { Aspect, Comparison } from "./groups.ts";

type Items = Comparison["groups"][number]["items"];

/** One group of a comparison: what exactly these countries have in one aspect. */
export interface GroupName {
  readonly countries: readonly string[];
  readonly aspect: Aspect;
}

/** Asks for what comes after what is known of a group. */
export type AskRest = (group: GroupName) => Promise<void>;

const keyOf = ({ countries, aspect }: GroupName): string =>
  [...countries, aspect].join(" ");

/** A comparison, which gives the beginning of each group, with as much of the rest as the reader has asked for. */
export function useRest(answer: Comparison | undefined): {
  readonly comparison: Comparison | undefined;
  readonly askRest: AskRest;
} {
  const [rest, setRest] = useState({ answer, items: new Map<string, Items>() });
  if (rest.answer !== answer) setRest({ answer, items: new Map() });
  const comparison = useMemo(
    () =>
      answer && {
        ...answer,
        groups: answer.groups.map((group) => ({
          ...group,
          items: [...group.items, ...(rest.items.get(keyOf(group)) ?? [])],
        })),
      },
    [answer, rest],
  );
  const askRest: AskRest = async ({ countries, aspect }) => {
    const key = keyOf({ countries, aspect });
    const known = comparison?.groups.find((group) => keyOf(group) === key);
    if (!comparison || !known) return;
    const { compare } = await askOnce(RestOfGroupDocument, {
      ids: comparison.countries.map(({ id }) => id),
      countries: [...countries],
      aspect,
      skip: known.items.length,
    });
    const found = compare.groups.flatMap(({ items }) => items);
    setRest((rest) =>
      rest.answer === answer
        ? {
            answer,
            items: new Map(rest.items).set(key, [
              ...(rest.items.get(key) ?? []),
              ...found,
            ]),
          }
        : rest,
    );
  };
  return { comparison, askRest };
}
