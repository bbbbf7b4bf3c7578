import {
  TypeInfo,
  getNamedType,
  isInputObjectType,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type ValueNode,
} from "graphql";
import type { Limits } from "../../env.ts";
import { beyond } from "../error-format.ts";

/** A filter that a document gives, with its type. */
interface Given {
  readonly type: GraphQLInputObjectType;
  readonly value: ValueNode;
}

/** Kept as long as the document is, which Apollo caches. */
const known = new WeakMap<DocumentNode, readonly Given[]>();

/** What narrows a list is told by its type, whatever the argument is called. */
const isFilter = (
  type: GraphQLNamedType | undefined,
): type is GraphQLInputObjectType =>
  isInputObjectType(type) && type.name.endsWith("Filter");

/** The outermost filters of a document. */
function filtersIn(schema: GraphQLSchema, document: DocumentNode): Given[] {
  const found: Given[] = [];
  const types = new TypeInfo(schema);
  const enter = ({ value }: { readonly value: ValueNode }) => {
    const type = getNamedType(types.getInputType() ?? undefined);
    if (!isFilter(type)) return undefined;
    found.push({ type, value });
    return false;
  };
  visit(
    document,
    visitWithTypeInfo(types, { Argument: enter, ObjectField: enter }),
  );
  return found;
}

/** Refuses filters that nest too deeply or hold too many conditions, in the document and in variables alike. */
export function checkFilters(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Pick<Limits, "filterDepth" | "filterWidth">,
): void {
  const given = known.get(document) ?? filtersIn(schema, document);
  known.set(document, given);
  measure(
    given.map(({ type, value }) => [
      type,
      valueFromASTUntyped(value, variables),
    ]),
    limits,
  );
}

/**
 * A filter in a filter is one level more; a condition is whatever a filter holds that is none. All
 * filters of a request count together: under many aliases, small ones are much as well.
 */
function measure(
  filters: readonly (readonly [GraphQLInputObjectType, unknown])[],
  { filterDepth, filterWidth }: Pick<Limits, "filterDepth" | "filterWidth">,
): void {
  let conditions = 0;
  const count = () => {
    if (++conditions > filterWidth)
      throw beyond(
        "filterWidth",
        `The filters hold more than ${String(filterWidth)} conditions in all.`,
      );
  };
  const walk = (
    value: unknown,
    type: GraphQLInputObjectType,
    depth: number,
  ): void => {
    if (typeof value !== "object" || value === null) return count();
    if (Array.isArray(value)) {
      for (const each of value) walk(each, type, depth);
      return;
    }
    if (depth > filterDepth)
      throw beyond(
        "filterDepth",
        `A filter nests more than ${String(filterDepth)} levels deep.`,
      );
    const parts = Object.entries(value);
    // An empty one is one as well, or a list of them would be free.
    if (parts.length === 0) count();
    for (const [name, part] of parts) {
      const inner = getNamedType(type.getFields()[name]?.type);
      if (isFilter(inner)) walk(part, inner, depth + 1);
      else count();
    }
  };
  for (const [type, value] of filters) walk(value, type, 1);
}
