import {
  Kind,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/** How long a list is taken to be that no argument bounds. */
const assumed = 5;
/** How many a page holds where nothing is said. */
const usual = 20;
/** No list serves more, whatever is asked: a question refuses that in words of its own. */
const most = 200;

/** How many values an answer may hold: each field once for every member of the lists around it. */
export function costOf(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): (set: SelectionSetNode, on: GraphQLNamedType) => number {
  const known = new Map<string, number>();

  const ofSet = (
    { selections }: SelectionSetNode,
    on: GraphQLNamedType | undefined,
    page: number | undefined,
  ): number => {
    let sum = 0;
    for (const node of selections)
      if (node.kind === Kind.FIELD) sum += ofField(node, on, page);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        sum += ofSet(
          node.selectionSet,
          node.typeCondition
            ? schema.getType(node.typeCondition.name.value)
            : on,
          page,
        );
      else sum += ofFragment(node.name.value, page);
    return sum;
  };

  /** A fragment costs the same wherever it stands, but for the page that it may be in. */
  const ofFragment = (name: string, page: number | undefined): number => {
    const key = `${name} ${String(page)}`;
    const counted = known.get(key);
    if (counted !== undefined) return counted;
    const { selectionSet, typeCondition } = fragments.get(name)!;
    const sum = ofSet(
      selectionSet,
      schema.getType(typeCondition.name.value),
      page,
    );
    known.set(key, sum);
    return sum;
  };

  const ofField = (
    node: FieldNode,
    on: GraphQLNamedType | undefined,
    page: number | undefined,
  ): number => {
    const field =
      on && "getFields" in on ? on.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return 1;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 1;
    const own = sizeOf(
      field as GraphQLField<unknown, unknown>,
      node,
      variables,
    );
    const size = own ?? page;
    return isListType(getNullableType(field.type))
      ? 1 + (size ?? assumed) * ofSet(node.selectionSet, type, undefined)
      : 1 +
          ofSet(
            node.selectionSet,
            type,
            own ?? (isObjectType(type) ? page : undefined),
          );
  };

  return (set, on) => ofSet(set, on, undefined);
}

/** How long the arguments of a field allow the next list below it to be. */
function sizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | undefined {
  if (field.args.length === 0) return undefined;
  let values: Readonly<Record<string, unknown>>;
  try {
    values = getArgumentValues(field, node, variables);
  } catch {
    // What is wrong with it is said when it runs.
    return undefined;
  }
  const asked = values["first"] ?? values["last"];
  const given = Object.values(values).filter(Array.isArray);
  const size =
    typeof asked === "number"
      ? asked
      : field.args.some(({ name }) => name === "first")
        ? usual
        : given.length > 0
          ? 0
          : undefined;
  if (size === undefined) return undefined;
  const ids = given.reduce((sum, list) => sum + list.length, 0);
  return Math.min(Math.max(size, 0) + ids, most);
}
