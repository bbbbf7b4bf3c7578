import type { MatrixQuery } from "../gql/graphql.ts";
import { stageRank, stages } from "../look/stage.ts";
import type { Filters, Reason } from "../view/parts/filters.ts";
import type { MatrixView } from "../view/parts/matrix.ts";
import type { Language } from "../view/view.ts";

type Answer = MatrixQuery["alignmentMatrix"];
export type Column = Answer["columns"][number];
export type Entity = Answer["rows"][number]["entity"];
export type Alignment =
  Answer["rows"][number]["cells"][number]["stages"][number]["alignments"][number];

/** The alignments at one stage. */
export interface AtStage {
  readonly stage: Alignment["stage"];
  readonly count: number;
  /** Those that are known one by one: with very many, not all. */
  readonly alignments: readonly Alignment[];
}

export interface Cell {
  /** The strongest first; none without any. */
  readonly stages: readonly AtStage[];
  /** How many the filters hide. */
  readonly hiddenCount: number;
}

export interface Row {
  readonly entity: Entity;
  readonly cells: readonly Cell[];
  /** Those of all its cells, each once. */
  readonly total: readonly AtStage[];
}

export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The alignments of each column, each once. */
  readonly columnTotals: readonly (readonly AtStage[])[];
  readonly total: readonly AtStage[];
  readonly hidden: ReadonlyMap<Reason, number>;
}

/** Several lists as one, in which each alignment counts once. */
const together = (lists: readonly (readonly AtStage[])[]): AtStage[] =>
  stages
    .toReversed()
    .map((stage) => {
      const some = lists.flat().filter((each) => each.stage === stage);
      const alignments = [
        ...new Map(
          some
            .flatMap((each) => each.alignments)
            .map((each) => [each.id, each]),
        ).values(),
      ];
      const unlisted = some.reduce(
        (sum, each) => sum + each.count - each.alignments.length,
        0,
      );
      return { stage, alignments, count: alignments.length + unlisted };
    })
    .filter(({ count }) => count > 0);

export const countOf = (list: readonly AtStage[]): number =>
  list.reduce((sum, { count }) => sum + count, 0);

export const alignmentsOf = (list: readonly AtStage[]): Alignment[] =>
  list.flatMap(({ alignments }) => alignments);

/** The strongest stage, as a number; less than any where there is none. */
const strongest = (list: readonly AtStage[]): number =>
  list[0] ? stageRank(list[0].stage) : -1;

const orders: Readonly<
  Record<MatrixView["order"], (a: Row, b: Row, language: Language) => number>
> = {
  COUNT: (a, b) => countOf(b.total) - countOf(a.total),
  STAGE: (a, b) =>
    strongest(b.total) - strongest(a.total) ||
    countOf(b.total) - countOf(a.total),
  NAME: (a, b, language) =>
    a.entity.name[language].localeCompare(
      b.entity.name[language],
      language === "zh" ? "zh-Hans-CN" : "en",
    ),
};

/** Every alignment that is known one by one. */
export const alignmentIdsIn = ({ rows }: Answer): string[] => [
  ...new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ stages }) =>
        stages.flatMap(({ alignments }) => alignments.map(({ id }) => id)),
      ),
    ),
  ),
];

/** Whether a filter that needs no more than the alignment itself hides it. */
export function reasonOfAlignment(
  { id, stage, assertion }: Alignment,
  filters: Filters,
): Reason | null {
  if (filters.kinds.includes("Alignment")) return "kinds";
  if (filters.things.includes(id)) return "things";
  if (filters.stages.includes(stage)) return "stages";
  return filters.voices.includes(assertion) ? "voices" : null;
}

/** The matrix as it is seen: filtered, sorted and totalled. */
export function gridOf(
  answer: Answer,
  {
    filters,
    order,
    language,
    reasonOf,
  }: {
    readonly filters: Filters;
    readonly order: MatrixView["order"];
    readonly language: Language;
    readonly reasonOf: (alignment: Alignment) => Reason | null;
  },
): Grid {
  const hiddenIds = new Map<string, Reason>();
  const isShown = ({ __typename, id }: Entity | Column) => {
    const reason = filters.kinds.includes(__typename)
      ? "kinds"
      : filters.things.includes(id)
        ? "things"
        : null;
    if (reason) hiddenIds.set(id, reason);
    return reason === null;
  };
  const isKept = (alignment: Alignment) => {
    const reason = reasonOf(alignment);
    if (reason) hiddenIds.set(alignment.id, reason);
    return reason === null;
  };
  const columnIsShown = answer.columns.map(isShown);
  const kept = <Item>(items: readonly Item[]) =>
    items.filter((_, at) => columnIsShown[at]);
  const rows = answer.rows
    .filter(({ entity }) => isShown(entity))
    .map(({ entity, cells }): Row => {
      const seen = kept(cells).map((cell): Cell => {
        const left = cell.stages
          .filter(({ stage }) => !filters.stages.includes(stage))
          .map(({ stage, count, alignments }) => {
            const shown = alignments.filter(isKept);
            return {
              stage,
              alignments: shown,
              count: count - (alignments.length - shown.length),
            };
          })
          .filter(({ count }) => count > 0);
        for (const { alignments } of cell.stages) alignments.forEach(isKept);
        return { stages: left, hiddenCount: cell.count - countOf(left) };
      });
      return {
        entity,
        cells: seen,
        total: together(seen.map(({ stages }) => stages)),
      };
    })
    .sort((a, b) => orders[order](a, b, language));
  const columns = kept(answer.columns);
  const hidden = new Map<Reason, number>();
  for (const reason of hiddenIds.values())
    hidden.set(reason, (hidden.get(reason) ?? 0) + 1);
  return {
    columns,
    rows,
    columnTotals: columns.map((_, at) =>
      together(rows.map(({ cells }) => cells[at]!.stages)),
    ),
    total: together(rows.map(({ total }) => total)),
    hidden,
  };
}
