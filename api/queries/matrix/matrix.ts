import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { existingIds } from "../../select/existing-ids.ts";
import type { Context } from "../../context.ts";
import { checkRange } from "../../errors.ts";
import { fetchAt, listOf } from "../../select/fetch-at.ts";
import { alignmentsIn, type CellGroup } from "./alignments.ts";
import {
  Alignment,
  AlignmentStage,
  Entity,
  Length,
  Strategy,
  Text,
  by,
  factsOf,
  vocabulary,
} from "../../model/index.ts";

const maxRows = 60;
const maxColumns = 20;
const maxShown = 20;
const mostInAll = 1_000;

const Rows = vocabulary(
  "AlignmentMatrixRows",
  {
    en: ["Rows", "What the rows of a matrix are where none are named."],
    zh: ["行", "未指定时，矩阵各行为何。"],
  },
  {
    OWNERS: {
      en: [
        "Owners",
        "Owners of aligned strategies, and aligned strategies without an owner.",
      ],
      zh: ["所属方", "参与对接的战略的所属方，以及没有所属方的战略。"],
    },
    STRATEGIES: {
      en: ["Strategies", "The aligned strategies themselves."],
      zh: ["战略", "参与对接的战略本身。"],
    },
  },
);
type Rows = keyof typeof Rows;

@ObjectType({ description: "The alignments of a cell at one stage." })
class AlignmentsAtStage {
  @Field(() => AlignmentStage, { description: "The stage." })
  stage!: AlignmentStage;
  @Field(() => Int, { description: "The number of alignments at this stage." })
  count!: number;
  @Length(by("first"))
  @Field(() => [Alignment], {
    description:
      "The most important of them, with their evidence: at most `first`.",
  })
  alignments!: unknown;
}

@ObjectType({
  description: "The alignments between the row and the column of a matrix.",
})
class AlignmentCell {
  @Field(() => ID, { description: "The entity of its row." })
  row!: string;
  @Field(() => ID, { description: "The strategy of its column." })
  column!: string;
  @Field(() => Int, { description: "How many alignments there are." })
  count!: number;
  @Field(() => AlignmentStage, {
    nullable: true,
    description: "The strongest stage of any; null in an empty cell.",
  })
  strongest?: AlignmentStage;
  // An estimate: most cells are empty. The total of alignments in a table is bounded below.
  @Length(0.25)
  @Field(() => [AlignmentsAtStage], {
    description:
      "The alignments by stage, the strongest first; stages without any are left out.",
  })
  stages!: AlignmentsAtStage[];
  @Field(() => Text, {
    nullable: true,
    description:
      "In an empty cell, a note that nothing was found: the articles read so far mention none, which does not mean that there is none. Null in other cells.",
  })
  note?: Text;
}

@ObjectType({ description: "One row of a matrix." })
class AlignmentRow {
  @Field(() => Entity, {
    description: "The owner or strategy whose alignments they are.",
  })
  entity!: object;
  @Length(by("columns", maxColumns))
  @Field(() => [AlignmentCell], {
    description: "Its cells, one for each column in their order.",
  })
  cells!: AlignmentCell[];
}

@ObjectType({ description: "Who is aligned with what, and at what stage." })
class AlignmentMatrix {
  @Length(by("columns", maxColumns))
  @Field(() => [Strategy], {
    description: "The strategies that others are aligned with: at most 20.",
  })
  columns!: unknown;
  @Field(() => Int, {
    description: "How many columns there are; those beyond 20 are not shown.",
  })
  columnCount!: number;
  @Length(by("rows", maxRows))
  @Field(() => [AlignmentRow], {
    description: "The owners or strategies that are aligned: at most 60.",
  })
  rows!: AlignmentRow[];
  @Field(() => Int, {
    description: "How many rows there are; those beyond 60 are not shown.",
  })
  rowCount!: number;
  @Field(() => Text, {
    description: "How rows and columns are ordered.",
  })
  order!: Text;
}

const nothing: Text = {
  en: "Nothing found in this seed.",
  zh: "本种子数据中未发现。",
};

const order = {
  en: "as given; otherwise the most alignments first",
  zh: "按所给顺序；未给出时按对接数量，多者在前",
};

const strongestFirst = (
  Object.keys(AlignmentStage) as AlignmentStage[]
).toReversed();

const owners = factsOf(Strategy).links.get("owners")!.kinds;
const choices = {
  rows: {
    argument: "rows",
    min: 1,
    max: maxRows,
    kinds: [Strategy, ...owners].map(({ name }) => name),
  },
  columns: {
    argument: "columns",
    min: 1,
    max: maxColumns,
    kinds: [Strategy.name],
  },
};

@Resolver()
export class MatrixQuestion {
  @Query(() => AlignmentMatrix, {
    description:
      "Who is aligned with which strategies, and at what stage: a table of at most 60 rows and 20 columns.",
  })
  async alignmentMatrix(
    @Arg("rows", () => [ID], {
      nullable: true,
      description:
        "1 to 60 strategies or owners of strategies (countries, organizations, places); by default, all that `by` says.",
    })
    rows: string[] | null = null,
    @Arg("by", () => Rows, {
      defaultValue: "OWNERS",
      description: "What the rows are where `rows` names none.",
    })
    kind: Rows,
    @Arg("columns", () => [ID], {
      nullable: true,
      description:
        "1 to 20 strategies; by default, all that others are aligned with.",
    })
    columns: string[] | null = null,
    @Arg("first", () => Int, {
      defaultValue: 3,
      description:
        "The maximum number of alignments per cell and stage, 0 to 20; fewer where the table would show more than 1,000.",
    })
    first: number,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AlignmentMatrix> {
    checkRange("first", first, { min: 0, max: maxShown });
    const known = await alignmentsIn(graph);
    const [allRows, allColumns] = await Promise.all([
      rows === null
        ? known.rows(kind)
        : existingIds(graph, { ...choices.rows, ids: rows }),
      columns === null
        ? known.columns()
        : existingIds(graph, { ...choices.columns, ids: columns }),
    ]);
    const shownRows = allRows.slice(0, maxRows);
    const shownColumns = allColumns.slice(0, maxColumns);
    const groups = await known.groups(shownRows, shownColumns);
    const each = fewEnough(groups, first);
    const [column, entity, alignment] = await Promise.all([
      fetchAt(graph, info, ["columns"], shownColumns),
      fetchAt(graph, info, ["rows", "entity"], shownRows),
      fetchAt(
        graph,
        info,
        ["rows", "cells", "stages", "alignments"],
        [...new Set(groups.flatMap(({ ids }) => ids.slice(0, each)))],
      ),
    ]);
    const byCell = new Map<string, CellGroup[]>();
    for (const group of groups) {
      const key = keyOf(group.row, group.column);
      byCell.set(key, [...(byCell.get(key) ?? []), group]);
    }
    return {
      columns: listOf(column, shownColumns),
      columnCount: allColumns.length,
      rows: shownRows.map((row) => ({
        entity: entity(row),
        cells: shownColumns.map((column) =>
          cellOf(row, column, byCell.get(keyOf(row, column)) ?? [], (ids) =>
            listOf(alignment, ids.slice(0, each)),
          ),
        ),
      })),
      rowCount: allRows.length,
      order,
    };
  }
}

const keyOf = (row: string, column: string) => `${row} ${column}`;
/** How many of each group to show, so that the total stays within its limit. */
function fewEnough(groups: readonly CellGroup[], first: number): number {
  const shown = (each: number) =>
    groups.reduce((sum, { ids }) => sum + Math.min(ids.length, each), 0);
  let each = first;
  while (shown(each) > mostInAll) each--;
  return each;
}

function cellOf(
  row: string,
  column: string,
  groups: readonly CellGroup[],
  shown: (ids: readonly string[]) => unknown,
): AlignmentCell {
  if (groups.length === 0)
    return { row, column, count: 0, stages: [], note: nothing };
  const byStage = strongestFirst.flatMap((stage) =>
    groups
      .filter((group) => group.stage === stage)
      .map(({ ids }) => ({
        stage,
        count: ids.length,
        alignments: shown(ids),
      })),
  );
  return {
    row,
    column,
    count: byStage.reduce((sum, { count }) => sum + count, 0),
    strongest: byStage[0]!.stage,
    stages: byStage,
  };
}
