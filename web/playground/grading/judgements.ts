import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Task } from "../lessons/lesson.ts";
import { plain, type Difference } from "./compare.ts";
import type { Comment, ConditionId, Finding } from "./report.ts";
import {
  claimsWithoutEvidence,
  copiedSelections,
  leavesOf,
  literalsOf,
  unboundedLists,
} from "./syntax.ts";

/** How many of several like differences are told one by one. */
const told = 3;

const several = <Item>(
  items: readonly Item[],
  one: (item: Item) => Finding,
  more: (count: number) => Finding,
): Finding[] => [
  ...items.slice(0, told).map(one),
  ...(items.length > told ? [more(items.length - told)] : []),
];

/** Whether nothing was found where a record was asked for. */
export const isAbsent = (
  { contract }: Pick<Task, "contract">,
  { isAbsent, wrong }: Difference,
): boolean => contract.key === undefined && isAbsent && wrong.length > 0;

/** What the difference of an answer from the model's says of each condition. */
export function judgements(
  { contract }: Task,
  difference: Difference,
): Partial<Record<ConditionId, Finding[]>> {
  const { at, wanted, got, lacking, misnamed, missing, extra, wrong } =
    difference;
  if (at === null) return { fields: [{ key: "nothing" }] };
  const fields = lacking.map((field): Finding =>
    misnamed.find((each) => each.field === field)
      ? { key: "misnamed", ...misnamed.find((each) => each.field === field)! }
      : { key: "lacking", field },
  );
  const rows: Finding[] = [
    ...(wanted === got ? [] : [{ key: "count" as const, wanted, got }]),
    ...several(
      missing,
      (row) => ({ key: "missing", row }),
      (count) => ({ key: "moreMissing", count }),
    ),
    ...several(
      extra,
      (row) => ({ key: "extra", row }),
      (count) => ({ key: "moreExtra", count }),
    ),
  ];
  const isComparable =
    contract.key === undefined || !lacking.includes(contract.key);
  // Nothing found, where a record was asked for: that tells more than its values.
  if (isAbsent({ contract }, difference))
    return { fields, values: [{ key: "absent" }] };
  const values = several(
    wrong,
    (each): Finding => ({
      key: "wrong",
      row: each.row,
      field: each.field,
      wanted: plain(each.wanted),
      got: plain(each.got),
    }),
    (count) => ({ key: "moreWrong", count }),
  );
  return {
    fields,
    ...(isComparable && contract.key !== undefined && { rows }),
    ...(isComparable && lacking.length < contract.fields.length && { values }),
    ...(contract.order &&
      isComparable &&
      rows.length + values.length === 0 && {
        order: difference.isDisordered
          ? [{ key: "disordered" as const, by: contract.order.by }]
          : [],
      }),
  };
}

/** Remarks on the query itself. */
export function commentsOn(
  schema: GraphQLSchema,
  { variables = {}, start }: Task,
  document: DocumentNode,
  { further, beside }: Difference,
  isPassed: boolean,
): Comment[] {
  const could: Comment[] = [];
  const extra = [...further, ...beside].filter(
    (field) => !/(^|\.)__typename$/.test(field),
  );
  // What stands there at the start is not the learner's to answer for.
  const given = leavesOf(start);
  const fields = extra.filter(
    (field) =>
      !given.some((path) => path === field || path.endsWith(`.${field}`)),
  );
  if (fields.length > 0) could.push({ sort: "could", key: "further", fields });
  for (const literal of literalsOf(document, variables))
    could.push({ sort: "could", key: "literal", ...literal });
  const times = copiedSelections(document);
  if (times > 0) could.push({ sort: "could", key: "copied", times });
  if (!isPassed) return could;
  return [
    ...could,
    ...unboundedLists(schema, document).map((field): Comment => ({
      sort: "worth",
      key: "unbounded",
      field,
    })),
    ...claimsWithoutEvidence(schema, document).map((type): Comment => ({
      sort: "worth",
      key: "unproven",
      type,
    })),
    ...(could.length + extra.length === 0
      ? [{ sort: "done", key: "exact" } as const]
      : []),
  ];
}
