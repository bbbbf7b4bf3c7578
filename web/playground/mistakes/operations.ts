import { Kind, type DocumentNode, type OperationDefinitionNode } from "graphql";
import type { Remedy } from "./explanation.ts";
import type { Mistake } from "./mistakes.ts";

/** Several queries where only one can be run: told at the second. */
export function operationMistake(
  query: string,
  document: DocumentNode,
): Mistake | null {
  const operations = document.definitions.filter(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  );
  const [first, second] = operations;
  if (!first || !second) return null;
  const from = second.loc!.start;
  const [word] = /^(?:\w+|.)/.exec(query.slice(from))!;
  return {
    from,
    to: from + word.length,
    message:
      "Must provide operation name if query contains multiple operations.",
    told: {
      en: `${operations.length === 2 ? "Two queries stand" : `${String(operations.length)} queries stand`} here, and the graph cannot know which one to run: put everything into one pair of braces.`,
      zh: `这里写了${operations.length === 2 ? "两" : ` ${String(operations.length)} `}个查询，图谱不知道该运行哪一个：请都写进同一对花括号里。`,
    },
    remedies: joined(query, operations),
  };
}

/** Moves the fields of the others into the first. */
function joined(
  query: string,
  operations: readonly OperationDefinitionNode[],
): Remedy[] {
  const [first, ...others] = operations;
  // Whose variables differ, nobody but the writer can join.
  if (others.some(({ variableDefinitions = [] }) => variableDefinitions.length))
    return [];
  const end = first!.selectionSet.loc!.end - 1;
  const inner = others.map(({ selectionSet }) =>
    query
      .slice(selectionSet.loc!.start + 1, selectionSet.loc!.end - 1)
      .replace(/^\s*\n|\s+$/g, ""),
  );
  const before = query.slice(0, end).trimEnd().length;
  return [
    {
      label: {
        en: "Join them in one pair of braces",
        zh: "合并到一对花括号里",
      },
      changes: [
        { from: before, to: end, insert: `\n${inner.join("\n")}\n` },
        ...others.map(({ loc }) => ({
          from: query.slice(0, loc!.start).trimEnd().length,
          to: loc!.end,
          insert: "",
        })),
      ],
    },
  ];
}
