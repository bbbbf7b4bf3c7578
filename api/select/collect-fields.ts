import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  typeFromAST,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The part of a resolver's info that decides which fields are selected. */
export type RequestInfo = Pick<
  GraphQLResolveInfo,
  "schema" | "fragments" | "variableValues"
>;

/** The fields selected on a type, by response key: CollectFields of the GraphQL specification. */
export function fieldsOf(
  request: RequestInfo,
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode }[],
): Map<string, FieldNode[]> {
  const { schema, fragments, variableValues } = request;
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();

  const isIncluded = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] !==
      true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.[
      "if"
    ] !== false;

  const fits = (condition: Parameters<typeof typeFromAST>[1] | undefined) => {
    if (!condition) return true;
    const wanted = typeFromAST(schema, condition);
    return (
      wanted === type ||
      (isAbstractType(wanted) && schema.isSubType(wanted, type))
    );
  };

  const walk = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (!isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const nodesOfKey = fields.get(key);
        if (nodesOfKey) nodesOfKey.push(node);
        else fields.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (fits(node.typeCondition)) walk(node.selectionSet);
      } else {
        const fragment = fragments[node.name.value];
        if (!fragment || visited.has(node.name.value)) continue;
        visited.add(node.name.value);
        if (fits(fragment.typeCondition)) walk(fragment.selectionSet);
      }
    }
  };

  for (const { selectionSet } of nodes) if (selectionSet) walk(selectionSet);
  return fields;
}

/** Whether the request selects the field that `steps` lead to below the resolved one; follows object types only. */
export function isSelected(
  info: GraphQLResolveInfo,
  ...steps: readonly string[]
): boolean {
  let type = getNamedType(info.returnType);
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const step of steps) {
    if (!isObjectType(type)) return false;
    nodes = [...fieldsOf(info, type, nodes).values()]
      .flat()
      .filter(({ name }) => name.value === step);
    if (nodes.length === 0) return false;
    type = getNamedType(type.getFields()[step]!.type);
  }
  return true;
}
