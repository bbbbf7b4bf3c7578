import type { KindName } from "../view/kind.ts";
import type { Language } from "../view/view.ts";
import type { Candidate, Evidence, PageView } from "./answers.ts";
import type { Decision } from "./draft.ts";
import type { Mark } from "./page-text.tsx";

/** The passages of this page that the records of the draft rest on. */
function decidedPassages(page: PageView, decisions: readonly Decision[]) {
  const own = new Set(page.articles.map(({ id }) => id));
  return decisions.flatMap((decision) => {
    if (!("edit" in decision) || decision.edit.change === "remove") return [];
    const { edit, candidate } = decision;
    const { evidence: given } = edit.fields;
    const evidence = Array.isArray(given) ? (given as Evidence[]) : [];
    const id = String(edit.fields["id"]);
    const target = candidate ? `candidate:${candidate}` : `record:${id}`;
    const kind: KindName | undefined =
      edit.change === "add"
        ? edit.kind
        : page.passages.find((each) => each.id === id)?.kind;
    return evidence
      .filter(({ article }) => own.has(article))
      .map(({ start, end }) => ({ start, end, target, id, kind }));
  });
}

/** The words that records rest on. */
export const restingMarks = (
  { passages }: Pick<PageView, "passages">,
  language: Language,
): Mark[] =>
  passages.map(({ start, end, id, kind, name }): Mark => ({
    start,
    end,
    kind,
    target: `record:${id}`,
    title: name[language],
    state: "resting",
  }));

/** Everything that is marked in the text of a page. */
export function marksOf(
  page: PageView,
  left: readonly Candidate[],
  decisions: readonly Decision[],
  language: Language,
): Mark[] {
  return [
    ...restingMarks(page, language),
    ...left.flatMap(({ id, kind, evidence, proposal }) =>
      evidence.map(({ start, end }): Mark => ({
        start,
        end,
        kind: proposal!.kind,
        target: `candidate:${id}`,
        title: kind,
        state: "seen",
      })),
    ),
    ...decidedPassages(page, decisions).map(
      ({ start, end, target, id, kind }): Mark => ({
        start,
        end,
        kind: kind ?? "Statement",
        target,
        title: id,
        state: "decided",
      }),
    ),
  ];
}

/** How many sentences something rests on, and the places of those on which nothing does. */
export function coverageOf(page: PageView, decisions: readonly Decision[]) {
  const resting = [...page.passages, ...decidedPassages(page, decisions)];
  const bare = page.sentences.flatMap((sentence, index) =>
    resting.some(
      ({ start, end }) => start < sentence.end && sentence.start < end,
    )
      ? []
      : [index],
  );
  return { covered: page.sentences.length - bare.length, bare };
}
