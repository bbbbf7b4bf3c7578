import type { OperationDefinitionNode } from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/** So many shapes of variables are remembered of one operation. */
const most = 64;

/**
 * What was found cheap enough, by operation and by what of its variables a cost depends on: their
 * numbers, how long their lists are, and what filters hold. Kept as long as the document is, which Apollo caches.
 */
export class CostCache {
  private readonly known = new WeakMap<OperationDefinitionNode, Set<string>>();

  has(operation: OperationDefinitionNode, variables: Variables): boolean {
    return (
      this.known.get(operation)?.has(shapeOf(operation, variables)) === true
    );
  }

  add(operation: OperationDefinitionNode, variables: Variables): void {
    const shapes = this.known.get(operation) ?? new Set<string>();
    this.known.set(operation, shapes);
    if (shapes.size >= most) shapes.clear();
    shapes.add(shapeOf(operation, variables));
  }
}

const shapeOf = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): string =>
  variableDefinitions
    .map(({ variable }) => sizeOf(variables[variable.name.value]))
    .join();

function sizeOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (value === undefined) return "";
  if (value === null) return "-";
  if (Array.isArray(value))
    return value.some((each) => typeof each === "object")
      ? `[${value.map(sizeOf).join()}]`
      : `[${String(value.length)}`;
  if (typeof value !== "object") return typeof value;
  return `{${Object.entries(value)
    .map(([name, each]) => `${name}:${sizeOf(each)}`)
    .join()}}`;
}
