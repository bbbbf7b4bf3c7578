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
  type InlineFragmentNode,
  type SelectionSetNode,
} from "graphql";

type Type = GraphQLNamedType | undefined;
type Variables = Readonly<Record<string, unknown>>;

/** How long a list is taken to be that no argument bounds. */
const assumed = 5;
/** How many a page holds where nothing is said. */
const usual = 20;
/** What a question costs before it gives anything. */
const question = 2_000;
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
    on: Type,
    page: number | undefined,
  ): number => {
    let sum = 0;
    // An entity is of one kind: of what is asked of several kinds, it answers to one.
    const byKind = new Map<string, number>();
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        sum += ofField(node, on, page);
        continue;
      }
      const [type, cost] =
        node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(node.name.value, page)
          : ofInline(node, on, page);
      if (type === on || !isObjectType(type)) sum += cost;
      else byKind.set(type.name, (byKind.get(type.name) ?? 0) + cost);
    }
    return sum + Math.max(0, ...byKind.values());
  };

  const ofInline = (
    { typeCondition, selectionSet }: InlineFragmentNode,
    on: Type,
    page: number | undefined,
  ): [Type, number] => {
    const type = typeCondition ? schema.getType(typeCondition.name.value) : on;
    return [type, ofSet(selectionSet, type, page)];
  };

  /** A fragment costs the same wherever it stands, but for the page that it may be in. */
  const ofFragment = (
    name: string,
    page: number | undefined,
  ): [Type, number] => {
    const { selectionSet, typeCondition } = fragments.get(name)!;
    const type = schema.getType(typeCondition.name.value);
    const key = `${name} ${String(page)}`;
    const cost = known.get(key) ?? ofSet(selectionSet, type, page);
    known.set(key, cost);
    return [type, cost];
  };

  const ofField = (
    node: FieldNode,
    on: Type,
    page: number | undefined,
  ): number => {
    const field =
      on && "getFields" in on ? on.getFields()[node.name.value] : undefined;
    if (!field) return 1;
    const base = on === schema.getQueryType() ? question : 1;
    if (!node.selectionSet) return base;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return base;
    const own = sizeOf(
      field as GraphQLField<unknown, unknown>,
      node,
      variables,
    );
    const size = own ?? page;
    return isListType(getNullableType(field.type))
      ? base + (size ?? assumed) * ofSet(node.selectionSet, type, undefined)
      : base +
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
