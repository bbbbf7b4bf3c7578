import { useMemo } from "react";
import { useLanguage, type Text } from "../look/language.ts";
import type { PageView, State } from "./answers.ts";
import { addedBy, undecided, withParts, type Decision } from "./draft.ts";
import { coverageOf, marksOf } from "./marks-of.ts";

/** A page in which a candidate that was split is several. */
export const usePageWithParts = (
  page: PageView | null,
  decisions: readonly Decision[],
): PageView | null =>
  useMemo(
    () =>
      page && { ...page, candidates: withParts(page.candidates, decisions) },
    [page, decisions],
  );

/** What those are called that a page proposes records for, by the ids that are proposed. */
const namesSeen = ({ candidates }: PageView): ReadonlyMap<string, Text> =>
  new Map(
    candidates.flatMap(({ proposal }) => {
      const { id, name } = proposal?.fields ?? {};
      const { en, zh } = (name ?? {}) as Partial<Text>;
      return typeof id === "string" && en !== undefined && zh !== undefined
        ? [[id, { en, zh }] as const]
        : [];
    }),
  );

/** What follows from a page and from what was decided: marks, progress, and what records are called. */
export function usePageFacts(
  page: PageView | null,
  state: State,
  decisions: readonly Decision[],
) {
  const language = useLanguage();
  const drafted = useMemo(() => addedBy(decisions), [decisions]);
  const seen = useMemo(
    () => (page ? namesSeen(page) : new Map<string, Text>()),
    [page],
  );
  const nameOf = (id: string): Text =>
    drafted.find((each) => each.id === id)?.name ??
    state.names[id] ??
    seen.get(id) ?? { en: id, zh: id };
  const wordsOf = (start: number, end: number) =>
    page ? page.text.slice(start, end).replace(/\s+/g, "") : null;
  const left = useMemo(
    () => (page ? undecided(page.candidates, decisions) : []),
    [page, decisions],
  );
  const marks = useMemo(
    () => (page ? marksOf(page, left, decisions, language) : []),
    [page, left, decisions, language],
  );
  const { covered, bare } = useMemo(
    () => (page ? coverageOf(page, decisions) : { covered: 0, bare: [] }),
    [page, decisions],
  );
  return { around: { nameOf, drafted, wordsOf }, left, marks, covered, bare };
}
