import type { OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";

type Variables = Readonly<Record<string, unknown>>;

/**
 * Operations within the cost limit, by what of their variables affects the cost: numbers, lengths of
 * lists and the fields of filters. Lives as long as the parsed document, which Apollo caches.
 */
export class CostCache {
  private readonly shapes = new WeakMap<
    OperationDefinitionNode,
    LRUCache<string, true>
  >();

  has(operation: OperationDefinitionNode, variables: Variables): boolean {
    return (
      this.shapes.get(operation)?.has(shapeOf(operation, variables)) === true
    );
  }

  add(operation: OperationDefinitionNode, variables: Variables): void {
    const shapes =
      this.shapes.get(operation) ?? new LRUCache<string, true>({ max: 64 });
    this.shapes.set(operation, shapes);
    shapes.set(shapeOf(operation, variables), true);
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
